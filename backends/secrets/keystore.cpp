// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/keystore.h"

#include <QCoreApplication>

namespace castello {

QString KeyStore::remedy(const QString &name) const
{
    return QCoreApplication::translate(
        "castello::KeyStore", "store it with “castello secret set %1”")
        .arg(name);
}

} // namespace castello
