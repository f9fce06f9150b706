// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

namespace castello {

/// When to look at a deployed castle again by itself: soon after something happened, then ever
/// more rarely, and never while the window is not in front.
class QuietLook : public QObject
{
    Q_OBJECT
public:
    explicit QuietLook(QObject *parent = nullptr);

    void setActive(bool isActive);
    /// Something happened: the next look comes soon.
    void hurry();
    /// A look has ended; the next one is due after a longer while.
    void next();
    /// There is nothing to look at.
    void stop();

Q_SIGNALS:
    void due();

private:
    void restart();

    QTimer m_timer;
    int m_attempt = 0;
    bool m_isActive = false;
    bool m_isWanted = false;
};

} // namespace castello
