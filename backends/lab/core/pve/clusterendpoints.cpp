// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/endpoint.h"
#include "backends/lab/core/pve/formats.h"
#include "backends/lab/core/pve/vmdescription.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

void addVms(const ApiCall &call, QJsonArray &list)
{
    for (const auto &[vmid, vm] : call.world->vms) {
        if (call.may(u"/vms/%1"_s.arg(vmid), u"VM.Audit"_s)) {
            QJsonObject entry = resourceEntry(*call.world, vm);
            const QString pool = call.world->poolOf(vmid);
            if (!pool.isEmpty()) {
                entry[u"pool"_s] = pool;
            }
            list.prepend(entry); // in no order that one could rely on
        }
    }
}

void addHost(const ApiCall &call, const Host &host, QJsonArray &list)
{
    QJsonObject entry {{u"id"_s, u"node/"_s + host.name},
        {u"type"_s, u"node"_s},
        {u"node"_s, host.name},
        {u"status"_s, u"online"_s},
        {u"level"_s, QString()},
        {u"cgroup-mode"_s, 2}};
    if (call.may(u"/nodes/"_s + host.name, u"Sys.Audit"_s)) {
        entry[u"maxcpu"_s] = host.cpuCount;
        entry[u"maxmem"_s] = host.memory.count * 1024 * 1024;
        for (const auto &figure : {u"cpu"_s, u"mem"_s, u"disk"_s, u"maxdisk"_s, u"uptime"_s}) {
            entry[figure] = 0;
        }
    }
    list << entry;
}

void addStorages(const ApiCall &call, const Host &host, QJsonArray &list)
{
    for (const Storage &storage : host.storages) {
        const QString path = u"/storage/"_s + storage.name;
        if (call.may(path, u"Datastore.Audit"_s) || call.may(path, u"Datastore.AllocateSpace"_s)) {
            list << QJsonObject {{u"id"_s, u"storage/%1/%2"_s.arg(host.name, storage.name)},
                {u"type"_s, u"storage"_s},
                {u"node"_s, host.name},
                {u"storage"_s, storage.name},
                {u"status"_s, u"available"_s},
                {u"plugintype"_s, storage.type},
                {u"shared"_s, 0},
                {u"content"_s, storage.content.join(u',')},
                {u"disk"_s, storage.used()},
                {u"maxdisk"_s, storage.total}};
        }
    }
}

void resources(ApiCall &call)
{
    const QString type = call.value(u"type"_s);
    QJsonArray list;
    if (type.isEmpty()) {
        for (const QString &pool : call.world->pools.keys()) {
            if (call.may(u"/pool/"_s + pool, u"Pool.Audit"_s)) {
                list << QJsonObject {
                    {u"id"_s, u"/pool/"_s + pool}, {u"pool"_s, pool}, {u"type"_s, u"pool"_s}};
            }
        }
    }
    if (type.isEmpty() || type == u"vm") {
        addVms(call, list);
    }
    for (const Host &host : std::as_const(call.world->hosts)) {
        if (type.isEmpty() || type == u"node") {
            addHost(call, host, list);
        }
        if (type.isEmpty() || type == u"storage") {
            addStorages(call, host, list);
        }
    }
    call.respond(dataResponse(list));
}

/// Says what is free and reserves nothing.
void nextId(ApiCall &call)
{
    const auto &vms = call.world->vms;
    if (call.has(u"vmid"_s)) {
        if (vms.contains(call.vmid())) {
            call.respond(
                verificationResponse({{u"vmid"_s, u"VM %1 already exists"_s.arg(call.vmid())}}));
        } else {
            call.respond(dataResponse(call.value(u"vmid"_s)));
        }
        return;
    }
    int vmid = 100;
    while (vms.contains(vmid)) {
        vmid++;
    }
    call.respond(dataResponse(QString::number(vmid)));
}

/// A token without Sys.Audit on / sees nothing here.
void tasks(ApiCall &call)
{
    call.respond(dataResponse(QJsonArray()));
}

void status(ApiCall &call)
{
    QJsonArray list;
    for (const Host &host : std::as_const(call.world->hosts)) {
        list << QJsonObject {{u"id"_s, u"node/"_s + host.name},
            {u"type"_s, u"node"_s},
            {u"name"_s, host.name},
            {u"online"_s, 1},
            {u"local"_s, 1},
            {u"level"_s, QString()},
            {u"nodeid"_s, 0}};
    }
    call.respond(dataResponse(list));
}

} // namespace

QList<ApiEndpoint> clusterEndpoints()
{
    return {
        {"GET",
            u"/cluster/resources"_s,
            false,
            {},
            ruleMap({{.name = u"type"_s, .choices = {u"vm"_s, u"storage"_s, u"node"_s, u"sdn"_s}}}),
            resources},
        {"GET",
            u"/cluster/nextid"_s,
            false,
            {},
            ruleMap({{.name = u"vmid"_s, .type = ParameterType::Integer, .format = checkVmid}}),
            nextId},
        {"GET", u"/cluster/tasks"_s, false, {}, {}, tasks},
        {"GET", u"/cluster/status"_s, true, RightRule {u"/"_s, {u"Sys.Audit"_s}}, {}, status},
    };
}

} // namespace castello::lab
