// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/guestpark.h"
#include "backends/lab/guests/machinecalls.h"
#include "backends/lab/guests/resources/families.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

QString stageName(const TalosMachine &machine)
{
    switch (machine.stage()) {
    case TalosMachine::Stage::Maintenance:
        return u"maintenance"_s;
    case TalosMachine::Stage::Running:
        if (machine.session().resetOrder) {
            return machine.session().resetOrder->wipesState ? u"resetting"_s : u"rebooting"_s;
        }
        // The boot sequence ends when every service is up, on a control plane etcd too.
        return machine.session().wasReady ? u"running"_s : u"booting"_s;
    default:
        return u"booting"_s;
    }
}

} // namespace

QList<TalosResource> machineStatuses(const ResourceView &view)
{
    auto unmet = YamlValue::sequence();
    if (view.machine.stage() == TalosMachine::Stage::Running) {
        for (const QString &name : view.machine.unmetConditions(view.park)) {
            unmet.append(YamlValue::mapping(
                {{u"name"_s, name}, {u"reason"_s, u"%1 is not there yet"_s.arg(name)}}));
        }
    }
    const bool isReady = unmet.items().isEmpty();
    return {{u"runtime"_s,
        u"MachineStatuses.runtime.talos.dev"_s,
        u"machine"_s,
        YamlValue::mapping({{u"stage"_s, stageName(view.machine)},
            {u"status"_s,
                YamlValue::mapping({{u"ready"_s, isReady}, {u"unmetConditions"_s, unmet}})}})}};
}

QList<TalosResource> systemInformations(const ResourceView &view)
{
    return {{u"hardware"_s,
        u"SystemInformations.hardware.talos.dev"_s,
        u"systeminformation"_s,
        YamlValue::mapping({{u"manufacturer"_s, u"QEMU"_s},
            {u"productName"_s, u"Standard PC (Q35 + ICH9, 2009)"_s},
            {u"uuid"_s, view.machine.hardware().smbiosUuid.toString(QUuid::WithoutBraces)}})}};
}

QList<TalosResource> timeStatuses(const ResourceView &view)
{
    const bool isSynced = view.machine.stage() == TalosMachine::Stage::Running
        && view.machine.session().time.isOn();
    return {{u"runtime"_s,
        u"TimeStatuses.v1alpha1.talos.dev"_s,
        u"node"_s,
        YamlValue::mapping({{u"synced"_s, isSynced},
            {u"epoch"_s, isSynced ? 1 : 0},
            {u"syncDisabled"_s, false}})}};
}

QList<TalosResource> serviceStates(const ResourceView &view)
{
    QList<TalosResource> list;
    for (const ServiceState &service : services(view.machine)) {
        list.append({u"runtime"_s,
            u"Services.v1alpha1.talos.dev"_s,
            service.id,
            YamlValue::mapping({{u"running"_s, service.state == u"Running"},
                {u"healthy"_s, service.isHealthy},
                {u"unknown"_s, service.isHealthUnknown}})});
    }
    return list;
}

QList<TalosResource> extensionStatuses(const ResourceView &view)
{
    const TalosImage &image = view.machine.image();
    QList<TalosResource> list;
    const auto add = [&list](const QString &name, const QString &version) {
        list.append({u"runtime"_s,
            u"ExtensionStatuses.runtime.talos.dev"_s,
            QString::number(list.size()),
            YamlValue::mapping({{u"image"_s, QString::number(list.size()) + u".sqsh"_s},
                {u"metadata"_s,
                    YamlValue::mapping({{u"name"_s, name}, {u"version"_s, version}})}})});
    };
    for (const QString &extension : image.extensions) {
        add(extension.section(u'/', -1), image.version);
    }
    add(u"schematic"_s, image.schematic); // the virtual extension that names the image
    return list;
}

} // namespace castello::lab
