// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/vmwire.h"
#include "tests/backends/proxmox/vmspecs.h"

#include <QJsonDocument>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestVmWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createsWhatTalosNeeds_data();
    void createsWhatTalosNeeds();
    void createsNothingElse();
    void variants();
    void readsAConfig();
    void readsWhatOthersMake();
    void diskSizes();
};

static QMap<QString, QString> parametersOf(const VmSpec &spec)
{
    QMap<QString, QString> parameters;
    for (const auto &[key, value] : createParameters(spec)) {
        parameters.insert(key, value);
    }
    return parameters;
}

void TestVmWire::createsWhatTalosNeeds_data()
{
    QTest::addColumn<QString>("value");
    const auto row = [](const char *key, const QString &value) { QTest::newRow(key) << value; };
    row("vmid", u"420"_s);
    row("name", u"worker-1"_s);
    row("pool", u"tazlab"_s);
    row("description", u"a castle's worker"_s);
    row("ostype", u"l26"_s);
    row("machine", u"q35"_s);
    row("bios", u"ovmf"_s);
    row("efidisk0", u"vmdata:1,efitype=4m,pre-enrolled-keys=0"_s);
    row("cpu", u"x86-64-v2-AES"_s);
    row("cores", u"4"_s);
    row("memory", u"8192"_s);
    row("balloon", u"0"_s);
    row("onboot", u"1"_s);
    row("scsihw", u"virtio-scsi-pci"_s);
    row("scsi0", u"vmdata:0,import-from=local:import/guest.qcow2,discard=on,ssd=1"_s);
    row("ide2", u"vmdata:cloudinit"_s);
    row("citype", u"nocloud"_s);
    row("ipconfig0", u"ip=192.168.1.155/24,gw=192.168.1.1"_s);
    row("nameserver", u"192.168.1.1"_s);
    row("net0", u"virtio=BC:24:11:00:01:55,bridge=vmbr0"_s);
    row("serial0", u"socket"_s);
    row("vga", u"serial0"_s);
    row("agent", u"enabled=1"_s);
    row("boot", u"order=scsi0"_s);
    row("smbios1", u"uuid=6f1b0c52-3f5e-5a53-9d0a-0f3c1f2b4a01"_s);
    row("start", u"0"_s);
}

void TestVmWire::createsWhatTalosNeeds()
{
    QTEST(parametersOf(test::workerSpec()).value(QString::fromLatin1(QTest::currentDataTag())),
        "value");
}

void TestVmWire::createsNothingElse()
{
    QCOMPARE(
        createParameters(test::workerSpec()).size(), 26); // the rows above; tags are set afterwards
}

void TestVmWire::variants()
{
    VmSpec spec = test::workerSpec();
    spec.dataDisks = {Mebibytes::fromGibibytes(100), {1536}};
    spec.vlan = 20;
    spec.address = IpAddress::parse(u"fd00::155").value();
    spec.gateway = IpAddress::parse(u"fd00::1").value();
    spec.prefixLength = 64;
    spec.nameservers
        = {IpAddress::parse(u"192.168.1.1").value(), IpAddress::parse(u"9.9.9.9").value()};
    const auto parameters = parametersOf(spec);
    QCOMPARE(parameters.value(u"scsi1"_s), u"vmdata:100,discard=on,ssd=1"_s);
    QCOMPARE(parameters.value(u"scsi2"_s), u"vmdata:2,discard=on,ssd=1"_s);
    QCOMPARE(parameters.value(u"net0"_s), u"virtio=BC:24:11:00:01:55,bridge=vmbr0,tag=20"_s);
    QCOMPARE(parameters.value(u"ipconfig0"_s), u"ip6=fd00::155/64,gw6=fd00::1"_s);
    QCOMPARE(parameters.value(u"nameserver"_s), u"192.168.1.1 9.9.9.9"_s);

    spec.gateway.reset();
    spec.nameservers.clear();
    QCOMPARE(parametersOf(spec).value(u"ipconfig0"_s), u"ip6=fd00::155/64"_s);
    QVERIFY(!parametersOf(spec).contains(u"nameserver"_s));
}

static ObservedVm read(const QByteArray &json)
{
    ObservedVm vm;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    readVmConfig(document.object(), &vm);
    return vm;
}

