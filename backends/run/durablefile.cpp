// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/run/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace castello {

namespace {

bool flushToDisk(int handle)
{
#if defined(Q_OS_WIN)
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(handle))) != 0;
#elif defined(Q_OS_DARWIN)
    return ::fcntl(handle, F_FULLFSYNC) == 0;
#else
    return ::fdatasync(handle) == 0;
#endif
}

// A new file's name is on the disk only when its folder is.
void flushFolder([[maybe_unused]] const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
}

} // namespace

Result<void> DurableFile::open(const QString &path)
{
    m_file.setFileName(path);
    m_lines.clear();
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder)) {
        return cannotWrite(QStringLiteral("mkdir"));
    }
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
        || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return cannotWrite(m_file.errorString());
    }
    const QByteArray content = m_file.readAll();
    const qsizetype whole = content.lastIndexOf('\n') + 1;
    if (whole != content.size() && !m_file.resize(whole)) {
        return cannotWrite(m_file.errorString());
    }
    m_lines = content.left(whole).split('\n');
    m_lines.removeLast(); // what follows the last end of line: nothing
    if (!m_file.seek(whole)) {
        return cannotWrite(m_file.errorString());
    }
    flushFolder(folder);
    return {};
}

Result<void> DurableFile::append(const QByteArray &line)
{
    const qint64 before = m_file.pos();
    const QByteArray whole = line + '\n';
    if (m_file.write(whole) == whole.size() && flushToDisk(m_file.handle())) {
        return {};
    }
    const QString reason = m_file.errorString();
    m_file.resize(before);
    m_file.seek(before);
    m_file.unsetError();
    return cannotWrite(reason);
}

Result<void> DurableFile::moveTo(const QString &path)
{
    const QString from = m_file.fileName();
    m_file.close();
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder) || !QFile::rename(from, path)) {
        return cannotWrite(QStringLiteral("rename"));
    }
    flushFolder(folder);
    flushFolder(QFileInfo(from).path());
    return {};
}

std::unexpected<Error> DurableFile::cannotWrite(const QString &reason) const
{
    return failure(ErrorCode::Unexpected,
        QCoreApplication::translate("castello::Journal",
            "the journal in %1 cannot be written, so nothing more is started; make room there, or "
            "make the folder "
            "writable, and run again")
            .arg(QDir::toNativeSeparators(QFileInfo(m_file.fileName()).path())),
        reason);
}

} // namespace castello
