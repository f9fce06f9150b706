// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/units.h"
#include "model/net/addressrange.h"
#include "model/net/cidr.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

/// The castle as a person drew it: plain values that the castle document parses to. Nothing here is
/// derived; what follows from it (machines, identities) is in machine.h.

namespace castello {

enum class MachineRole { ControlPlane, Worker };

/// What the castle is made of; locked, so that a rebirth years later gives the same castle.
struct Versions
{
    QString talos; ///< with `v`, for example v1.13.9
    QString contract; ///< Talos version contract of the machine configs, for example v1.13
    QString kubernetes; ///< with `v`
    QString flux; ///< with `v`; empty = no Flux
    QString longhorn; ///< chart version without `v`; empty when Longhorn is not used
    friend bool operator==(const Versions &, const Versions &) = default;
};

/// Where Kubernetes clients reach the API. At most one is set.
struct Endpoint
{
    std::optional<IpAddress> vip; ///< shared address held by one of the control planes
    std::optional<IpAddress> address; ///< of the only control plane
    QString dns;
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

enum class Cni { Flannel, None };

struct ClusterSettings
{
    Endpoint endpoint;
    Cni cni = Cni::Flannel;
    Cidr podSubnet = Cidr::parse(u"10.244.0.0/16").value();
    Cidr serviceSubnet = Cidr::parse(u"10.96.0.0/12").value();
    QString dnsDomain = QStringLiteral("cluster.local");
    friend bool operator==(const ClusterSettings &, const ClusterSettings &) = default;
};

struct Network
{
    Cidr cidr;
    std::optional<IpAddress> gateway;
    QList<IpAddress> dns;
    QStringList ntp; ///< host names or addresses; empty = Talos's default
    std::optional<AddressRange> dhcpRange; ///< where our addresses must not be
    friend bool operator==(const Network &, const Network &) = default;
};

enum class ProviderType { Proxmox };

/// One place where machines can live.
struct Provider
{
    ProviderType type = ProviderType::Proxmox;
    QString url; ///< https://HOST:8006
    QString
        fingerprint; ///< pinned SHA-256 of the server certificate, `AA:BB:…`; empty = system CAs
    QString credentials; ///< name of an entry in the key store
    QString pool;
    QString diskStorage;
    QString imageStorage;
    QMap<QString, QString> bridges; ///< network key → bridge
    QStringList hosts; ///< that the castle may use, besides those that groups name
    friend bool operator==(const Provider &, const Provider &) = default;
};

/// `home/pve`: a host of a provider.
struct HostRef
{
    QString provider;
    QString host;
    [[nodiscard]] QString toString() const { return provider + u'/' + host; }
    friend auto operator<=>(const HostRef &, const HostRef &) = default;
};

/// First and last VMID, both included.
struct VmidRange
{
    int first = 0;
    int last = 0;
    [[nodiscard]] bool contains(int vmid) const { return vmid >= first && vmid <= last; }
    friend bool operator==(const VmidRange &, const VmidRange &) = default;
};

/// What one machine of a group has differently. Unset = as the group.
struct MachineOverride
{
    bool absent = false; ///< this one is taken out; the others keep their places
    std::optional<HostRef> host;
    std::optional<int> cores;
    std::optional<Mebibytes> memory;
    std::optional<Mebibytes> systemDisk;
    friend bool operator==(const MachineOverride &, const MachineOverride &) = default;
};

inline constexpr int kMaximumGroupCount = 500;

/// Machines that are alike; the count is what one changes.
struct Group
{
    QString key; ///< as written in the document
    QString id; ///< identity: the key unless `id:` is given, so that a rename changes nothing
    MachineRole role = MachineRole::Worker;
    int count = 0;
    QList<HostRef> hosts; ///< machines go round-robin over them
    QMap<QString, AddressRange> addresses; ///< network key → range
    VmidRange vmids;
    int cores = 2;
    Mebibytes memory;
    Mebibytes systemDisk;
    QMap<QString, Mebibytes> dataDisks; ///< user volume name → size
    QMap<int, MachineOverride> overrides; ///< ordinal (from 1) → difference
    friend bool operator==(const Group &, const Group &) = default;
};

/// How many machines a group has: its count less those taken out.
[[nodiscard]] int machineCount(const Group &group);

struct Longhorn
{
    int replicas = 3;
    friend bool operator==(const Longhorn &, const Longhorn &) = default;
};

struct MetalLb
{
    AddressRange pool;
    friend bool operator==(const MetalLb &, const MetalLb &) = default;
};

struct Traefik
{
    std::optional<IpAddress> address;
    friend bool operator==(const Traefik &, const Traefik &) = default;
};

enum class AcmeIssuer { Staging, Production };

struct CertManager
{
    AcmeIssuer issuer = AcmeIssuer::Staging;
    QString email;
    friend bool operator==(const CertManager &, const CertManager &) = default;
};

/// What runs on the cluster because the castle says so. Unset = not wanted.
struct Components
{
    std::optional<Longhorn> longhorn;
    std::optional<MetalLb> metallb;
    std::optional<Traefik> traefik;
    std::optional<CertManager> certManager;
    friend bool operator==(const Components &, const Components &) = default;
};

struct GitRepository
{
    QString remote; ///< ssh://… or https://…
    QString branch = QStringLiteral("main");
    QString path; ///< folder of this castle in the repository; workloads only
    friend bool operator==(const GitRepository &, const GitRepository &) = default;
};

struct GitOps
{
    std::optional<GitRepository> infrastructure;
    std::optional<GitRepository> workloads;
    friend bool operator==(const GitOps &, const GitOps &) = default;
};

struct SecretsSettings
{
    QString bundle = QStringLiteral("talos/secrets.sops.yaml"); ///< relative to the castle file
    QStringList operators; ///< age recipients that read everything
    QString cluster; ///< age recipient planted in the cluster
    friend bool operator==(const SecretsSettings &, const SecretsSettings &) = default;
};

struct Castle
{
    QString name; ///< a DNS label
    std::optional<QUuid> id; ///< samples have none
    bool isProtected = false;
    Versions versions;
    ClusterSettings cluster;
    QMap<QString, Network> networks;
    QMap<QString, Provider> providers;
    QList<Group> groups; ///< in the document's order
    Components components;
    GitOps gitops;
    SecretsSettings secrets;
    friend bool operator==(const Castle &, const Castle &) = default;

    [[nodiscard]] const Group *findGroup(QStringView key) const;
    /// Every host that a provider lists or that machines are placed on, in order and each once; of
    /// known providers only.
    [[nodiscard]] QList<HostRef> hosts() const;
};

} // namespace castello
