// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QFile>

namespace castello {

/// A file of lines that only grows. A line that append() accepted is on the disk, whatever happens
/// next.
class DurableFile
{
public:
    /// Opens or makes the file and cuts off a last line that was torn by a crash.
    /// Errors: PermissionDenied, Unexpected, naming the folder.
    [[nodiscard]] Result<void> open(const QString &path);
    /// Every whole line, without its end.
    [[nodiscard]] QList<QByteArray> lines() const { return m_lines; }
    /// Writes one line and waits until the disk has it. On failure the file is as it was before.
    /// Errors: Unexpected (no space left, …), naming the folder.
    [[nodiscard]] Result<void> append(const QByteArray &line);
    /// Moves the file away; it can be opened again afterwards.
    [[nodiscard]] Result<void> moveTo(const QString &path);

private:
    [[nodiscard]] std::unexpected<Error> cannotWrite(const QString &reason) const;
    QFile m_file;
    QList<QByteArray> m_lines; ///< as found by open()
};

} // namespace castello
