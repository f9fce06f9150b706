// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace castello::lab {

/// The lab's log file. Begins anew when it has grown to a mebibyte; the one before is kept.
class LabLog
{
public:
    explicit LabLog(const QString &path);
    void write(const QString &event);

private:
    void open();
    QFile m_file;
};

} // namespace castello::lab
