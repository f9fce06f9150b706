// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/leaves.h"

#include "model/yaml/yamlscalar.h"

#include <QRegularExpression>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

/// Addresses and ranges; those of IPv6 could be taken for something else.
template <class T>
QString addressYaml(const T &address)
{
    const QString text = address.toString();
    return text.contains(u':') ? quotedYaml(text) : text;
}

template <class List, class ToYaml>
QString listYaml(const List &list, ToYaml toYaml)
{
    QStringList items;
    for (const auto &item : list) {
        items.append(toYaml(item));
    }
    return u'[' + items.join(u", "_s) + u']';
}

QString hostYaml(const HostRef &host)
{
    return textYaml(host.toString());
}

/// The leaves of one part of the castle, collected below its path.
class Section
{
public:
    Section(QList<Leaf> &leaves, QStringList path)
        : m_leaves(leaves)
        , m_path(std::move(path))
        , m_first(leaves.size())
    { }

    [[nodiscard]] Section inside(const QString &key) const
    {
        return {m_leaves, m_path + QStringList {key}};
    }
    void value(const QString &key, const QString &yaml) const
    {
        m_leaves.append({m_path + QStringList {key}, yaml});
    }
    void text(const QString &key, const QString &text) const
    {
        if (!text.isEmpty()) {
            value(key, textYaml(text));
        }
    }
    /// What must be there even when nothing is in it.
    void endRequired() const
    {
        if (m_leaves.size() == m_first) {
            m_leaves.append({m_path, u"{}"_s});
        }
    }

private:
    QList<Leaf> &m_leaves;
    QStringList m_path;
    qsizetype m_first;
};

void addEndpoint(const Section &section, const Endpoint &endpoint)
{
    if (endpoint.vip) {
        section.value(u"vip"_s, addressYaml(*endpoint.vip));
    }
    if (endpoint.address) {
        section.value(u"address"_s, addressYaml(*endpoint.address));
    }
    section.text(u"dns"_s, endpoint.dns);
    section.endRequired();
}

void addNetwork(const Section &section, const Network &network)
{
    section.value(u"cidr"_s, addressYaml(network.cidr));
    if (network.gateway) {
        section.value(u"gateway"_s, addressYaml(*network.gateway));
    }
    if (!network.dns.isEmpty()) {
        section.value(u"dns"_s, listYaml(network.dns, addressYaml<IpAddress>));
    }
    if (!network.ntp.isEmpty()) {
        section.value(u"ntp"_s, listYaml(network.ntp, textYaml));
    }
    if (network.dhcpRange) {
        section.value(u"dhcpRange"_s, addressYaml(*network.dhcpRange));
    }
}

void addProvider(const Section &section, const Provider &provider)
{
    section.value(u"type"_s, u"proxmox"_s);
    section.text(u"url"_s, provider.url);
    section.text(u"fingerprint"_s, provider.fingerprint);
    section.text(u"credentials"_s, provider.credentials);
    section.text(u"pool"_s, provider.pool);
    const Section storage = section.inside(u"storage"_s);
    storage.text(u"disks"_s, provider.diskStorage);
    storage.text(u"images"_s, provider.imageStorage);
    const Section bridges = section.inside(u"bridges"_s);
    for (const auto &[network, bridge] : provider.bridges.asKeyValueRange()) {
        bridges.text(network, bridge);
    }
    bridges.endRequired();
    if (!provider.hosts.isEmpty()) {
        section.value(u"hosts"_s, listYaml(provider.hosts, textYaml));
    }
}

void addOverride(const Section &section, const MachineOverride &difference)
{
    if (difference.absent) {
        section.value(u"absent"_s, u"true"_s);
    }
    if (difference.host) {
        section.value(u"host"_s, hostYaml(*difference.host));
    }
    if (difference.cores) {
        section.value(u"cores"_s, QString::number(*difference.cores));
    }
    if (difference.memory) {
        section.value(u"memory"_s, difference.memory->toString());
    }
    if (difference.systemDisk) {
        section.value(u"systemDisk"_s, difference.systemDisk->toString());
    }
    section.endRequired();
}

