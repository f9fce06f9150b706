// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/preflight/rights.h"

#include "model/castle/machine.h"

namespace castello {

using namespace Qt::StringLiterals;

namespace {

const QStringList kVmPrivileges {u"VM.Allocate"_s,
    u"VM.Audit"_s,
    u"VM.PowerMgmt"_s,
    u"VM.Config.CDROM"_s, // the cloud-init drive
    u"VM.Config.CPU"_s,
    u"VM.Config.Cloudinit"_s,
    u"VM.Config.Disk"_s,
    u"VM.Config.HWType"_s,
    u"VM.Config.Memory"_s,
    u"VM.Config.Network"_s,
    u"VM.Config.Options"_s, // name, tags, description, boot order, SMBIOS
    u"Pool.Audit"_s};

QStringList hostsOf(const Castle &castle, const QString &provider)
{
    QStringList hosts;
    for (const Machine &machine : machinesOf(castle)) {
        if (machine.host.provider == provider) {
            hosts.append(machine.host.host);
        }
    }
    hosts.removeDuplicates();
    return hosts;
}

/// One storage may have both parts.
void addStorages(QList<RequiredRight> &rights, const Provider &provider)
{
    // Datastore.Audit shows what a destroyed VM left there.
    const QStringList disks {u"Datastore.AllocateSpace"_s, u"Datastore.Audit"_s};
    const QStringList images {u"Datastore.AllocateTemplate"_s, u"Datastore.Audit"_s};
    const QString path = u"/storage/"_s;
    if (provider.diskStorage == provider.imageStorage) {
        const QStringList both {disks.first(), images.first(), disks.last()};
        rights.append({path + provider.diskStorage, both, u"CastelloStorage"_s});
        return;
    }
    rights.append({path + provider.diskStorage, disks, u"CastelloDisks"_s});
    rights.append({path + provider.imageStorage, images, u"CastelloImages"_s});
}

} // namespace

QList<RequiredRight> requiredRights(const Castle &castle, const QString &key)
{
    const Provider provider = castle.providers.value(key);
    QList<RequiredRight> rights {{u"/pool/"_s + provider.pool, kVmPrivileges, u"CastelloVm"_s}};
    addStorages(rights, provider);
    QStringList bridges = provider.bridges.values();
    bridges.removeDuplicates();
    for (const QString &bridge : std::as_const(bridges)) {
        rights.append(
            {u"/sdn/zones/localnetwork/"_s + bridge, {u"SDN.Use"_s}, u"CastelloNetwork"_s});
    }
    for (const QString &host : hostsOf(castle, key)) {
        rights.append({u"/nodes/"_s + host,
            {u"Sys.Audit"_s, u"Sys.AccessNetwork"_s}, // the second to fetch images
            u"CastelloHosts"_s});
    }
    return rights;
}

QStringList grantCommands(const QList<RequiredRight> &rights, const QString &token)
{
    QStringList commands;
    for (const RequiredRight &right : rights) {
        const QString role = u"%1 --privs \"%2\""_s.arg(right.role, right.privileges.join(u' '));
        const QString make = u"pveum role add %1 || pveum role modify %1"_s.arg(role);
        if (!commands.contains(make)) {
            commands.append(make);
        }
    }
    for (const RequiredRight &right : rights) {
        commands.append(u"pveum acl modify %1 --users %2 --tokens '%3' --roles %4"_s.arg(
            right.path, token.section(u'!', 0, 0), token, right.role));
    }
    return commands;
}

} // namespace castello
