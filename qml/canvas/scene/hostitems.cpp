// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/scene/hostitems.h"

#include "qml/canvas/scene/hostcapacity.h"
#include "qml/canvas/scene/scenemetrics.h"

#include <QCoreApplication>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::CanvasScene)
};

CanvasItem hostItem(const SceneInput &input, const HostDrawing &drawing, const QPointF &place)
{
    CanvasItem item;
    item.key = drawing.key();
    item.shape = CanvasLook::Shape::Host;
    item.area = {place, drawing.size()};
    if (!drawing.host) {
        item.icon = u"unplaced"_s;
        item.title = Text::tr("Not placed");
        item.lines = {Text::tr("Drag these onto a host")};
        return item;
    }
    item.path = item.key;
    item.kind = ItemKind::Host;
    item.icon = u"host"_s;
    item.kindName = Text::tr("Host");
    item.title = drawing.host->host;
    item.badges = {Text::tr("Proxmox node")};
    if (drawing.groups.isEmpty()) {
        item.lines = {Text::tr("Drop control planes or workers here")};
    }
    const auto &world = input.live.world();
    if (world && world->capacities.contains(*drawing.host)) {
        const bool isOnline = world->capacities.value(*drawing.host).isOnline;
        item.state = isOnline ? ItemState::Running : ItemState::Stopped;
    }
    item.capacity = capacityOf(input, drawing);
    return item;
}

bool leads(const GroupDrawing &drawing)
{
    return drawing.group && drawing.group->role == MachineRole::ControlPlane;
}

QString iconOf(const GroupDrawing &drawing)
{
    return leads(drawing) ? u"controlplane"_s : u"worker"_s;
}

QString whereaboutsIn(const HostDrawing &host)
{
    return host.host ? Text::tr("on host %1").arg(host.host->host) : Text::tr("on no host");
}

QString connectionsOf(const Machine &machine)
{
    QStringList networks;
    for (const MachineInterface &interface : machine.interfaces) {
        networks.append(interface.network);
    }
    return networks.isEmpty() ? QString() : Text::tr("connected to %1").arg(networks.join(u", "_s));
}

CanvasItem groupHeader(const HostDrawing &host, const GroupDrawing &drawing)
{
    CanvasItem item;
    item.path = groupPath(drawing.key);
    item.key = drawing.isMain ? item.path : item.path + u'@' + host.key();
    item.kind = ItemKind::Group;
    item.shape = CanvasLook::Shape::GroupHeader;
    item.icon = iconOf(drawing);
    item.kindName = Text::tr("Group");
    item.title = drawing.key;
    item.whereabouts = {whereaboutsIn(host)};
    item.container = host.key();
    if (!drawing.group) {
        item.lines = {Text::tr("no longer in the castle")};
        return item;
    }
    item.count = drawing.group->count;
    if (drawing.group->hosts.size() > 1) {
        item.lines = {
            Text::tr("%Ln here", "machines of a group on this host", int(drawing.machines.size()))};
    }
    return item;
}

/// `8GiB`, as documents write it → “8 GiB”.
QString spaced(Mebibytes size)
{
    return size.toString().insert(size.toString().size() - 3, QChar::Nbsp);
}

QStringList machineLines(const MachineDrawing &drawing)
{
    const Machine &machine = drawing.machine;
    QStringList lines;
    if (machine.interfaces.isEmpty()) {
        lines.append(drawing.state == ItemState::Leaving
                ? Text::tr("VM %1").arg(machine.preferredVmid)
                : Text::tr("no network"));
    } else {
        lines.append(machine.address().toString());
    }
    switch (drawing.state) {
    case ItemState::Planned:
    case ItemState::Changing:
    case ItemState::Leaving:
    case ItemState::Working:
    case ItemState::Failed:
        lines.append(toText(drawing.state));
        break;
    default:
        lines.append(
            Text::tr("%Ln core(s) · %1", "machine", machine.cores).arg(spaced(machine.memory)));
    }
    return lines;
}

/// What all machines of a group on a host have. There may be thousands: copies of it share its
/// texts.
CanvasItem machinePattern(const HostDrawing &host, const GroupDrawing &group)
{
    CanvasItem item;
    item.kind = ItemKind::Machine;
    item.shape = CanvasLook::Shape::Machine;
    item.icon = iconOf(group);
    item.kindName = leads(group) ? Text::tr("Control plane") : Text::tr("Worker");
    item.container = host.key();
    return item;
}

void describe(CanvasItem *item,
    const HostDrawing &host,
    const GroupDrawing &group,
    const MachineDrawing &drawing)
{
    item->path = machinePath(group.key, drawing.machine.name);
    item->key = item->path;
    item->title = drawing.machine.name;
    const QStringList whereabouts {whereaboutsIn(host), connectionsOf(drawing.machine)};
    if (item->whereabouts != whereabouts) { // as in the one before it
        item->whereabouts = whereabouts;
    }
    const QStringList lines = machineLines(drawing);
    item->lines = item->lines.size() == lines.size() && item->lines.last() == lines.last()
        ? QStringList {lines.first(), item->lines.last()}
        : lines;
    item->state = drawing.state;
}

} // namespace

QList<CanvasItem> hostItems(
    const SceneInput &input, const HostDrawing &drawing, const QPointF &place)
{
    QList<CanvasItem> items {hostItem(input, drawing, place)};
    const int columns = drawing.columns();
    const double left = place.x() + kHostPadding;
    const double width = drawing.size().width() - 2 * kHostPadding;
    double y = place.y() + kHostHeader + (drawing.host ? kCapacityRow : 0);
    for (const GroupDrawing &group : drawing.groups) {
        CanvasItem header = groupHeader(drawing, group);
        header.area = {left, y, width, kGroupHeader};
        items.append(std::move(header));
        y += kGroupHeader;
        CanvasItem card = machinePattern(drawing, group);
        for (qsizetype i = 0; i < group.machines.size(); ++i) {
            describe(&card, drawing, group, group.machines.at(i));
            card.area = {QPointF(left + double(i % columns) * (kCardSize.width() + kCardGap),
                             y + double(i / columns) * (kCardSize.height() + kCardGap)),
                kCardSize};
            items.append(card);
        }
        const double rows = std::ceil(double(group.machines.size()) / columns);
        y += rows * (kCardSize.height() + kCardGap) + kGroupGap;
    }
    return items;
}

} // namespace castello
