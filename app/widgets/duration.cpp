// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace std::chrono;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Duration)
};

} // namespace

QString durationText(milliseconds duration)
{
    const auto total = round<seconds>(duration);
    const auto wholeHours = floor<hours>(total);
    const auto wholeMinutes = floor<minutes>(total - wholeHours);
    const auto wholeSeconds = total - wholeHours - wholeMinutes;
    if (wholeHours.count() > 0) {
        return Text::tr("%1 h %2 min").arg(wholeHours.count()).arg(wholeMinutes.count());
    }
    if (wholeMinutes.count() > 0) {
        return wholeSeconds.count() > 0
            ? Text::tr("%1 min %2 s").arg(wholeMinutes.count()).arg(wholeSeconds.count())
            : Text::tr("%1 min").arg(wholeMinutes.count());
    }
    return Text::tr("%1 s").arg(wholeSeconds.count());
}

QString expectedText(milliseconds duration, double factor)
{
    if (factor <= 1) {
        return durationText(duration);
    }
    const milliseconds here(qint64(double(duration.count()) / factor));
    return Text::tr("%1 here, %2 on real hardware")
        .arg(durationText(std::max(here, milliseconds(1s))), durationText(duration));
}

} // namespace castello
