// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// The reading half of ProxmoxClient.
#include "backends/proxmox/proxmoxclient.h"
#include "backends/proxmox/vmwire.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <vector>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRequestsInFlight = 4; ///< the server has three workers

struct Proxmox
{
    Q_DECLARE_TR_FUNCTIONS(castello::Proxmox)
};

// Booleans come as 0, 1, "1" or true.
bool isTrue(const QJsonValue &value)
{
    return value.toVariant().toString() == u"1"_s || value.toBool();
}

template <class T>
Async<QList<T>> readList(ProxmoxWire wire,
    QStringList path,
    FormParameters query,
    T (*convert)(const QJsonValue &),
    std::stop_token stop)
{
    CASTELLO_CO_TRY(data, wire.read(std::move(path), std::move(query), std::move(stop)));
    QList<T> list;
    for (const QJsonValue &item : data.toArray()) {
        list.append(convert(item));
    }
    co_return list;
}

Mebibytes toMebibytes(const QJsonValue &bytes)
{
    return {bytes.toInteger() / (1024 * 1024)};
}

ProxmoxHost toHost(const QJsonValue &item)
{
    return {item[u"node"].toString(),
        item[u"status"].toString() == u"online"_s,
        item[u"maxcpu"].toInt(),
        toMebibytes(item[u"maxmem"]),
        toMebibytes(item[u"mem"])};
}

ProxmoxStorage toStorage(const QJsonValue &item)
{
    QStringList content = item[u"content"].toString().split(u',', Qt::SkipEmptyParts);
    content.sort();
    return {item[u"storage"].toString(),
        item[u"type"].toString(),
        content,
        isTrue(item[u"active"]),
        item[u"avail"].toInteger(),
        item[u"total"].toInteger(),
        isTrue(item[u"shared"])};
}

ProxmoxVolume toVolume(const QJsonValue &item)
{
    return {item[u"volid"].toString(), item[u"size"].toInteger()};
}

QString toInterface(const QJsonValue &item)
{
    return item[u"iface"].toString();
}

Async<ProxmoxRelease> readRelease(ProxmoxWire wire, std::stop_token stop)
{
    const QStringList path {u"version"_s};
    CASTELLO_CO_TRY(answer, wire.readDated(path, {}, std::move(stop)));
    co_return ProxmoxRelease {
        answer.data[u"version"].toString(), answer.data[u"release"].toString(), answer.date};
}

Async<ProxmoxPermissions> readPermissions(ProxmoxWire wire, std::stop_token stop)
{
    const QStringList path {u"access"_s, u"permissions"_s};
    CASTELLO_CO_TRY(data, wire.read(path, {}, std::move(stop)));
    ProxmoxPermissions permissions;
    const QJsonObject paths = data.toObject();
    for (auto entry = paths.begin(); entry != paths.end(); ++entry) {
        const QJsonObject privileges = entry.value().toObject();
        auto &known = permissions[entry.key()];
        for (auto privilege = privileges.begin(); privilege != privileges.end(); ++privilege) {
            known.insert(privilege.key(), isTrue(privilege.value()));
        }
    }
    co_return permissions;
}

Async<QStringList> readBridges(ProxmoxWire wire, QString host, std::stop_token stop)
{
    const QStringList path {u"nodes"_s, host, u"network"_s};
    const FormParameters query {{u"type"_s, u"any_bridge"_s}};
    CASTELLO_CO_TRY(names, readList<QString>(wire, path, query, toInterface, std::move(stop)));
    names.sort();
    co_return names;
}

Async<QStringList> readProcessorFlags(ProxmoxWire wire, QString host, std::stop_token stop)
{
    const QStringList path {u"nodes"_s, host, u"status"_s};
    CASTELLO_CO_TRY(data, wire.read(path, {}, std::move(stop)));
    co_return data[u"cpuinfo"][u"flags"].toString().split(u' ', Qt::SkipEmptyParts);
}

Async<QList<VmSummary>> readSummaries(ProxmoxWire wire, QString provider, std::stop_token stop)
{
    const QStringList path {u"cluster"_s, u"resources"_s};
    const FormParameters query {{u"type"_s, u"vm"_s}};
    CASTELLO_CO_TRY(data, wire.read(path, query, std::move(stop)));
    QList<VmSummary> summaries;
    for (const QJsonValue &item : data.toArray()) {
        const auto kind = item[u"type"].toString() == u"qemu"_s ? VmSummary::Kind::Vm
                                                                : VmSummary::Kind::Container;
        summaries.append({kind,
            {provider, item[u"node"].toString()},
            item[u"vmid"].toVariant().toInt(),
            item[u"name"].toString(),
            item[u"pool"].toString(),
            item[u"status"].toString() == u"running"_s,
            item[u"maxcpu"].toInt(),
            toMebibytes(item[u"maxmem"])});
    }
    std::ranges::sort(summaries, {}, &VmSummary::vmid);
    co_return summaries;
}

