// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"

namespace castello::test {

/// Parses a text that is known to be right.
template <class T>
[[nodiscard]] T parsed(const QString &text)
{
    const auto value = T::parse(text);
    Q_ASSERT(value.has_value());
    return *value;
}

/// Castles for tests: the sample `resources/samples/tazlab.castle.yaml` as a value, and what
/// differs from it: `CastleBuilder().workers(0).castle()`.
class CastleBuilder
{
public:
    CastleBuilder()
    {
        using namespace Qt::StringLiterals;
        m_castle.name = u"tazlab"_s;
        m_castle.versions = {u"v1.13.9"_s, u"v1.13"_s, u"v1.36.2"_s, u"v2.9.4"_s, u"1.12.1"_s};
        m_castle.cluster.endpoint.vip = parsed<IpAddress>(u"192.168.1.150"_s);
        m_castle.cluster.podSubnet = parsed<Cidr>(u"10.244.0.0/16"_s);
        m_castle.cluster.serviceSubnet = parsed<Cidr>(u"10.96.0.0/12"_s);
        Network lan;
        lan.cidr = parsed<Cidr>(u"192.168.1.0/24"_s);
        lan.gateway = parsed<IpAddress>(u"192.168.1.1"_s);
        lan.dns = {parsed<IpAddress>(u"192.168.1.1"_s)};
        lan.dhcpRange = parsed<AddressRange>(u"192.168.1.20-192.168.1.149"_s);
        m_castle.networks.insert(u"lan"_s, lan);
        Provider home;
        home.url = u"https://192.168.1.10:8006"_s;
        home.credentials = u"proxmox"_s;
        home.pool = u"tazlab"_s;
        home.diskStorage = u"local-lvm"_s;
        home.imageStorage = u"local"_s;
        home.bridges = {{u"lan"_s, u"vmbr0"_s}};
        m_castle.providers.insert(u"home"_s, home);
        m_castle.groups = {controlPlaneGroup(), workerGroup()};
        m_castle.components.longhorn = Longhorn {};
        m_castle.gitops.infrastructure
            = GitRepository {u"ssh://git@github.com/tazlab/ephemeral-castle"_s, u"main"_s, {}};
        m_castle.gitops.workloads = GitRepository {
            u"ssh://git@github.com/tazlab/tazlab-k8s"_s, u"main"_s, u"clusters/tazlab"_s};
    }

    CastleBuilder &controlPlanes(int count)
    {
        m_castle.groups[0].count = count;
        return *this;
    }
    CastleBuilder &workers(int count)
    {
        m_castle.groups[1].count = count;
        return *this;
    }
    CastleBuilder &withoutLonghorn()
    {
        m_castle.components.longhorn.reset();
        return *this;
    }
    /// Of the workers; sizes in GiB.
    CastleBuilder &dataDisks(const QMap<QString, qint64> &gibibytes)
    {
        m_castle.groups[1].dataDisks.clear();
        for (auto it = gibibytes.cbegin(); it != gibibytes.cend(); ++it) {
            m_castle.groups[1].dataDisks.insert(it.key(), Mebibytes::fromGibibytes(it.value()));
        }
        return *this;
    }
    /// MetalLB, Traefik and cert-manager.
    CastleBuilder &allComponents()
    {
        using namespace Qt::StringLiterals;
        m_castle.components.metallb
            = MetalLb {parsed<AddressRange>(u"192.168.1.240-192.168.1.250"_s)};
        m_castle.components.traefik = Traefik {parsed<IpAddress>(u"192.168.1.240"_s)};
        m_castle.components.certManager = CertManager {AcmeIssuer::Staging, u"taz@example.org"_s};
        return *this;
    }
    [[nodiscard]] Castle castle() const { return m_castle; }

private:
    static Group controlPlaneGroup()
    {
        using namespace Qt::StringLiterals;
        Group group;
        group.key = group.id = u"controlplane"_s;
        group.role = MachineRole::ControlPlane;
        group.count = 3;
        group.hosts = {{u"home"_s, u"pve"_s}};
        group.addresses = {{u"lan"_s, parsed<AddressRange>(u"192.168.1.151-192.168.1.154"_s)}};
        group.vmids = {400, 419};
        group.cores = 2;
        group.memory = Mebibytes::fromGibibytes(4);
        group.systemDisk = Mebibytes::fromGibibytes(32);
        return group;
    }
    static Group workerGroup()
    {
        using namespace Qt::StringLiterals;
        Group group;
        group.key = group.id = u"worker"_s;
        group.role = MachineRole::Worker;
        group.count = 3;
        group.hosts = {{u"home"_s, u"pve"_s}};
        group.addresses = {{u"lan"_s, parsed<AddressRange>(u"192.168.1.155-192.168.1.179"_s)}};
        group.vmids = {420, 499};
        group.cores = 4;
        group.memory = Mebibytes::fromGibibytes(8);
        group.systemDisk = Mebibytes::fromGibibytes(40);
        group.dataDisks = {{u"longhorn"_s, Mebibytes::fromGibibytes(100)}};
        return group;
    }

    Castle m_castle;
};

} // namespace castello::test
