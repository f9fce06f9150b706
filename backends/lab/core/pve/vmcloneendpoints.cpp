// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/operations/vmclone.h"
#include "backends/lab/core/operations/vmconfig.h"
#include "backends/lab/core/pve/configkeys.h"
#include "backends/lab/core/pve/endpoint.h"
#include "backends/lab/core/pve/formats.h"
#include "backends/lab/core/pve/vmchecks.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

/// The first disk that nothing can be linked to, with its key; nothing when all can be.
std::optional<ApiResponse> refuseLinks(const Vm &source)
{
    for (const QString &key : source.drives()) {
        const PropertyString drive = source.drive(key);
        if (drive.values.value(u"media"_s) != u"cdrom" && !drive.head.contains(u"base-")) {
            return errorResponse(
                500, u"Linked clone feature is not supported for '%1' (%2)"_s.arg(drive.head, key));
        }
    }
    return std::nullopt;
}

/// A clone needs the storages that it writes to and the bridges that its cards are on.
std::optional<ApiResponse> refuseResources(const ApiCall &call, const Vm &source)
{
    for (const QString &key : source.drives()) {
        const VolumeId id = VolumeId::parse(source.drive(key).head);
        const QString path = u"/storage/"_s + call.value(u"storage"_s, id.storage);
        if (!id.storage.isEmpty() && !call.may(path, u"Datastore.AllocateSpace"_s)) {
            return refusal(path, u"Datastore.AllocateSpace"_s);
        }
    }
    for (const auto &[key, value] : source.config.asKeyValueRange()) {
        const QString zone = u"/sdn/zones/localnetwork/"_s
            + PropertyString::parse(value).values.value(u"bridge"_s);
        if (isNetworkKey(key) && !zone.endsWith(u'/') && !call.may(zone, u"SDN.Use"_s)) {
            return refusal(zone, u"SDN.Use"_s);
        }
    }
    return std::nullopt;
}

/// What a clone is refused for at once; nothing when it may go on.
std::optional<ApiResponse> refuseClone(
    const ApiCall &call, const Vm &source, const CloneRequest &request)
{
    if (!source.lock.isEmpty()) {
        return errorResponse(500, lockedText(source));
    }
    if (call.world->vms.contains(request.newVmid)) {
        return errorResponse(
            500, u"unable to create VM %1: config file already exists"_s.arg(request.newVmid));
    }
    if (call.has(u"target"_s) && !call.world->hosts.contains(call.value(u"target"_s))) {
        return errorResponse(500, u"no such cluster node '%1'"_s.arg(call.value(u"target"_s)));
    }
    if (request.kind == CloneKind::Linked) {
        for (const QString &name : {u"storage"_s, u"format"_s}) {
            if (call.has(name)) {
                return errorResponse(
                    500, u"parameter '%1' not allowed for linked clones"_s.arg(name));
            }
        }
        if (const auto error = refuseLinks(source)) {
            return error;
        }
    }
    const Storage *storage = call.world->findStorage(call.host(), request.storage);
    if (!request.storage.isEmpty() && storage == nullptr) {
        return errorResponse(500, u"storage '%1' does not exist"_s.arg(request.storage));
    }
    if (storage != nullptr && !storage->accepts(u"images"_s)) {
        return verificationResponse(
            {{u"storage"_s, u"storage '%1' does not support vm images"_s.arg(request.storage)}});
    }
    return refuseResources(call, source);
}

void clone(ApiCall &call)
{
    CloneRequest request {.newVmid = call.value(u"newid"_s).toInt(),
        .name = call.value(u"name"_s),
        .description = call.value(u"description"_s),
        .pool = call.value(u"pool"_s),
        .storage = call.value(u"storage"_s),
        .format = call.value(u"format"_s)};
    if (!request.pool.isEmpty() && !call.world->pools.contains(request.pool)) {
        call.respond(errorResponse(
            403, u"Permission check failed (pool '%1' does not exist)"_s.arg(request.pool)));
        return;
    }
    if (!mayAllocate(call, request.newVmid, request.pool)) {
        call.respond(errorResponse(403, u"Permission check failed"_s));
        return;
    }
    const Vm *source = call.world->findVm(call.host(), call.vmid());
    if (source == nullptr) {
        call.respond(errorResponse(500,
            u"unable to find configuration file for VM %1 on node '%2'"_s.arg(call.vmid())
                .arg(call.host())));
        return;
    }
    const bool isFull = call.has(u"full"_s) ? call.isSet(u"full"_s) : !source->isTemplate();
    request.kind = isFull ? CloneKind::Full : CloneKind::Linked;
    if (const auto error = refuseClone(call, *source, request)) {
        call.respond(*error);
        return;
    }
    Task &task = beginTask(call, u"qmclone"_s, call.value(u"vmid"_s));
    runTask(call, task, cloneVm(call.world, &task, call.host(), call.vmid(), request));
}

void convert(ApiCall &call)
{
    const Vm *vm = vmOf(call);
    if (vm == nullptr) {
        return;
    }
    if (const QString obstacle = templateObstacle(*vm); !obstacle.isEmpty()) {
        call.respond(errorResponse(500, obstacle));
        return;
    }
    Task &task = beginTask(call, u"qmtemplate"_s, call.value(u"vmid"_s));
    runTask(call, task, makeTemplate(call.world, call.host(), call.vmid()));
}

QMap<QString, ParameterRule> cloneRules()
{
    return ruleMap({{.name = u"newid"_s,
                        .type = ParameterType::Integer,
                        .isOptional = false,
                        .format = checkVmid},
        {.name = u"name"_s, .format = checkDnsName},
        {.name = u"description"_s},
        {.name = u"pool"_s},
        {.name = u"full"_s, .type = ParameterType::Boolean},
        {.name = u"storage"_s},
        {.name = u"target"_s},
        {.name = u"format"_s, .choices = {u"raw"_s, u"qcow2"_s, u"vmdk"_s}},
        {.name = u"snapname"_s, .maximumLength = 40},
        {.name = u"bwlimit"_s, .type = ParameterType::Integer, .minimum = 0}});
}

} // namespace

QList<ApiEndpoint> vmCloneEndpoints()
{
    return {
        {"POST",
            u"/nodes/{node}/qemu/{vmid}/clone"_s,
            true,
            RightRule {u"/vms/{vmid}"_s, {u"VM.Clone"_s}},
            cloneRules(),
            clone},
        {"POST",
            u"/nodes/{node}/qemu/{vmid}/template"_s,
            true,
            RightRule {u"/vms/{vmid}"_s, {u"VM.Allocate"_s}},
            ruleMap({{.name = u"disk"_s, .choices = diskKeys()}}),
            convert},
    };
}

} // namespace castello::lab
