// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/planjson.h"
#include "model/plan/planner.h"
#include "tests/model/plan/worldbuilder.h"
#include "tests/support/property.h"

#include <QSet>
#include <QTest>

using namespace castello;
using namespace castello::test;

/// Random castles meet random half-done worlds; a tiny simulator carries plans out.
class TestPlanProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deployLeadsToAWorldThatNeedsNothing();
    void deployInterruptedAnywhereIsFinishedByTheNext();
    void destroyTakesOursAndNothingElse();
};

namespace {

using Stage = ObservedMachine::Stage;

bool chance(int oneIn)
{
    return *rc::gen::inRange(0, oneIn) == 0;
}

/// What a real world would become by one step.
class Simulator
{
public:
    Simulator(Castle castle, ObservedWorld start)
        : world(std::move(start))
        , m_castle(std::move(castle))
    { }

    void apply(const Step &step)
    {
        switch (step.kind) {
        case StepKind::EnsureImage:
            world.hasImage.insert(*step.host, true);
            break;
        case StepKind::CreateVm:
            create(step);
            break;
        case StepKind::ResizeDisk:
            vm(step).disks = disksOf(machineNamed(m_castle, step.subject));
            break;
        case StepKind::StartVm:
            start(step);
            break;
        case StepKind::ApplyConfig:
            vm(step).description = writeOwnershipClaim(claim(step, true));
            break;
        case StepKind::AwaitTalos:
            world.machines[*step.machine].stage = Stage::Running;
            break;
        case StepKind::Bootstrap:
            RC_ASSERT(!world.isBootstrapped);
            world.isBootstrapped = true;
            break;
        case StepKind::AwaitEtcdMember:
            RC_ASSERT(world.isBootstrapped);
            world.machines[*step.machine].isEtcdMember = true;
            break;
        case StepKind::AwaitKubernetes:
            world.isKubernetesReachable = true;
            break;
        case StepKind::AwaitReady:
            join(step);
            break;
        case StepKind::LeaveEtcd:
            world.machines[*step.machine].isEtcdMember = false;
            break;
        case StepKind::DeleteKubernetesNode:
            world.kubernetesNodes.removeAll(step.subject);
            break;
        case StepKind::StopVm:
            vm(step).isRunning = false;
            break;
        case StepKind::DestroyVm:
            destroy(step);
            break;
        case StepKind::EnsureSecrets:
        case StepKind::AwaitMaintenance:
        case StepKind::FetchKubeconfig:
        case StepKind::CordonAndDrain:
            break;
        }
    }

    ObservedWorld world;

private:
    ObservedVm &vm(const Step &step)
    {
        const auto it = std::ranges::find_if(world.vms,
            [&step](const ObservedVm &vm) { return vm.vmid == step.vmid && vm.host == step.host; });
        RC_ASSERT(it != world.vms.end());
        return *it;
    }

    OwnershipClaim claim(const Step &step, bool isConfigured) const
    {
        return claimFor(m_castle, machineNamed(m_castle, step.subject), isConfigured);
    }

    void create(const Step &step)
    {
        const Machine machine = machineNamed(m_castle, step.subject);
        world.vms.removeIf([&](const ObservedVm &old) { // it finishes what was begun
            return old.vmid == step.vmid && old.smbiosUuid == machine.id.uuid && old.tags.isEmpty();
        });
        for (const ObservedVm &other : std::as_const(world.vms)) {
            RC_ASSERT(other.vmid != step.vmid);
        }
        ObservedVm made = vmFor(m_castle, machine);
        made.vmid = step.vmid;
        made.isRunning = false;
        made.description = writeOwnershipClaim(claim(step, false));
        world.vms.append(made);
        world.machines.insert(machine.id, {});
    }

    void start(const Step &step)
    {
        vm(step).isRunning = true;
        world.machines[*step.machine].stage = Stage::Unreachable;
    }

    void join(const Step &step)
    {
        world.machines[*step.machine].isReady = true;
        world.machines[*step.machine].isKubernetesNode = true;
        if (!world.kubernetesNodes.contains(step.subject)) {
            world.kubernetesNodes.append(step.subject);
        }
    }

    void destroy(const Step &step)
    {
        RC_ASSERT(!vm(step).isRunning);
        world.vms.removeAll(ObservedVm(vm(step)));
        world.machines.remove(*step.machine);
    }

