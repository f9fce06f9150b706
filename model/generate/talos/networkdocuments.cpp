// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/networkdocuments.h"

#include "model/generate/talos/talosdocument.h"

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// Our own name of a card; kernel names depend on the image and on the slot.
QString linkName(qsizetype card)
{
    return u"net%1"_s.arg(card);
}

YamlValue hostnameDocument(const Machine &machine)
{
    YamlValue document = talosDocument(u"HostnameConfig"_s);
    document.insert(u"hostname"_s, machine.name);
    document.insert(u"auto"_s, u"off"_s); // `stable` and a name exclude each other
    return document;
}

YamlValue aliasDocument(const MachineInterface &interface, qsizetype card)
{
    YamlValue document = talosDocument(u"LinkAliasConfig"_s, linkName(card));
    document.insert(u"selector"_s,
        YamlValue::mapping(
            {{u"match"_s, u"mac(link.permanent_addr) == \"%1\""_s.arg(interface.mac.toLower())}}));
    return document;
}

/// A route with a gateway only is the default route; Talos refuses the destination 0.0.0.0/0.
YamlValue linkDocument(const MachineInterface &interface,
    qsizetype card,
    const Network &network,
    const std::optional<IpAddress> &gateway)
{
    YamlValue document = talosDocument(u"LinkConfig"_s, linkName(card));
    const QString address
        = u"%1/%2"_s.arg(interface.address.toString()).arg(network.cidr.prefixLength());
    document.insert(
        u"addresses"_s, YamlValue::sequence({YamlValue::mapping({{u"address"_s, address}})}));
    if (gateway) {
        document.insert(u"routes"_s,
            YamlValue::sequence({YamlValue::mapping({{u"gateway"_s, gateway->toString()}})}));
    }
    return document;
}

void addLinks(QList<YamlValue> &documents, const Castle &castle, const Machine &machine)
{
    bool hasDefaultRoute = false; // the first network with a gateway has it
    for (qsizetype card = 0; card < machine.interfaces.size(); ++card) {
        const MachineInterface &interface = machine.interfaces.at(card);
        const Network network = castle.networks.value(interface.network);
        documents.append(aliasDocument(interface, card));
        documents.append(linkDocument(
            interface, card, network, hasDefaultRoute ? std::nullopt : network.gateway));
        hasDefaultRoute = hasDefaultRoute || network.gateway.has_value();
    }
}

void addResolver(QList<YamlValue> &documents, const Castle &castle, const Machine &machine)
{
    QStringList servers;
    for (const MachineInterface &interface : machine.interfaces) {
        for (const IpAddress &server : castle.networks.value(interface.network).dns) {
            servers.append(server.toString());
        }
    }
    servers.removeDuplicates();
    if (servers.isEmpty()) {
        return;
    }
    YamlValue list = YamlValue::sequence();
    for (const QString &server : std::as_const(servers)) {
        list.append(YamlValue::mapping({{u"address"_s, server}}));
    }
    YamlValue document = talosDocument(u"ResolverConfig"_s);
    document.insert(u"nameservers"_s, std::move(list));
    documents.append(std::move(document));
}

void addTimeSync(QList<YamlValue> &documents, const Castle &castle, const Machine &machine)
{
    QStringList servers;
    for (const MachineInterface &interface : machine.interfaces) {
        servers.append(castle.networks.value(interface.network).ntp);
    }
    servers.removeDuplicates();
    if (servers.isEmpty()) {
        return;
    }
    YamlValue document = talosDocument(u"TimeSyncConfig"_s);
    document.insert(u"ntp"_s, YamlValue::mapping({{u"servers"_s, textSequence(servers)}}));
    documents.append(std::move(document));
}

} // namespace

QList<YamlValue> networkDocuments(const Castle &castle, const Machine &machine)
{
    QList<YamlValue> documents {hostnameDocument(machine)};
    addLinks(documents, castle, machine);
    addResolver(documents, castle, machine);
    addTimeSync(documents, castle, machine);
    const auto &vip = castle.cluster.endpoint.vip;
    if (vip && machine.role == MachineRole::ControlPlane) {
        YamlValue document = talosDocument(u"Layer2VIPConfig"_s, vip->toString());
        document.insert(u"link"_s, linkName(0));
        documents.append(std::move(document));
    }
    return documents;
}

YamlValue addressSubnets(const Castle &castle, const Machine &machine)
{
    QStringList subnets;
    if (!machine.interfaces.isEmpty()) {
        const QString &network = machine.interfaces.first().network;
        subnets.append(castle.networks.value(network).cidr.toString());
    }
    if (const auto &vip = castle.cluster.endpoint.vip) {
        const int length = vip->family() == IpAddress::Family::Ipv4 ? 32 : 128;
        subnets.append(u"!%1/%2"_s.arg(vip->toString()).arg(length));
    }
    return textSequence(subnets);
}

} // namespace castello
