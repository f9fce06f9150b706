// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/alterations.h"
#include "model/validate/quickfixes.h"
#include "model/validate/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

struct MachineRulesText
{
    Q_DECLARE_TR_FUNCTIONS(castello::Validate)
};

/// Source: Proxmox VE API, vmid of POST /nodes/{node}/qemu.
constexpr int kFirstVmid = 100;
constexpr int kLastVmid = 999999999;
/// Source: Talos v1.13 documentation, system requirements.
constexpr Mebibytes kSmallestSystemDisk = Mebibytes::fromGibibytes(10);
constexpr Mebibytes kSmallestDataDisk = Mebibytes::fromGibibytes(1);
constexpr int kControlPlaneCores = 2;

Mebibytes smallestMemory(MachineRole role)
{
    return Mebibytes::fromGibibytes(role == MachineRole::ControlPlane ? 2 : 1);
}

void checkHost(
    const Castle &castle, const HostRef &host, const QStringList &path, Findings &findings)
{
    if (!castle.providers.contains(host.provider)) {
        findings.error("provider-unknown",
            path,
            MachineRulesText::tr("There is no provider “%1”; known are: %2")
                .arg(host.provider, castle.providers.keys().join(u", "_s)));
    }
}

bool shareAProvider(const Group &a, const Group &b)
{
    return std::ranges::any_of(a.hosts, [&b](const HostRef &host) {
        return std::ranges::contains(b.hosts, host.provider, &HostRef::provider);
    });
}

void checkSize(MachineRole role,
    const std::optional<Mebibytes> &memory,
    const std::optional<Mebibytes> &systemDisk,
    const QStringList &path,
    Findings &findings)
{
    if (memory && *memory < smallestMemory(role)) {
        findings.error("memory-small",
            path + QStringList {u"memory"_s},
            MachineRulesText::tr("%1 of memory is too little for Talos; give %2 at least")
                .arg(memory->toString(), smallestMemory(role).toString()),
            {},
            quickfix::write(path + QStringList {u"memory"_s}, smallestMemory(role).toString()));
    }
    if (systemDisk && *systemDisk < kSmallestSystemDisk) {
        findings.error("system-disk-small",
            path + QStringList {u"systemDisk"_s},
            MachineRulesText::tr("A system disk of %1 is too small for Talos; give %2 at least")
                .arg(systemDisk->toString(), kSmallestSystemDisk.toString()),
            {},
            quickfix::write(path + QStringList {u"systemDisk"_s}, kSmallestSystemDisk.toString()));
    }
}

void checkCores(
    MachineRole role, const std::optional<int> &cores, const QStringList &path, Findings &findings)
{
    if (role == MachineRole::ControlPlane && cores && *cores < kControlPlaneCores) {
        findings.warning("cores-few",
            path,
            MachineRulesText::tr(
                "A control plane should have %n core(s) or more", nullptr, kControlPlaneCores),
            {},
            quickfix::write(path, QString::number(kControlPlaneCores)));
    }
}

QString machineName(const Group &group, int ordinal)
{
    return u"%1-%2"_s.arg(group.key).arg(ordinal);
}

} // namespace

void checkControlPlanes(const Castle &castle, Findings &findings)
{
    int count = 0;
    QString last;
    QStringList path {u"groups"_s};
    for (const Group &group : castle.groups) {
        if (group.role == MachineRole::ControlPlane) {
            count += machineCount(group);
            last = group.key;
            path = {u"groups"_s, group.key, u"count"_s};
        }
    }
    if (count < 1) {
        findings.error("control-plane-missing",
            path,
            MachineRulesText::tr("There is no control plane machine; a cluster needs one at least"),
            {},
            quickfix::addControlPlanes(castle));
    } else if (count % 2 == 0) {
        findings.warning("control-planes-even",
            path,
            MachineRulesText::tr(
                "%n control planes bear no more failures than one fewer; take an odd number",
                nullptr,
                count),
            MachineRulesText::tr(
                "etcd works while more than half of its members do: %1 of %2 must live.")
                .arg(count / 2 + 1)
                .arg(count),
            quickfix::makeControlPlanesOdd(castle, last));
    }
}

