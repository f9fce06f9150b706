// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/files/filewatch.h"

#include <QFile>
#include <QFileInfo>

namespace castello {

namespace {

constexpr qint64 kLargestCastle = 4 * 1024 * 1024;

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.read(kLargestCastle);
}

} // namespace

FileWatch::FileWatch(const DocumentSession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::check);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::check);
    connect(session, &DocumentSession::pathChanged, this, &FileWatch::adopt);
}

void FileWatch::adopt()
{
    m_known = contentOf(m_session->path());
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    if (!m_session->path().isEmpty()) {
        // The folder too: programs replace files, and then the watch on the file is gone.
        m_watcher.addPaths({m_session->path(), QFileInfo(m_session->path()).absolutePath()});
    }
}

void FileWatch::check()
{
    if (m_session->path().isEmpty()) {
        return;
    }
    const auto content = contentOf(m_session->path());
    if (content == m_known) {
        return;
    }
    m_known = content;
    if (!content) {
        Q_EMIT removedOutside();
        return;
    }
    m_watcher.addPath(m_session->path());
    // What is there may be our own save.
    if (*content != m_session->text() || m_session->isModified()) {
        Q_EMIT changedOutside(*content);
    }
}

} // namespace castello
