// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/operations/vmconfig.h"
#include "backends/lab/core/operations/vmlife.h"
#include "backends/lab/core/pve/configkeys.h"
#include "backends/lab/core/pve/endpoint.h"
#include "backends/lab/core/pve/formats.h"
#include "backends/lab/core/pve/vmchecks.h"
#include "backends/lab/core/pve/vmdescription.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

void list(ApiCall &call)
{
    QJsonArray vms;
    for (const auto &[vmid, vm] : call.world->vms) {
        if (vm.host == call.host() && call.may(u"/vms/%1"_s.arg(vmid), u"VM.Audit"_s)) {
            QJsonObject entry = statusEntry(*call.world, vm);
            if (call.isSet(u"full"_s)) {
                entry[u"qmpstatus"_s] = entry.value(u"status"_s);
            }
            vms.prepend(entry);
        }
    }
    call.respond(dataResponse(vms));
}

bool mayAllocate(const ApiCall &call, const QString &vmid, const QString &pool)
{
    return call.may(u"/vms/"_s + vmid, u"VM.Allocate"_s)
        || (!pool.isEmpty() && call.may(u"/pool/"_s + pool, u"VM.Allocate"_s));
}

void create(ApiCall &call)
{
    const int vmid = call.vmid();
    const QString pool = call.value(u"pool"_s);
    if (!mayAllocate(call, call.value(u"vmid"_s), pool)) {
        call.respond(errorResponse(403, u"Permission check failed"_s));
        return;
    }
    if (!pool.isEmpty() && !call.world->pools.contains(pool)) {
        call.respond(
            errorResponse(403, u"Permission check failed (pool '%1' does not exist)"_s.arg(pool)));
        return;
    }
    const Vm::Config wanted = configOf(call);
    if (const auto error = refuseConfig(call, vmid, pool, wanted)) {
        call.respond(*error);
        return;
    }
    if (const auto error = refuseDrives(call, wanted)) {
        call.respond(*error);
        return;
    }
    if (const QString error = checkBootOrder(wanted); !error.isEmpty()) {
        call.respond(errorResponse(500, error));
        return;
    }
    const auto existing = call.world->vms.find(vmid);
    if (existing != call.world->vms.end()) {
        call.respond(errorResponse(500,
            u"unable to create VM %1 - VM %1 already exists on node '%2'"_s.arg(vmid).arg(
                existing->second.host)));
        return;
    }
    Task &task = beginTask(call, u"qmcreate"_s, call.value(u"vmid"_s));
    HalfMadeVm reservation = reserveVm(*call.world, call.host(), vmid, u"create"_s);
    runTask(call,
        task,
        createVm(call.world, &task, std::move(reservation), call.host(), vmid, wanted, pool));
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
    const bool isFull = call.has(u"full"_s) ? call.isSet(u"full"_s) : !source.isTemplate();
    if (!isFull) {
        return !request.storage.isEmpty()
            ? errorResponse(500, u"parameter 'storage' not allowed for linked clones"_s)
            : errorResponse(500,
                  u"Linked clone feature is not supported for '%1' (scsi0)"_s.arg(
                      source.drive(u"scsi0"_s).head));
    }
    const Storage *storage = call.world->findStorage(call.host(), request.storage);
    if (!request.storage.isEmpty() && storage == nullptr) {
        return errorResponse(500, u"storage '%1' does not exist"_s.arg(request.storage));
    }
    if (storage != nullptr && !storage->accepts(u"images"_s)) {
        return verificationResponse(
            {{u"storage"_s, u"storage '%1' does not support vm images"_s.arg(request.storage)}});
    }
    return std::nullopt;
}

