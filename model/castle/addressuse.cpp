// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/addressuse.h"

#include <QCoreApplication>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

struct AddressUseText
{
    Q_DECLARE_TR_FUNCTIONS(castello::Validate)
};

void addUses(const QString &key, const Network &network, QList<AddressUse> &uses)
{
    const QStringList path {u"networks"_s, key};
    if (network.cidr.prefixLength() < 31) {
        uses.append({key,
            singleAddress(network.cidr.network()),
            path + QStringList {u"cidr"_s},
            AddressUseText::tr("the network's own address")});
        uses.append({key,
            singleAddress(network.cidr.lastAddress()),
            path + QStringList {u"cidr"_s},
            AddressUseText::tr("the broadcast address")});
    }
    if (network.gateway) {
        uses.append({key,
            singleAddress(*network.gateway),
            path + QStringList {u"gateway"_s},
            AddressUseText::tr("the gateway")});
    }
    if (network.dhcpRange) {
        uses.append({key,
            *network.dhcpRange,
            path + QStringList {u"dhcpRange"_s},
            AddressUseText::tr("the DHCP range")});
    }
}

} // namespace

AddressRange singleAddress(const IpAddress &address)
{
    return AddressRange::parse(address.toString()).value_or(AddressRange());
}

QString networkOf(const Castle &castle, const IpAddress &address)
{
    for (const auto &[key, network] : castle.networks.asKeyValueRange()) {
        if (network.cidr.contains(address)) {
            return key;
        }
    }
    return {};
}

QList<AddressUse> addressUses(const Castle &castle)
{
    QList<AddressUse> uses;
    for (const auto &[key, network] : castle.networks.asKeyValueRange()) {
        addUses(key, network, uses);
    }
    if (const auto &vip = castle.cluster.endpoint.vip) {
        uses.append({networkOf(castle, *vip),
            singleAddress(*vip),
            {u"cluster"_s, u"endpoint"_s, u"vip"_s},
            AddressUseText::tr("the virtual address")});
    }
    for (const Group &group : castle.groups) {
        for (const auto &[key, range] : group.addresses.asKeyValueRange()) {
            uses.append({key,
                range,
                {u"groups"_s, group.key, u"addresses"_s, key},
                AddressUseText::tr("the range of “%1”").arg(group.key)});
        }
    }
    if (castle.components.metallb) {
        const AddressRange &pool = castle.components.metallb->pool;
        uses.append({networkOf(castle, pool.first()),
            pool,
            {u"components"_s, u"metallb"_s, u"pool"_s},
            AddressUseText::tr("the load balancer's pool")});
    }
    return uses;
}

} // namespace castello
