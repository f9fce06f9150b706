// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/scene/itemtip.h"

#include <QCoreApplication>

namespace castello {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::CanvasScene)
};

QString joined(QStringList lines)
{
    lines.removeDuplicates();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString itemTip(const CanvasItem &item)
{
    QStringList lines {item.title};
    lines.append(item.lines);
    for (const Capacity &capacity : item.capacity) {
        lines.append(capacity.explanation);
    }
    if (item.state != ItemState::Drawn) {
        lines.append(toText(item.state));
    }
    if (!item.problemText.isEmpty()) {
        lines.append(item.problemText);
    }
    return joined(lines);
}

QString spokenName(const CanvasItem &item)
{
    return item.kindName.isEmpty()
        ? item.title
        : Text::tr("%1 %2", "kind and name of an item").arg(item.kindName, item.title);
}

QString spokenText(const CanvasItem &item)
{
    // A machine has a state even when nothing is known of it yet.
    const bool hasState
        = item.kind == ItemKind::Machine || lookOf(item.state).mark != CanvasLook::Mark::None;
    const QString count = item.count ? Text::tr("%Ln machine(s)", nullptr, *item.count) : QString();
    return joined(item.whereabouts + item.lines + item.badges
        + QStringList {count, hasState ? toText(item.state) : QString(), item.problemText});
}

} // namespace castello
