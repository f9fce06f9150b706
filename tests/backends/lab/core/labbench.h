// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/factory/imagefactory.h"
#include "backends/lab/core/pve/pveapi.h"

#include <QJsonDocument>
#include <QUrl>

namespace castello::test {

/// A lab core in process with the rights of the least-privilege table, and a client without a wire.
class LabBench
{
public:
    lab::Scheduler scheduler {lab::Scheduler::Time {std::chrono::milliseconds {1'795'368'000'000}}};
    lab::World world {scheduler};
    lab::PveApi api {world};
    QByteArray authorization = "PVEAPIToken=castello@pve!app=secret";

    LabBench()
    {
        using namespace Qt::StringLiterals;
        const lab::Identity user {u"castello@pve"_s, {}};
        const lab::Identity token {u"castello@pve"_s, u"app"_s};
        world.access.addToken(token, Secret("secret"));
        world.access.addToken({u"castello@pve"_s, u"none"_s}, Secret("secret"));
        const QStringList vm = u"VM.Allocate VM.Clone VM.Audit VM.PowerMgmt VM.Config.Disk "
                               u"VM.Config.CPU VM.Config.Memory "
                               "VM.Config.Network VM.Config.Options VM.Config.Cloudinit "
                               "VM.Config.CDROM VM.Config.HWType "
                               "VM.GuestAgent.Audit Pool.Audit"_s.split(u' ');
        for (const lab::Identity &who : {user, token}) {
            world.access.grant(who, u"/pool/tazlab"_s, vm);
            world.access.grant(
                who, u"/storage/vmdata"_s, {u"Datastore.AllocateSpace"_s, u"Datastore.Audit"_s});
            world.access.grant(
                who, u"/storage/local"_s, {u"Datastore.AllocateTemplate"_s, u"Datastore.Audit"_s});
            world.access.grant(who, u"/sdn/zones/localnetwork"_s, {u"SDN.Use"_s, u"SDN.Audit"_s});
            world.access.grant(who, u"/nodes"_s, {u"Sys.Audit"_s, u"Sys.AccessNetwork"_s});
        }
        world.pools[u"tazlab"_s];
        lab::Host &host = world.hosts[u"pve1"_s];
        host.name = u"pve1"_s;
        host.bridges = {u"vmbr0"_s};
        host.storages[u"vmdata"_s] = {.name = u"vmdata"_s,
            .type = u"dir"_s,
            .content = {u"images"_s, u"rootdir"_s},
            .path = u"/var/lib/vmdata"_s,
            .total = kTotal,
            .volumes = {},
            .stuckVolumes = {}};
        host.storages[u"local"_s] = {.name = u"local"_s,
            .type = u"dir"_s,
            .content = {u"import"_s, u"iso"_s},
            .path = u"/var/lib/vz"_s,
            .total = kTotal,
            .volumes = {},
            .stuckVolumes = {}};
        host.storages[u"local"_s].volumes[u"import/guest.qcow2"_s] = {.content = u"import"_s,
            .format = u"qcow2"_s,
            .size = 64LL * 1024 * 1024,
            .vmid = 0,
            .created = 0,
            .image = u"guest"_s};
    }

    /// Sends a request and moves time on until it is answered.
    lab::ApiResponse call(const QByteArray &method,
        const QByteArray &target,
        const QByteArray &body = {},
        const QByteArray &type = "application/x-www-form-urlencoded")
    {
        std::optional<lab::ApiResponse> answer;
        const QList<QByteArray> parts = target.split('?');
        api.handle({method,
                       "/api2/json" + parts[0],
                       parts.value(1),
                       body.isEmpty() ? QByteArray() : type,
                       body,
                       authorization},
            [&answer](const lab::ApiResponse &response) { answer = response; });
        while (!answer && scheduler.runNext()) { }
        return answer.value_or(lab::bareResponse(0, "never answered"));
    }

    static QJsonValue data(const lab::ApiResponse &response)
    {
        return QJsonDocument::fromJson(response.body).object()[QStringLiteral("data")];
    }

    /// Lets a task end; returns its exit status, or the reason when none was begun.
    QString outcome(const lab::ApiResponse &begun)
    {
        const QString upid = data(begun).toString();
        const lab::Task *task = world.tasks.find(upid);
        if (task == nullptr) {
            return QString::fromUtf8(begun.reason);
        }
        while (task->isRunning() && scheduler.runNext()) { }
        return task->exitStatus;
    }

    /// A create call of one of our machines.
    static QByteArray machine(int vmid, const QByteArray &more = {})
    {
        return "vmid=" + QByteArray::number(vmid)
            + "&name=worker-1&pool=tazlab&cpu=host&memory=512&scsi0=vmdata%3A0%2Cimport-from%"
              "3Dlocal%3Aimport%2Fguest.qcow2"
              "%2Cdiscard%3Don&ide2=vmdata%3Acloudinit&citype=nocloud&ipconfig0=ip%3D192.168.1.155%"
              "2F24%2Cgw%3D192.168.1.1"
              "&net0=virtio%3DBC%3A24%3A11%3A00%3A01%3A55%2Cbridge%3Dvmbr0&boot=order%3Dscsi0"
            + more;
    }

private:
    static constexpr qint64 kTotal = 1000LL * 1024 * 1024 * 1024;
};

} // namespace castello::test
