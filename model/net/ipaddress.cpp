// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/net/ipaddress.h"

#include <QCoreApplication>
#include <QList>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace castello {

namespace {

using Bytes = std::array<quint8, 16>;
using Groups = QList<quint16>;

constexpr int kGroupCount = 8;
constexpr int kIpv4Offset = 12; ///< an IPv4 address stands in the last four bytes

/// Digits of the base only (no sign, no blank, no other script's digits), at most `maximumDigits`.
std::optional<int> parseNumber(QStringView text, int base, qsizetype maximumDigits)
{
    if (text.isEmpty() || text.size() > maximumDigits) {
        return std::nullopt;
    }
    const bool isPlain = std::ranges::all_of(text, [base](QChar c) {
        return (c >= u'0' && c <= u'9')
            || (base == 16 && ((c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')));
    });
    return isPlain ? std::optional(text.toInt(nullptr, base)) : std::nullopt;
}

std::optional<std::array<quint8, 4>> parseIpv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4) {
        return std::nullopt;
    }
    std::array<quint8, 4> octets {};
    for (qsizetype i = 0; i < 4; ++i) {
        const std::optional<int> octet = parseNumber(parts.at(i), 10, 3);
        const bool hasLeadingZero = parts.at(i).size() > 1 && parts.at(i).startsWith(u'0');
        if (!octet || *octet > 255 || hasLeadingZero) {
            return std::nullopt;
        }
        octets.at(std::size_t(i)) = quint8(*octet);
    }
    return octets;
}

/// The groups of one side of `::`; the last part may be an IPv4 address, which makes two groups.
std::optional<Groups> parseGroups(QStringView text)
{
    Groups groups;
    if (text.isEmpty()) {
        return groups;
    }
    const QList<QStringView> parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == parts.size() - 1 && parts.at(i).contains(u'.')) {
            const auto octets = parseIpv4(parts.at(i));
            if (!octets) {
                return std::nullopt;
            }
            groups << quint16(octets->at(0) << 8 | octets->at(1))
                   << quint16(octets->at(2) << 8 | octets->at(3));
        } else if (const std::optional<int> group = parseNumber(parts.at(i), 16, 4)) {
            groups << quint16(*group);
        } else {
            return std::nullopt;
        }
    }
    return groups;
}

std::optional<Bytes> parseIpv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    const auto head = parseGroups(gap < 0 ? text : text.first(gap));
    const auto tail = gap < 0 ? Groups() : parseGroups(text.sliced(gap + 2));
    const bool endsInIpv4 = gap >= 0 && text.first(gap).contains(u'.');
    if (!head || !tail || endsInIpv4) {
        return std::nullopt;
    }
    // `::` stands for at least one group.
    const qsizetype given = head->size() + tail->size();
    if (gap < 0 ? given != kGroupCount : given >= kGroupCount) {
        return std::nullopt;
    }
    const Groups groups = *head + Groups(kGroupCount - given, 0) + *tail;
    Bytes bytes {};
    for (std::size_t i = 0; i < kGroupCount; ++i) {
        bytes.at(2 * i) = quint8(groups.at(qsizetype(i)) >> 8);
        bytes.at(2 * i + 1) = quint8(groups.at(qsizetype(i)) & 0xff);
    }
    return bytes;
}

QString ipv4Text(const Bytes &bytes)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(bytes[kIpv4Offset])
        .arg(bytes[kIpv4Offset + 1])
        .arg(bytes[kIpv4Offset + 2])
        .arg(bytes[kIpv4Offset + 3]);
}

/// Source: RFC 5952 sections 4 and 5 (mixed notation for IPv4-mapped addresses).
QString ipv6Text(const Bytes &bytes)
{
    constexpr Bytes kMappedPrefix {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::equal(bytes.begin(), bytes.begin() + kIpv4Offset, kMappedPrefix.begin())) {
        return QStringLiteral("::ffff:") + ipv4Text(bytes);
    }
    const auto group = [&bytes](int i) {
        return bytes.at(std::size_t(2 * i)) << 8 | bytes.at(std::size_t(2 * i + 1));
    };
    // The first of the longest runs of two or more zero groups becomes `::`.
    int gapStart = kGroupCount;
    int gapLength = 1;
    for (int start = 0; start < kGroupCount; ++start) {
        int length = 0;
        while (start + length < kGroupCount && group(start + length) == 0) {
            ++length;
        }
        if (length > gapLength) {
            gapStart = start;
            gapLength = length;
        }
    }
    QString text;
    for (int i = 0; i < kGroupCount; ++i) {
        if (i == gapStart) {
            text += QStringLiteral("::");
            i += gapLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':')) {
            text += u':';
        }
        text += QString::number(group(i), 16);
    }
    return text;
}

} // namespace

Result<IpAddress> IpAddress::parse(QStringView text)
{
    IpAddress address;
    if (const auto octets = parseIpv4(text)) {
        std::ranges::copy(*octets, address.m_bytes.begin() + kIpv4Offset);
        return address;
    }
    if (const auto bytes = parseIpv6(text)) {
        address.m_family = Family::Ipv6;
        address.m_bytes = *bytes;
        return address;
    }
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("castello::IpAddress",
            "“%1” is not an IP address; write it in full, for example 192.168.1.10 or fd00::10")
            .arg(text));
}

QString IpAddress::toString() const
{
    return m_family == Family::Ipv4 ? ipv4Text(m_bytes) : ipv6Text(m_bytes);
}

IpAddress IpAddress::advanced(quint64 steps) const
{
    IpAddress result = *this;
    const std::size_t first = m_family == Family::Ipv4 ? kIpv4Offset : 0;
    unsigned carry = 0;
    for (std::size_t i = m_bytes.size(); i-- > first;) {
        const unsigned sum = m_bytes.at(i) + unsigned(steps & 0xff) + carry;
        result.m_bytes.at(i) = quint8(sum & 0xff);
        carry = sum >> 8;
        steps >>= 8;
    }
    return result;
}

} // namespace castello
