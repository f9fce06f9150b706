// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"

#include <QList>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace castello {

namespace detail {

/// The work that several lanes share: each takes the next item when it is free.
template <class Item, class T>
struct LaneWork
{
    QList<Item> items;
    std::function<Async<T>(Item)> call;
    std::vector<std::optional<Result<T>>> results {}; ///< by item; set once its call has ended
    qsizetype next = 0;
};

template <class Item, class T>
Async<void> runLane(std::shared_ptr<LaneWork<Item, T>> work)
{
    while (work->next < work->items.size()) {
        const qsizetype mine = work->next++;
        work->results[mine] = co_await work->call(work->items.at(mine));
    }
    co_return {};
}

} // namespace detail

/// Calls `call` for every item, at most `lanes` (>= 1) of them at a time, and waits for all of them
/// whatever becomes of each; the results are in the order of the items. A deadline inside `call`
/// thus counts from when the item's turn comes: two hundred connections opened at once would only
/// time each other out. Cancelling is the calls' own affair: they end quickly with
/// Error{Cancelled}.
template <class T, class Item>
Async<std::vector<Result<T>>> inLanes(
    QList<Item> items, int lanes, std::function<Async<T>(Item)> call)
{
    auto work = std::make_shared<detail::LaneWork<Item, T>>(std::move(items), std::move(call));
    work->results.resize(work->items.size());
    std::vector<Async<void>> running;
    for (qsizetype lane = 0; lane < std::min<qsizetype>(lanes, work->items.size()); ++lane) {
        running.push_back(detail::runLane(work));
    }
    for (auto &lane : running) {
        co_await lane;
    }
    std::vector<Result<T>> results;
    for (auto &result : work->results) {
        results.push_back(std::move(*result));
    }
    co_return results;
}

} // namespace castello
