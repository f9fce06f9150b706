// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/operations/vmpower.h"
#include "tests/backends/lab/core/labbench.h"

#include <QTest>

using namespace castello;
using namespace castello::lab;
using namespace Qt::StringLiterals;
using castello::test::LabBench;

/// The life of a VM through the API, on virtual time.
class TestPveLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void livesAndLeavesNothing();
    void joinsThePoolLast();
    void failsTagsInTheCreateTask();
    void importsOneAfterTheOther();
    void waitsForTheLock();
    void refusesAtOnceOrInTheTask_data();
    void refusesAtOnceOrInTheTask();
    void interruptedCreateLeavesNothing();
    void stuckVolumeIsAWarning();
    void guestGetsItsAddressFromTheDrive();
};

void TestPveLife::livesAndLeavesNothing()
{
    LabBench bench;
    QCOMPARE(
        bench.outcome(bench.call("POST", "/nodes/pve1/qemu", LabBench::machine(420))), u"OK"_s);
    const QJsonObject config
        = LabBench::data(bench.call("GET", "/nodes/pve1/qemu/420/config")).toObject();
    QCOMPARE(
        config[u"scsi0"_s].toString(), u"vmdata:420/vm-420-disk-0.qcow2,discard=on,size=64M"_s);
    QCOMPARE(config[u"ide2"_s].toString(), u"vmdata:420/vm-420-cloudinit.qcow2,media=cdrom"_s);
    QVERIFY(config[u"smbios1"_s].toString().startsWith(u"uuid="_s));

    QCOMPARE(bench.call("PUT", "/nodes/pve1/qemu/420/config", "tags=Worker%3Bcastello-0b5c").status,
        200);
    QCOMPARE(bench.world.vms.at(420).config[u"tags"_s], u"castello-0b5c;worker"_s);
    QCOMPARE(bench.outcome(bench.call("PUT", "/nodes/pve1/qemu/420/resize", "disk=scsi0&size=1G")),
        u"OK"_s);
    QCOMPARE(bench.outcome(bench.call("POST", "/nodes/pve1/qemu/420/status/start")), u"OK"_s);
    QVERIFY(bench.world.vms.at(420).isRunning);
    QCOMPARE(
        bench.call("DELETE", "/nodes/pve1/qemu/420").reason, "VM 420 is running - destroy failed");
    QCOMPARE(bench.outcome(bench.call("POST", "/nodes/pve1/qemu/420/status/stop")), u"OK"_s);
    QCOMPARE(bench.outcome(bench.call("DELETE", "/nodes/pve1/qemu/420?purge=1")), u"OK"_s);
    QVERIFY(bench.world.vms.empty());
    QVERIFY(bench.world.hosts[u"pve1"_s].storages[u"vmdata"_s].volumes.isEmpty());
    QVERIFY(bench.world.pools[u"tazlab"_s].vmids.isEmpty());
}

void TestPveLife::joinsThePoolLast()
{
    LabBench bench;
    const ApiResponse begun = bench.call("POST", "/nodes/pve1/qemu", LabBench::machine(420));
    bench.scheduler.advance(std::chrono::seconds(5));
    QCOMPARE(bench.call("GET", "/nodes/pve1/qemu/420/config").reason,
        "Permission check failed (/vms/420, VM.Audit)");
    QCOMPARE(bench.call("GET", "/cluster/nextid?vmid=420").status, 400);
    QCOMPARE(bench.outcome(begun), u"OK"_s);
    QCOMPARE(bench.call("GET", "/nodes/pve1/qemu/420/config").status, 200);
}

void TestPveLife::failsTagsInTheCreateTask()
{
    LabBench bench;
    QCOMPARE(
        bench.outcome(bench.call("POST", "/nodes/pve1/qemu", LabBench::machine(420, "&tags=x"))),
        u"unable to create VM 420 - 403 Permission check failed (/vms/420, VM.Config.Options)"_s);
    QVERIFY(bench.world.vms.empty());
}

void TestPveLife::importsOneAfterTheOther()
{
    LabBench bench;
    const auto begin = bench.scheduler.now();
    const ApiResponse first = bench.call("POST", "/nodes/pve1/qemu", LabBench::machine(420));
    const ApiResponse second = bench.call("POST", "/nodes/pve1/qemu", LabBench::machine(421));
    QCOMPARE(bench.outcome(first), u"OK"_s);
    QCOMPARE(bench.outcome(second), u"OK"_s);
    QVERIFY(bench.scheduler.now() - begin >= 2 * timing::kImport);
}

void TestPveLife::waitsForTheLock()
{
    LabBench bench;
    QCOMPARE(
        bench.outcome(bench.call("POST", "/nodes/pve1/qemu", LabBench::machine(420))), u"OK"_s);
    QCOMPARE(bench.outcome(bench.call("POST", "/nodes/pve1/qemu/420/status/start")), u"OK"_s);
    LockTable::Acquire holder = bench.world.locks.acquire(vmLockName(420), timing::kLockWait);
    QVERIFY(holder.await_ready());
    const auto begin = bench.scheduler.now();
    QCOMPARE(bench.call("PUT", "/nodes/pve1/qemu/420/config", "cores=2").reason,
        "can't lock file '/var/lock/qemu-server/lock-420.conf' - got timeout");
    QVERIFY(bench.scheduler.now() - begin >= timing::kLockWait);
}

