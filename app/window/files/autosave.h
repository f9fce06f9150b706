// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/workspace/documentsession.h"

#include <QDateTime>
#include <QLockFile>
#include <QTimer>

#include <memory>

namespace castello {

/// Unsaved work that was put aside by a process that is gone.
struct Recovery
{
    QString file; ///< where it was put aside
    QString castleFile; ///< what it belongs to; empty = never saved
    QByteArray text;
    QDateTime savedAt;
};

/// Puts unsaved work aside, beside the journals and never in the castle's own file, so that a crash
/// loses seconds. A castle document holds no secrets, and so neither does this.
class Autosave : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive it. `folder` is made when it is needed.
    Autosave(const DocumentSession *session, QString folder, QObject *parent = nullptr);
    /// The work was saved, or a person said it may go.
    ~Autosave() override;

    void setInterval(std::chrono::seconds interval);
    /// Now, if something is unsaved.
    void putAside();

    /// What processes that are gone have left, newest first.
    [[nodiscard]] static QList<Recovery> findRecoveries(const QString &folder);
    static void discard(const Recovery &recovery);

private:
    void forget();

    const DocumentSession *m_session;
    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock; ///< tells others that this process lives
    QTimer m_timer;
};

/// Where Autosave puts it by default: `recovery` below the state folder.
[[nodiscard]] QString recoveryFolder();

} // namespace castello
