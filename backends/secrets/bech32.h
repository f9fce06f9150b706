// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

/// The text form of age's keys. Source: BIP-173, without its limit of 90 characters.

namespace castello {

struct Bech32
{
    QByteArray prefix; ///< lower case
    QByteArray data;
    friend bool operator==(const Bech32 &, const Bech32 &) = default;
};

/// Lower case.
[[nodiscard]] QByteArray encodeBech32(const Bech32 &value);
/// Nothing when it is not Bech32: mixed case, wrong checksum, bits left over.
[[nodiscard]] std::optional<Bech32> decodeBech32(QByteArrayView text);

} // namespace castello
