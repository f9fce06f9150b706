// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>
#include <optional>

/// What every benchmark does: measure several times, print one JSON object a line.

namespace castello::bench {

/// The best of several runs: the least disturbed one.
inline double milliseconds(const std::function<void()> &work)
{
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// `bar` is the largest value that is good enough; none = only told.
inline void print(const QString &name, double value, const QString &unit, std::optional<double> bar)
{
    QJsonObject object {{QStringLiteral("name"), name},
        {QStringLiteral("value"), value},
        {QStringLiteral("unit"), unit}};
    object.insert(QStringLiteral("bar"), bar ? QJsonValue(*bar) : QJsonValue());
    object.insert(QStringLiteral("holds"), bar ? QJsonValue(value <= *bar) : QJsonValue());
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace castello::bench
