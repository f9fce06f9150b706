// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/propertystring.h"

#include <QStringList>

namespace castello::lab {

namespace {

constexpr QStringView kUnits = u"KMGT";

} // namespace

PropertyString PropertyString::parse(const QString &text)
{
    PropertyString result;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto equals = part.indexOf(u'=');
        if (equals < 0) {
            result.head = part;
        } else {
            result.values[part.left(equals)] = part.mid(equals + 1);
        }
    }
    for (const QString &alias : {QStringLiteral("file"), QStringLiteral("volume")}) {
        if (result.head.isEmpty() && result.values.contains(alias)) {
            result.head = result.values.take(alias);
        }
    }
    return result;
}

PropertyString PropertyString::parseNetworkCard(const QString &text)
{
    static const QStringList models {QStringLiteral("virtio"),
        QStringLiteral("e1000"),
        QStringLiteral("e1000e"),
        QStringLiteral("vmxnet3"),
        QStringLiteral("rtl8139")};
    PropertyString card = parse(text);
    for (const QString &model : models) {
        if (card.values.contains(model)) {
            card.head = model + u'=' + card.values.take(model).toUpper();
        }
    }
    if (card.values.contains(QStringLiteral("model"))) {
        card.head = card.values.take(QStringLiteral("model"));
    }
    if (card.values.contains(QStringLiteral("macaddr"))) {
        card.head += u'=' + card.values.take(QStringLiteral("macaddr")).toUpper();
    }
    return card;
}

QString PropertyString::toString() const
{
    QStringList parts;
    if (!head.isEmpty()) {
        parts << head;
    }
    for (const auto &[key, value] : values.asKeyValueRange()) {
        parts << key + u'=' + value;
    }
    return parts.join(u',');
}

QString formatDiskSize(qint64 bytes)
{
    qsizetype unit = -1;
    while (bytes > 0 && bytes % 1024 == 0 && unit + 1 < kUnits.size()) {
        bytes /= 1024;
        unit++;
    }
    return QString::number(bytes) + (unit < 0 ? QString() : QString(kUnits[unit]));
}

qint64 parseDiskSize(const QString &text)
{
    const auto unit = text.isEmpty() ? -1 : kUnits.indexOf(text.back());
    const double number = (unit < 0 ? text : text.chopped(1)).toDouble();
    return qint64(number * double(1LL << (10 * (unit + 1))));
}

} // namespace castello::lab
