// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/storagereadiness.h"

#include <QCoreApplication>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::StorageReadiness)
};

} // namespace

Async<QString> missingForStorage(std::shared_ptr<Site> site, MachineId id, std::stop_token stop)
{
    const Machine *machine = site->findMachine(id);
    if (!machine || machine->dataDisks.isEmpty() || !site->castle.components.longhorn) {
        co_return QString();
    }
    const QStringList volumes = machine->dataDisks.keys();
    const TalosClient talos = site->runningTalos(machine->address());
    CASTELLO_CO_TRY(hasIscsi, talos.isServiceHealthy(u"ext-iscsid"_s, stop));
    if (!hasIscsi) {
        co_return Text::tr("the iSCSI service to run");
    }
    for (const QString &volume : volumes) {
        CASTELLO_CO_TRY(isReady, talos.isVolumeReady(u"u-"_s + volume, stop));
        if (!isReady) {
            co_return Text::tr("the volume %1 to be ready").arg(volume);
        }
    }
    co_return QString();
}

} // namespace castello
