// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/backends/lab/core/labbench.h"

#include <QTest>

using namespace castello;
using namespace castello::lab;
using namespace Qt::StringLiterals;
using castello::test::LabBench;

/// Templates and their clones, as a running Proxmox VE 9.2 showed them.
class TestPveClone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void clonesWithTagAndDescription();
    void aTemplateIsNoMachine();
    void linkedClonesHangOnTheirTemplate();
    void clonesOfATemplateShareItsLock();
    void oneVmidGoesToOneClone();
    void refuses_data();
    void refuses();

private:
    QString outcome(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        return m_bench->outcome(m_bench->call(method, "/nodes/pve1/qemu" + target, body));
    }
    std::unique_ptr<LabBench> m_bench;
};

/// A VM 420 of ours, and a template 900 in the same pool.
void TestPveClone::init()
{
    m_bench = std::make_unique<LabBench>();
    QCOMPARE(outcome("POST", {}, LabBench::machine(420, "&description=ours")), u"OK"_s);
    QCOMPARE(outcome("POST", {}, LabBench::machine(900)), u"OK"_s);
    QCOMPARE(outcome("POST", "/900/template"), u"OK"_s);
}

void TestPveClone::clonesWithTagAndDescription()
{
    LabBench &bench = *m_bench;
    QCOMPARE(bench.call("PUT", "/nodes/pve1/qemu/420/config", "tags=castello-0b5c").status, 200);
    const ApiResponse begun = bench.call("POST",
        "/nodes/pve1/qemu/420/clone",
        "newid=422&name=hand-clone&pool=tazlab&full=1&storage=vmdata");
    QVERIFY(LabBench::data(begun).toString().contains(u":qmclone:420:"_s));
    QCOMPARE(bench.outcome(begun), u"OK"_s);
    const Vm &source = bench.world.vms.at(420);
    const Vm &clone = bench.world.vms.at(422);
    QCOMPARE(clone.config[u"tags"_s], source.config[u"tags"_s]);
    QCOMPARE(clone.config[u"description"_s], u"ours"_s);
    QVERIFY(clone.config[u"smbios1"_s] != source.config[u"smbios1"_s]);
    QVERIFY(clone.config[u"net0"_s] != source.config[u"net0"_s]);
}

void TestPveClone::aTemplateIsNoMachine()
{
    const QJsonObject config
        = LabBench::data(m_bench->call("GET", "/nodes/pve1/qemu/900/config")).toObject();
    QCOMPARE(config[u"template"_s].toInt(), 1);
    QCOMPARE(
        config[u"scsi0"_s].toString(), u"vmdata:900/base-900-disk-0.qcow2,discard=on,size=64M"_s);
    QCOMPARE(outcome("POST", "/900/template"), u"you can't convert a template to a template"_s);
}

void TestPveClone::linkedClonesHangOnTheirTemplate()
{
    QCOMPARE(outcome("POST", "/900/clone", "newid=911&name=linked-1&pool=tazlab"), u"OK"_s);
    const Vm &clone = m_bench->world.vms.at(911);
    QCOMPARE(clone.drive(u"scsi0"_s).head,
        u"vmdata:900/base-900-disk-0.qcow2/911/vm-911-disk-0.qcow2"_s);
    QVERIFY(!clone.isTemplate());
    QCOMPARE(outcome("DELETE", "/900"),
        u"base volume 'vmdata:900/base-900-disk-0.qcow2' is still in use by linked cloned"_s);
    QVERIFY(m_bench->world.vms.contains(900));
    QCOMPARE(outcome("DELETE", "/911?purge=1"), u"OK"_s);
    QCOMPARE(outcome("DELETE", "/900"), u"OK"_s);
    for (const QString &volume :
        m_bench->world.hosts[u"pve1"_s].storages[u"vmdata"_s].volumes.keys()) {
        QVERIFY2(volume.contains(u"420"), qPrintable(volume)); // nothing of the other two
    }
}

void TestPveClone::clonesOfATemplateShareItsLock()
{
    const QByteArray target = "/nodes/pve1/qemu/900/clone";
    const ApiResponse one = m_bench->call("POST", target, "newid=911&full=1&pool=tazlab");
    const ApiResponse two = m_bench->call("POST", target, "newid=912&full=1&pool=tazlab");
    QCOMPARE(m_bench->outcome(one), u"OK"_s);
    QCOMPARE(m_bench->outcome(two), u"OK"_s);
}

void TestPveClone::oneVmidGoesToOneClone()
{
    const QByteArray target = "/nodes/pve1/qemu/900/clone";
    const QByteArray body = "newid=911&pool=tazlab";
    const ApiResponse one = m_bench->call("POST", target, body);
    const ApiResponse two = m_bench->call("POST", target, body);
    QCOMPARE(m_bench->outcome(one), u"OK"_s);
    QCOMPARE(m_bench->outcome(two), u"unable to create VM 911: config file already exists"_s);
}

void TestPveClone::refuses_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("reason");
    const auto row
        = [](const char *name,
              const QByteArray &target,
              const QByteArray &body,
              const QByteArray &reason) { QTest::newRow(name) << target << body << reason; };
    row("no VMID for it", "/900/clone", "name=x", "Parameter verification failed.");
    row("a VMID in use",
        "/900/clone",
        "newid=420&pool=tazlab",
        "unable to create VM 420: config file already exists");
    row("a storage for links",
        "/900/clone",
        "newid=911&pool=tazlab&storage=vmdata",
        "parameter 'storage' not allowed for linked clones");
    row("a link to a machine",
        "/420/clone",
        "newid=911&pool=tazlab&full=0",
        "Linked clone feature is not supported for 'vmdata:420/vm-420-disk-0.qcow2' (scsi0)");
    row("a pool that is not there",
        "/900/clone",
        "newid=911&pool=nosuch",
        "Permission check failed (pool 'nosuch' does not exist)");
    row("another host",
        "/900/clone",
        "newid=911&pool=tazlab&target=nosuch",
        "no such cluster node 'nosuch'");
}

void TestPveClone::refuses()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    const ApiResponse answer = m_bench->call("POST", "/nodes/pve1/qemu" + target, body);
    QTEST(answer.reason, "reason");
    QCOMPARE(m_bench->world.vms.size(), 2);
}

QTEST_GUILESS_MAIN(TestPveClone)
#include "tst_pveclone.moc"
