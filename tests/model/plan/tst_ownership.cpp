// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/ownership.h"
#include "tests/model/plan/worldbuilder.h"

#include <QTest>

using namespace castello;
using namespace castello::test;

class TestOwnership : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oursWhenAllThreeAgree();
    void oneThingMissing_data();
    void oneThingMissing();
    void handMadeCloneIsDisputedAndTheOriginalStaysOurs();
    void restoredBackupDisputesBoth();
    void copyWithOnlyTheUuidDisputesBoth();
    void cloneOfWhatIsGoneIsDisputed();
    void nameAndVmidAloneMeanNothing();
    void otherCastleIsForeign();
    void otherNameIsReported();
};

namespace {

const Castle kCastle = makeCastle();
const Machine kMachine = machinesOf(kCastle).first();

ObservedVm ours()
{
    return vmFor(kCastle, kMachine);
}

ObservedVm handMadeClone()
{
    ObservedVm clone = ours();
    clone.vmid = 900;
    clone.smbiosUuid = QUuid::createUuid();
    return clone;
}

Ownership classify(const QList<ObservedVm> &vms)
{
    return classifyOwnership(kCastleId, kCastle.name, vms);
}

} // namespace

void TestOwnership::oursWhenAllThreeAgree()
{
    const Ownership ownership = classify({ours()});
    QCOMPARE(ownership.ours, (QMap<MachineId, ObservedVm> {{kMachine.id, ours()}}));
    QVERIFY(ownership.unfinished.isEmpty() && ownership.disputed.isEmpty()
        && ownership.foreign.isEmpty());
    QVERIFY(ownership.otherCastleName.isEmpty());
}

void TestOwnership::oneThingMissing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("becomes");
    QTest::newRow("the claim") << u"claim"_s << u"disputed"_s;
    QTest::newRow("the tag of a machine that has lived") << u"tag"_s << u"disputed"_s;
    QTest::newRow("the tag of a machine that runs") << u"tag of a running one"_s << u"disputed"_s;
    QTest::newRow("the tag of a machine that somebody tagged otherwise")
        << u"tag, another put on"_s << u"disputed"_s;
    QTest::newRow("the tag before anything was done") << u"tag of a new one"_s << u"unfinished"_s;
    QTest::newRow("the SMBIOS UUID") << u"uuid"_s << u"disputed"_s;
    QTest::newRow("being a VM: it is a template") << u"template"_s << u"disputed"_s;
    QTest::newRow("all of it") << u"everything"_s << u"foreign"_s;
}

void TestOwnership::oneThingMissing()
{
    QFETCH(QString, what);
    ObservedVm vm = ours();
    const QString unconfigured = writeOwnershipClaim(claimFor(kCastle, kMachine, false));
    if (what == "claim"_L1 || what == "everything"_L1) {
        vm.description = u"a person's own words"_s;
    }
    if (what.startsWith("tag"_L1) || what == "everything"_L1) {
        vm.tags.clear();
    }
    if (what == "tag"_L1) {
        vm.isRunning = false;
    } else if (what == "tag of a running one"_L1) {
        vm.description = unconfigured;
    } else if (what == "tag, another put on"_L1) {
        vm.description = unconfigured;
        vm.isRunning = false;
        vm.tags = {u"hands-off"_s};
    } else if (what == "tag of a new one"_L1) {
        vm.description = unconfigured;
        vm.isRunning = false;
    } else if (what == "uuid"_L1 || what == "everything"_L1) {
        vm.smbiosUuid.reset();
    } else if (what == "template"_L1) {
        vm.isTemplate = true;
    }
    const Ownership ownership = classify({vm});
    const QString found = !ownership.ours.isEmpty() ? u"ours"_s
        : !ownership.unfinished.isEmpty()           ? u"unfinished"_s
        : !ownership.disputed.isEmpty()             ? u"disputed"_s
                                                    : u"foreign"_s;
    QTEST(found, "becomes");
    QCOMPARE(ownership.ours.size() + ownership.unfinished.size() + ownership.disputed.size()
            + ownership.foreign.size(),
        1);
}

void TestOwnership::handMadeCloneIsDisputedAndTheOriginalStaysOurs()
{
    const Ownership ownership = classify({handMadeClone(), ours()});
    QCOMPARE(ownership.ours.value(kMachine.id).vmid, ours().vmid);
    QCOMPARE(ownership.disputed.size(), 1);
    QCOMPARE(ownership.disputed.first().vm.vmid, 900);
    QVERIFY(ownership.disputed.first().reason.contains(u"SMBIOS"_s));
}

void TestOwnership::restoredBackupDisputesBoth()
{
    ObservedVm restored = ours();
    restored.vmid = 901;
    const Ownership ownership = classify({ours(), restored});
    QVERIFY(ownership.ours.isEmpty());
    QCOMPARE(ownership.disputed.size(), 2);
}

void TestOwnership::copyWithOnlyTheUuidDisputesBoth()
{
    ObservedVm copy = ours();
    copy.vmid = 902;
    copy.description.clear();
    copy.tags.clear();
    const Ownership ownership = classify({copy, ours()});
    QVERIFY(ownership.ours.isEmpty() && ownership.foreign.isEmpty());
    QCOMPARE(ownership.disputed.size(), 2);
}

void TestOwnership::cloneOfWhatIsGoneIsDisputed()
{
    const Ownership ownership = classify({handMadeClone()});
    QVERIFY(ownership.ours.isEmpty());
    QCOMPARE(ownership.disputed.size(), 1);
}

void TestOwnership::nameAndVmidAloneMeanNothing()
{
    ObservedVm stranger;
    stranger.vmid = kMachine.preferredVmid;
    stranger.name = kMachine.name;
    stranger.pool = u"tazlab"_s;
    QCOMPARE(classify({stranger}).foreign, QList {stranger});
}

void TestOwnership::otherCastleIsForeign()
{
    Castle other = kCastle;
    other.id = QUuid::createUuidV5(kCastleId, QByteArray("other"));
    const ObservedVm vm = vmFor(other, machinesOf(other).first());
    QCOMPARE(classify({vm}).foreign, QList {vm});
}

void TestOwnership::otherNameIsReported()
{
    Castle renamed = kCastle;
    renamed.name = u"older"_s;
    const Ownership ownership = classify({vmFor(renamed, kMachine)});
    QCOMPARE(ownership.otherCastleName, u"older"_s);
}

QTEST_GUILESS_MAIN(TestOwnership)
#include "tst_ownership.moc"
