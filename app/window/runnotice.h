// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/run/runcontroller.h"
#include "app/widgets/messagearea.h"
#include "app/window/actionregistry.h"

#include <QObject>

class QSystemTrayIcon;

namespace castello {

/// Tells how a run ended and what to do next: a message in the window, and a notification of the
/// desktop when the window is not looked at. Both lead to the Run panel, which tells what happened
/// and what remains.
class RunNotice : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    RunNotice(RunController *run, MessageArea *messages, QWidget *window);

    /// The castle was edited: that it went well is no news any more.
    void forgetSuccess();

Q_SIGNALS:
    void panelWanted(const QString &id);
    void commandWanted(const QString &id);

private:
    void tell(const RunReport &report);
    /// How it ended, in one sentence: the Run panel has every failure.
    [[nodiscard]] static QString headline(const RunReport &report);
    void tellFailure(const Error &error);
    void notify(const QString &text, Message::Kind kind);

    const RunController *m_run;
    bool m_isSuccess = false; ///< what the message tells
    MessageArea *m_messages;
    QWidget *m_window;
    QSystemTrayIcon *m_tray = nullptr; ///< made with the first notification
};

} // namespace castello
