// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/shell/universe.h"

#include "backends/lab/core/operations/vmconfig.h"
#include "backends/lab/core/operations/vmpower.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGibibyte = 1024LL * 1024 * 1024;
constexpr qint64 kStorageSize = 16 * 1024 * kGibibyte;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue element : value.toArray()) {
        list << element.toString();
    }
    return list;
}

void grant(World &world, const QString &path, const QStringList &privileges)
{
    world.access.grant(labUser(), path, privileges);
    world.access.grant(labToken(), path, privileges);
}

void addStorage(World &world, Host &host, const QString &name, const QStringList &content)
{
    Storage &storage = host.storages[name];
    storage.name = name;
    storage.total = kStorageSize;
    storage.path = u"/var/lib/"_s + (name == u"local" ? u"vz"_s : name);
    storage.content = (storage.content + content);
    storage.content.removeDuplicates();
    const bool holdsFiles = storage.accepts(u"import"_s) || storage.accepts(u"iso"_s);
    storage.type = holdsFiles ? u"dir"_s : u"lvmthin"_s;
    if (storage.accepts(u"images"_s)) {
        grant(world, u"/storage/"_s + name, {u"Datastore.AllocateSpace"_s, u"Datastore.Audit"_s});
    }
    if (holdsFiles) {
        grant(
            world, u"/storage/"_s + name, {u"Datastore.AllocateTemplate"_s, u"Datastore.Audit"_s});
    }
}

std::optional<TalosImage> talosImage(const ImageFactory &factory, const QString &name)
{
    const auto image = factory.describe(name);
    return image ? std::optional(TalosImage {
                       image->version, image->platform, image->schematic, image->extensions})
                 : std::nullopt;
}

} // namespace

Universe::Universe(Scheduler::Time start)
    : scheduler(start)
    , guests(scheduler, [this](const QString &name) { return talosImage(factory, name); })
    , world(scheduler)
    , api(world)
{
    world.guests = &guests;
    world.imageOf = [this](const QString &url) { return factory.imageOf(url); };
    guests.setShutdownListener([this](int vmid) { guestWentDown(world, vmid); });
}

Identity labUser()
{
    return {u"castello@pve"_s, {}};
}

Identity labToken()
{
    return {u"castello@pve"_s, u"lab"_s};
}

QString furnish(World &world, const QJsonObject &request)
{
    for (const QJsonValue entry : request[u"hosts"_s].toArray()) {
        const QString name = entry[u"name"_s].toString();
        if (name.isEmpty()) {
            return u"furnish: a host needs a name"_s;
        }
        Host &host = world.hosts[name];
        host.name = name;
        host.bridges = host.bridges + strings(request[u"bridges"_s]);
        host.bridges.removeDuplicates();
        for (const QJsonValue storage : request[u"storages"_s].toArray()) {
            addStorage(world, host, storage[u"name"_s].toString(), strings(storage[u"content"_s]));
        }
    }
    const QString pool = request[u"pool"_s].toString();
    if (!pool.isEmpty()) {
        world.pools[pool];
        grant(world,
            u"/pool/"_s + pool,
            {u"VM.Allocate"_s,
                u"VM.Clone"_s,
                u"VM.Audit"_s,
                u"VM.PowerMgmt"_s,
                u"VM.Config.Disk"_s,
                u"VM.Config.CPU"_s,
                u"VM.Config.Memory"_s,
                u"VM.Config.Network"_s,
                u"VM.Config.Options"_s,
                u"VM.Config.Cloudinit"_s,
                u"VM.Config.CDROM"_s,
                u"VM.Config.HWType"_s,
                u"VM.GuestAgent.Audit"_s,
                u"Pool.Audit"_s});
    }
    grant(world, u"/sdn/zones/localnetwork"_s, {u"SDN.Use"_s, u"SDN.Audit"_s});
    grant(world, u"/nodes"_s, {u"Sys.Audit"_s, u"Sys.AccessNetwork"_s});
    return {};
}

QString addForeignVm(World &world, const QJsonObject &request)
{
    const int vmid = request[u"vmid"_s].toInt();
    const QString host
        = request[u"host"_s].toString(world.hosts.isEmpty() ? QString() : world.hosts.firstKey());
    if (vmid < 100 || !world.hosts.contains(host)) {
        return u"addVm: needs a vmid from 100 and a host of the lab"_s;
    }
    if (world.vms.contains(vmid)) {
        return u"addVm: VM %1 already exists"_s.arg(vmid);
    }
    Vm vm;
    vm.vmid = vmid;
    vm.host = host;
    vm.created = world.scheduler.now();
    vm.powerChanged = vm.created;
    vm.config = {{u"name"_s, request[u"name"_s].toString(u"foreign"_s)},
        {u"cores"_s, u"1"_s},
        {u"memory"_s, u"1024"_s}};
    for (const auto &key : {u"tags"_s, u"description"_s}) {
        if (request.contains(key)) {
            vm.config[key] = normalised(world, key, request[key].toString());
        }
    }
    for (Storage &storage : world.hosts[host].storages) {
        if (storage.accepts(u"images"_s)) {
            const QString name = storage.nextDiskName(vmid, u"raw"_s);
            storage.volumes[name] = {.content = u"images"_s,
                .format = u"raw"_s,
                .size = 8 * kGibibyte,
                .vmid = vmid,
                .created = world.nowSeconds(),
                .image = {}};
            vm.config[u"scsi0"_s] = u"%1:%2,size=8G"_s.arg(storage.name, name);
            break;
        }
    }
    completeNewConfig(world, vm.config);
    vm.isRunning = request[u"running"_s].toBool();
    if (const QString pool = request[u"pool"_s].toString(); !pool.isEmpty()) {
        world.pools[pool].vmids.insert(vmid);
    }
    world.vms.emplace(vmid, std::move(vm));
    return {};
}

} // namespace castello::lab
