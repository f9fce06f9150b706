// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plandraft.h"

#include <algorithm>
#include <array>

namespace castello {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

struct StepTimes
{
    StepKind kind;
    seconds expected;
    seconds deadline;
};

// How long a step takes on the machines we know, and when we give it up. Source: the typical times
// and limits that Proxmox VE and Talos name for each phase.
constexpr std::array kTimes {
    StepTimes {StepKind::EnsureSecrets, seconds(2), seconds(60)},
    StepTimes {StepKind::EnsureImage, seconds(60), seconds(1800)},
    StepTimes {StepKind::CreateVm, seconds(25), seconds(900)},
    StepTimes {StepKind::ResizeDisk, seconds(3), seconds(180)},
    StepTimes {StepKind::StartVm, seconds(5), seconds(120)},
    StepTimes {StepKind::AwaitMaintenance, seconds(45), seconds(600)},
    StepTimes {StepKind::ApplyConfig, seconds(3), seconds(120)},
    StepTimes {StepKind::AwaitTalos, seconds(30), seconds(900)},
    StepTimes {StepKind::Bootstrap, seconds(10), seconds(600)},
    StepTimes {StepKind::AwaitEtcdMember, seconds(60), seconds(1800)},
    StepTimes {StepKind::FetchKubeconfig, seconds(5), seconds(300)},
    StepTimes {StepKind::AwaitKubernetes, seconds(90), seconds(900)},
    StepTimes {StepKind::AwaitReady, seconds(60), seconds(1200)},
    StepTimes {StepKind::CordonAndDrain, seconds(30), seconds(900)},
    StepTimes {StepKind::LeaveEtcd, seconds(15), seconds(300)},
    StepTimes {StepKind::DeleteKubernetesNode, seconds(2), seconds(120)},
    StepTimes {StepKind::StopVm, seconds(5), seconds(180)},
    StepTimes {StepKind::DestroyVm, seconds(6), seconds(300)},
};

} // namespace

PlanDraft::PlanDraft(
    const Castle &draftCastle, const ObservedWorld &observed, Plan::Purpose purpose)
    : castle(draftCastle)
    , castleId(castleIdOrRehearsalId(draftCastle))
    , wanted(machinesOf(draftCastle))
    , world(observed)
    , ownership(classifyOwnership(castleId, draftCastle.name, observed.vms))
{
    plan.purpose = purpose;
    plan.castle = castleId;
    plan.castleName = castle.name;
}

const ObservedVm *PlanDraft::findVm(const MachineId &machine) const
{
    for (const auto *list : {&ownership.ours, &ownership.unfinished}) {
        if (const auto it = list->constFind(machine); it != list->cend()) {
            return &*it;
        }
    }
    return nullptr;
}

bool PlanDraft::isWanted(const MachineId &machine) const
{
    return std::ranges::contains(wanted, machine, &Machine::id);
}

bool PlanDraft::touches(const MachineId &machine) const
{
    return m_touched.contains(machine.uuid);
}

QList<MachineId> PlanDraft::unwanted() const
{
    QList<MachineId> machines = ownership.ours.keys() + ownership.unfinished.keys();
    machines.removeIf([this](const MachineId &machine) { return isWanted(machine); });
    std::ranges::stable_sort(machines, {}, [this](const MachineId &machine) {
        return std::pair(findVm(machine)->host, findVm(machine)->vmid);
    });
    return machines;
}

StepId PlanDraft::add(Step step, const QList<StepId> &after)
{
    for (const StepId &before : after) {
        if (has(before) && !step.after.contains(before)) {
            step.after.append(before);
        }
    }
    m_stepPlaces.insert(step.id, plan.steps.size());
    if (step.machine) {
        m_touched.insert(step.machine->uuid);
    }
    plan.steps.append(std::move(step));
    return plan.steps.last().id;
}

void PlanDraft::addOrder(const StepId &before, const StepId &after)
{
    Q_ASSERT(has(after) && has(before));
    Step &step = plan.steps[m_stepPlaces.value(after)];
    if (!step.after.contains(before)) {
        step.after.append(before);
    }
}

void PlanDraft::sortSteps()
{
    QList<Step> sorted;
    QSet<StepId> placed;
    QList<Step> waiting = std::exchange(plan.steps, {});
    for (bool moved = true; moved && !waiting.isEmpty();) {
        moved = false;
        QList<Step> later;
        for (Step &step : waiting) {
            if (std::ranges::all_of(
                    step.after, [&placed](const StepId &id) { return placed.contains(id); })) {
                placed.insert(step.id);
                sorted.append(std::move(step));
                moved = true;
            } else {
                later.append(std::move(step));
            }
        }
        waiting = std::move(later);
    }
    plan.steps = sorted + waiting; // what is left is a cycle; checkPlan will say so
    for (qsizetype place = 0; place < plan.steps.size(); ++place) {
        m_stepPlaces.insert(plan.steps.at(place).id, place);
    }
}

StepId stepId(StepKind kind, const QString &subject)
{
    return toString(kind) + u'/' + subject;
}

Step makeStep(StepKind kind, const QString &subject)
{
    const auto times = std::ranges::find(kTimes, kind, &StepTimes::kind);
    Step step;
    step.id = stepId(kind, subject);
    step.kind = kind;
    step.subject = subject;
    step.expected = times->expected;
    step.deadline = times->deadline;
    return step;
}

Step makeVmStep(
    StepKind kind, const QString &subject, const MachineId &machine, const VmPlace &place)
{
    Step step = makeStep(kind, subject);
    step.machine = machine;
    step.host = place.host;
    step.vmid = place.vmid;
    step.locks = {vmLock(place)};
    return step;
}

QString vmLock(const VmPlace &place)
{
    return u"vm:%1/%2"_s.arg(place.host.toString()).arg(place.vmid);
}

QString storageLock(const HostRef &host, const QString &storage)
{
    return u"storage:%1/%2"_s.arg(host.toString(), storage);
}

QString diskStorageLock(const Castle &castle, const HostRef &host)
{
    return storageLock(host, castle.providers.value(host.provider).diskStorage);
}

} // namespace castello
