// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/planjson.h"
#include "model/plan/planner.h"
#include "tests/model/plan/worldbuilder.h"

#include <QSet>
#include <QTest>

using namespace castello;
using namespace castello::test;

/// The planner's passes, each by what it adds to the plan for one change of a healthy world.
class TestPlanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstDeployIsInOrder();
    void healthyWorldNeedsNothing();
    void oneWorkerMoreAddsOnlyThat();
    void oneWorkerLessDrainsThenDestroysOnlyThat();
    void unreachableWorkerGoesUndrained();
    void controlPlanesGoOneByOne();
    void quorumIsKept();
    void bootstrapGoesWhereEtcdDataMayBe();
    void foreignVmIsSteppedAround();
    void fullRangeIsAConflict();
    void livingMachineIsNotChanged_data();
    void livingMachineIsNotChanged();
    void disputedMachineStopsTheDeploy();
    void otherNameStopsEverything();
    void leftoverKubernetesNodeIsDeleted();
    void successorOfAnAddressWaits();
    void destroyFollowsWhatIsRecorded();
    void jsonIsReadStrictly();
};

namespace {

Plan deploy(const Castle &castle, const ObservedWorld &world)
{
    return planDeploy(castle, world).value();
}

bool isInOrder(const Plan &plan, const QStringList &ids)
{
    for (qsizetype i = 1; i < ids.size(); ++i) {
        if (!comesAfter(plan, ids.at(i), ids.at(i - 1))) {
            qWarning("%s does not come after %s", qPrintable(ids.at(i)), qPrintable(ids.at(i - 1)));
            return false;
        }
    }
    return true;
}

} // namespace

void TestPlanner::firstDeployIsInOrder()
{
    const Plan plan = deploy(makeCastle(), {});
    QCOMPARE(plan.summary(), (PlanSummary {6, 0, 0}));
    QCOMPARE(plan.steps.first().id, u"ensure-secrets/tazlab"_s);
    QVERIFY(isInOrder(plan,
        {u"ensure-secrets/tazlab"_s,
            u"create-vm/controlplane-1"_s,
            u"resize-disk/controlplane-1"_s,
            u"start-vm/controlplane-1"_s,
            u"await-maintenance/controlplane-1"_s,
            u"apply-config/controlplane-1"_s,
            u"await-talos/controlplane-1"_s,
            u"bootstrap/controlplane-1"_s,
            u"await-etcd-member/controlplane-1"_s,
            u"fetch-kubeconfig/tazlab"_s,
            u"await-kubernetes/tazlab"_s,
            u"await-ready/worker-3"_s}));
    QVERIFY(comesAfter(plan, u"create-vm/worker-1"_s, u"ensure-image/home/pve"_s));
    QVERIFY(!comesAfter(plan, u"bootstrap/controlplane-1"_s, u"create-vm/worker-1"_s));
    QVERIFY(!comesAfter(plan, u"bootstrap/controlplane-1"_s, u"create-vm/controlplane-2"_s));
    QCOMPARE(std::ranges::count(plan.steps, StepKind::Bootstrap, &Step::kind), 1);
    const Step *create = plan.findStep(u"create-vm/worker-2"_s);
    QCOMPARE(create->vmid, 421);
    QCOMPARE(create->locks, (QStringList {u"vm:home/pve/421"_s, u"storage:home/pve/local-lvm"_s}));
}

void TestPlanner::healthyWorldNeedsNothing()
{
    const Plan plan = deploy(makeCastle(), healthyWorld(makeCastle()));
    QVERIFY(plan.isEmpty());
    QCOMPARE(plan.summary(), PlanSummary {});
    QCOMPARE(plan.machines.size(), 6);
    QVERIFY(plan.notes.isEmpty());
}

void TestPlanner::oneWorkerMoreAddsOnlyThat()
{
    const Plan plan = deploy(makeCastle(3, 4), healthyWorld(makeCastle(3, 3)));
    QCOMPARE(plan.summary(), (PlanSummary {1, 0, 0}));
    for (const Step &step : plan.steps) {
        QVERIFY(step.subject == "worker-4"_L1 || step.kind == StepKind::EnsureSecrets);
    }
}

void TestPlanner::oneWorkerLessDrainsThenDestroysOnlyThat()
{
    const Plan plan = deploy(makeCastle(3, 3), healthyWorld(makeCastle(3, 4)));
    QCOMPARE(plan.summary(), (PlanSummary {0, 0, 1}));
    QCOMPARE(idsOf(plan),
        (QStringList {u"cordon-and-drain/worker-4"_s,
            u"delete-kubernetes-node/worker-4"_s,
            u"stop-vm/worker-4"_s,
            u"destroy-vm/worker-4"_s}));
    QVERIFY(isInOrder(plan, idsOf(plan)));
    QCOMPARE(plan.machines.last().losses.size(), 2);
}

