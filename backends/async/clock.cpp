// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/async/clock.h"

#include <QCoroTimer>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace castello {

using namespace std::chrono;

SystemClock::SystemClock(double factor)
    : m_factor(factor)
    , m_start(system_clock::now())
    , m_steadyStart(steady_clock::now())
{ }

system_clock::time_point SystemClock::now() const
{
    const duration<double> lived = (steady_clock::now() - m_steadyStart) * m_factor;
    return m_start + duration_cast<system_clock::duration>(lived);
}

namespace {

// Free: outlives the clock that started it.
Async<void> waitFor(milliseconds duration, std::stop_token stop)
{
    if (!stop.stop_requested()) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        timer.start(std::max(duration, milliseconds {0}));
        const std::stop_callback wake(stop, [&timer] { timer.start(0); });
        co_await timer;
    }
    if (stop.stop_requested()) {
        co_return failure(ErrorCode::Cancelled, QStringLiteral("cancelled"));
    }
    co_return {};
}

} // namespace

Async<void> SystemClock::sleepFor(milliseconds duration, std::stop_token stop) const
{
    const auto real = std::chrono::duration<double, std::milli>(duration) / m_factor;
    return waitFor(duration_cast<milliseconds>(real), std::move(stop));
}

milliseconds Backoff::after(int attempt) const
{
    const double wait = double(first.count()) * std::pow(growth, attempt);
    return milliseconds(qint64(std::min(wait, double(longest.count()))));
}

} // namespace castello
