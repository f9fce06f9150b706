// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/cloudinit.h"
#include "backends/lab/core/operations/vmconfig.h"
#include "backends/lab/core/pve/configkeys.h"
#include "backends/lab/core/pve/endpoint.h"
#include "backends/lab/core/pve/vmchecks.h"
#include "backends/lab/core/pve/vmdescription.h"

#include <QRegularExpression>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

void read(ApiCall &call)
{
    if (const Vm *vm = vmOf(call)) {
        call.respond(dataResponse(
            configObject(*vm, call.isSet(u"current"_s) ? vm->config : vm->mergedConfig())));
    }
}

void pending(ApiCall &call)
{
    const Vm *vm = vmOf(call);
    if (vm == nullptr) {
        return;
    }
    QJsonArray list;
    const QJsonObject current = configObject(*vm, vm->config);
    const QJsonObject waiting = configObject(*vm, vm->pending);
    QStringList keys = current.keys() + vm->pending.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        QJsonObject entry {{u"key"_s, key}};
        if (current.contains(key)) {
            entry[u"value"_s] = current[key];
        }
        if (vm->pending.contains(key)) {
            entry[u"pending"_s] = waiting[key];
        }
        if (vm->pendingDeletes.contains(key)) {
            entry[u"delete"_s] = 1;
        }
        list << entry;
    }
    call.respond(dataResponse(list));
}

QStringList names(const QString &list)
{
    return list.split(QRegularExpression(u"[,; ]+"_s), Qt::SkipEmptyParts);
}

/// The change that a call asks for; answers and gives nothing when it is refused at once.
std::optional<ConfigChange> changeOf(ApiCall &call)
{
    const ConfigChange change {configOf(call),
        names(call.value(u"delete"_s)),
        names(call.value(u"revert"_s)),
        call.value(u"digest"_s)};
    if (change.set.isEmpty() && change.remove.isEmpty() && change.revert.isEmpty()) {
        call.respond(errorResponse(500, u"no options specified"_s));
        return std::nullopt;
    }
    Vm::Config touched = change.set;
    for (const QString &key : change.remove) {
        if (!configRules().contains(key)) {
            call.respond(verificationResponse({{u"delete"_s, u"unknown setting '%1'"_s.arg(key)}}));
            return std::nullopt;
        }
        touched[key] = key.startsWith(u"serial"_s) ? u"socket"_s : QString();
    }
    if (const auto error = refuseConfig(call, call.vmid(), {}, touched)) {
        call.respond(*error);
        return std::nullopt;
    }
    if (const auto error = refuseDrives(call, change.set)) {
        call.respond(*error);
        return std::nullopt;
    }
    return change;
}

/// Synchronous: the answer comes when the change is made.
void put(ApiCall &call)
{
    if (const auto change = changeOf(call)) {
        call.world->workshop.start(updateVm(call.world, call.host(), call.vmid(), *change, nullptr),
            [respond = call.respond](const QString &error) {
                respond(error.isEmpty() ? dataResponse({}) : errorResponse(500, error));
            });
    }
}

void post(ApiCall &call)
{
    if (const auto change = changeOf(call)) {
        Task &task = beginTask(call, u"qmconfig"_s, call.value(u"vmid"_s));
        runTask(call, task, updateVm(call.world, call.host(), call.vmid(), *change, &task));
    }
}

void dump(ApiCall &call)
{
    if (const Vm *vm = vmOf(call)) {
        const QString type = call.value(u"type"_s);
        call.respond(dataResponse(type == u"user" ? cloudInitUserData(*vm)
                : type == u"network"              ? cloudInitNetworkConfig(*vm)
                                                  : cloudInitMetaData(*vm)));
    }
}

} // namespace

QList<ApiEndpoint> vmConfigEndpoints()
{
    const RightRule look {u"/vms/{vmid}"_s, {u"VM.Audit"_s}};
    const RightRule change {u"/vms/{vmid}"_s,
        {u"VM.Config.Disk"_s,
            u"VM.Config.CDROM"_s,
            u"VM.Config.CPU"_s,
            u"VM.Config.Memory"_s,
            u"VM.Config.Network"_s,
            u"VM.Config.HWType"_s,
            u"VM.Config.Options"_s,
            u"VM.Config.Cloudinit"_s}};
    auto rules = configRules();
    rules.insert(ruleMap({{.name = u"delete"_s},
        {.name = u"revert"_s},
        {.name = u"digest"_s, .maximumLength = 40},
        {.name = u"force"_s, .type = ParameterType::Boolean},
        {.name = u"skiplock"_s, .type = ParameterType::Boolean},
        {.name = u"background_delay"_s,
            .type = ParameterType::Integer,
            .minimum = 1,
            .maximum = 30}}));
    return {
        {"GET",
            u"/nodes/{node}/qemu/{vmid}/config"_s,
            false,
            look,
            ruleMap(
                {{.name = u"current"_s, .type = ParameterType::Boolean}, {.name = u"snapshot"_s}}),
            read},
        {"GET", u"/nodes/{node}/qemu/{vmid}/pending"_s, false, look, {}, pending},
        {"PUT", u"/nodes/{node}/qemu/{vmid}/config"_s, true, change, rules, put},
        {"POST", u"/nodes/{node}/qemu/{vmid}/config"_s, true, change, rules, post},
        {"GET",
            u"/nodes/{node}/qemu/{vmid}/cloudinit/dump"_s,
            false,
            look,
            ruleMap({{.name = u"type"_s,
                .isOptional = false,
                .choices = {u"user"_s, u"network"_s, u"meta"_s}}}),
            dump},
    };
}

} // namespace castello::lab
