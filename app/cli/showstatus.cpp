// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/showstatus.h"

#include "model/plan/ownership.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::cli)
};

/// One machine as it is told.
struct Row
{
    QString name;
    QString address;
    std::optional<ObservedVm> vm;
    ObservedMachine machine;
    bool isWanted = true;
};

QList<Row> rowsOf(const Site &site, const ObservedWorld &world, const Ownership &ownership)
{
    QList<Row> rows;
    QMap<MachineId, ObservedVm> ours = ownership.ours;
    ours.insert(ownership.unfinished);
    for (const Machine &machine : site.machines) {
        Row row {
            machine.name, machine.address().toString(), {}, world.machines.value(machine.id), true};
        if (ours.contains(machine.id)) {
            row.vm = ours.take(machine.id);
        }
        rows.append(row);
    }
    for (auto it = ours.cbegin(); it != ours.cend(); ++it) {
        const auto address = addressInIpConfig(it->ipConfig);
        rows.append({it->name,
            address ? address->toString() : QString(),
            *it,
            world.machines.value(it.key()),
            false});
    }
    return rows;
}

enum class State { NotCreated, Stopped, Silent, Maintenance, Joining, NotReady, Ready };

State stateOf(const Row &row)
{
    if (!row.vm) {
        return State::NotCreated;
    }
    if (!row.vm->isRunning) {
        return State::Stopped;
    }
    switch (row.machine.stage) {
    case ObservedMachine::Stage::Unreachable:
        return State::Silent;
    case ObservedMachine::Stage::Maintenance:
        return State::Maintenance;
    case ObservedMachine::Stage::Running:
        break;
    }
    if (row.machine.isReady) {
        return State::Ready;
    }
    return row.machine.isKubernetesNode ? State::NotReady : State::Joining;
}

/// For a person, and for --json, where it is the same in every language.
struct StateWords
{
    QString shown;
    QString name;
};

StateWords wordsOf(State state)
{
    switch (state) {
    case State::NotCreated:
        return {Text::tr("not created"), u"not-created"_s};
    case State::Stopped:
        return {Text::tr("stopped"), u"stopped"_s};
    case State::Silent:
        return {Text::tr("no answer"), u"silent"_s};
    case State::Maintenance:
        return {Text::tr("waits for its config"), u"maintenance"_s};
    case State::Joining:
        return {Text::tr("joining"), u"joining"_s};
    case State::NotReady:
        return {Text::tr("not Ready"), u"not-ready"_s};
    case State::Ready:
        break;
    }
    return {Text::tr("Ready"), u"ready"_s};
}

QString lineOf(const Row &row)
{
    QStringList remarks;
    if (row.machine.isEtcdMember) {
        remarks.append(Text::tr("etcd"));
    }
    if (!row.isWanted) {
        remarks.append(Text::tr("the castle does not ask for it"));
    }
    return u"%1 %2 %3 %4 %5"_s.arg(row.name, -16)
        .arg(row.address, -16)
        .arg(row.vm ? u"%1 %2"_s.arg(row.vm->host.toString()).arg(row.vm->vmid) : QString(), -16)
        .arg(wordsOf(stateOf(row)).shown, -22)
        .arg(remarks.join(u", "_s))
        .trimmed();
}

QJsonObject toJson(const Row &row)
{
    QJsonObject object {{u"name"_s, row.name},
        {u"address"_s, row.address},
        {u"wanted"_s, row.isWanted},
        {u"exists"_s, row.vm.has_value()},
        {u"ready"_s, row.machine.isReady},
        {u"etcd"_s, row.machine.isEtcdMember},
        {u"talos"_s, row.machine.talosVersion},
        {u"state"_s, wordsOf(stateOf(row)).name}};
    if (row.vm) {
        object[u"host"_s] = row.vm->host.toString();
        object[u"vmid"_s] = row.vm->vmid;
        object[u"running"_s] = row.vm->isRunning;
    }
    return object;
}

} // namespace

void showStatus(const Console &console, const Site &site, const ObservedWorld &world)
{
    const Ownership ownership = classifyOwnership(site.castleId, site.castle.name, world.vms);
    QJsonArray machines;
    int ready = 0;
    const QList<Row> rows = rowsOf(site, world, ownership);
    for (const Row &row : rows) {
        ready += row.isWanted && row.machine.isReady ? 1 : 0;
        machines.append(toJson(row));
    }
    console.print(Text::tr("%1 on %2: %3 of %4 machines Ready")
            .arg(site.castle.name,
                site.isLab ? Text::tr("the lab (simulated)")
                           : site.castle.providers.keys().join(u", "_s))
            .arg(ready)
            .arg(site.machines.size()));
    for (const Row &row : rows) {
        console.print(u"  "_s + lineOf(row));
    }
    QJsonArray disputed;
    for (const DisputedVm &vm : ownership.disputed) {
        console.print(Text::tr("  not touched: VM %1 (%2) on %3: %4")
                .arg(vm.vm.vmid)
                .arg(vm.vm.name, vm.vm.host.toString(), vm.reason));
        disputed.append(QJsonObject {{u"vmid"_s, vm.vm.vmid}, {u"reason"_s, vm.reason}});
    }
    console.printJson({{u"castle"_s, site.castle.name},
        {u"lab"_s, site.isLab},
        {u"machines"_s, machines},
        {u"disputed"_s, disputed}});
}

} // namespace castello::cli