void TestPlanner::unreachableWorkerGoesUndrained()
{
    ObservedWorld world = healthyWorld(makeCastle(3, 4));
    world.machines[machineNamed(makeCastle(3, 4), u"worker-4"_s).id].stage
        = ObservedMachine::Stage::Unreachable;
    const Plan plan = deploy(makeCastle(3, 3), world);
    QCOMPARE(plan.steps.first().id, u"delete-kubernetes-node/worker-4"_s);
    QCOMPARE(plan.notes.size(), 1);
}

void TestPlanner::controlPlanesGoOneByOne()
{
    const Plan plan = deploy(makeCastle(1, 0), healthyWorld(makeCastle(3, 0)));
    QVERIFY(isInOrder(plan,
        {u"leave-etcd/controlplane-2"_s,
            u"delete-kubernetes-node/controlplane-2"_s,
            u"stop-vm/controlplane-2"_s,
            u"destroy-vm/controlplane-2"_s,
            u"leave-etcd/controlplane-3"_s,
            u"delete-kubernetes-node/controlplane-3"_s,
            u"stop-vm/controlplane-3"_s,
            u"destroy-vm/controlplane-3"_s}));
}

void TestPlanner::quorumIsKept()
{
    ObservedWorld world = healthyWorld(makeCastle(3, 0));
    const auto silence = [&world](const QString &name) {
        world.machines[machineNamed(makeCastle(3, 0), name).id].stage
            = ObservedMachine::Stage::Unreachable;
    };
    silence(u"controlplane-1"_s);
    // Two of three answer: taking one that answers leaves one of two, which is no majority.
    QCOMPARE(planDeploy(makeCastle(2, 0), world).error().code, ErrorCode::Conflict);
    world = healthyWorld(makeCastle(3, 0));
    silence(u"controlplane-3"_s);
    QVERIFY(planDeploy(makeCastle(2, 0), world).has_value()); // taking the silent one helps
    silence(u"controlplane-2"_s);
    QCOMPARE(planDeploy(makeCastle(2, 0), world).error().code, ErrorCode::Conflict);
    QCOMPARE(planDeploy(makeCastle(0, 3), world).error().code, ErrorCode::InvalidInput);
}

void TestPlanner::bootstrapGoesWhereEtcdDataMayBe()
{
    const Castle castle = makeCastle(3, 0);
    ObservedWorld world;
    ObservedVm second = vmFor(castle, machineNamed(castle, u"controlplane-2"_s));
    second.isRunning = false;
    world.vms = {second};
    const Plan plan = deploy(castle, world);
    QVERIFY(plan.findStep(u"bootstrap/controlplane-2"_s));
    QVERIFY(comesAfter(plan, u"bootstrap/controlplane-2"_s, u"start-vm/controlplane-2"_s));
    QVERIFY(comesAfter(plan, u"await-etcd-member/controlplane-1"_s, u"bootstrap/controlplane-2"_s));
    QVERIFY(!plan.findStep(u"apply-config/controlplane-2"_s));
}

void TestPlanner::foreignVmIsSteppedAround()
{
    ObservedWorld world;
    ObservedVm stranger;
    stranger.host = {u"home"_s, u"pve"_s};
    stranger.vmid = 420;
    stranger.name = u"worker-1"_s;
    world.vms = {stranger};
    const Plan plan = deploy(makeCastle(), world);
    QCOMPARE(plan.findStep(u"create-vm/worker-1"_s)->vmid, 423);
    QCOMPARE(plan.findStep(u"create-vm/worker-2"_s)->vmid, 421);
    QVERIFY(plan.notes.join(u'\n').contains(u"420"_s));
    QVERIFY(planDestroy(makeCastle(), world)->isEmpty());
}

void TestPlanner::fullRangeIsAConflict()
{
    ObservedWorld world;
    for (int vmid = 420; vmid <= 427; ++vmid) {
        ObservedVm stranger;
        stranger.host = {u"home"_s, u"pve"_s};
        stranger.vmid = vmid;
        world.vms.append(stranger);
    }
    const auto plan = planDeploy(makeCastle(), world);
    QCOMPARE(plan.error().code, ErrorCode::Conflict);
    QVERIFY(plan.error().message.contains(u"worker"_s));
}

void TestPlanner::livingMachineIsNotChanged_data()
{
    QTest::addColumn<QString>("told");
    for (const char *told : {"cores 8 → 2",
             "memory 8GiB → 4GiB",
             "systemDisk 16GiB → 32GiB",
             "dataDisks.longhorn – → 100GiB",
             "address 192.168.1.9 → 192.168.1.155"}) {
        QTest::newRow(told) << QString::fromUtf8(told);
    }
}

