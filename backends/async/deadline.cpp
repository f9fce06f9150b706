// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/async/deadline.h"

#include <QCoreApplication>

namespace castello {

Deadline::Deadline(std::chrono::milliseconds duration, const std::stop_token &caller)
    : m_duration(duration)
    , m_caller(caller, RequestStop {&m_source})
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_hasExpired = true;
        m_source.request_stop();
    });
    m_timer.start(duration);
}

Error Deadline::explain(Error error) const
{
    if (error.code == ErrorCode::Cancelled && m_hasExpired) {
        error.code = ErrorCode::Timeout;
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_duration).count();
        error.message = QCoreApplication::translate(
            "castello::Deadline", "no answer within %n second(s)", nullptr, int(seconds));
    }
    return error;
}

} // namespace castello
