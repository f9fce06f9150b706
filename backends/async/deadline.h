// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QTimer>

#include <chrono>
#include <optional>
#include <stop_token>

namespace castello {

/// Limits a call in real time: stops its token when time is up or when the caller's token stops.
/// Lives in the coroutine frame of the call it limits.
class Deadline
{
public:
    Deadline(std::chrono::milliseconds duration, const std::stop_token &caller);
    Deadline(const Deadline &) = delete;
    Deadline &operator=(const Deadline &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }
    [[nodiscard]] bool hasExpired() const { return m_hasExpired; }
    /// Cancelled because of the deadline becomes Timeout; anything else stays as it is.
    [[nodiscard]] Error explain(Error error) const;

private:
    struct RequestStop
    {
        std::stop_source *source;
        void operator()() const { source->request_stop(); }
    };
    std::stop_source m_source;
    bool m_hasExpired = false;
    std::chrono::milliseconds m_duration;
    QTimer m_timer;
    std::stop_callback<RequestStop> m_caller;
};

} // namespace castello
