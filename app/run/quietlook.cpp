// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/run/quietlook.h"

#include "backends/async/clock.h"

namespace castello {

using namespace std::chrono_literals;

namespace {

// A look costs some ten milliseconds of work on either side, so this stays far below half a
// hundredth of one processor.
constexpr Backoff kPace {15s, 120s, 1.5};

} // namespace

QuietLook::QuietLook(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &QuietLook::due);
}

void QuietLook::setActive(bool isActive)
{
    m_isActive = isActive;
    hurry();
}

void QuietLook::hurry()
{
    m_attempt = 0;
    restart();
}

void QuietLook::next()
{
    m_isWanted = true;
    restart();
    ++m_attempt;
}

void QuietLook::stop()
{
    m_isWanted = false;
    m_timer.stop();
}

void QuietLook::restart()
{
    m_timer.stop();
    if (m_isActive && m_isWanted) {
        m_timer.start(kPace.after(m_attempt));
    }
}

} // namespace castello
