// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "guestlab.h"

#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using lab::ApplyMode;
using lab::CallCode;
using lab::KubernetesNode;
using Stage = lab::TalosMachine::Stage;

class TestGuestPark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsUpAClusterOfThreeAndThree_data();
    void bringsUpAClusterOfThreeAndThree();
    void isTheSameForTheSameSeed();
    void ignoresWhatIsNotTalos();
    void hasNoAddressWithoutCloudInit();
    void takesAConfigurationOnce();
    void movesToTheAddressOfItsConfiguration();
    void refusesAnEarlyBootstrap();
    void beginsASecondClusterOnAnEmptyControlPlane();
    void makesWorkersWaitForTrustd();
    void joinsControlPlanesOneAtATime();
    void staysNotReadyWithoutNetworkPlugin();
    void keepsItsConfigurationOverAPowerCycle();
    void losesTheQuorumAndFindsItAgain();
    void handsOverTheVirtualAddress();
    void marksALostMachineAfterFortySeconds();
    void forgetsADestroyedMachine();
    void leavesAndForfeits();
    void removesADeadMember();
    void resets();
};

void TestGuestPark::bringsUpAClusterOfThreeAndThree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestGuestPark::bringsUpAClusterOfThreeAndThree()
{
    QFETCH(quint32, seed);
    GuestLab lab(seed);
    QVERIFY(lab.bringUp());
    QCOMPARE(lab.park.bootstrapCount(), 1);
    QVERIFY(lab.wait([&] { return lab.cluster().etcd.members().size() == 3; }));
    QVERIFY(!lab.cluster().etcd.hasLearner());
    QVERIFY(lab.cluster().etcd.find(lab.cluster().etcd.leader()));
    QCOMPARE(lab.cluster().kubernetes.members().size(), 6);
    for (const KubernetesNode &object : lab.cluster().kubernetes.members()) {
        QCOMPARE(object.ready, KubernetesNode::Ready::Yes);
    }
    QVERIFY(lab.listens(u"192.168.1.150"_s, 6443));
    QVERIFY(lab.listens(u"192.168.1.155"_s, 50000));
    QVERIFY(!lab.listens(u"192.168.1.155"_s, 6443));
}

void TestGuestPark::isTheSameForTheSameSeed()
{
    GuestLab first(7);
    GuestLab second(7);
    GuestLab other(8);
    QVERIFY(first.bringUp() && second.bringUp() && other.bringUp());
    QCOMPARE(first.scheduler.now(), second.scheduler.now());
    QCOMPARE(first.cluster().etcd.leader(), second.cluster().etcd.leader());
    QVERIFY(first.cluster().etcd.leader() != other.cluster().etcd.leader());
}

void TestGuestPark::ignoresWhatIsNotTalos()
{
    GuestLab lab;
    auto hardware = GuestLab::hardware(100);
    hardware.image = u"debian-13.qcow2"_s;
    lab.park.poweredOn(hardware);
    lab.scheduler.advance(10min);
    QVERIFY(lab.park.endpoints().empty());
    QCOMPARE(lab.park.machine(100), nullptr);
}

void TestGuestPark::hasNoAddressWithoutCloudInit()
{
    GuestLab lab;
    auto hardware = GuestLab::hardware(400);
    hardware.interfaces.first().address.reset();
    lab.park.poweredOn(hardware);
    auto metal = GuestLab::hardware(401);
    metal.image = u"talos-metal"_s;
    lab.park.poweredOn(metal);
    lab.scheduler.advance(10min);
    QCOMPARE(lab.machine(400).stage(), Stage::Maintenance);
    QVERIFY(lab.park.endpoints().empty());
}

