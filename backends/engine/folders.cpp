// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/folders.h"

#include <QStandardPaths>

namespace castello {

using namespace Qt::StringLiterals;

QString stateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + "/castello"_L1;
}

QString castleStateFolder(const QUuid &castle)
{
    return stateFolder() + "/castles/"_L1 + castle.toString(QUuid::WithoutBraces);
}

QString labFolder()
{
    return stateFolder() + "/lab"_L1;
}

QString rehearsalFolder(const Castle &castle)
{
    const QString folder = labFolder() + "/castles/"_L1 + castle.name;
    return castle.id ? folder + u'-' + castle.id->toString(QUuid::WithoutBraces) : folder;
}

} // namespace castello
