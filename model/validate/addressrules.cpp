// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/addressuse.h"
#include "model/validate/quickfixes.h"
#include "model/validate/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

struct AddressRulesText
{
    Q_DECLARE_TR_FUNCTIONS(castello::Validate)
};

bool isWithin(const AddressRange &range, const Cidr &cidr)
{
    return cidr.contains(range.first()) && cidr.contains(range.last());
}

/// What the network itself takes; among themselves these may meet (a gateway inside the DHCP
/// range).
bool belongsToNetwork(const AddressUse &use)
{
    return use.path.first() == u"networks";
}

/// A group can take other addresses, and so can the endpoint; what the network has is a fact.
std::optional<DocumentChange> moveAway(const Castle &castle, const AddressUse &use)
{
    if (use.path.first() == u"groups") {
        return quickfix::takeFreeAddresses(castle, use.path.at(1), use.network);
    }
    return use.path.first() == u"cluster" ? quickfix::addEndpoint(castle) : std::nullopt;
}

} // namespace

void checkGateways(const Castle &castle, Findings &findings)
{
    for (const auto &[key, network] : castle.networks.asKeyValueRange()) {
        const QStringList path {u"networks"_s, key};
        const bool isEdge = network.gateway && network.cidr.prefixLength() < 31
            && (*network.gateway == network.cidr.network()
                || *network.gateway == network.cidr.lastAddress());
        if (network.gateway && (isEdge || !network.cidr.contains(*network.gateway))) {
            findings.error("gateway-outside",
                path + QStringList {u"gateway"_s},
                AddressRulesText::tr("The gateway %1 is no address for a machine in %2")
                    .arg(network.gateway->toString(), network.cidr.toString()),
                AddressRulesText::tr("Write the address of your router in this network, or correct "
                                     "the network itself."));
        }
        if (network.dhcpRange && !isWithin(*network.dhcpRange, network.cidr)) {
            findings.error("dhcp-outside",
                path + QStringList {u"dhcpRange"_s},
                AddressRulesText::tr("The DHCP range is not inside %1")
                    .arg(network.cidr.toString()),
                AddressRulesText::tr("Write the range that your router gives out in this network, "
                                     "or nothing when none does."));
        }
    }
}

void checkSubnets(const Castle &castle, Findings &findings)
{
    struct Subnet
    {
        Cidr cidr;
        QStringList path;
    };
    QList<Subnet> subnets;
    for (const auto &[key, network] : castle.networks.asKeyValueRange()) {
        subnets.append({network.cidr, {u"networks"_s, key, u"cidr"_s}});
    }
    subnets.append({castle.cluster.podSubnet, {u"cluster"_s, u"podSubnet"_s}});
    subnets.append({castle.cluster.serviceSubnet, {u"cluster"_s, u"serviceSubnet"_s}});
    for (qsizetype i = 0; i < subnets.size(); ++i) {
        for (const Subnet &other : subnets.first(i)) {
            if (subnets.at(i).cidr.overlaps(other.cidr)) {
                findings.error("subnets-overlap",
                    subnets.at(i).path,
                    AddressRulesText::tr("%1 overlaps %2 of “%3”; take another network")
                        .arg(subnets.at(i).cidr.toString(),
                            other.cidr.toString(),
                            other.path.join(u'.')));
            }
        }
    }
}

void checkGroupAddresses(const Castle &castle, Findings &findings)
{
    for (const Group &group : castle.groups) {
        if (group.addresses.isEmpty()) {
            findings.error("addresses-missing",
                {u"groups"_s, group.key, u"addresses"_s},
                AddressRulesText::tr("“%1” is on no network; write a range of addresses for one")
                    .arg(group.key),
                {},
                quickfix::connectGroup(castle, group.key));
        }
        for (const auto &[key, range] : group.addresses.asKeyValueRange()) {
            const QStringList path {u"groups"_s, group.key, u"addresses"_s, key};
            const auto network = castle.networks.constFind(key);
            if (network == castle.networks.cend()) {
                findings.error("network-unknown",
                    path,
                    AddressRulesText::tr("There is no network “%1”; known are: %2")
                        .arg(key, castle.networks.keys().join(u", "_s)));
                continue;
            }
            if (!isWithin(range, network->cidr)) {
                findings.error("address-outside",
                    path,
                    AddressRulesText::tr("%1 is not inside %2")
                        .arg(range.toString(), network->cidr.toString()),
                    {},
                    quickfix::takeFreeAddresses(castle, group.key, key));
            }
            if (range.size() < quint64(group.count)) {
                findings.error("addresses-too-few",
                    path,
                    AddressRulesText::tr("%1 is too small for %n machine(s)", nullptr, group.count)
                        .arg(range.toString()),
                    {},
                    quickfix::takeFreeAddresses(castle, group.key, key));
            }
        }
    }
}