void addGroup(const Section &section, const Group &group)
{
    if (group.id != group.key) {
        section.text(u"id"_s, group.id);
    }
    section.value(
        u"role"_s, group.role == MachineRole::ControlPlane ? u"controlplane"_s : u"worker"_s);
    section.value(u"count"_s, QString::number(group.count));
    section.value(u"hosts"_s, listYaml(group.hosts, hostYaml));
    const Section addresses = section.inside(u"addresses"_s);
    for (const auto &[network, range] : group.addresses.asKeyValueRange()) {
        addresses.value(network, addressYaml(range));
    }
    addresses.endRequired();
    section.value(u"vmids"_s, u"%1-%2"_s.arg(group.vmids.first).arg(group.vmids.last));
    section.value(u"cores"_s, QString::number(group.cores));
    section.value(u"memory"_s, group.memory.toString());
    section.value(u"systemDisk"_s, group.systemDisk.toString());
    const Section dataDisks = section.inside(u"dataDisks"_s);
    for (const auto &[name, size] : group.dataDisks.asKeyValueRange()) {
        dataDisks.value(name, size.toString());
    }
    const Section machines = section.inside(u"machines"_s);
    for (const auto &[ordinal, difference] : group.overrides.asKeyValueRange()) {
        addOverride(machines.inside(u"%1-%2"_s.arg(group.key).arg(ordinal)), difference);
    }
}

void addComponents(const Section &section, const Components &components)
{
    if (components.longhorn) {
        section.inside(u"longhorn"_s)
            .value(u"replicas"_s, QString::number(components.longhorn->replicas));
    }
    if (components.metallb) {
        section.inside(u"metallb"_s).value(u"pool"_s, addressYaml(components.metallb->pool));
    }
    if (components.traefik) {
        const Section traefik = section.inside(u"traefik"_s);
        if (const auto &address = components.traefik->address) {
            traefik.value(u"address"_s, addressYaml(*address));
        }
        traefik.endRequired();
    }
    if (const auto &certManager = components.certManager) {
        const Section certificates = section.inside(u"certManager"_s);
        certificates.value(u"issuer"_s,
            certManager->issuer == AcmeIssuer::Staging ? u"staging"_s : u"production"_s);
        certificates.text(u"email"_s, certManager->email);
    }
}

void addRepository(const Section &section, const std::optional<GitRepository> &repository)
{
    if (repository) {
        section.text(u"remote"_s, repository->remote);
        section.text(u"branch"_s, repository->branch);
        section.text(u"path"_s, repository->path);
    }
}

} // namespace

// Versions look like numbers to nobody who reads YAML
// as we do, so they go without quotes as people write them.
QString textYaml(const QString &text)
{
    static const QRegularExpression bracket(uR"([,\[\]{}])"_s);
    static const QRegularExpression version(uR"(\Av?\d+\.\d+\.\d+(?:-[\w.]+)?\z)"_s);
    const bool isPlain
        = version.match(text).hasMatch() || (canBePlainYaml(text) && !text.contains(bracket));
    return isPlain ? text : quotedYaml(text);
}

QList<Leaf> leavesOf(const Castle &castle)
{
    QList<Leaf> leaves;
    const Section versions(leaves, {u"versions"_s});
    versions.text(u"talos"_s, castle.versions.talos);
    versions.text(u"contract"_s, castle.versions.contract);
    versions.text(u"kubernetes"_s, castle.versions.kubernetes);
    versions.text(u"flux"_s, castle.versions.flux);
    versions.text(u"longhorn"_s, castle.versions.longhorn);
    addEndpoint(Section(leaves, {u"cluster"_s, u"endpoint"_s}), castle.cluster.endpoint);
    const Section networks(leaves, {u"networks"_s});
    for (const auto &[key, network] : castle.networks.asKeyValueRange()) {
        addNetwork(networks.inside(key), network);
    }
    networks.endRequired();
    const Section providers(leaves, {u"providers"_s});
    for (const auto &[key, provider] : castle.providers.asKeyValueRange()) {
        addProvider(providers.inside(key), provider);
    }
    providers.endRequired();
    const Section groups(leaves, {u"groups"_s});
    for (const Group &group : castle.groups) {
        addGroup(groups.inside(group.key), group);
    }
    groups.endRequired();
    addComponents(Section(leaves, {u"components"_s}), castle.components);
    const Section gitops(leaves, {u"gitops"_s});
    addRepository(gitops.inside(u"infrastructure"_s), castle.gitops.infrastructure);
    addRepository(gitops.inside(u"workloads"_s), castle.gitops.workloads);
    return leaves;
}

} // namespace castello
