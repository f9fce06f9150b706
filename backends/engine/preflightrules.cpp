// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// The judging half of the preflight: pure.
#include "backends/engine/preflight.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Preflight)
};

/// What is judged, and where findings go.
struct Judge
{
    const Castle &castle;
    QString key; ///< of the provider
    const Provider &provider;
    const QList<Machine> &machines;
    const ProviderView &view;
    QList<Diagnostic> findings;

    void add(Severity severity,
        const QString &rule,
        const QString &subject,
        const QString &summary,
        const QString &remedy)
    {
        const QString path = u"providers."_s + key + subject;
        findings.append({severity, u"preflight-"_s + rule, path, {}, summary, remedy, {}});
    }
    void error(
        const QString &rule, const QString &subject, const QString &summary, const QString &remedy)
    {
        add(Severity::Error, rule, subject, summary, remedy);
    }
    [[nodiscard]] QStringList usedHosts() const
    {
        QStringList hosts;
        for (const Machine &machine : machines) {
            hosts.append(machine.host.host);
        }
        hosts.removeDuplicates();
        return hosts;
    }
};

struct RequiredRights
{
    QString path;
    QStringList privileges;
};

/// An access rule counts for everything below its path.
bool isGranted(const ProxmoxPermissions &permissions, const QString &path, const QString &privilege)
{
    for (auto it = permissions.cbegin(); it != permissions.cend(); ++it) {
        const bool isAbove
            = it.key() == "/"_L1 || path == it.key() || path.startsWith(it.key() + u'/');
        if (isAbove && it->contains(privilege)) {
            return true;
        }
    }
    return false;
}

QList<RequiredRights> requiredRights(const Judge &judge)
{
    QList<RequiredRights> rights {
        {u"/pool/"_s + judge.provider.pool,
            {u"VM.Allocate"_s,
                u"VM.Audit"_s,
                u"VM.PowerMgmt"_s,
                u"VM.Config.CDROM"_s,
                u"VM.Config.CPU"_s,
                u"VM.Config.Cloudinit"_s,
                u"VM.Config.Disk"_s,
                u"VM.Config.HWType"_s,
                u"VM.Config.Memory"_s,
                u"VM.Config.Network"_s,
                u"VM.Config.Options"_s,
                u"Pool.Audit"_s}},
        {u"/storage/"_s + judge.provider.diskStorage,
            {u"Datastore.AllocateSpace"_s, u"Datastore.Audit"_s}},
        {u"/storage/"_s + judge.provider.imageStorage,
            {u"Datastore.AllocateTemplate"_s, u"Datastore.Audit"_s}},
    };
    for (const QString &bridge : judge.provider.bridges) {
        rights.append({u"/sdn/zones/localnetwork/"_s + bridge, {u"SDN.Use"_s}});
    }
    for (const QString &host : judge.usedHosts()) {
        rights.append({u"/nodes/"_s + host, {u"Sys.Audit"_s, u"Sys.AccessNetwork"_s}});
    }
    return rights;
}

void judgeRelease(Judge &judge)
{
    if (const auto isGood = checkRelease(judge.view.release); !isGood) {
        judge.error(u"release"_s, {}, isGood.error().message, {});
    }
}

void judgeRights(Judge &judge)
{
    if (judge.view.permissions.isEmpty()) {
        judge.error(u"rights"_s,
            u".credentials"_s,
            Text::tr("the token of %1 has no rights at all").arg(judge.key),
            Text::tr("give the token its own access rules; a token with privilege separation does "
                     "not inherit its user's. The commands are in the README"));
        return;
    }
    for (const RequiredRights &right : requiredRights(judge)) {
        QStringList missing;
        for (const QString &privilege : right.privileges) {
            if (!isGranted(judge.view.permissions, right.path, privilege)) {
                missing.append(privilege);
            }
        }
        if (!missing.isEmpty()) {
            judge.error(u"rights"_s,
                u".credentials"_s,
                Text::tr("the token of %1 lacks %2 on %3")
                    .arg(judge.key, missing.join(u", "_s), right.path),
                Text::tr("make a role with “pveum role add NAME --privs \"%1\"” and give it with "
                         "“pveum acl modify %2 --roles NAME” to the token and to its user")
                    .arg(missing.join(u' '), right.path));
        }
    }
}

void judgePool(Judge &judge)
{
    if (!judge.view.hasPool) {
        judge.error(u"pool"_s,
            u".pool"_s,
            Text::tr("%1 has no pool %2 that the token may see")
                .arg(judge.key, judge.provider.pool),
            Text::tr("make it with “pveum pool add %1”").arg(judge.provider.pool));
    }
}

