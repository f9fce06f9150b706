// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/scene/itemtip.h"

namespace castello {

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
    lines.removeDuplicates();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace castello
