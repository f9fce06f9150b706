// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/bech32.h"

#include "model/secrets/secret.h"

#include <algorithm>
#include <array>

namespace castello {

namespace {

constexpr QByteArrayView kAlphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype kChecksumLength = 6;
constexpr char kSeparator = '1';

quint32 step(quint32 checksum, quint8 value)
{
    constexpr std::array<quint32, 5> kGenerator {
        0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    const quint32 top = checksum >> 25;
    checksum = (checksum & 0x1ffffff) << 5 ^ value;
    for (size_t bit = 0; bit < kGenerator.size(); ++bit) {
        if (top >> bit & 1) {
            checksum ^= kGenerator[bit];
        }
    }
    return checksum;
}

/// Over the prefix and groups of five bits.
quint32 checksumOf(QByteArrayView prefix, QByteArrayView groups)
{
    quint32 checksum = 1;
    for (const char c : prefix) {
        checksum = step(checksum, quint8(c) >> 5);
    }
    checksum = step(checksum, 0);
    for (const char c : prefix) {
        checksum = step(checksum, quint8(c) & 31);
    }
    for (const char group : groups) {
        checksum = step(checksum, quint8(group));
    }
    return checksum;
}

/// From groups of `from` bits to groups of `to` bits; rest = the bits left over and how many they
/// are.
struct Regrouped
{
    QByteArray groups;
    quint32 rest = 0;
    int restBits = 0;
};

Regrouped regroup(QByteArrayView input, int from, int to)
{
    Regrouped result;
    result.groups.reserve(input.size() * from / to + 1);
    for (const char c : input) {
        result.rest = (result.rest << from | quint8(c)) & 0xfff;
        result.restBits += from;
        while (result.restBits >= to) {
            result.restBits -= to;
            result.groups.append(char(result.rest >> result.restBits & ((1U << to) - 1)));
        }
    }
    result.rest &= (1U << result.restBits) - 1;
    return result;
}

bool isPrefixCharacter(char c)
{
    return c >= 33 && c <= 126;
}

bool isMixedCase(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; })
        && std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

QByteArray encodeBech32(const Bech32 &value)
{
    Regrouped five = regroup(value.data, 8, 5);
    if (five.restBits > 0) {
        five.groups.append(char(five.rest << (5 - five.restBits)));
    }
    const quint32 checksum
        = checksumOf(value.prefix, five.groups + QByteArray(kChecksumLength, '\0')) ^ 1;
    QByteArray text = value.prefix + kSeparator;
    text.reserve(text.size() + five.groups.size() + kChecksumLength);
    for (const char group : std::as_const(five.groups)) {
        text.append(kAlphabet[quint8(group)]);
    }
    for (int place = kChecksumLength - 1; place >= 0; --place) {
        text.append(kAlphabet[checksum >> 5 * place & 31]);
    }
    wipe(five.groups);
    return text;
}

std::optional<Bech32> decodeBech32(QByteArrayView text)
{
    QByteArray lower = text.toByteArray().toLower();
    const qsizetype separator = lower.lastIndexOf(kSeparator);
    const QByteArray prefix = lower.first(std::max<qsizetype>(separator, 0));
    if (isMixedCase(text) || separator < 1 || lower.size() - separator - 1 < kChecksumLength
        || !std::ranges::all_of(prefix, isPrefixCharacter)) {
        return std::nullopt;
    }
    QByteArray groups;
    groups.reserve(lower.size());
    for (const char c : QByteArrayView(lower).sliced(separator + 1)) {
        const qsizetype value = kAlphabet.indexOf(c);
        if (value < 0) {
            return std::nullopt;
        }
        groups.append(char(value));
    }
    wipe(lower);
    if (checksumOf(prefix, groups) != 1) {
        return std::nullopt;
    }
    Regrouped eight = regroup(QByteArrayView(groups).chopped(kChecksumLength), 5, 8);
    wipe(groups);
    if (eight.restBits >= 5 || eight.rest != 0) {
        return std::nullopt;
    }
    return Bech32 {prefix, eight.groups};
}

} // namespace castello