    Castle m_castle;
};

/// A finished castle with damage: VMs missing, off, unfinished, unconfigured; strangers and clones.
ObservedWorld randomWorld(const Castle &castle)
{
    ObservedWorld world = healthyWorld(castle);
    const bool isYoung = chance(2); // was never bootstrapped
    for (const Machine &machine : machinesOf(castle)) {
        const bool mustStay = !isYoung && machine.name == "controlplane-1"_L1;
        ObservedVm &vm = vmNamed(world, machine.name);
        ObservedMachine &seen = world.machines[machine.id];
        if (isYoung) {
            seen.isEtcdMember = seen.isReady = seen.isKubernetesNode = false;
        }
        switch (mustStay ? 9 : *rc::gen::inRange(0, 9)) {
        case 0: // gone
            world.machines.remove(machine.id);
            world.vms.removeIf(
                [&](const ObservedVm &other) { return other.smbiosUuid == machine.id.uuid; });
            break;
        case 1: // off
            vm.isRunning = false;
            seen.stage = Stage::Unreachable;
            seen.isReady = false;
            break;
        case 2: // created, and the tag was never set
            vm.tags.clear();
            [[fallthrough]];
        case 3: // created, not started
            vm.isRunning = false;
            [[fallthrough]];
        case 4: // started, not configured
            vm.description = writeOwnershipClaim(claimFor(castle, machine, false));
            seen = {vm.isRunning && chance(2) ? Stage::Maintenance : Stage::Unreachable,
                false,
                false,
                false,
                {}};
            world.kubernetesNodes.removeAll(machine.name);
            break;
        case 5: // booting
            seen.stage = Stage::Unreachable;
            seen.isReady = false;
            break;
        default:
            break;
        }
    }
    if (isYoung) {
        world.isBootstrapped = world.isKubernetesReachable = false;
        world.kubernetesNodes.clear();
    }
    if (chance(2)) { // in our range, with a name of ours
        ObservedVm stranger;
        stranger.host = {u"home"_s, u"pve"_s};
        stranger.vmid = 427;
        stranger.name = u"worker-1"_s;
        stranger.isRunning = true;
        world.vms.append(stranger);
    }
    const auto originals = world.vms;
    for (const ObservedVm &original : originals) {
        if (chance(8) && original.smbiosUuid) { // a hand-made clone
            ObservedVm clone = original;
            clone.vmid += 1000;
            clone.smbiosUuid = QUuid::createUuidV5(*original.smbiosUuid, QByteArray("clone"));
            world.vms.append(clone);
        }
    }
    return world;
}

Castle randomCastle()
{
    return makeCastle(*rc::gen::inRange(1, 4), *rc::gen::inRange(0, 5));
}

QSet<int> vmidsNotOurs(const Castle &castle, const ObservedWorld &world)
{
    const Ownership ownership = classifyOwnership(kCastleId, castle.name, world.vms);
    QSet<int> vmids;
    for (const ObservedVm &vm : ownership.foreign) {
        vmids.insert(vm.vmid);
    }
    for (const DisputedVm &disputed : ownership.disputed) {
        vmids.insert(disputed.vm.vmid);
    }
    return vmids;
}

QList<ObservedVm> notOurs(const Castle &castle, const ObservedWorld &world)
{
    const QSet<int> vmids = vmidsNotOurs(castle, world);
    QList<ObservedVm> vms = world.vms;
    vms.removeIf([&vmids](const ObservedVm &vm) { return !vmids.contains(vm.vmid); });
    return vms;
}

void checkSafe(const Castle &castle, const ObservedWorld &world, const Plan &plan)
{
    RC_ASSERT(checkPlan(plan).has_value());
    RC_ASSERT(planFromJson(planToJson(plan)).value() == plan);
    const QSet<int> untouchable = vmidsNotOurs(castle, world);
    for (const Step &step : plan.steps) {
        RC_ASSERT(!untouchable.contains(step.vmid));
    }
}

/// The plan for a world in which it may be refused; then the case is not counted.
Plan planned(const Castle &castle, const ObservedWorld &world)
{
    const auto plan = planDeploy(castle, world);
    RC_PRE(plan.has_value());
    checkSafe(castle, world, *plan);
    return *plan;
}

} // namespace

void TestPlanProperties::deployLeadsToAWorldThatNeedsNothing()
{
    QVERIFY(holds("after a deploy nothing is left to do", [] {
        const Castle before = randomCastle();
        const Castle castle = chance(2) ? before : randomCastle(); // counts may have changed
        Simulator simulator(castle, randomWorld(before));
        const auto strangers = notOurs(castle, simulator.world);
        const Plan plan = planned(castle, simulator.world);
        for (const Step &step : plan.steps) {
            simulator.apply(step);
        }
        const auto next = planDeploy(castle, simulator.world);
        RC_ASSERT(next.has_value());
        RC_ASSERT(next->steps.isEmpty());
        RC_ASSERT(next->summary() == PlanSummary {});
        RC_ASSERT(notOurs(castle, simulator.world) == strangers);
    }));
}

void TestPlanProperties::deployInterruptedAnywhereIsFinishedByTheNext()
{
    QVERIFY(holds("an interrupted deploy is finished by the next", [] {
        const Castle castle = randomCastle();
        ObservedWorld empty;
        Simulator simulator(castle, chance(2) ? empty : randomWorld(castle));
        const Plan plan = planned(castle, simulator.world);
        const int cut = *rc::gen::inRange<int>(0, int(plan.steps.size()) + 1);
        for (const Step &step : plan.steps.first(cut)) {
            simulator.apply(step);
        }
        const auto second = planDeploy(castle, simulator.world);
        RC_ASSERT(second.has_value());
        checkSafe(castle, simulator.world, *second);
        for (const Step &step : second->steps) {
            simulator.apply(step);
        }
        RC_ASSERT(planDeploy(castle, simulator.world).value().isEmpty());
    }));
}

void TestPlanProperties::destroyTakesOursAndNothingElse()
{
    QVERIFY(holds("destroy leaves exactly what is not ours", [] {
        const Castle before = randomCastle();
        const Castle castle = randomCastle(); // what is recorded counts, not the drawing
        Simulator simulator(before, randomWorld(before));
        const auto strangers = notOurs(castle, simulator.world);
        const auto plan = planDestroy(castle, simulator.world);
        RC_ASSERT(plan.has_value());
        checkSafe(castle, simulator.world, *plan);
        for (const Step &step : plan->steps) {
            simulator.apply(step);
        }
        RC_ASSERT(simulator.world.vms == strangers);
        RC_ASSERT(plan->summary().destroy == plan->machines.size());
    }));
}

QTEST_GUILESS_MAIN(TestPlanProperties)
#include "tst_planproperties.moc"
