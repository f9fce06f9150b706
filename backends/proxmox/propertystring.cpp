// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/propertystring.h"

#include <QStringList>

#include <cmath>

namespace castello {

PropertyString PropertyString::parse(const QString &text)
{
    PropertyString properties;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        properties.add(equals < 0 ? QString() : part.first(equals), part.sliced(equals + 1));
    }
    return properties;
}

std::optional<QString> PropertyString::value(const QString &key) const
{
    for (const auto &[name, value] : m_parts) {
        if (name == key) {
            return value;
        }
    }
    return std::nullopt;
}

PropertyString &PropertyString::add(const QString &key, const QString &value)
{
    m_parts.append({key.isNull() ? QLatin1StringView("") : key, value});
    return *this;
}

QString PropertyString::toString() const
{
    QStringList parts;
    for (const auto &[key, value] : m_parts) {
        parts << (key.isEmpty() ? value : key + u'=' + value);
    }
    return parts.join(u',');
}

std::optional<qint64> parseDiskSize(const QString &text)
{
    const qsizetype unit
        = QStringLiteral("KMGT").indexOf(text.isEmpty() ? QChar(u'?') : text.back().toUpper());
    bool isNumber = false;
    const double number = (unit < 0 ? text : text.chopped(1)).toDouble(&isNumber);
    const double bytes = std::ldexp(number, int(unit + 1) * 10);
    if (!isNumber || number < 0 || bytes > 9e18) {
        return std::nullopt;
    }
    return qint64(bytes);
}

} // namespace castello
