// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/net/cidr.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

namespace {

using Bytes = std::array<quint8, 16>;

int addressBits(IpAddress::Family family)
{
    return family == IpAddress::Family::Ipv4 ? 32 : 128;
}

/// Ones where the host part is; IPv4 addresses are right-aligned, so its prefix starts at bit 96.
Bytes hostMask(IpAddress::Family family, int prefixLength)
{
    Bytes mask {};
    const int hostBits = addressBits(family) - prefixLength;
    for (int bit = 0; bit < hostBits; ++bit) {
        mask.at(std::size_t(15 - bit / 8)) |= quint8(1 << (bit % 8));
    }
    return mask;
}

/// Decimal digits only, without leading zeros; -1 when it is anything else.
int parsePrefixLength(QStringView text)
{
    const bool isPlain = !text.isEmpty() && text.size() <= 3
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; })
        && (text.size() == 1 || !text.startsWith(u'0'));
    return isPlain ? text.toInt() : -1;
}

} // namespace

Result<Cidr> Cidr::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const Result<IpAddress> address = IpAddress::parse(slash < 0 ? text : text.first(slash));
    const int prefixLength = slash < 0 ? -1 : parsePrefixLength(text.sliced(slash + 1));
    if (!address || prefixLength < 0 || prefixLength > addressBits(address->family())) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate("castello::Cidr",
                "“%1” is not a network; write address and prefix length, for example "
                "192.168.1.0/24")
                .arg(text));
    }
    Cidr cidr;
    cidr.m_network = *address;
    cidr.m_prefixLength = prefixLength;
    const Bytes mask = hostMask(address->family(), prefixLength);
    for (std::size_t i = 0; i < mask.size(); ++i) {
        cidr.m_network.m_bytes.at(i) &= quint8(~mask.at(i));
    }
    if (cidr.m_network != *address) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate("castello::Cidr",
                "“%1” is an address inside a network; the network itself is written %2")
                .arg(text, cidr.toString()));
    }
    return cidr;
}

IpAddress Cidr::lastAddress() const
{
    IpAddress last = m_network;
    const Bytes mask = hostMask(m_network.family(), m_prefixLength);
    for (std::size_t i = 0; i < mask.size(); ++i) {
        last.m_bytes.at(i) |= mask.at(i);
    }
    return last;
}

bool Cidr::contains(const IpAddress &address) const
{
    return address.family() == m_network.family() && address >= m_network
        && address <= lastAddress();
}

bool Cidr::overlaps(const Cidr &other) const
{
    return contains(other.m_network) || other.contains(m_network);
}

QString Cidr::toString() const
{
    return QStringLiteral("%1/%2").arg(m_network.toString()).arg(m_prefixLength);
}

} // namespace castello
