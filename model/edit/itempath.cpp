// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/itempath.h"

#include "model/yaml/yamlpath.h"

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

QStringList partsOf(const QString &path)
{
    return splitYamlPath(path).value_or(QStringList());
}

} // namespace

QString providerPath(const QString &provider)
{
    return joinYamlPath({u"providers"_s, provider});
}

QString hostPath(const HostRef &host)
{
    return joinYamlPath({u"providers"_s, host.provider, u"hosts"_s, host.host});
}

QString groupPath(const QString &group)
{
    return joinYamlPath({u"groups"_s, group});
}

QString machinePath(const QString &group, const QString &machine)
{
    return joinYamlPath({u"groups"_s, group, u"machines"_s, machine});
}

QString networkPath(const QString &network)
{
    return joinYamlPath({u"networks"_s, network});
}

std::optional<ItemKind> itemKindAt(const QString &path)
{
    return path.isEmpty() ? ItemKind::Castle : kindOfParts(partsOf(path));
}

QString itemOf(const QString &path)
{
    QStringList parts = partsOf(path);
    while (!parts.isEmpty() && !kindOfParts(parts)) {
        parts.removeLast();
    }
    return joinYamlPath(parts);
}

QString keyOf(const QString &path)
{
    return partsOf(path).value(1);
}

std::optional<HostRef> hostAt(const QString &path)
{
    if (itemKindAt(path) != ItemKind::Host) {
        return {};
    }
    const QStringList parts = partsOf(path);
    return HostRef {parts.at(1), parts.at(3)};
}

int ordinalAt(const QString &path)
{
    const QStringList parts = partsOf(path);
    const QString prefix = parts.value(1) + u'-';
    const QString name = parts.value(3);
    const bool isMachine = itemKindAt(path) == ItemKind::Machine && name.startsWith(prefix);
    return isMachine ? name.sliced(prefix.size()).toInt() : 0;
}

} // namespace castello