void TestVmWire::readsAConfig()
{
    const ObservedVm vm = read(R"({
        "name": "worker-1", "cores": 4, "memory": "8192", "tags": "worker;castello-0b5c", "digest": "abc",
        "description": "words\n{\"castello\":1}", "smbios1": "uuid=6f1b0c52-3f5e-5a53-9d0a-0f3c1f2b4a01",
        "net0": "virtio=BC:24:11:00:01:55,bridge=vmbr0", "ipconfig0": "ip=192.168.1.155/24,gw=192.168.1.1",
        "efidisk0": "vmdata:420/vm-420-disk-0.raw,efitype=4m,pre-enrolled-keys=0,size=528K",
        "scsi0": "vmdata:420/vm-420-disk-1.qcow2,discard=on,size=40G,ssd=1",
        "scsi1": "vmdata:420/vm-420-disk-2.qcow2,size=1536M",
        "ide2": "vmdata:420/vm-420-cloudinit.qcow2,media=cdrom,size=4M", "scsihw": "virtio-scsi-pci", "unknown": [1]})");
    QCOMPARE(vm.name, u"worker-1"_s);
    QCOMPARE(vm.cores, 4);
    QCOMPARE(vm.memory, Mebibytes::fromGibibytes(8));
    QCOMPARE(vm.tags, (QStringList {u"castello-0b5c"_s, u"worker"_s}));
    QCOMPARE(vm.description, u"words\n{\"castello\":1}"_s);
    QCOMPARE(vm.smbiosUuid, QUuid(u"6f1b0c52-3f5e-5a53-9d0a-0f3c1f2b4a01"_s));
    QCOMPARE(vm.macs, QList {MacAddress::parse(u"BC:24:11:00:01:55").value()});
    QCOMPARE(vm.ipConfig, u"ip=192.168.1.155/24,gw=192.168.1.1"_s);
    QCOMPARE(vm.digest, u"abc"_s);
    QCOMPARE(vm.disks,
        (QMap<QString, Mebibytes> {
            {u"scsi0"_s, Mebibytes::fromGibibytes(40)}, {u"scsi1"_s, {1536}}}));
    QVERIFY(!vm.isTemplate);
    QVERIFY(vm.lock.isEmpty());
}

void TestVmWire::readsWhatOthersMake()
{
    const ObservedVm vm = read(R"({
        "memory": "current=2048", "template": 1, "lock": "clone", "tags": "b, a",
        "smbios1": "uuid=NmYxYjBjNTItM2Y1ZS01YTUzLTlkMGEtMGYzYzFmMmI0YTAx,base64=1,serial=YQ==",
        "net0": "model=virtio,macaddr=bc:24:11:00:01:55,bridge=vmbr0", "net10": "e1000=BC:24:11:00:01:57,bridge=vmbr0",
        "net2": "virtio=BC:24:11:00:01:56,bridge=vmbr1", "sata0": "none,media=cdrom", "unused0": "vmdata:1/x.raw,size=9G"})");
    QCOMPARE(vm.memory, Mebibytes::fromGibibytes(2));
    QVERIFY(vm.isTemplate);
    QCOMPARE(vm.lock, u"clone"_s);
    QCOMPARE(vm.tags, (QStringList {u"a"_s, u"b"_s}));
    QCOMPARE(vm.smbiosUuid, QUuid(u"6f1b0c52-3f5e-5a53-9d0a-0f3c1f2b4a01"_s));
    QStringList macs;
    for (const MacAddress &mac : vm.macs) {
        macs << mac.toString();
    }
    QCOMPARE(macs,
        (QStringList {u"BC:24:11:00:01:55"_s, u"BC:24:11:00:01:56"_s, u"BC:24:11:00:01:57"_s}));
    QVERIFY(vm.disks.isEmpty());
    QCOMPARE(vm.cores, 1);

    const ObservedVm bare = read("{}");
    QCOMPARE(bare.memory, Mebibytes {512}); // Proxmox's own defaults
    QCOMPARE(bare.smbiosUuid, std::nullopt);
    QCOMPARE(read(R"({"smbios1":"uuid=nonsense"})").smbiosUuid, std::nullopt);
}

void TestVmWire::diskSizes()
{
    QCOMPARE(toDiskSize(Mebibytes::fromGibibytes(40)), u"40G"_s);
    QCOMPARE(toDiskSize({1536}), u"1536M"_s);
}

QTEST_GUILESS_MAIN(TestVmWire)
#include "tst_vmwire.moc"
