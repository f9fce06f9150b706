// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/operations/vmpower.h"
#include "backends/lab/core/pve/endpoint.h"
#include "backends/lab/core/pve/vmchecks.h"
#include "backends/lab/core/pve/vmdescription.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

void current(ApiCall &call)
{
    if (const Vm *vm = vmOf(call)) {
        call.respond(dataResponse(detailedStatus(*call.world, *vm)));
    }
}

void start(ApiCall &call)
{
    Task &task = beginTask(call, u"qmstart"_s, call.value(u"vmid"_s));
    runTask(call, task, startVm(call.world, &task, call.host(), call.vmid()));
}

void stop(ApiCall &call)
{
    Task &task = beginTask(call, u"qmstop"_s, call.value(u"vmid"_s));
    runTask(call,
        task,
        stopVm(call.world, call.host(), call.vmid(), call.isSet(u"overrule-shutdown"_s)));
}

void shutdown(ApiCall &call)
{
    const ShutdownRequest request {std::chrono::seconds(call.value(u"timeout"_s, u"60"_s).toInt()),
        call.isSet(u"forceStop"_s)};
    Task &task = beginTask(call, u"qmshutdown"_s, call.value(u"vmid"_s));
    runTask(call, task, shutdownVm(call.world, call.host(), call.vmid(), request));
}

void reset(ApiCall &call)
{
    Task &task = beginTask(call, u"qmreset"_s, call.value(u"vmid"_s));
    runTask(call, task, resetVm(call.world, call.host(), call.vmid()));
}

} // namespace

QList<ApiEndpoint> vmPowerEndpoints()
{
    const RightRule power {u"/vms/{vmid}"_s, {u"VM.PowerMgmt"_s}};
    const ParameterRule skipLock {.name = u"skiplock"_s, .type = ParameterType::Boolean};
    const ParameterRule timeout {
        .name = u"timeout"_s, .type = ParameterType::Integer, .minimum = 0};
    const ParameterRule keepActive {.name = u"keepActive"_s, .type = ParameterType::Boolean};
    const QString base = u"/nodes/{node}/qemu/{vmid}/status/"_s;
    return {
        {"GET",
            base + u"current"_s,
            true,
            RightRule {u"/vms/{vmid}"_s, {u"VM.Audit"_s}},
            {},
            current},
        {"POST",
            base + u"start"_s,
            true,
            power,
            ruleMap({skipLock, timeout, {.name = u"machine"_s}, {.name = u"force-cpu"_s}}),
            start},
        {"POST",
            base + u"stop"_s,
            true,
            power,
            ruleMap({skipLock,
                timeout,
                keepActive,
                {.name = u"overrule-shutdown"_s, .type = ParameterType::Boolean}}),
            stop},
        {"POST",
            base + u"shutdown"_s,
            true,
            power,
            ruleMap({skipLock,
                timeout,
                keepActive,
                {.name = u"forceStop"_s, .type = ParameterType::Boolean}}),
            shutdown},
        {"POST", base + u"reset"_s, true, power, ruleMap({skipLock}), reset},
    };
}

} // namespace castello::lab
