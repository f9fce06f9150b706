// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/base/units.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace castello {

namespace {

struct Unit
{
    QLatin1StringView suffix;
    qint64 mebibytes;
};

constexpr std::array kUnits {
    Unit {QLatin1StringView("TiB"), 1024 * 1024},
    Unit {QLatin1StringView("GiB"), 1024},
    Unit {QLatin1StringView("MiB"), 1},
};

} // namespace

Result<Mebibytes> Mebibytes::parse(QStringView text)
{
    for (const Unit &unit : kUnits) {
        if (!text.endsWith(unit.suffix)) {
            continue;
        }
        bool ok = false;
        const qint64 number = text.chopped(unit.suffix.size()).trimmed().toLongLong(&ok);
        if (ok && number >= 0
            && number <= std::numeric_limits<qint64>::max() / unit.mebibytes / 1048576) {
            return Mebibytes {number * unit.mebibytes};
        }
    }
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("castello::Mebibytes",
            "“%1” is not an amount; write a whole number with MiB, GiB or TiB, for example 8GiB")
            .arg(text));
}

QString Mebibytes::toString() const
{
    for (const Unit &unit : kUnits) {
        if (count >= unit.mebibytes && count % unit.mebibytes == 0) {
            return QString::number(count / unit.mebibytes) + unit.suffix;
        }
    }
    return QStringLiteral("0MiB");
}

} // namespace castello
