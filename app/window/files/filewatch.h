// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/workspace/documentsession.h"

#include <QFileSystemWatcher>

namespace castello {

/// Notices when another program writes the castle file that is open.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit FileWatch(const DocumentSession *session, QObject *parent = nullptr);

    /// The file holds what the session opened or saved: what differs from now on is another's.
    void adopt();
    /// Looks now, for when a watcher missed it (network folders).
    void check();

Q_SIGNALS:
    /// Told once for each content.
    void changedOutside(const QByteArray &text);
    void removedOutside();

private:
    const DocumentSession *m_session;
    QFileSystemWatcher m_watcher;
    std::optional<QByteArray> m_known; ///< what the file held when we last looked
};

} // namespace castello
