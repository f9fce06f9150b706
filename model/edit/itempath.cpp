// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/itempath.h"

#include <QHash>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

std::optional<ItemKind> kindOfParts(const QStringList &parts)
{
    static const QHash<QString, ItemKind> fixed {
        {u"cluster.endpoint"_s, ItemKind::Endpoint},
        {u"components.longhorn"_s, ItemKind::Longhorn},
        {u"components.metallb"_s, ItemKind::LoadBalancer},
        {u"components.traefik"_s, ItemKind::Ingress},
        {u"components.certManager"_s, ItemKind::Certificates},
        {u"versions.flux"_s, ItemKind::Flux},
        {u"gitops.workloads"_s, ItemKind::Repository},
        {u"gitops.infrastructure"_s, ItemKind::Repository},
    };
    const QString section = parts.value(0);
    if (parts.size() == 4 && section == "providers"_L1 && parts.at(2) == "hosts"_L1) {
        return ItemKind::Host;
    }
    if (parts.size() == 4 && section == "groups"_L1 && parts.at(2) == "machines"_L1) {
        return ItemKind::Machine;
    }
    if (parts.size() != 2) {
        return {};
    }
    if (section == "providers"_L1) {
        return ItemKind::Provider;
    }
    if (section == "groups"_L1) {
        return ItemKind::Group;
    }
    if (section == "networks"_L1) {
        return ItemKind::Network;
    }
    const auto it = fixed.constFind(parts.join(u'.'));
    return it == fixed.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

QString providerPath(const QString &provider)
{
    return u"providers."_s + provider;
}

QString hostPath(const HostRef &host)
{
    return u"providers.%1.hosts.%2"_s.arg(host.provider, host.host);
}

QString groupPath(const QString &group)
{
    return u"groups."_s + group;
}

QString machinePath(const QString &group, const QString &machine)
{
    return u"groups.%1.machines.%2"_s.arg(group, machine);
}

QString networkPath(const QString &network)
{
    return u"networks."_s + network;
}

std::optional<ItemKind> itemKindAt(const QString &path)
{
    return path.isEmpty() ? ItemKind::Castle : kindOfParts(path.split(u'.'));
}

QString itemOf(const QString &path)
{
    QStringList parts = path.split(u'.', Qt::SkipEmptyParts);
    while (!parts.isEmpty() && !kindOfParts(parts)) {
        parts.removeLast();
    }
    return parts.join(u'.');
}

std::optional<HostRef> hostAt(const QString &path)
{
    if (itemKindAt(path) != ItemKind::Host) {
        return {};
    }
    const QStringList parts = path.split(u'.');
    return HostRef {parts.at(1), parts.at(3)};
}

} // namespace castello
