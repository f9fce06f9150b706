// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/talos/talosstate.h"

#include "backends/talos/grpccall.h"
#include "backends/talos/talosresource.h"
#include "state.qpb.h"
#include "state_client.grpc.qpb.h"

namespace castello {

namespace {

using namespace talosresource;
namespace cosi = talosapi::cosi;
using State = cosi::resource::State::Client;

Async<TalosResource> get(
    TalosConnectionPointer connection, TalosResourceType type, QString id, std::stop_token stop)
{
    cosi::resource::GetRequest request;
    request.setNamespace_(type.space);
    request.setType(type.type);
    request.setId_proto(id);
    CASTELLO_CO_TRY(reply,
        callUnary<cosi::resource::GetResponse>(
            connection, &State::Get, request, Effect::Reads, stop));
    co_return readTalosResource(id, reply.resource().spec().yamlSpec());
}

Async<QList<TalosResource>> list(
    TalosConnectionPointer connection, TalosResourceType type, std::stop_token stop)
{
    cosi::resource::ListRequest request;
    request.setNamespace_(type.space);
    request.setType(type.type);
    CASTELLO_CO_TRY(
        replies, callStream<cosi::resource::ListResponse>(connection, &State::List, request, stop));
    QList<TalosResource> resources;
    for (const auto &reply : replies) {
        const auto &resource = reply.resource();
        auto read = readTalosResource(resource.metadata().id_proto(), resource.spec().yamlSpec());
        if (!read) {
            co_return std::unexpected(std::move(read).error());
        }
        resources.append(std::move(*read));
    }
    co_return resources;
}

template <class Value>
Async<Value> inspect(TalosConnectionPointer connection,
    TalosResourceType type,
    QString id,
    Result<Value> (*read)(const TalosResource &),
    std::stop_token stop)
{
    CASTELLO_CO_TRY(resource, get(connection, type, id, stop));
    co_return read(resource);
}

// False also when there is no such resource.
Async<bool> holds(TalosConnectionPointer connection,
    TalosResourceType type,
    QString id,
    bool (*test)(const TalosResource &),
    std::stop_token stop)
{
    const auto resource = co_await get(connection, type, id, stop);
    if (resource) {
        co_return test(*resource);
    }
    if (resource.error().code == ErrorCode::NotFound) {
        co_return false;
    }
    co_return std::unexpected(resource.error());
}

bool isSynced(const TalosResource &time)
{
    return isTrue(time, u"synced");
}

bool isHealthy(const TalosResource &service)
{
    return isTrue(service, u"running")
        && (isTrue(service, u"healthy") || isTrue(service, u"unknown"));
}

bool isReady(const TalosResource &volume)
{
    return textOf(volume.spec.find(u"phase")) == u"ready";
}

} // namespace

Async<TalosStage> inspectStage(TalosConnectionPointer connection, std::stop_token stop)
{
    return inspect(connection, kMachineStatus, u"machine"_s, toTalosStage, stop);
}

Async<QUuid> inspectUuid(TalosConnectionPointer connection, std::stop_token stop)
{
    return inspect(connection, kSystemInformation, u"systeminformation"_s, toSystemUuid, stop);
}

Async<QList<TalosDisk>> inspectDisks(TalosConnectionPointer connection, std::stop_token stop)
{
    CASTELLO_CO_TRY(resources, list(connection, kDisk, stop));
    const auto system = co_await get(connection, kSystemDisk, u"system-disk"_s, stop);
    if (!system && system.error().code != ErrorCode::NotFound) { // a blank machine has none
        co_return std::unexpected(system.error());
    }
    const QString systemDisk = system ? textOf(system->spec.find(u"diskID")) : QString();
    QList<TalosDisk> disks;
    for (const TalosResource &resource : resources) {
        auto disk = toTalosDisk(resource, systemDisk);
        if (!disk) {
            co_return std::unexpected(std::move(disk).error());
        }
        disks.append(std::move(*disk));
    }
    co_return disks;
}

Async<QList<TalosLink>> inspectLinks(TalosConnectionPointer connection, std::stop_token stop)
{
    CASTELLO_CO_TRY(resources, list(connection, kLink, stop));
    QList<TalosLink> links;
    for (const TalosResource &resource : resources) {
        auto link = toTalosLink(resource);
        if (!link) {
            co_return std::unexpected(std::move(link).error());
        }
        links.append(std::move(*link));
    }
    co_return links;
}

Async<bool> inspectTime(TalosConnectionPointer connection, std::stop_token stop)
{
    return holds(connection, kTime, u"node"_s, isSynced, stop);
}

Async<bool> inspectService(TalosConnectionPointer connection, QString service, std::stop_token stop)
{
    return holds(connection, kService, service, isHealthy, stop);
}

Async<bool> inspectVolume(TalosConnectionPointer connection, QString volume, std::stop_token stop)
{
    return holds(connection, kVolume, volume, isReady, stop);
}

Async<bool> inspectExtension(
    TalosConnectionPointer connection, QString extension, std::stop_token stop)
{
    // The machine names extensions without their publisher.
    const QString name = extension.section(u'/', -1);
    CASTELLO_CO_TRY(extensions, list(connection, kExtension, stop));
    co_return std::ranges::any_of(extensions, [&name](const TalosResource &resource) {
        return textOf(resource.spec.find(u"metadata", u"name")) == name;
    });
}

} // namespace castello
