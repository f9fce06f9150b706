// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/shell/lablog.h"

#include <QDateTime>

namespace castello::lab {

namespace {

constexpr qint64 kLargest = 1024 * 1024;

} // namespace

LabLog::LabLog(const QString &path)
    : m_file(path)
{
    open();
}

void LabLog::open()
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

void LabLog::write(const QString &event)
{
    if (m_file.size() > kLargest) {
        const QString path = m_file.fileName();
        m_file.close();
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
        open();
    }
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_file.write((time + QLatin1Char(' ') + event + QLatin1Char('\n')).toUtf8());
    m_file.flush();
}

} // namespace castello::lab