void judgeHosts(Judge &judge)
{
    for (const QString &host : judge.usedHosts()) {
        const auto &hosts = judge.view.hosts;
        const auto it = std::ranges::find(hosts, host, &ProxmoxHost::name);
        QStringList names;
        std::ranges::transform(hosts, std::back_inserter(names), &ProxmoxHost::name);
        if (it == hosts.cend()) {
            judge.error(u"host"_s,
                u".hosts."_s + host,
                Text::tr("%1 has no host %2").arg(judge.key, host),
                Text::tr("it has: %1").arg(names.join(u", "_s)));
        } else if (!it->isOnline) {
            judge.error(u"host"_s,
                u".hosts."_s + host,
                Text::tr("the host %1 is not online").arg(host),
                Text::tr("switch it on, or place its machines elsewhere"));
        }
    }
}

/// Of the machines on a host: the system disks grow to their size, data disks are made with it.
qint64 neededBytes(const Judge &judge, const QString &host)
{
    qint64 mebibytes = 0;
    for (const Machine &machine : judge.machines) {
        if (machine.host.host == host) {
            mebibytes += machine.systemDisk.count;
            for (const Mebibytes &disk : machine.dataDisks) {
                mebibytes += disk.count;
            }
        }
    }
    return mebibytes * 1024 * 1024;
}

QString inGibibytes(qint64 bytes)
{
    return QString::number(double(bytes) / (1024.0 * 1024 * 1024), 'f', 0) + " GiB"_L1;
}

void judgeStorage(Judge &judge,
    const QString &host,
    const QString &storage,
    const QString &content,
    qint64 needed)
{
    const auto storages = judge.view.storages.value(host);
    const auto it = std::ranges::find(storages, storage, &ProxmoxStorage::name);
    const QString subject = u".storage"_s;
    if (it == storages.cend()) {
        QStringList names;
        std::ranges::transform(storages, std::back_inserter(names), &ProxmoxStorage::name);
        judge.error(u"storage"_s,
            subject,
            Text::tr("the host %1 has no storage %2").arg(host, storage),
            Text::tr("it has: %1").arg(names.join(u", "_s)));
        return;
    }
    if (!it->isActive) {
        judge.error(u"storage"_s,
            subject,
            Text::tr("the storage %1 is not active on %2").arg(storage, host),
            Text::tr("“pvesm status” on that host says why"));
        return;
    }
    if (!it->content.contains(content)) {
        const QString wanted = (it->content + QStringList {content}).join(u',');
        judge.error(u"storage"_s,
            subject,
            Text::tr("the storage %1 does not take “%2”").arg(storage, content),
            Text::tr("allow it with “pvesm set %1 --content %2”").arg(storage, wanted));
    }
    if (needed > it->availableBytes) {
        judge.add(Severity::Warning,
            u"space"_s,
            subject,
            Text::tr("the disks on %1 may grow to %2, and %3 has %4 left")
                .arg(host, inGibibytes(needed), storage, inGibibytes(it->availableBytes)),
            Text::tr("thin storage takes them until it is full; make room, or smaller disks"));
    }
}

void judgeStorages(Judge &judge)
{
    for (const QString &host : judge.view.storages.keys()) {
        judgeStorage(
            judge, host, judge.provider.diskStorage, u"images"_s, neededBytes(judge, host));
        judgeStorage(judge, host, judge.provider.imageStorage, u"import"_s, 0);
    }
}

void judgeBridges(Judge &judge)
{
    for (auto it = judge.view.bridges.cbegin(); it != judge.view.bridges.cend(); ++it) {
        for (const QString &network : judge.provider.bridges.keys()) {
            const QString bridge = judge.provider.bridges.value(network);
            if (!it->contains(bridge)) {
                judge.error(u"bridge"_s,
                    u".bridges."_s + network,
                    Text::tr("the host %1 has no bridge %2 that the token may see")
                        .arg(it.key(), bridge),
                    Text::tr("it has: %1").arg(it->join(u", "_s)));
            }
        }
    }
}

} // namespace

QList<Diagnostic> judgeProvider(const Castle &castle,
    const QString &provider,
    const QList<Machine> &machines,
    const ProviderView &view)
{
    const Provider known = castle.providers.value(provider);
    Judge judge {castle, provider, known, machines, view, {}};
    judgeRelease(judge);
    judgeRights(judge);
    judgePool(judge);
    judgeHosts(judge);
    judgeStorages(judge);
    judgeBridges(judge);
    return judge.findings;
}

} // namespace castello
