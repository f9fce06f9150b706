// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/scene/hostdrawing.h"

#include "qml/canvas/scene/scenemetrics.h"

#include <QSet>

#include <algorithm>

namespace castello {

namespace {

constexpr int kFewestColumns = 2;
constexpr int kUsualColumns = 3;
/// Cards are wider than tall; with this the block of a large group has the shape of a screen.
constexpr double kColumnsPerRow = 0.82;

/// Machines and the groups that they stand in, by host; the empty reference = no host.
class Collector
{
public:
    explicit Collector(const SceneInput &input)
        : m_input(input)
    { }

    [[nodiscard]] QList<HostDrawing> collect()
    {
        for (const HostRef &host : m_input.castle.hosts()) {
            m_hosts.insert(host, {});
        }
        addGroups();
        addMachines();
        addLeavingMachines();
        return drawings();
    }

private:
    /// The section of a group on a host; made on first use.
    GroupDrawing &section(const HostRef &host, const QString &group)
    {
        QList<GroupDrawing> &groups = m_hosts[host];
        const auto it = std::ranges::find(groups, group, &GroupDrawing::key);
        if (it != groups.end()) {
            return *it;
        }
        groups.append({group, m_input.castle.findGroup(group), {}, false});
        return groups.last();
    }

    /// A group has its header on each of its hosts even without a machine, to be counted up.
    void addGroups()
    {
        for (const Group &group : m_input.castle.groups) {
            for (const HostRef &host : group.hosts) {
                section(host, group.key);
            }
            if (group.hosts.isEmpty()) {
                section({}, group.key);
            }
        }
    }

    void addMachines()
    {
        Castle castle = m_input.castle;
        for (Group &group : castle.groups) {
            if (group.hosts.isEmpty()) {
                group.hosts.append(HostRef {}); // else the group would have no machines at all
            }
        }
        for (Machine &machine : machinesOf(castle)) {
            m_wanted.insert(machine.id.uuid);
            const ItemState state = m_input.live.stateOf(machine.id);
            section(machine.host, machine.groupKey).machines.append({std::move(machine), state});
        }
    }

    /// Machines of ours that the castle does not ask for any more.
    void addLeavingMachines()
    {
        if (!m_input.live.world()) {
            return;
        }
        const auto &ours = m_input.live.world()->ownership.ours;
        for (auto it = ours.cbegin(); it != ours.cend(); ++it) {
            if (m_wanted.contains(it.key().uuid)) {
                continue;
            }
            Machine machine;
            machine.id = it.key();
            machine.name = it->name;
            machine.groupKey = it->name.section(u'-', 0, -2);
            machine.host = it->host;
            machine.preferredVmid = it->vmid;
            machine.cores = it->cores;
            machine.memory = it->memory;
            ItemState state = m_input.live.stateOf(machine.id);
            if (state != ItemState::Working && state != ItemState::Failed) {
                state = ItemState::Leaving;
            }
            section(it->host, machine.groupKey).machines.append({std::move(machine), state});
        }
    }

    [[nodiscard]] QList<HostDrawing> drawings() const
    {
        QList<HostDrawing> drawings;
        for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it) {
            if (it.key() != HostRef()) {
                drawings.append({it.key(), it.value()});
            }
        }
        if (const auto unplaced = m_hosts.constFind({}); unplaced != m_hosts.cend()) {
            drawings.append({std::nullopt, *unplaced});
        }
        chooseMain(drawings);
        return drawings;
    }

    /// On the first host of the group; where that is no longer in the castle, what comes first.
    static void chooseMain(QList<HostDrawing> &drawings)
    {
        QSet<QString> seen;
        for (HostDrawing &host : drawings) {
            for (GroupDrawing &drawing : host.groups) {
                const Group *group = drawing.group;
                drawing.isMain = group ? group->hosts.value(0) == host.host.value_or(HostRef())
                                       : !seen.contains(drawing.key);
                seen.insert(drawing.key);
            }
        }
    }

    const SceneInput &m_input;
    QMap<HostRef, QList<GroupDrawing>> m_hosts;
    QSet<QUuid> m_wanted;
};

} // namespace

QString HostDrawing::key() const
{
    return host ? hostPath(*host) : QString(kUnplacedKey);
}

int HostDrawing::columns() const
{
    qsizetype most = 0;
    for (const GroupDrawing &group : groups) {
        most = std::max(most, group.machines.size());
    }
    const int few = std::clamp(int(most), kFewestColumns, kUsualColumns);
    return std::max(few, int(std::ceil(std::sqrt(kColumnsPerRow * double(most)))));
}

QSizeF HostDrawing::size() const
{
    const int across = columns();
    double height = kHostHeader + (host ? kCapacityRow : 0);
    for (const GroupDrawing &group : groups) {
        const double rows = std::ceil(double(group.machines.size()) / across);
        height += kGroupHeader + rows * (kCardSize.height() + kCardGap) + kGroupGap;
    }
    if (groups.isEmpty()) {
        height += kEmptyHost;
    }
    const double width = 2 * kHostPadding + across * kCardSize.width() + (across - 1) * kCardGap;
    return {roundedUpToGrid(width), roundedUpToGrid(height)};
}

QList<HostDrawing> drawHosts(const SceneInput &input)
{
    return Collector(input).collect();
}

} // namespace castello
