// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/net/macaddress.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QList>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace castello {

namespace {

constexpr quint8 kMulticastBit = 0x01;
constexpr quint8 kLocallyAdministeredBit = 0x02;

std::optional<quint8> parseOctet(QStringView text)
{
    const bool isHex = text.size() == 2 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    return isHex ? std::optional(quint8(text.toUInt(nullptr, 16))) : std::nullopt;
}

} // namespace

Result<MacAddress> MacAddress::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(u':');
    MacAddress mac;
    bool isValid = parts.size() == qsizetype(mac.m_bytes.size());
    for (qsizetype i = 0; isValid && i < parts.size(); ++i) {
        const std::optional<quint8> octet = parseOctet(parts.at(i));
        isValid = octet.has_value();
        mac.m_bytes.at(std::size_t(i)) = octet.value_or(0);
    }
    if (!isValid || (mac.m_bytes.front() & kMulticastBit) != 0) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate("castello::MacAddress",
                "“%1” is not the hardware address of a network card; write six pairs of "
                "hexadecimal "
                "digits, for example BC:24:11:00:01:55")
                .arg(text));
    }
    return mac;
}

MacAddress MacAddress::derive(const QUuid &machine, int card)
{
    // These bytes are for ever: another hash or text would give existing machines other addresses.
    const QByteArray seed
        = QStringLiteral("%1/net%2").arg(machine.toString(QUuid::WithoutBraces)).arg(card).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    MacAddress mac;
    std::copy_n(hash.cbegin(), mac.m_bytes.size(), mac.m_bytes.begin());
    mac.m_bytes.front() = quint8((mac.m_bytes.front() & ~kMulticastBit) | kLocallyAdministeredBit);
    return mac;
}

QString MacAddress::toString() const
{
    const QByteArray raw(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size()));
    return QString::fromLatin1(raw.toHex(':')).toUpper();
}

QString MacAddress::toLower() const
{
    return toString().toLower();
}

} // namespace castello