void checkHosts(const Castle &castle, Findings &findings)
{
    for (const Group &group : castle.groups) {
        const QStringList path {u"groups"_s, group.key, u"hosts"_s};
        if (group.hosts.isEmpty()) {
            findings.error("hosts-missing",
                path,
                MachineRulesText::tr(
                    "“%1” has no host to live on; name one, for example [home/pve]")
                    .arg(group.key),
                {},
                quickfix::placeGroup(castle, group.key));
        }
        for (qsizetype i = 0; i < group.hosts.size(); ++i) {
            checkHost(castle, group.hosts.at(i), path + QStringList {QString::number(i)}, findings);
        }
        for (const auto &[ordinal, difference] : group.overrides.asKeyValueRange()) {
            if (difference.host) {
                checkHost(castle,
                    *difference.host,
                    {u"groups"_s, group.key, u"machines"_s, machineName(group, ordinal), u"host"_s},
                    findings);
            }
        }
    }
}

void checkProviders(const Castle &castle, Findings &findings)
{
    static const QRegularExpression url(
        uR"(\Ahttps://(?:[\w.-]+|\[[0-9a-fA-F:]+\])(?::\d{1,5})?/?\z)"_s);
    static const QRegularExpression fingerprint(uR"(\A[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){31}\z)"_s);
    for (const auto &[key, provider] : castle.providers.asKeyValueRange()) {
        const QStringList path {u"providers"_s, key};
        if (!url.match(provider.url).hasMatch()) {
            findings.error("provider-url",
                path + QStringList {u"url"_s},
                MachineRulesText::tr("This is not the address of a Proxmox server; write it like "
                                     "https://192.168.1.10:8006"));
        }
        if (!provider.fingerprint.isEmpty()
            && !fingerprint.match(provider.fingerprint).hasMatch()) {
            findings.error("provider-fingerprint",
                path + QStringList {u"fingerprint"_s},
                MachineRulesText::tr(
                    "This is not a SHA-256 fingerprint; write 32 pairs of hexadecimal "
                    "digits with colons"));
        }
    }
    for (const Group &group : castle.groups) {
        for (const HostRef &host : group.hosts) {
            const auto provider = castle.providers.constFind(host.provider);
            for (const auto &[network, range] : group.addresses.asKeyValueRange()) {
                if (provider != castle.providers.cend() && !provider->bridges.contains(network)) {
                    findings.error("bridge-missing",
                        {u"providers"_s, host.provider, u"bridges"_s},
                        MachineRulesText::tr(
                            "“%1” is used by “%2”, and there is no bridge for it here")
                            .arg(network, group.key),
                        {},
                        quickfix::addBridge(castle, host.provider, network));
                }
            }
        }
    }
}

void checkVmids(const Castle &castle, Findings &findings)
{
    for (qsizetype i = 0; i < castle.groups.size(); ++i) {
        const Group &group = castle.groups.at(i);
        const QStringList path {u"groups"_s, group.key, u"vmids"_s};
        if (group.vmids.first < kFirstVmid || group.vmids.last > kLastVmid) {
            findings.error("vmids-bounds",
                path,
                MachineRulesText::tr("Proxmox has VMIDs from %1 to %2")
                    .arg(kFirstVmid)
                    .arg(kLastVmid),
                {},
                quickfix::takeFreeVmids(castle, group.key));
        }
        if (group.vmids.last - group.vmids.first + 1 < group.count) {
            findings.error("vmids-too-few",
                path,
                MachineRulesText::tr(
                    "This range is too small for %n machine(s)", nullptr, group.count),
                {},
                quickfix::takeFreeVmids(castle, group.key));
        }
        for (const Group &other : castle.groups.first(i)) {
            const bool overlap
                = group.vmids.first <= other.vmids.last && other.vmids.first <= group.vmids.last;
            if (overlap && shareAProvider(group, other)) {
                findings.error("vmids-overlap",
                    path,
                    MachineRulesText::tr("“%1” has VMID %2 as well; take ranges that do not meet")
                        .arg(other.key)
                        .arg(std::max(group.vmids.first, other.vmids.first)),
                    {},
                    quickfix::takeFreeVmids(castle, group.key));
            }
        }
    }
}

