// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/client/labkeystore.h"

#include <QCoreApplication>

namespace castello {

Async<std::optional<Secret>> LabKeyStore::read(QString name)
{
    return m_client.readSecret(std::move(name), {});
}

Async<void> LabKeyStore::write(QString name, Secret value)
{
    return m_client.writeSecret(std::move(name), std::move(value), {});
}

Async<void> LabKeyStore::remove(QString name)
{
    return m_client.removeSecret(std::move(name), {});
}

QString LabKeyStore::description() const
{
    return QCoreApplication::translate("castello::Lab", "the lab's memory");
}

} // namespace castello
