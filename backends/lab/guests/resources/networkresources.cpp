// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/resources/families.h"
#include "backends/lab/guests/talosmachine.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

QList<TalosResource> linkStatuses(const ResourceView &view)
{
    QList<TalosResource> list;
    const auto &cards = view.machine.hardware().interfaces;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const QString mac = cards.at(i).mac.toLower();
        list.append({u"network"_s,
            u"LinkStatuses.net.talos.dev"_s,
            u"eth%1"_s.arg(i),
            YamlValue::mapping({{u"index"_s, qint64(i + 2)},
                {u"type"_s, u"ether"_s},
                {u"flags"_s, u"UP,BROADCAST,RUNNING,MULTICAST,LOWER_UP"_s},
                {u"hardwareAddr"_s, mac},
                {u"permanentAddr"_s, mac},
                {u"mtu"_s, 1500},
                {u"operationalState"_s, u"up"_s},
                {u"linkState"_s, true},
                {u"driver"_s, u"virtio_net"_s}})});
    }
    return list;
}

QList<TalosResource> hostnameStatuses(const ResourceView &view)
{
    return {{u"network"_s,
        u"HostnameStatuses.net.talos.dev"_s,
        u"hostname"_s,
        YamlValue::mapping(
            {{u"hostname"_s, view.machine.hostname()}, {u"domainname"_s, QString()}})}};
}

QList<TalosResource> currentAddresses(const ResourceView &view)
{
    auto addresses = YamlValue::sequence();
    if (const auto address = view.machine.address()) {
        for (const GuestInterface &card : view.machine.hardware().interfaces) {
            if (addresses.items().isEmpty()) {
                addresses.append(u"%1/%2"_s.arg(address->toString())
                        .arg(card.prefixLength > 0 ? card.prefixLength : 24));
            }
        }
    }
    return {{u"network"_s,
        u"NodeAddresses.net.talos.dev"_s,
        u"current"_s,
        YamlValue::mapping({{u"addresses"_s, addresses}})}};
}

} // namespace castello::lab
