// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/storagemachines.h"
#include "tests/support/castlebuilder.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using castello::test::CastleBuilder;

class TestStorageMachines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picks_data();
    void picks();
};

void TestStorageMachines::picks_data()
{
    QTest::addColumn<Castle>("castle");
    QTest::addColumn<QStringList>("names");
    const QStringList workers {u"worker-1"_s, u"worker-2"_s, u"worker-3"_s};
    QTest::newRow("the workers with a disk") << CastleBuilder().castle() << workers;
    QTest::newRow("nobody without Longhorn")
        << CastleBuilder().withoutLonghorn().castle() << QStringList();
    QTest::newRow("all workers when none has a disk")
        << CastleBuilder().dataDisks({}).castle() << workers;
    QTest::newRow("control planes when there is nobody else")
        << CastleBuilder().controlPlanes(1).workers(0).castle()
        << QStringList {u"controlplane-1"_s};
    Castle mixed = CastleBuilder().castle();
    Group bare = mixed.groups.at(1);
    bare.key = bare.id = u"bare"_s;
    bare.dataDisks.clear();
    mixed.groups.append(bare);
    QTest::newRow("not the workers without one beside others that have") << mixed << workers;
}

void TestStorageMachines::picks()
{
    QFETCH(Castle, castle);
    QStringList names;
    for (const Machine &machine : storageMachines(castle)) {
        names.append(machine.name);
    }
    QTEST(names, "names");
}

QTEST_GUILESS_MAIN(TestStorageMachines)
#include "tst_storagemachines.moc"
