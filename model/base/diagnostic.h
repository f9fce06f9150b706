// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/documentchange.h"

#include <QList>
#include <QString>

#include <optional>

namespace castello {

enum class Severity { Error, Warning, Hint };

/// A place in a text. Lines and columns count from 1, columns in characters; 0 = not known.
struct TextPosition
{
    int line = 0;
    int column = 0;
    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// One finding about a castle. Validation returns all of them, not the first.
struct Diagnostic
{
    Severity severity = Severity::Error;
    QString rule; ///< stable id of the rule, for example `address-duplicate`
    QString subject; ///< dotted path in the document, for example `groups.worker.addresses.lan`
    TextPosition position;
    QString summary; ///< translated, one sentence
    QString detail; ///< translated; why, and what to do
    std::optional<DocumentChange> fix; ///< would settle it; its name says what it does
    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

[[nodiscard]] bool hasErrors(const QList<Diagnostic> &diagnostics);

} // namespace castello