void checkSizes(const Castle &castle, Findings &findings)
{
    for (const Group &group : castle.groups) {
        const QStringList path {u"groups"_s, group.key};
        checkSize(group.role, group.memory, group.systemDisk, path, findings);
        checkCores(group.role, group.cores, path + QStringList {u"cores"_s}, findings);
        for (const auto &[ordinal, difference] : group.overrides.asKeyValueRange()) {
            const QStringList machine
                = path + QStringList {u"machines"_s, machineName(group, ordinal)};
            checkSize(group.role, difference.memory, difference.systemDisk, machine, findings);
            checkCores(group.role, difference.cores, machine + QStringList {u"cores"_s}, findings);
        }
    }
}

void checkDataDisks(const Castle &castle, Findings &findings)
{
    // Talos labels the partition `u-NAME`; a GPT label has 36 characters.
    // Source: Talos JSON schema v1.10 to v1.14, UserVolumeConfig.name.
    static const QRegularExpression form(uR"(\A[a-zA-Z0-9-]{1,34}\z)"_s);
    for (const Group &group : castle.groups) {
        for (const auto &[name, size] : group.dataDisks.asKeyValueRange()) {
            const QStringList path {u"groups"_s, group.key, u"dataDisks"_s, name};
            if (!form.match(name).hasMatch()) {
                findings.error("data-disk-name",
                    path,
                    MachineRulesText::tr(
                        "“%1” cannot be the name of a data disk; write up to 34 letters, "
                        "digits and dashes")
                        .arg(name));
            }
            if (size < kSmallestDataDisk) {
                findings.error("data-disk-small",
                    path,
                    MachineRulesText::tr("A data disk of %1 is too small; give %2 at least")
                        .arg(size.toString(), kSmallestDataDisk.toString()),
                    {},
                    quickfix::write(path, kSmallestDataDisk.toString()));
            }
        }
    }
}

void checkOverrides(const Castle &castle, Findings &findings)
{
    for (const Group &group : castle.groups) {
        for (const auto &[ordinal, difference] : group.overrides.asKeyValueRange()) {
            if (ordinal > group.count) {
                findings.warning("override-unused",
                    {u"groups"_s, group.key, u"machines"_s, machineName(group, ordinal)},
                    MachineRulesText::tr(
                        "There is no %1: “%2” has %n machine(s)", nullptr, group.count)
                        .arg(machineName(group, ordinal), group.key),
                    {},
                    quickfix::remove(
                        {u"groups"_s, group.key, u"machines"_s, machineName(group, ordinal)},
                        MachineRulesText::tr("Remove %1").arg(machineName(group, ordinal))));
            }
        }
    }
}

void checkLonghorn(const Castle &castle, Findings &findings)
{
    if (!castle.components.longhorn) {
        return;
    }
    const int machines = longhornMachineCount(castle);
    const QStringList path {u"components"_s, u"longhorn"_s};
    if (machines == 0) {
        findings.error("longhorn-disk-missing",
            path,
            MachineRulesText::tr(
                "No machine has a data disk for Longhorn; write dataDisks: {longhorn: 100GiB} "
                "in a group"),
            {},
            quickfix::addLonghornDisks(castle));
    } else if (castle.components.longhorn->replicas > machines) {
        findings.warning("longhorn-replicas",
            path + QStringList {u"replicas"_s},
            MachineRulesText::tr(
                "Only %n machine(s) have a data disk for Longhorn, so volumes stay degraded",
                nullptr,
                machines),
            {},
            quickfix::write(path + QStringList {u"replicas"_s}, QString::number(machines)));
    }
}

} // namespace castello
