// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/shell/labshell.h"

#include <QLocalServer>

namespace castello::lab {

/// The lab's control socket: one JSON object a line, answered by one JSON object a line. Only the
/// same user may connect.
class ControlSocket : public QObject
{
    Q_OBJECT
public:
    explicit ControlSocket(LabShell &shell, QObject *parent = nullptr);

    /// Errors: Unexpected.
    [[nodiscard]] Result<void> listen(const QString &path);

private:
    void accept();

    LabShell &m_shell;
    QLocalServer m_server;
};

} // namespace castello::lab
