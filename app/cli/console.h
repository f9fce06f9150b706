// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"
#include "model/base/error.h"

#include <QJsonObject>
#include <QString>

namespace castello::cli {

/// Where a command's words go: results to standard output, everything else to standard error.
class Console
{
public:
    explicit Console(bool isJson);

    [[nodiscard]] bool isJson() const { return m_isJson; }
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

    /// A line of the result; left out with --json.
    void print(const QString &line) const;
    /// The result as JSON; left out without --json.
    void printJson(const QJsonObject &object) const;
    /// The same for a document that is JSON already.
    void printJson(const QByteArray &json) const;
    /// A line about what is going on.
    void note(const QString &line) const;
    /// Prints the error and returns the exit code 1.
    [[nodiscard]] int fail(const Error &error) const;
    void show(const QList<Diagnostic> &diagnostics, const QString &fileName) const;

    /// Asks on the terminal; false without one.
    [[nodiscard]] bool confirm(const QString &question, const QString &expected) const;

private:
    bool m_isJson;
    bool m_isTerminal;
};

} // namespace castello::cli
