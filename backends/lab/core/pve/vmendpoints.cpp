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

void create(ApiCall &call)
{
    const int vmid = call.vmid();
    const QString pool = call.value(u"pool"_s);
    if (!mayAllocate(call, vmid, pool)) {
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
