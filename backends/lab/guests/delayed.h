// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/scheduler.h"

#include <optional>

namespace castello::lab {

/// A condition that takes effect only after it has held for a while, and falls at once: how a
/// service that needs something else comes up.
class Delayed
{
public:
    explicit Delayed(std::chrono::milliseconds delay = {})
        : m_delay(delay)
    { }

    /// To be told at every tick. Returns isOn().
    bool update(bool condition, Scheduler::Time now)
    {
        if (!condition) {
            m_heldSince.reset();
        } else if (!m_heldSince) {
            m_heldSince = now;
        }
        m_isOn = m_heldSince && now - *m_heldSince >= m_delay;
        return m_isOn;
    }
    [[nodiscard]] bool isOn() const { return m_isOn; }

private:
    std::chrono::milliseconds m_delay;
    std::optional<Scheduler::Time> m_heldSince;
    bool m_isOn = false;
};

} // namespace castello::lab
