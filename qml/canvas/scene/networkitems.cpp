// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/scene/networkitems.h"

#include "qml/canvas/scene/automaticlayout.h"
#include "qml/canvas/scene/scenemetrics.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::CanvasScene)
};

constexpr double kParallelLines = 12; // between the lines of one column to several networks

/// The network stands beside it: of an IPv4 address the last part says enough.
QString shortAddress(const IpAddress &address)
{
    const QString text = address.toString();
    return address.family() == IpAddress::Family::Ipv4 ? u'.' + text.section(u'.', -1) : text;
}

/// “gateway .1 · bridge vmbr0”
QString networkLine(const Castle &castle, const QString &key, const Network &network)
{
    QStringList parts;
    if (network.gateway) {
        parts.append(Text::tr("gateway %1").arg(shortAddress(*network.gateway)));
    }
    QStringList bridges;
    for (const Provider &provider : castle.providers) {
        if (const QString bridge = provider.bridges.value(key); !bridge.isEmpty()) {
            bridges.append(bridge);
        }
    }
    bridges.removeDuplicates();
    if (!bridges.isEmpty()) {
        parts.append(Text::tr("bridge %1").arg(bridges.join(u", ")));
    }
    return parts.join(u" · ");
}

CanvasItem networkItem(const Castle &castle, const QString &key, const Network &network)
{
    CanvasItem item;
    item.path = item.key = networkPath(key);
    item.kind = ItemKind::Network;
    item.shape = CanvasLook::Shape::Network;
    item.icon = u"network"_s;
    item.kindName = Text::tr("Network");
    item.title = key;
    item.lines = {network.cidr.toString(), networkLine(castle, key, network)};
    return item;
}

/// The network that holds the endpoint's address, else the first one.
QString endpointNetwork(const Castle &castle)
{
    const Endpoint &endpoint = castle.cluster.endpoint;
    const auto address = endpoint.vip ? endpoint.vip : endpoint.address;
    for (auto it = castle.networks.cbegin(); it != castle.networks.cend(); ++it) {
        if (address && it->cidr.contains(*address)) {
            return it.key();
        }
    }
    return castle.networks.isEmpty() ? QString() : castle.networks.firstKey();
}

void addEndpoint(const Castle &castle, Scene &scene)
{
    const QString text = endpointText(castle.cluster.endpoint);
    const CanvasItem *bus = scene.find(networkPath(endpointNetwork(castle)));
    if (text.isEmpty() || bus == nullptr) {
        return;
    }
    CanvasItem item;
    item.path = item.key = u"cluster.endpoint"_s;
    item.kind = ItemKind::Endpoint;
    item.shape = CanvasLook::Shape::Endpoint;
    item.icon = u"endpoint"_s;
    item.kindName = Text::tr("Endpoint");
    item.title = text;
    item.container = bus->key;
    const double inset = (kBusHeight - kEndpointSize.height()) / 2;
    item.area
        = {QPointF(bus->area.right() - kEndpointSize.width() - 2 * inset, bus->area.top() + inset),
            kEndpointSize};
    scene.items.append(item);
}

/// One line for each column of a host in which a machine has a card in the network.
void addLines(const HostDrawing &host, const QString &network, int place, Scene &scene)
{
    struct Column
    {
        bool isUsed = false;
        bool isPlanned = true;
    };
    const int columns = host.columns();
    QList<Column> used(columns);
    for (const GroupDrawing &group : host.groups) {
        for (qsizetype i = 0; i < group.machines.size(); ++i) {
            const MachineDrawing &drawing = group.machines.at(i);
            if (std::ranges::contains(
                    drawing.machine.interfaces, network, &MachineInterface::network)) {
                Column &column = used[i % columns];
                column.isUsed = true;
                column.isPlanned = column.isPlanned && drawing.state == ItemState::Planned;
            }
        }
    }
    for (int i = 0; i < columns; ++i) {
        if (used.at(i).isUsed) {
            const double middle = kHostPadding + kCardSize.width() / 2
                + i * (kCardSize.width() + kCardGap) + place * kParallelLines;
            const auto tone
                = used.at(i).isPlanned ? CanvasLook::Tone::Ok : CanvasLook::Tone::Accent;
            scene.edges.append(
                {host.key(), networkPath(network), middle, tone, used.at(i).isPlanned});
        }
    }
}

} // namespace

QString endpointText(const Endpoint &endpoint)
{
    if (endpoint.vip) {
        return Text::tr("VIP %1", "shared address of the API").arg(endpoint.vip->toString());
    }
    if (endpoint.address) {
        return Text::tr("API %1").arg(endpoint.address->toString());
    }
    return endpoint.dns.isEmpty() ? QString() : Text::tr("API %1").arg(endpoint.dns);
}

void addNetworks(const SceneInput &input, const QList<HostDrawing> &hosts, Scene &scene)
{
    const QRectF above = scene.bounds();
    const double width = std::max(kBusWidth, above.width());
    QList<QRectF> taken = takenAreas(input, scene);
    double y = above.isNull() ? 0 : roundedUpToGrid(above.bottom() + kItemGap);
    int place = 0;
    for (auto it = input.castle.networks.cbegin(); it != input.castle.networks.cend(); ++it) {
        CanvasItem item = networkItem(input.castle, it.key(), *it);
        item.area = placeOf(input, item.key, {above.left(), y, width, kBusHeight}, taken);
        y = std::max(y, roundedUpToGrid(item.area.bottom() + kItemGap / 2));
        taken.append(item.area);
        scene.items.append(std::move(item));
        for (const HostDrawing &host : hosts) {
            addLines(host, it.key(), place, scene);
        }
        ++place;
    }
    addEndpoint(input.castle, scene);
}

} // namespace castello