void clone(ApiCall &call)
{
    const CloneRequest request {call.value(u"newid"_s).toInt(),
        call.value(u"name"_s),
        call.value(u"description"_s),
        call.value(u"pool"_s),
        call.value(u"storage"_s)};
    if (!request.pool.isEmpty() && !call.world->pools.contains(request.pool)) {
        call.respond(errorResponse(
            403, u"Permission check failed (pool '%1' does not exist)"_s.arg(request.pool)));
        return;
    }
    if (!mayAllocate(call, call.value(u"newid"_s), request.pool)) {
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
    if (const auto error = refuseClone(call, *source, request)) {
        call.respond(*error);
        return;
    }
    Task &task = beginTask(call, u"qmclone"_s, call.value(u"vmid"_s));
    runTask(call, task, cloneVm(call.world, &task, call.host(), call.vmid(), request));
}

void destroy(ApiCall &call)
{
    if (call.has(u"skiplock"_s) && !call.who.isRoot()) {
        call.respond(verificationResponse({{u"skiplock"_s, u"Only root may use this option."_s}}));
        return;
    }
    const Vm *vm = vmOf(call);
    if (vm == nullptr) {
        return;
    }
    if (vm->isRunning) {
        call.respond(errorResponse(500, u"VM %1 is running - destroy failed"_s.arg(vm->vmid)));
        return;
    }
    if (vm->config.value(u"protection"_s) == u"1") {
        call.respond(
            errorResponse(500, u"can't remove VM %1 - protection mode enabled"_s.arg(vm->vmid)));
        return;
    }
    Task &task = beginTask(call, u"qmdestroy"_s, call.value(u"vmid"_s));
    runTask(
        call, task, destroyVm(call.world, &task, call.host(), vm->vmid, call.isSet(u"purge"_s)));
}

void resize(ApiCall &call)
{
    Task &task = beginTask(call, u"resize"_s, call.value(u"vmid"_s));
    runTask(call,
        task,
        resizeDisk(call.world,
            &task,
            call.host(),
            call.vmid(),
            call.value(u"disk"_s),
            call.value(u"size"_s)));
}

QMap<QString, ParameterRule> createRules()
{
    auto rules = configRules();
    rules.insert(ruleMap({{.name = u"vmid"_s,
                              .type = ParameterType::Integer,
                              .isOptional = false,
                              .format = checkVmid},
        {.name = u"pool"_s},
        {.name = u"storage"_s},
        {.name = u"start"_s, .type = ParameterType::Boolean},
        {.name = u"ha-managed"_s, .type = ParameterType::Boolean}}));
    return rules;
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

QStringList diskKeys()
{
    QStringList keys;
    for (const auto &[stem, count] :
        {std::pair {u"ide"_s, 4}, {u"scsi"_s, 31}, {u"virtio"_s, 16}, {u"sata"_s, 6}}) {
        for (int number = 0; number < count; number++) {
            keys << stem + QString::number(number);
        }
    }
    return keys << u"efidisk0"_s << u"tpmstate0"_s;
}

} // namespace

QList<ApiEndpoint> vmEndpoints()
{
    const ParameterRule skipLock {.name = u"skiplock"_s, .type = ParameterType::Boolean};
    return {
        {"GET",
            u"/nodes/{node}/qemu"_s,
            true,
            {},
            ruleMap({{.name = u"full"_s, .type = ParameterType::Boolean}}),
            list},
        {"POST", u"/nodes/{node}/qemu"_s, true, {}, createRules(), create},
        {"DELETE",
            u"/nodes/{node}/qemu/{vmid}"_s,
            true,
            RightRule {u"/vms/{vmid}"_s, {u"VM.Allocate"_s}},
            ruleMap({skipLock,
                {.name = u"purge"_s, .type = ParameterType::Boolean},
                {.name = u"destroy-unreferenced-disks"_s, .type = ParameterType::Boolean}}),
            destroy},
        {"POST",
            u"/nodes/{node}/qemu/{vmid}/clone"_s,
            true,
            RightRule {u"/vms/{vmid}"_s, {u"VM.Clone"_s}},
            cloneRules(),
            clone},
        {"PUT",
            u"/nodes/{node}/qemu/{vmid}/resize"_s,
            true,
            RightRule {u"/vms/{vmid}"_s, {u"VM.Config.Disk"_s}},
            ruleMap({skipLock,
                {.name = u"digest"_s, .maximumLength = 40},
                {.name = u"disk"_s, .isOptional = false, .choices = diskKeys()},
                {.name = u"size"_s,
                    .isOptional = false,
                    .pattern = u"\\+?\\d+(\\.\\d+)?[KMGT]?"_s}}),
            resize},
    };
}

} // namespace castello::lab
