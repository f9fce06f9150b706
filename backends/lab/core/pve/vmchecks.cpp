// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/vmchecks.h"

#include "backends/lab/core/operations/vmconfig.h"
#include "backends/lab/core/pve/configkeys.h"

#include <QRegularExpression>

namespace castello::lab {

using namespace Qt::StringLiterals;

Vm *vmOf(ApiCall &call)
{
    Vm *vm = call.world->findVm(call.host(), call.vmid());
    if (vm == nullptr) {
        call.respond(errorResponse(500, noConfigText(call.host(), call.vmid())));
    }
    return vm;
}

bool mayAllocate(const ApiCall &call, int vmid, const QString &pool)
{
    return call.may(u"/vms/%1"_s.arg(vmid), u"VM.Allocate"_s)
        || (!pool.isEmpty() && call.may(u"/pool/"_s + pool, u"VM.Allocate"_s));
}

Vm::Config configOf(const ApiCall &call)
{
    Vm::Config config;
    for (const auto &[key, value] : call.parameters.asKeyValueRange()) {
        if (configRules().contains(key)) {
            config[key] = value;
        }
    }
    return config;
}

std::optional<ApiResponse> refuseConfig(
    const ApiCall &call, int vmid, const QString &pool, const Vm::Config &config)
{
    const QString path = u"/vms/%1"_s.arg(vmid);
    for (const auto &[key, value] : config.asKeyValueRange()) {
        const QString privilege = privilegeOf(key, value);
        if (privilege.isEmpty() && !call.who.isRoot()) {
            return errorResponse(500, u"only root can set '%1' config"_s.arg(key));
        }
        const bool isDevice = key.startsWith(u"serial"_s) && value != u"socket";
        if (isDevice && !call.who.isRoot()) {
            return errorResponse(
                500, u"only root can modify '%1' config for real devices"_s.arg(key));
        }
        // Tags of a VM that is being made are looked at by its worker, without the pool.
        const bool isLater = !pool.isEmpty() && key == u"tags";
        const bool mayByPool = !pool.isEmpty() && call.may(u"/pool/"_s + pool, privilege);
        if (!isLater && !mayByPool && !call.may(path, privilege)) {
            return refusal(path, privilege);
        }
        const QString bridge = PropertyString::parse(value).values.value(u"bridge"_s);
        const QString zone = u"/sdn/zones/localnetwork/"_s + bridge;
        if (isNetworkKey(key) && !bridge.isEmpty() && !call.may(zone, u"SDN.Use"_s)) {
            return refusal(zone, u"SDN.Use"_s);
        }
    }
    return std::nullopt;
}

std::optional<ApiResponse> refuseDrives(const ApiCall &call, const Vm::Config &config)
{
    static const QRegularExpression known(
        u"^(\\d+(\\.\\d+)?|cloudinit|.*/.*|(vm|base)-\\d+-.*)$"_s);
    for (const auto &[key, value] : config.asKeyValueRange()) {
        const PropertyString drive = PropertyString::parse(value);
        const VolumeId id = VolumeId::parse(drive.head);
        if (!isDriveKey(key) || drive.head == u"none") {
            continue;
        }
        const QString from = drive.values.value(u"import-from"_s);
        if ((drive.head.startsWith(u'/') || from.startsWith(u'/')) && !call.who.isRoot()) {
            return errorResponse(500,
                u"Only root can pass arbitrary filesystem paths. at /usr/share/perl5/PVE/Storage.pm line 651."_s);
        }
        for (const QString &name : {id.storage, VolumeId::parse(from).storage}) {
            if (!name.isEmpty() && call.world->findStorage(call.host(), name) == nullptr) {
                return errorResponse(500, u"storage '%1' does not exist"_s.arg(name));
            }
        }
        const Storage *storage = call.world->findStorage(call.host(), id.storage);
        if (storage == nullptr || !known.match(id.volume).hasMatch()) {
            return errorResponse(
                500, u"unable to parse directory volume name '%1'"_s.arg(id.volume));
        }
        const bool isNew = !id.volume.contains(u'/') && !id.volume.contains(u'-');
        const QString path = u"/storage/"_s + id.storage;
        if (isNew && !call.may(path, u"Datastore.AllocateSpace"_s)) {
            return refusal(path, u"Datastore.AllocateSpace"_s);
        }
        if (isNew && !storage->accepts(u"images"_s)) {
            return errorResponse(
                500, u"storage '%1' does not support content-type 'images'"_s.arg(id.storage));
        }
        if (!isNew && call.world->findVolume(call.host(), drive.head) == nullptr) {
            return errorResponse(500, u"volume '%1' does not exist"_s.arg(drive.head));
        }
        const QString source = u"/storage/"_s + VolumeId::parse(from).storage;
        if (!from.isEmpty() && !call.may(source, u"Datastore.Audit"_s)
            && !call.may(source, u"Datastore.AllocateSpace"_s)) {
            return refusal(source, u"Datastore.Audit|Datastore.AllocateSpace"_s);
        }
    }
    return std::nullopt;
}

} // namespace castello::lab