Async<bool> askWhetherFree(ProxmoxWire wire, int vmid, std::stop_token stop)
{
    const QStringList path {u"cluster"_s, u"nextid"_s};
    const FormParameters query {{u"vmid"_s, QString::number(vmid)}};
    const auto next = co_await wire.read(path, query, std::move(stop));
    if (!next && next.error().code != ErrorCode::Conflict) {
        co_return std::unexpected(next.error());
    }
    co_return next.has_value();
}

Async<std::optional<ObservedVm>> readOneVm(
    ProxmoxWire wire, HostRef host, int vmid, std::stop_token stop)
{
    const QStringList path {u"nodes"_s, host.host, u"qemu"_s, QString::number(vmid)};
    const QStringList configPath = path + QStringList {u"config"_s};
    const QStringList currentPath = path + QStringList {u"status"_s, u"current"_s};
    auto config = co_await wire.read(configPath, {}, stop);
    auto current = config;
    if (config) {
        current = co_await wire.read(currentPath, {}, stop);
    }
    if (!current) {
        const Error error = current.error();
        if (error.code == ErrorCode::PermissionDenied || error.code == ErrorCode::NotFound) {
            // A token limited to a pool is told the same of a VM that is gone and of one that is
            // not its business.
            CASTELLO_CO_TRY(isFree, askWhetherFree(wire, vmid, stop));
            if (isFree) {
                co_return std::optional<ObservedVm>();
            }
        }
        co_return std::unexpected(
            Error(error).within(Proxmox::tr("VM %1 on %2").arg(vmid).arg(host.toString())));
    }
    ObservedVm vm;
    vm.host = host;
    vm.vmid = vmid;
    readVmConfig(config->toObject(), &vm);
    vm.isRunning = (*current)[u"status"].toString() == u"running"_s;
    co_return std::optional(std::move(vm));
}

/// Shared by the few coroutines that read many VMs.
struct Observation
{
    QList<VmSummary> left;
    QList<ObservedVm> found;
    std::optional<Error> error;
};

Async<void> observeSome(
    ProxmoxWire wire, std::shared_ptr<Observation> observation, std::stop_token stop)
{
    while (!observation->left.isEmpty() && !observation->error) {
        const VmSummary summary = observation->left.takeFirst();
        auto vm = co_await readOneVm(wire, summary.host, summary.vmid, stop);
        if (!vm) {
            observation->error = std::move(vm).error();
        } else if (*vm) { // else it went meanwhile
            (*vm)->pool = summary.pool;
            observation->found.append(std::move(**vm));
        }
    }
    co_return {};
}

Async<QList<ObservedVm>> observe(
    ProxmoxWire wire, QString provider, QString pool, QList<VmidRange> ranges, std::stop_token stop)
{
    CASTELLO_CO_TRY(summaries, readSummaries(wire, provider, stop));
    const auto observation = std::make_shared<Observation>();
    for (const VmSummary &summary : std::as_const(summaries)) {
        const bool isInRange = std::ranges::any_of(
            ranges, [&summary](const VmidRange &range) { return range.contains(summary.vmid); });
        if (!isInRange && (pool.isEmpty() || summary.pool != pool)) {
            continue;
        }
        if (summary.kind == VmSummary::Kind::Vm) {
            observation->left.append(summary);
        } else {
            ObservedVm container;
            container.host = summary.host;
            container.vmid = summary.vmid;
            container.name = summary.name;
            container.pool = summary.pool;
            observation->found.append(std::move(container));
        }
    }
    std::vector<Async<void>> readers;
    for (int i = 0; i < kRequestsInFlight; ++i) {
        readers.push_back(observeSome(wire, observation, stop));
    }
    for (Async<void> &reader : readers) {
        co_await reader;
    }
    if (observation->error) {
        co_return std::unexpected(*observation->error);
    }
    std::ranges::sort(observation->found, {}, &ObservedVm::vmid);
    co_return observation->found;
}

Async<std::optional<QString>> findVolume(
    ProxmoxWire wire, QString host, QString storage, QString fileName, std::stop_token stop)
{
    const QStringList path {u"nodes"_s, host, u"storage"_s, storage, u"content"_s};
    const FormParameters query {{u"content"_s, u"import"_s}};
    CASTELLO_CO_TRY(volumes, readList<ProxmoxVolume>(wire, path, query, toVolume, std::move(stop)));
    const auto volume
        = std::ranges::find(volumes, storage + u":import/"_s + fileName, &ProxmoxVolume::id);
    co_return volume == volumes.end() ? std::nullopt : std::optional(volume->id);
}

