// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/etcdcluster.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace castello::lab;
using namespace std::chrono_literals;

namespace {

EtcdMember member(quint64 id)
{
    EtcdMember made;
    made.id = id;
    return made;
}

} // namespace

class TestEtcdCluster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsRulesWhateverHappens_data();
    void keepsItsRulesWhateverHappens();
    void promotesAfterFifteenSecondsUp();
};

void TestEtcdCluster::keepsItsRulesWhateverHappens_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestEtcdCluster::keepsItsRulesWhateverHappens()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    EtcdCluster etcd;
    Scheduler::Time now {};
    quint64 nextId = 1;
    etcd.add(member(nextId++));
    for (int step = 0; step < 400; ++step) {
        const quint64 someone = 1 + random.bounded(quint64(nextId));
        switch (random.bounded(5)) {
        case 0:
            if (etcd.members().size() < 5 && etcd.hasQuorum() && !etcd.hasLearner()) {
                etcd.add(member(nextId++));
            }
            break;
        case 1:
            if (etcd.canRemove(someone)) {
                etcd.remove(someone);
            }
            break;
        case 2:
            (void)etcd.forfeit(someone);
            break;
        default:
            etcd.setUp(someone, random.bounded(4) > 0, now);
        }
        now += 5s;
        etcd.tick(now);
        QVERIFY(!etcd.members().isEmpty());
        QVERIFY(std::ranges::count_if(etcd.members(), &EtcdMember::isLearner) <= 1);
        QCOMPARE(etcd.leader() != 0, etcd.hasQuorum());
        if (const EtcdMember *leader = etcd.find(etcd.leader())) {
            QVERIFY(leader->isUp && !leader->isLearner);
        } else {
            QCOMPARE(etcd.leader(), 0U);
        }
    }
}

void TestEtcdCluster::promotesAfterFifteenSecondsUp()
{
    EtcdCluster etcd;
    const Scheduler::Time start {};
    etcd.add(member(1));
    etcd.setUp(1, true, start);
    etcd.add(member(2));
    etcd.tick(start + 1min);
    QVERIFY(etcd.hasLearner()); // it never came up
    etcd.setUp(2, true, start + 1min);
    etcd.tick(start + 1min + 14s);
    QVERIFY(etcd.hasLearner());
    etcd.tick(start + 1min + 15s);
    QVERIFY(!etcd.hasLearner());
    etcd.setUp(1, false, start + 2min);
    etcd.tick(start + 2min);
    QCOMPARE(etcd.leader(), 0U); // one of two is no majority
}

QTEST_GUILESS_MAIN(TestEtcdCluster)
#include "tst_etcdcluster.moc"
