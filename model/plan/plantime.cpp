// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plantime.h"

#include <algorithm>
#include <ranges>

namespace castello {

using std::chrono::milliseconds;

namespace {

using Times = QHash<StepId, milliseconds>;

/// Steps that may not run at the same time: how long they take one after the other, how soon the
/// first of them may start, and how much is to do at least after the last.
struct Queue
{
    milliseconds sum {0};
    milliseconds head = milliseconds::max();
    milliseconds tail = milliseconds::max();
};

/// The longest way from the start of the plan to the start of each step.
Times heads(const Plan &plan, const Times &own)
{
    Times found;
    for (const Step &step : plan.steps) {
        milliseconds head {0};
        for (const StepId &before : step.after) {
            head = std::max(head, found.value(before) + own.value(before));
        }
        found.insert(step.id, head);
    }
    return found;
}

/// The longest way from the end of each step to the end of the plan.
Times tails(const Plan &plan, const Times &own)
{
    Times found;
    for (const Step &step : plan.steps | std::views::reverse) {
        const milliseconds fromHere = found.value(step.id) + own.value(step.id);
        for (const StepId &before : step.after) {
            found.insert(before, std::max(found.value(before), fromHere));
        }
    }
    return found;
}

} // namespace

milliseconds remainingTime(const Plan &plan, const QHash<StepId, milliseconds> &left)
{
    Times own;
    for (const Step &step : plan.steps) {
        own.insert(step.id, left.value(step.id, step.expected));
    }
    const Times before = heads(plan, own);
    const Times after = tails(plan, own);
    QHash<QString, Queue> queues;
    milliseconds longest {0};
    for (const Step &step : plan.steps) {
        const milliseconds time = own.value(step.id);
        longest = std::max(longest, before.value(step.id) + time);
        for (const QString &lock : time > milliseconds::zero() ? step.locks : QStringList()) {
            Queue &queue = queues[lock];
            queue.sum += time;
            queue.head = std::min(queue.head, before.value(step.id));
            queue.tail = std::min(queue.tail, after.value(step.id));
        }
    }
    for (const Queue &queue : std::as_const(queues)) {
        longest = std::max(longest, queue.head + queue.sum + queue.tail);
    }
    return longest;
}

} // namespace castello
