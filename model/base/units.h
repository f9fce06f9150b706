// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QString>

#include <compare>

namespace castello {

/// An amount of memory or disk in MiB. Written in documents as `512MiB`, `8GiB`, `1TiB`.
struct Mebibytes
{
    qint64 count = 0;

    [[nodiscard]] static constexpr Mebibytes fromGibibytes(qint64 gib) { return {gib * 1024}; }
    /// Errors: InvalidInput, naming the accepted units.
    [[nodiscard]] static Result<Mebibytes> parse(QStringView text);
    /// The largest unit that leaves a whole number: `8GiB`, `1536MiB`.
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(const Mebibytes &, const Mebibytes &) = default;
};

} // namespace castello
