// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/net/addressrange.h"

#include <QCoreApplication>

#include <limits>

namespace castello {

Result<AddressRange> AddressRange::parse(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const Result<IpAddress> first = IpAddress::parse(dash < 0 ? text : text.first(dash));
    const Result<IpAddress> last = dash < 0 ? first : IpAddress::parse(text.sliced(dash + 1));
    if (!first || !last || first->family() != last->family()) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate("castello::AddressRange",
                "“%1” is not a range; write the first and the last address, for example "
                "192.168.1.155-192.168.1.179")
                .arg(text));
    }
    if (*last < *first) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "castello::AddressRange", "The range “%1” ends before it starts; write %2-%3")
                .arg(text, last->toString(), first->toString()));
    }
    AddressRange range;
    range.m_first = *first;
    range.m_last = *last;
    return range;
}

quint64 AddressRange::size() const
{
    constexpr quint64 kMaximum = std::numeric_limits<quint64>::max();
    quint64 high = 0;
    quint64 low = 0;
    unsigned borrow = 0;
    for (std::size_t i = 16; i-- > 0;) {
        const unsigned difference = 0x100u + m_last.bytes().at(i) - m_first.bytes().at(i) - borrow;
        borrow = difference < 0x100u ? 1 : 0;
        quint64 &half = i < 8 ? high : low;
        half |= quint64(difference & 0xff) << (8 * (7 - i % 8));
    }
    return high > 0 || low == kMaximum ? kMaximum : low + 1;
}

std::optional<IpAddress> AddressRange::at(quint64 index) const
{
    return index < size() ? std::optional(m_first.advanced(index)) : std::nullopt;
}

bool AddressRange::contains(const IpAddress &address) const
{
    return m_first <= address && address <= m_last;
}

bool AddressRange::overlaps(const AddressRange &other) const
{
    return m_first <= other.m_last && other.m_first <= m_last;
}

QString AddressRange::toString() const
{
    return m_first == m_last ? m_first.toString() : m_first.toString() + u'-' + m_last.toString();
}

} // namespace castello