void checkAddressOverlaps(const Castle &castle, Findings &findings)
{
    const QList<AddressUse> uses = addressUses(castle);
    for (qsizetype i = 0; i < uses.size(); ++i) {
        const AddressUse &one = uses.at(i);
        for (const AddressUse &other : uses.first(i)) {
            const bool mayMeet = belongsToNetwork(one) && belongsToNetwork(other);
            if (one.network.isEmpty() || one.network != other.network || mayMeet
                || !one.range.overlaps(other.range)) {
                continue;
            }
            findings.error("address-duplicate",
                one.path,
                AddressRulesText::tr("%1 is in %2 and in %3; an address can have one use only")
                    .arg(std::max(one.range.first(), other.range.first()).toString(),
                        one.what,
                        other.what),
                AddressRulesText::tr("Take other addresses in “%1” or in “%2”.")
                    .arg(one.path.join(u'.'), other.path.join(u'.')),
                moveAway(castle, one));
        }
    }
}

void checkEndpoint(const Castle &castle, Findings &findings)
{
    const Endpoint &endpoint = castle.cluster.endpoint;
    const QStringList path {u"cluster"_s, u"endpoint"_s};
    if (endpoint == Endpoint()) {
        findings.error("endpoint-missing",
            path,
            AddressRulesText::tr("Kubernetes has no address yet; give it a virtual one (vip)"),
            {},
            quickfix::addEndpoint(castle));
    }
    if (endpoint.vip && networkOf(castle, *endpoint.vip).isEmpty()) {
        findings.error("endpoint-outside",
            path + QStringList {u"vip"_s},
            AddressRulesText::tr("The virtual address %1 is in none of the networks")
                .arg(endpoint.vip->toString()),
            {},
            quickfix::addEndpoint(castle));
    }
    if (!endpoint.address) {
        return;
    }
    QList<IpAddress> controlPlanes;
    for (const Group &group : castle.groups) {
        for (int ordinal = 1; group.role == MachineRole::ControlPlane && ordinal <= group.count;
            ++ordinal) {
            if (group.overrides.value(ordinal).absent || group.addresses.isEmpty()) {
                continue;
            }
            controlPlanes.append(
                group.addresses.first().at(quint64(ordinal - 1)).value_or(IpAddress()));
        }
    }
    if (controlPlanes.size() != 1 || controlPlanes.first() != *endpoint.address) {
        findings.error("endpoint-address",
            path + QStringList {u"address"_s},
            AddressRulesText::tr(
                "An endpoint address must be that of the only control plane; with several, "
                "write vip"),
            {},
            quickfix::addEndpoint(castle));
    }
}

void checkLoadBalancerPool(const Castle &castle, Findings &findings)
{
    const auto &metallb = castle.components.metallb;
    if (metallb) {
        const bool isInside = std::ranges::any_of(castle.networks,
            [&metallb](const Network &network) { return isWithin(metallb->pool, network.cidr); });
        if (!isInside) {
            findings.error("pool-outside",
                {u"components"_s, u"metallb"_s, u"pool"_s},
                AddressRulesText::tr("The pool %1 is in none of the networks")
                    .arg(metallb->pool.toString()),
                AddressRulesText::tr("Take addresses of a network of the castle that nothing else "
                                     "uses, machines and DHCP included."));
        }
    }
    const auto &traefik = castle.components.traefik;
    const bool isServed
        = metallb && traefik && traefik->address && metallb->pool.contains(*traefik->address);
    if (traefik && traefik->address && !isServed) {
        findings.error("traefik-address",
            {u"components"_s, u"traefik"_s, u"address"_s},
            AddressRulesText::tr("%1 is not in the load balancer's pool (components.metallb.pool)")
                .arg(traefik->address->toString()),
            AddressRulesText::tr("Take an address of the pool; without MetalLB there is none."),
            metallb ? quickfix::write({u"components"_s, u"traefik"_s, u"address"_s},
                          metallb->pool.first().toString())
                    : std::nullopt);
    }
}

} // namespace castello
