// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>

namespace castello::test {

/// Whether a screen reader would say nothing, or something that only a programmer understands.
inline bool isNoName(const QString &name)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression machineTalk(
        u"^Q[A-Z]\\w+$|castello::|::|_QMLTYPE|\\.(svg|png|qml)$|^qrc:|^:/|^%|&"_s);
    return name.trimmed().isEmpty() || name.contains(machineTalk);
}

} // namespace castello::test
