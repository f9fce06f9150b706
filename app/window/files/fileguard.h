// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/widgets/messagearea.h"
#include "app/window/files/autosave.h"
#include "app/window/files/filewatch.h"

namespace castello {

/// Keeps the castle's file and what is drawn from losing each other: changes by other programs,
/// conflicts on saving, work put aside, and recovery after a crash.
class FileGuard : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `window` is what dialogs belong to.
    FileGuard(DocumentSession *session, MessageArea *messages, QWidget *window);

    void setAutosaveInterval(std::chrono::seconds interval) { m_autosave.setInterval(interval); }
    /// The file is as the session has it: it was just opened or saved.
    void adopt();
    /// Asks what to do about a file that another program changed.
    void askAboutConflict();
    /// Offers what earlier processes left of this file; of every file, one after the other, when
    /// `file` is empty. What is not looked at before one is recovered stays for the next start.
    void offerRecovery(const QString &file);
    /// What is in the window is no longer looked at: the moment to put work aside; and back.
    void handleActivation(bool isActive);

Q_SIGNALS:
    void recovered();

private:
    void reload();
    void compare();
    void keepOurs();
    void offerNext(QList<Recovery> left);
    void recover(const Recovery &recovery);

    DocumentSession *m_session;
    MessageArea *m_messages;
    QWidget *m_window;
    FileWatch m_watch;
    Autosave m_autosave;
};

} // namespace castello
