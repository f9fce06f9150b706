// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/machine.h"
#include "qml/workspace/livestate.h"

namespace castello::test {

/// A world and a plan in which the castle's machines are in all states, one after the other, and a
/// host with capacity.
inline void showEveryState(LiveState &live, const Castle &castle)
{
    using namespace Qt::StringLiterals;
    WorldView view;
    Plan plan;
    QList<RunEvent> events;
    int next = 0;
    for (const Machine &machine : machinesOf(castle)) {
        const auto state = ItemState(next++ % (int(ItemState::Stopped) + 1));
        const QSet<ItemState> exists {ItemState::Changing,
            ItemState::Leaving,
            ItemState::Starting,
            ItemState::Running,
            ItemState::Stopped};
        if (exists.contains(state)) {
            ObservedVm vm;
            vm.host = machine.host;
            vm.name = machine.name;
            vm.isRunning = state != ItemState::Stopped;
            vm.cores = machine.cores;
            vm.memory = machine.memory;
            vm.disks = {{u"scsi0"_s, machine.systemDisk}};
            view.ownership.ours.insert(machine.id, vm);
            ObservedMachine observed;
            observed.isReady = state == ItemState::Running;
            view.world.machines.insert(machine.id, observed);
        }
        const QMap<ItemState, Action> actions {{ItemState::Planned, Action::Create},
            {ItemState::Changing, Action::Update},
            {ItemState::Leaving, Action::Delete}};
        plan.machines.append(
            {machine.name, machine.id, actions.value(state, Action::NoOp), {}, {}, {}});
        Step step;
        step.id = u"create-vm/"_s + machine.name;
        step.machine = machine.id;
        plan.steps.append(step);
        if (state == ItemState::Working || state == ItemState::Failed) {
            const bool isWorking = state == ItemState::Working;
            events.append(
                {step.id, isWorking ? StepState::Running : StepState::Failed, {}, {}, {}});
        }
    }
    view.capacities.insert({u"home"_s, u"pve"_s},
        {.cores = 64,
            .memory = Mebibytes::fromGibibytes(128),
            .disk = Mebibytes::fromGibibytes(2000),
            .usedCores = 30,
            .usedMemory = Mebibytes::fromGibibytes(60),
            .usedDisk = Mebibytes::fromGibibytes(700)});
    live.setWorld(view);
    live.setPlan(plan);
    live.beginRun();
    for (const RunEvent &event : events) {
        live.handle(event);
    }
}

} // namespace castello::test
