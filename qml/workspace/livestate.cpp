// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/workspace/livestate.h"

#include <QCoreApplication>

namespace castello {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::LiveState)
};

} // namespace

void LiveState::setWorld(std::optional<WorldView> world)
{
    if (world != m_world) {
        m_world = std::move(world);
        Q_EMIT worldChanged();
    }
}

void LiveState::setPlan(std::optional<Plan> plan)
{
    m_plan = std::move(plan);
    m_plannedActions.clear();
    m_stepsOf.clear();
    if (m_plan) {
        for (const MachineChange &change : m_plan->machines) {
            m_plannedActions.insert(change.id.uuid, change.action);
        }
        for (qsizetype place = 0; place < m_plan->steps.size(); ++place) {
            if (const auto &machine = m_plan->steps.at(place).machine) {
                m_stepsOf[machine->uuid].append(place);
            }
        }
    }
    m_isPlanCurrent = m_plan.has_value();
    m_progress.clear();
    Q_EMIT planChanged();
}

void LiveState::outdatePlan()
{
    if (m_isPlanCurrent) {
        m_isPlanCurrent = false;
        Q_EMIT planChanged();
    }
}

void LiveState::beginRun()
{
    m_isRunning = true;
    m_progress.clear();
    Q_EMIT progressChanged({});
}

void LiveState::handle(const RunEvent &event)
{
    if (!event.step.isEmpty()) {
        const QString message = event.error ? event.error->toString() : event.message;
        m_progress.insert(event.step, {event.state, message, event.elapsed});
    }
    Q_EMIT progressChanged(event.step);
}

void LiveState::endRun()
{
    m_isRunning = false;
    m_isPlanCurrent = false; // what it said was done, or must be looked at again
    Q_EMIT progressChanged({});
    Q_EMIT planChanged();
}

std::optional<ItemState> LiveState::stateInRun(const MachineId &machine) const
{
    const QList<qsizetype> places = m_stepsOf.value(machine.uuid);
    qsizetype succeeded = 0;
    bool isWorkedOn = false;
    bool goes = false;
    for (const qsizetype place : places) {
        const Step &step = m_plan->steps.at(place);
        const StepState state = m_progress.value(step.id).state;
        if (state == StepState::Failed) {
            return ItemState::Failed;
        }
        isWorkedOn = isWorkedOn || state == StepState::Running;
        succeeded += state == StepState::Succeeded;
        goes = goes || step.kind == StepKind::DestroyVm;
    }
    if (isWorkedOn) {
        return ItemState::Working;
    }
    if (!m_isRunning || succeeded == 0) {
        return {}; // nothing yet, or the world was looked at since
    }
    if (succeeded < places.size()) {
        return goes ? ItemState::Leaving : ItemState::Starting; // between two steps
    }
    return goes ? ItemState::Drawn : ItemState::Running;
}

std::optional<ItemState> LiveState::stateInPlan(const MachineId &machine) const
{
    switch (m_plannedActions.value(machine.uuid, Action::NoOp)) {
    case Action::Create:
        return ItemState::Planned;
    case Action::Update:
    case Action::Replace:
        return ItemState::Changing;
    case Action::Delete:
        return ItemState::Leaving;
    case Action::Read:
    case Action::NoOp:
        break;
    }
    return {};
}

ItemState LiveState::stateOf(const MachineId &machine) const
{
    if (m_plan && !m_progress.isEmpty()) {
        if (const auto state = stateInRun(machine)) {
            return *state;
        }
    }
    if (m_plan && m_isPlanCurrent) {
        if (const auto state = stateInPlan(machine)) {
            return *state;
        }
    }
    const ObservedVm *vm = vmOf(machine);
    if (vm == nullptr) {
        return ItemState::Drawn;
    }
    if (!vm->isRunning) {
        return ItemState::Stopped;
    }
    const bool isReady = m_world->world.machines.value(machine).isReady;
    return isReady ? ItemState::Running : ItemState::Starting;
}

const ObservedVm *LiveState::vmOf(const MachineId &machine) const
{
    if (!m_world) {
        return nullptr;
    }
    const auto it = m_world->ownership.ours.constFind(machine);
    return it == m_world->ownership.ours.cend() ? nullptr : &*it;
}

QString toText(ItemState state)
{
    switch (state) {
    case ItemState::Drawn:
        return Text::tr("drawn", "state of a machine");
    case ItemState::Planned:
        return Text::tr("to be created", "state of a machine");
    case ItemState::Changing:
        return Text::tr("to be changed", "state of a machine");
    case ItemState::Leaving:
        return Text::tr("to be destroyed", "state of a machine");
    case ItemState::Working:
        return Text::tr("being worked on", "state of a machine");
    case ItemState::Starting:
        return Text::tr("not ready", "state of a machine");
    case ItemState::Running:
        return Text::tr("running", "state of a machine");
    case ItemState::Drifted:
        return Text::tr("drifted", "state of a machine");
    case ItemState::Failed:
        return Text::tr("failed", "state of a machine");
    case ItemState::Stopped:
        return Text::tr("stopped", "state of a machine");
    }
    return {};
}

} // namespace castello