void TestGuestPark::takesAConfigurationOnce()
{
    GuestLab lab;
    lab.powerOn({400});
    QVERIFY(lab.park.endpoints().empty()); // still booting
    QVERIFY(lab.wait([&] { return lab.listens(u"192.168.1.151"_s, 50000); }));
    QVERIFY(applyConfiguration(lab.machine(400), lab.config(400), ApplyMode::Auto, true));
    lab.scheduler.advance(1min);
    QCOMPARE(lab.machine(400).stage(), Stage::Maintenance); // it was only asked

    QVERIFY(applyConfiguration(lab.machine(400), lab.config(400), ApplyMode::Auto, false));
    const auto again
        = applyConfiguration(lab.machine(400), lab.config(400), ApplyMode::Auto, false);
    QCOMPARE(again.error().code, CallCode::FailedPrecondition);
    QVERIFY(lab.wait([&] { return !lab.listens(u"192.168.1.151"_s, 50000); }));
    QVERIFY(lab.wait([&] { return lab.listens(u"192.168.1.151"_s, 50000); }));
    QCOMPARE(lab.park.endpoints().front().kind, lab::Endpoint::Kind::Talos);
    QCOMPARE(lab.park.endpoints().front().authority, lab.secrets.os);
    QVERIFY(applyConfiguration(lab.machine(400), lab.config(400), ApplyMode::Auto, false));
    const auto worker
        = applyConfiguration(lab.machine(400), lab.config(420), ApplyMode::Auto, false);
    QCOMPARE(worker.error().code, CallCode::InvalidArgument);
}

void TestGuestPark::movesToTheAddressOfItsConfiguration()
{
    GuestLab lab;
    lab.powerOn({400});
    QVERIFY(lab.wait([&] { return lab.listens(u"192.168.1.151"_s, 50000); }));
    const QByteArray config = machineConfig(
        {.hostname = u"controlplane-1"_s, .address = u"192.168.1.99"_s}, lab.secrets);
    QVERIFY(applyConfiguration(lab.machine(400), config, ApplyMode::Auto, false));
    QVERIFY(lab.wait([&] { return lab.listens(u"192.168.1.99"_s, 50000); }));
    QVERIFY(!lab.listens(u"192.168.1.151"_s, 50000));
}

void TestGuestPark::refusesAnEarlyBootstrap()
{
    GuestLab lab;
    lab.powerOn({400, 420});
    QVERIFY(lab.configure({400, 420}));
    QCOMPARE(bootstrap(lab.park, lab.machine(400)).error().code, CallCode::FailedPrecondition);
    QVERIFY(lab.bootstrap(400));
    const auto again = bootstrap(lab.park, lab.machine(400));
    QCOMPARE(again.error().code, CallCode::AlreadyExists);
    QCOMPARE(again.error().message, u"etcd data directory is not empty"_s);
    const auto onWorker = bootstrap(lab.park, lab.machine(420));
    QCOMPARE(onWorker.error().code, CallCode::FailedPrecondition);
    QCOMPARE(lab.park.bootstrapCount(), 1);
}

void TestGuestPark::beginsASecondClusterOnAnEmptyControlPlane()
{
    GuestLab lab;
    lab.powerOn({400, 401});
    QVERIFY(lab.configure({400, 401}));
    QVERIFY(lab.bootstrap(400));
    QVERIFY(bootstrap(lab.park, lab.machine(401)) || lab.bootstrap(401)); // nothing stops it
    QCOMPARE(lab.park.bootstrapCount(), 2);
    QVERIFY(lab.wait([&] { return lab.isReady({400, 401}); }));
    QVERIFY(lab.machine(400).disk().cluster != lab.machine(401).disk().cluster);
    QCOMPARE(etcdMembers(lab.machine(400))->size(), 1);
}

void TestGuestPark::makesWorkersWaitForTrustd()
{
    GuestLab lab;
    lab.powerOn({420});
    QVERIFY(lab.configure({420}));
    lab.scheduler.advance(20min);
    QVERIFY(lab.park.endpoints().empty());

    lab.powerOn({400});
    QVERIFY(lab.wait([&] { return lab.machine(400).stage() == Stage::Maintenance; }));
    ClusterSecrets others = lab.secrets;
    others.token = "cccccc.dddddddddddddddd";
    QVERIFY(applyConfiguration(lab.machine(400),
        machineConfig({.hostname = u"other"_s, .address = GuestLab::address(400)}, others),
        ApplyMode::Auto,
        false));
    lab.scheduler.advance(20min);
    QVERIFY(!lab.listens(GuestLab::address(420), 50000)); // another cluster's trustd does not help

    lab.powerOn({401});
    QVERIFY(lab.configure({401}));
    QVERIFY(lab.wait([&] { return lab.listens(GuestLab::address(420), 50000); }, 2min));
    lab.park.poweredOff(401);
    lab.scheduler.advance(1min);
    QVERIFY(lab.listens(GuestLab::address(420), 50000)); // it has its certificate
}

