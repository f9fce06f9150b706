// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/runevent.h"

#include <QTimer>

#include <functional>

namespace castello {

/// Hands events on in small heaps, so that a run of hundreds of machines does not flood another
/// thread. Lives in the thread that adds.
class EventBatch
{
public:
    explicit EventBatch(std::function<void(const QList<RunEvent> &)> handOn);
    void add(const RunEvent &event);
    /// Hands on what waits, now.
    void flush();

private:
    std::function<void(const QList<RunEvent> &)> m_handOn;
    QList<RunEvent> m_waiting;
    QTimer m_timer;
};

} // namespace castello