void TestPlanner::livingMachineIsNotChanged()
{
    QFETCH(QString, told);
    ObservedWorld world = healthyWorld(makeCastle());
    ObservedVm &vm = vmNamed(world, u"worker-1"_s);
    if (told.startsWith(u"cores"_s)) {
        vm.cores = 8;
    } else if (told.startsWith(u"memory"_s)) {
        vm.memory = Mebibytes::fromGibibytes(8);
    } else if (told.startsWith(u"systemDisk"_s)) {
        vm.disks[u"scsi0"_s] = Mebibytes::fromGibibytes(16);
    } else if (told.startsWith(u"dataDisks"_s)) {
        vm.disks.remove(u"scsi1"_s);
    } else {
        vm.ipConfig = u"ip=192.168.1.9/24"_s;
    }
    const auto plan = planDeploy(makeCastle(), world);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Conflict);
    QVERIFY2(
        plan.error().message.contains(u"worker-1: "_s + told), qPrintable(plan.error().message));
    QVERIFY(planDestroy(makeCastle(), world).has_value());
}

void TestPlanner::disputedMachineStopsTheDeploy()
{
    ObservedWorld world = healthyWorld(makeCastle());
    ObservedVm restored = vmNamed(world, u"worker-1"_s);
    restored.vmid = 999;
    world.vms.append(restored);
    QCOMPARE(planDeploy(makeCastle(), world).error().code, ErrorCode::Conflict);
    const auto plan = planDestroy(makeCastle(), world);
    QCOMPARE(plan->summary().destroy, 5);
    QCOMPARE(plan->notes.size(), 2);
}

void TestPlanner::otherNameStopsEverything()
{
    Castle renamed = makeCastle();
    renamed.name = u"other"_s;
    const ObservedWorld world = healthyWorld(makeCastle());
    for (const auto &plan : {planDeploy(renamed, world), planDestroy(renamed, world)}) {
        QCOMPARE(plan.error().code, ErrorCode::Conflict);
        QVERIFY(plan.error().message.contains(u"tazlab"_s)
            && plan.error().message.contains(u"other"_s));
    }
}

void TestPlanner::leftoverKubernetesNodeIsDeleted()
{
    ObservedWorld world = healthyWorld(makeCastle());
    world.kubernetesNodes
        += {u"worker-7"_s, u"worker-07"_s, u"worker-0"_s, u"somebody-1"_s, u"worker"_s};
    QCOMPARE(
        idsOf(deploy(makeCastle(), world)), QStringList {u"delete-kubernetes-node/worker-7"_s});
    ObservedVm alive;
    alive.vmid = 5000;
    alive.name = u"worker-7"_s;
    world.vms.append(alive);
    QVERIFY(deploy(makeCastle(), world).isEmpty());
}

void TestPlanner::successorOfAnAddressWaits()
{
    Castle renamed = makeCastle();
    renamed.groups.last().key = u"agent"_s;
    renamed.groups.last().id = u"agent"_s;
    const Plan plan = deploy(renamed, healthyWorld(makeCastle()));
    QCOMPARE(plan.summary(), (PlanSummary {3, 0, 3}));
    QVERIFY(comesAfter(plan, u"create-vm/agent-2"_s, u"destroy-vm/worker-2"_s));
}

void TestPlanner::destroyFollowsWhatIsRecorded()
{
    ObservedWorld world = healthyWorld(makeCastle(3, 4));
    vmNamed(world, u"worker-1"_s).isRunning = false;
    const Plan plan = planDestroy(makeCastle(1, 0), world).value();
    QCOMPARE(plan.purpose, Plan::Purpose::Destroy);
    QCOMPARE(plan.summary(), (PlanSummary {0, 0, 7}));
    QVERIFY(!plan.findStep(u"stop-vm/worker-1"_s));
    QVERIFY(comesAfter(plan, u"destroy-vm/worker-4"_s, u"stop-vm/worker-4"_s));
    for (const Step &step : plan.steps) {
        QVERIFY(step.kind == StepKind::StopVm || step.kind == StepKind::DestroyVm);
    }
}

void TestPlanner::jsonIsReadStrictly()
{
    const Plan plan = deploy(makeCastle(2, 2), healthyWorld(makeCastle(3, 1)));
    const QByteArray json = planToJson(plan);
    QCOMPARE(planFromJson(json).value(), plan);
    QCOMPARE(planToJson(planFromJson(json).value()), json);
    for (const auto &[what, with] : {std::pair {"castello/plan/v1", "castello/plan/v2"},
             {"\"subject\"", "\"subjekt\""},
             {"\"create-vm\"", "\"make-vm\""},
             {"\"action\"", "\"extra\": 1, \"action\""}}) {
        QByteArray damaged = json;
        damaged.replace(what, with);
        QVERIFY(damaged != json);
        QCOMPARE(planFromJson(damaged).error().code, ErrorCode::InvalidInput);
    }
    QVERIFY(!planFromJson({}));
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