Async<QList<int>> readMembers(ProxmoxWire wire, QString pool, std::stop_token stop)
{
    const QStringList path {u"pools"_s};
    const FormParameters query {{u"poolid"_s, pool}};
    CASTELLO_CO_TRY(data, wire.read(path, query, std::move(stop)));
    QList<int> members;
    for (const QJsonValue &member : data[0][u"members"].toArray()) {
        if (member[u"vmid"].isDouble() || member[u"vmid"].isString()) { // storages are members too
            members.append(member[u"vmid"].toVariant().toInt());
        }
    }
    std::ranges::sort(members);
    co_return members;
}

} // namespace

Result<void> checkRelease(const ProxmoxRelease &release)
{
    const QStringList numbers = release.release.split(u'.');
    const auto known = std::pair(numbers.value(0).toInt(), numbers.value(1).toInt());
    if (known < std::pair(8, 4)) {
        return failure(ErrorCode::InvalidInput,
            Proxmox::tr("This server runs Proxmox VE %1, which cannot import disk images from a "
                        "storage; update it to 8.4 or later.")
                .arg(release.version));
    }
    return {};
}

bool isGranted(const ProxmoxPermissions &permissions, const QString &path, const QString &privilege)
{
    for (QString at = path;; at = at.left(at.lastIndexOf(u'/'))) {
        const auto known = permissions.constFind(at.isEmpty() ? u"/"_s : at);
        if (known != permissions.cend()) {
            const auto found = known->constFind(privilege);
            return found != known->cend() && (*found || at == path);
        }
        if (at.isEmpty()) {
            return false;
        }
    }
}

Async<ProxmoxRelease> ProxmoxClient::release(std::stop_token stop) const
{
    return readRelease(m_wire, std::move(stop));
}

Async<ProxmoxPermissions> ProxmoxClient::permissions(std::stop_token stop) const
{
    return readPermissions(m_wire, std::move(stop));
}

Async<QList<ProxmoxHost>> ProxmoxClient::hosts(std::stop_token stop) const
{
    return readList<ProxmoxHost>(m_wire, {u"nodes"_s}, {}, toHost, std::move(stop));
}

Async<QList<ProxmoxStorage>> ProxmoxClient::storages(HostRef host, std::stop_token stop) const
{
    return readList<ProxmoxStorage>(m_wire,
        {u"nodes"_s, host.host, u"storage"_s},
        {{u"enabled"_s, u"1"_s}},
        toStorage,
        std::move(stop));
}

Async<QStringList> ProxmoxClient::bridges(HostRef host, std::stop_token stop) const
{
    return readBridges(m_wire, host.host, std::move(stop));
}

Async<QStringList> ProxmoxClient::processorFlags(HostRef host, std::stop_token stop) const
{
    return readProcessorFlags(m_wire, host.host, std::move(stop));
}

Async<QList<VmSummary>> ProxmoxClient::listVms(std::stop_token stop) const
{
    return readSummaries(m_wire, m_provider, std::move(stop));
}

Async<std::optional<ObservedVm>> ProxmoxClient::readVm(
    HostRef host, int vmid, std::stop_token stop) const
{
    return readOneVm(m_wire, std::move(host), vmid, std::move(stop));
}

Async<QList<ObservedVm>> ProxmoxClient::observeVms(
    QString pool, QList<VmidRange> ranges, std::stop_token stop) const
{
    return observe(m_wire, m_provider, std::move(pool), std::move(ranges), std::move(stop));
}

Async<bool> ProxmoxClient::isVmidFree(int vmid, std::stop_token stop) const
{
    return askWhetherFree(m_wire, vmid, std::move(stop));
}

Async<QList<ProxmoxVolume>> ProxmoxClient::volumesOf(
    HostRef host, QString storage, int vmid, std::stop_token stop) const
{
    return readList<ProxmoxVolume>(m_wire,
        {u"nodes"_s, host.host, u"storage"_s, storage, u"content"_s},
        {{u"vmid"_s, QString::number(vmid)}},
        toVolume,
        std::move(stop));
}

Async<std::optional<QString>> ProxmoxClient::findImage(
    HostRef host, QString storage, QString fileName, std::stop_token stop) const
{
    return findVolume(m_wire, host.host, std::move(storage), std::move(fileName), std::move(stop));
}

Async<QList<int>> ProxmoxClient::poolMembers(QString pool, std::stop_token stop) const
{
    return readMembers(m_wire, std::move(pool), std::move(stop));
}

} // namespace castello
