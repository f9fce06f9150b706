// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/resources/resources.h"

#include "backends/lab/guests/resources/families.h"

#include <QMap>

#include <algorithm>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

using Provider = QList<TalosResource> (*)(const ResourceView &);

const QMap<QString, Provider> &providers()
{
    static const QMap<QString, Provider> byType {
        {u"Disks.block.talos.dev"_s, disks},
        {u"SystemDisks.block.talos.dev"_s, systemDisks},
        {u"VolumeStatuses.block.talos.dev"_s, volumeStatuses},
        {u"MachineStatuses.runtime.talos.dev"_s, machineStatuses},
        {u"SystemInformations.hardware.talos.dev"_s, systemInformations},
        {u"TimeStatuses.v1alpha1.talos.dev"_s, timeStatuses},
        {u"Services.v1alpha1.talos.dev"_s, serviceStates},
        {u"ExtensionStatuses.runtime.talos.dev"_s, extensionStatuses},
        {u"LinkStatuses.net.talos.dev"_s, linkStatuses},
        {u"HostnameStatuses.net.talos.dev"_s, hostnameStatuses},
        {u"NodeAddresses.net.talos.dev"_s, currentAddresses},
        {u"Members.cluster.talos.dev"_s, members},
        {u"EtcdMembers.etcd.talos.dev"_s, etcdMembers},
        {u"NodeStatuses.kubernetes.talos.dev"_s, kubernetesStatuses},
    };
    return byType;
}

} // namespace

CallResult<QList<TalosResource>> listResources(
    const ResourceView &view, const QString &namespaceName, const QString &type)
{
    const Provider provider = providers().value(type);
    if (!provider) {
        return std::unexpected(CallError {
            CallCode::PermissionDenied, u"resource type \"%1\" is not supported"_s.arg(type)});
    }
    QList<TalosResource> found = provider(view);
    found.removeIf([&](const TalosResource &it) { return it.namespaceName != namespaceName; });
    std::ranges::sort(found, {}, &TalosResource::id);
    return found;
}

CallResult<TalosResource> findResource(
    const ResourceView &view, const QString &namespaceName, const QString &type, const QString &id)
{
    auto listed = listResources(view, namespaceName, type);
    if (!listed) {
        return std::unexpected(listed.error());
    }
    const auto found = std::ranges::find(*listed, id, &TalosResource::id);
    if (found == listed->end()) {
        return std::unexpected(CallError {CallCode::NotFound,
            u"resource %1(%2/%3@undefined) doesn't exist"_s.arg(type, namespaceName, id)});
    }
    return *found;
}

} // namespace castello::lab