void TestPveLife::refusesAtOnceOrInTheTask_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name,
                         const QByteArray &method,
                         const QByteArray &target,
                         const QByteArray &body,
                         const QString &outcome) {
        QTest::newRow(name) << method << target << body << outcome;
    };
    const QByteArray vm = "/nodes/pve1/qemu/420";
    row("busy VMID, at once",
        "POST",
        "/nodes/pve1/qemu",
        "vmid=420&pool=tazlab",
        u"unable to create VM 420 - VM 420 already exists on node 'pve1'"_s);
    row("missing image, in the task",
        "POST",
        "/nodes/pve1/qemu",
        "vmid=421&pool=tazlab&scsi0=vmdata%3A0%2Cimport-from%3Dlocal%3Aimport%2Fno.qcow2",
        u"unable to create VM 421 - failed to stat '/var/lib/vz/import/no.qcow2'"_s);
    row("no pool, at once", "POST", "/nodes/pve1/qemu", "vmid=421", u"Permission check failed"_s);
    row("bridge without right",
        "POST",
        "/nodes/pve1/qemu",
        "vmid=421&pool=tazlab&scsi0=nosuch%3A1",
        u"storage 'nosuch' does not exist"_s);
    row("shrink, in the task",
        "PUT",
        vm + "/resize",
        "disk=scsi0&size=1K",
        u"shrinking disks is not supported"_s);
    row("missing disk, in the task",
        "PUT",
        vm + "/resize",
        "disk=scsi7&size=1G",
        u"disk 'scsi7' does not exist"_s);
    row("stop of a stopped VM", "POST", vm + "/status/stop", {}, u"OK"_s);
    row("wrong digest",
        "PUT",
        vm + "/config",
        "cores=2&digest=abc",
        u"checksum mismatch (file change by other user?)"_s);
    row("nothing to change", "PUT", vm + "/config", "digest=abc", u"no options specified"_s);
    row("boot from nowhere",
        "PUT",
        vm + "/config",
        "boot=order%3Dscsi9",
        u"invalid bootorder: device 'scsi9' does not exist'"_s);
    row("unknown host",
        "GET",
        "/nodes/nosuch/status",
        {},
        u"hostname lookup 'nosuch' failed - failed to get address info for: nosuch: Name or service not known"_s);
    row("unknown path",
        "GET",
        "/nodes/pve1/cow",
        {},
        u"Method 'GET /nodes/pve1/cow' not implemented"_s);
    row("unknown VM of nobody's",
        "GET",
        "/nodes/pve1/qemu/4711/config",
        {},
        u"Permission check failed (/vms/4711, VM.Audit)"_s);
    row("chunk of nonsense",
        "GET",
        "/nodes/pve1/tasks/UPID:x/status",
        {},
        u"Parameter verification failed."_s);
}

void TestPveLife::refusesAtOnceOrInTheTask()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    LabBench bench;
    QCOMPARE(
        bench.outcome(bench.call("POST", "/nodes/pve1/qemu", LabBench::machine(420))), u"OK"_s);
    QTEST(bench.outcome(bench.call(method, target, body)), "outcome");
}

void TestPveLife::interruptedCreateLeavesNothing()
{
    LabBench bench;
    const ApiResponse begun = bench.call("POST", "/nodes/pve1/qemu", LabBench::machine(420));
    bench.scheduler.advance(std::chrono::seconds(10));
    QVERIFY(!bench.world.hosts[u"pve1"_s].storages[u"vmdata"_s].volumes.isEmpty());
    const QByteArray upid = QUrl::toPercentEncoding(LabBench::data(begun).toString());
    QCOMPARE(bench.call("DELETE", "/nodes/pve1/tasks/" + upid).status, 200);
    QCOMPARE(bench.outcome(begun), u"received interrupt"_s);
    QVERIFY(bench.world.vms.empty());
    QVERIFY(bench.world.hosts[u"pve1"_s].storages[u"vmdata"_s].volumes.isEmpty());
    QCOMPARE(
        bench.outcome(bench.call("POST", "/nodes/pve1/qemu", LabBench::machine(420))), u"OK"_s);
}

void TestPveLife::stuckVolumeIsAWarning()
{
    LabBench bench;
    QCOMPARE(
        bench.outcome(bench.call("POST", "/nodes/pve1/qemu", LabBench::machine(420))), u"OK"_s);
    bench.world.hosts[u"pve1"_s].storages[u"vmdata"_s].stuckVolumes << u"420/vm-420-disk-0.qcow2"_s;
    QCOMPARE(bench.outcome(bench.call("DELETE", "/nodes/pve1/qemu/420?purge=1")), u"WARNINGS: 1"_s);
    QCOMPARE(bench.world.hosts[u"pve1"_s].storages[u"vmdata"_s].volumes.size(), 1);
}

void TestPveLife::guestGetsItsAddressFromTheDrive()
{
    LabBench bench;
    QCOMPARE(
        bench.outcome(bench.call("POST", "/nodes/pve1/qemu", LabBench::machine(420))), u"OK"_s);
    Vm &vm = bench.world.vms.at(420);
    const GuestHardware hardware = guestHardware(bench.world, vm);
    QCOMPARE(hardware.interfaces.first().address, IpAddress::parse(u"192.168.1.155"_s).value());
    QCOMPARE(hardware.interfaces.first().prefixLength, 24);
    QCOMPARE(hardware.image, u"guest"_s);
    QCOMPARE(hardware.disks[u"scsi0"_s].count, 64);
    vm.config.remove(u"ide2"_s);
    QVERIFY(!guestHardware(bench.world, vm).interfaces.first().address.has_value());
}

QTEST_GUILESS_MAIN(TestPveLife)
#include "tst_pvelife.moc"