void TestGuestPark::joinsControlPlanesOneAtATime()
{
    GuestLab lab;
    lab.powerOn({400, 401, 402});
    QVERIFY(lab.configure({400, 401, 402}));
    QVERIFY(lab.bootstrap(400));
    int mostLearners = 0;
    QVERIFY(lab.wait([&] {
        const auto &members = lab.cluster().etcd.members();
        const auto learners = std::ranges::count_if(members, &lab::EtcdMember::isLearner);
        mostLearners = std::max(mostLearners, int(learners));
        return members.size() == 3 && learners == 0;
    }));
    QCOMPARE(mostLearners, 1);
    QCOMPARE(etcdMembers(lab.machine(402))->size(), 3);
}

void TestGuestPark::staysNotReadyWithoutNetworkPlugin()
{
    GuestLab lab;
    lab.powerOn({400});
    QVERIFY(lab.wait([&] { return lab.machine(400).stage() == Stage::Maintenance; }));
    QVERIFY(applyConfiguration(lab.machine(400),
        machineConfig({.hostname = u"controlplane-1"_s,
                          .address = GuestLab::address(400),
                          .hasFlannel = false},
            lab.secrets),
        ApplyMode::Auto,
        false));
    QVERIFY(lab.bootstrap(400));
    lab.scheduler.advance(30min);
    QCOMPARE(lab.cluster().kubernetes.members().size(), 1);
    QCOMPARE(lab.cluster().kubernetes.members().first().ready, KubernetesNode::Ready::No);
    QCOMPARE(lab.machine(400).unmetConditions(lab.park), QStringList {u"nodeReady"_s});
}

void TestGuestPark::keepsItsConfigurationOverAPowerCycle()
{
    GuestLab lab;
    QVERIFY(lab.bringUp());
    lab.park.poweredOff(420);
    QVERIFY(!lab.listens(GuestLab::address(420), 50000));
    lab.powerOn({420});
    bool wasInMaintenance = false;
    QVERIFY(lab.wait([&] {
        wasInMaintenance = wasInMaintenance || lab.machine(420).stage() == Stage::Maintenance;
        return lab.isReady({420});
    }));
    QVERIFY(!wasInMaintenance);
    QCOMPARE(lab.cluster().kubernetes.members().size(), 6);
    QCOMPARE(lab.park.bootstrapCount(), 1);
}

void TestGuestPark::losesTheQuorumAndFindsItAgain()
{
    GuestLab lab;
    QVERIFY(lab.bringUp());
    QVERIFY(lab.wait([&] { return lab.isReady({400, 401, 402}); }));
    lab.park.poweredOff(401);
    QVERIFY(lab.cluster().isServing);
    lab.park.poweredOff(402);
    QVERIFY(!lab.cluster().isServing);
    QCOMPARE(lab.cluster().etcd.leader(), 0U);
    QCOMPARE(etcdMembers(lab.machine(400)).error().code, CallCode::Unavailable);
    QVERIFY(lab.listens(GuestLab::address(400), 6443)); // the API server stays, unable to answer
    QVERIFY(!lab.listens(u"192.168.1.150"_s, 6443));
    lab.powerOn({401});
    QVERIFY(
        lab.wait([&] { return lab.isReady({400, 401}) && lab.listens(u"192.168.1.150"_s, 6443); }));
    QCOMPARE(lab.park.bootstrapCount(), 1);
}

void TestGuestPark::handsOverTheVirtualAddress()
{
    GuestLab lab;
    QVERIFY(lab.bringUp());
    const int holder = lab.cluster().vipHolder;
    lab.park.poweredOff(holder);
    QVERIFY(lab.listens(u"192.168.1.150"_s, 6443));
    QVERIFY(lab.cluster().vipHolder != holder);
}

void TestGuestPark::marksALostMachineAfterFortySeconds()
{
    GuestLab lab;
    QVERIFY(lab.bringUp());
    lab.park.poweredOff(421);
    const auto ready = [&] { return lab.cluster().kubernetes.findNode(u"worker-2"_s)->ready; };
    lab.scheduler.advance(38s);
    QCOMPARE(ready(), KubernetesNode::Ready::Yes);
    lab.scheduler.advance(4s);
    QCOMPARE(ready(), KubernetesNode::Ready::Unknown);
    lab.scheduler.advance(24h);
    QCOMPARE(lab.cluster().kubernetes.members().size(), 6);
    QVERIFY(lab.cluster().kubernetes.removeNode(u"worker-2"_s));
    QCOMPARE(lab.cluster().kubernetes.members().size(), 5);
}

