// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/legend.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace castello {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Legend)
};

} // namespace

QList<LegendEntry> legendOf(const QList<CanvasItem> &items)
{
    QMap<ItemState, int> counts;
    for (const CanvasItem &item : items) {
        if (item.kind == ItemKind::Machine && item.state != ItemState::Drawn) {
            ++counts[item.state];
        }
    }
    QList<LegendEntry> entries;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QString text = Text::tr("%1 %2", "how many machines are in a state: 3 running")
                                 .arg(QLocale().toString(*it), toText(it.key()));
        entries.append({lookOf(it.key()), text});
    }
    return entries;
}

} // namespace castello