void TestGuestPark::forgetsADestroyedMachine()
{
    GuestLab lab;
    QVERIFY(lab.bringUp());
    lab.park.destroyed(422);
    QVERIFY(!lab.listens(GuestLab::address(422), 50000));
    lab.powerOn({422});
    QVERIFY(lab.wait([&] { return lab.machine(422).stage() == Stage::Maintenance; }));

    // A new VM with the number of a lost control plane is not the lost member.
    lab.park.destroyed(402);
    lab.powerOn({402});
    QVERIFY(lab.configure({402}));
    QVERIFY(lab.wait([&] { return lab.cluster().etcd.members().size() == 4; }));
    for (const int vmid : {400, 401, 402, 420, 421, 422}) {
        lab.park.destroyed(vmid);
    }
    QVERIFY(lab.park.machines().empty());
    QVERIFY(lab.park.endpoints().empty());
    QCOMPARE(lab.park.cluster({u"lab-id"_s, lab.secrets.os.certificate, Secret(lab.secrets.token)}),
        nullptr);
}

void TestGuestPark::leavesAndForfeits()
{
    GuestLab lab;
    QVERIFY(lab.bringUp());
    QVERIFY(lab.wait([&] { return lab.isReady({400, 401, 402}); }));
    auto &etcd = lab.cluster().etcd;
    QCOMPARE(etcd.leader(), lab.machine(400).disk().etcdMember);
    QCOMPARE(*forfeitLeadership(lab.machine(401)), std::nullopt);
    const auto next = forfeitLeadership(lab.machine(400));
    QVERIFY(next.has_value() && next->has_value());
    QCOMPARE(etcd.leader(), **next);
    QVERIFY(leaveEtcd(lab.machine(400)));
    QCOMPARE(etcdMembers(lab.machine(401))->size(), 2);
    lab.scheduler.advance(10min);
    QCOMPARE(etcdMembers(lab.machine(401))->size(), 2); // it does not come back by itself
    lab.park.poweredOff(402);
    QCOMPARE(leaveEtcd(lab.machine(401)).error().code, CallCode::Unavailable);
    QCOMPARE(leaveEtcd(lab.machine(420)).error().code, CallCode::Unimplemented);
}

void TestGuestPark::removesADeadMember()
{
    GuestLab lab;
    QVERIFY(lab.bringUp());
    QVERIFY(lab.wait([&] { return lab.isReady({400, 401, 402}); }));
    const quint64 dead = lab.machine(402).disk().etcdMember;
    lab.park.destroyed(402);
    QCOMPARE(removeEtcdMember(lab.machine(400), lab.machine(401).disk().etcdMember).error().code,
        CallCode::FailedPrecondition); // one of two would be left
    QVERIFY(removeEtcdMember(lab.machine(400), dead));
    QCOMPARE(removeEtcdMember(lab.machine(400), dead).error().code, CallCode::NotFound);
    QCOMPARE(lab.cluster().etcd.members().size(), 2);
}

void TestGuestPark::resets()
{
    GuestLab lab;
    int shutDown = 0;
    lab.park.setShutdownListener([&](int vmid) { shutDown = vmid; });
    QVERIFY(lab.bringUp());
    QVERIFY(reset(lab.park, lab.machine(420), true, {}));
    QVERIFY(lab.wait([&] { return shutDown == 420; }, 1min));
    QVERIFY(lab.cluster().kubernetes.findNode(u"worker-1"_s)->isUnschedulable);
    lab.powerOn({420});
    lab.scheduler.advance(10min);
    QCOMPARE(lab.machine(420).stage(), Stage::Booting); // an empty disk

    lab::ResetOrder again;
    again.reboots = true;
    again.wipesEverything = false;
    QVERIFY(reset(lab.park, lab.machine(401), true, again));
    QVERIFY(lab.wait([&] { return lab.machine(401).stage() == Stage::Maintenance; }));
    QCOMPARE(lab.cluster().etcd.members().size(), 2);
}

QTEST_GUILESS_MAIN(TestGuestPark)
#include "tst_guestpark.moc"
