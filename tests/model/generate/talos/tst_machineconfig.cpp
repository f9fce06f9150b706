// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/machineconfig.h"
#include "tests/support/castlebuilder.h"
#include "tests/support/fakesecrets.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using castello::test::CastleBuilder;
using castello::test::parsed;

class TestMachineConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesEachMachineItsAddress();
    void givesOnlyOneDefaultRoute();
    void keepsTheVipToControlPlanes();
    void tellsDataDisksApart();
    void mountsLonghornsFolder();
    void usesTheSystemDiskForLonghorn();
    void runsPodsOnControlPlanesAlone();
    void leavesTheNetworkToOthers();
    void carriesExtraNames();
    void writesTheEndpoint_data();
    void writesTheEndpoint();
    void refusesVersions_data();
    void refusesVersions();
};

namespace {

QList<YamlValue> documentsOf(
    const Castle &castle, const QString &machineName, const QStringList &extraSans = {})
{
    const TalosContract contract = *TalosContract::find(u"v1.13");
    for (const Machine &machine : machinesOf(castle)) {
        if (machine.name == machineName) {
            return *machineConfigDocuments(
                castle, machine, contract, test::fakeSecrets(), extraSans);
        }
    }
    qFatal("no machine %s", qPrintable(machineName));
}

/// All documents of a kind.
QList<YamlValue> kindsOf(QList<YamlValue> documents, QStringView kind)
{
    documents.removeIf([kind](const YamlValue &document) {
        const YamlValue *found = document.find(u"kind");
        return !found || found->text() != kind;
    });
    return documents;
}

YamlValue onlyOf(const QList<YamlValue> &documents, QStringView kind)
{
    const QList<YamlValue> found = kindsOf(documents, kind);
    return found.size() == 1 ? found.first() : YamlValue();
}

YamlValue addressList(const QString &address)
{
    return YamlValue::sequence({YamlValue::mapping({{u"address"_s, address}})});
}

} // namespace

void TestMachineConfig::givesEachMachineItsAddress()
{
    Castle castle = CastleBuilder().castle();
    castle.networks[u"lan"_s].ntp = {u"time.example.org"_s};
    const auto documents = documentsOf(castle, u"worker-2"_s);

    const YamlValue hostname = onlyOf(documents, u"HostnameConfig");
    QCOMPARE(hostname.find(u"hostname")->text(), u"worker-2"_s);
    QCOMPARE(hostname.find(u"auto")->text(), u"off"_s);
    QCOMPARE(hostname.find(u"auto")->kind(), YamlValue::Kind::String);

    const QString mac = machinesOf(castle).at(4).interfaces.first().mac.toLower();
    const YamlValue alias = onlyOf(documents, u"LinkAliasConfig");
    QCOMPARE(alias.find(u"selector", u"match")->text(),
        u"mac(link.permanent_addr) == \"%1\""_s.arg(mac));
    const YamlValue link = onlyOf(documents, u"LinkConfig");
    QCOMPARE(link.find(u"name")->text(), alias.find(u"name")->text());
    QCOMPARE(*link.find(u"addresses"), addressList(u"192.168.1.156/24"_s));
    QCOMPARE(*link.find(u"routes"),
        YamlValue::sequence({YamlValue::mapping({{u"gateway"_s, u"192.168.1.1"_s}})}));
    QCOMPARE(
        *onlyOf(documents, u"ResolverConfig").find(u"nameservers"), addressList(u"192.168.1.1"_s));
    QCOMPARE(*onlyOf(documents, u"TimeSyncConfig").find(u"ntp", u"servers"),
        YamlValue::sequence({u"time.example.org"_s}));
}

void TestMachineConfig::givesOnlyOneDefaultRoute()
{
    Castle castle = CastleBuilder().castle();
    Network storage;
    storage.cidr = parsed<Cidr>(u"10.1.0.0/16"_s);
    storage.gateway = parsed<IpAddress>(u"10.1.0.1"_s);
    castle.networks.insert(u"storage"_s, storage);
    castle.groups[1].addresses.insert(u"storage"_s, parsed<AddressRange>(u"10.1.0.10-10.1.0.20"_s));
    const auto links = kindsOf(documentsOf(castle, u"worker-1"_s), u"LinkConfig");
    QCOMPARE(links.size(), 2);
    QVERIFY(links.at(0).find(u"routes"));
    QVERIFY(!links.at(1).find(u"routes"));
    QCOMPARE(*links.at(1).find(u"addresses"), addressList(u"10.1.0.10/16"_s));
    QVERIFY(links.at(0).find(u"name")->text() != links.at(1).find(u"name")->text());
}

void TestMachineConfig::keepsTheVipToControlPlanes()
{
    const Castle castle = CastleBuilder().castle();
    const YamlValue subnets = YamlValue::sequence({u"192.168.1.0/24"_s, u"!192.168.1.150/32"_s});

    const auto controlPlane = documentsOf(castle, u"controlplane-1"_s);
    const YamlValue vip = onlyOf(controlPlane, u"Layer2VIPConfig");
    QCOMPARE(vip.find(u"name")->text(), u"192.168.1.150"_s);
    QCOMPARE(
        vip.find(u"link")->text(), onlyOf(controlPlane, u"LinkAliasConfig").find(u"name")->text());
    QCOMPARE(*controlPlane.first().find(u"cluster", u"etcd", u"advertisedSubnets"), subnets);
    QCOMPARE(
        *controlPlane.first().find(u"machine", u"kubelet", u"nodeIP", u"validSubnets"), subnets);

    const auto worker = documentsOf(castle, u"worker-1"_s);
    QVERIFY(kindsOf(worker, u"Layer2VIPConfig").isEmpty());
    QVERIFY(!worker.first().find(u"cluster", u"etcd"));
    QCOMPARE(*worker.first().find(u"machine", u"kubelet", u"nodeIP", u"validSubnets"), subnets);
}

void TestMachineConfig::tellsDataDisksApart()
{
    const auto selectors = [](const QMap<QString, qint64> &disks) {
        QStringList found;
        for (const YamlValue &volume :
            kindsOf(documentsOf(CastleBuilder().dataDisks(disks).castle(), u"worker-1"_s),
                u"UserVolumeConfig")) {
            found.append(volume.find(u"provisioning", u"diskSelector", u"match")->text());
        }
        return found;
    };
    const QString hundred
        = u"!system_disk && disk.size >= 102400u * MiB && disk.size < 103424u * MiB"_s;
    const QString fifty
        = u"!system_disk && disk.size >= 51200u * MiB && disk.size < 52224u * MiB"_s;
    const QString slot
        = u" && \"/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_drive-scsi%1\" in disk.symlinks"_s;
    QCOMPARE(selectors({{u"longhorn"_s, 100}}), QStringList {hundred});
    QCOMPARE(selectors({{u"longhorn"_s, 100}, {u"scratch"_s, 50}}), QStringList({hundred, fifty}));
    QCOMPARE(selectors({{u"longhorn"_s, 100}, {u"scratch"_s, 100}}),
        QStringList({hundred + slot.arg(1), hundred + slot.arg(2)}));
}

void TestMachineConfig::mountsLonghornsFolder()
{
    const auto mounts = [](const Castle &castle, const QString &machine) {
        return documentsOf(castle, machine).first().find(u"machine", u"kubelet", u"extraMounts");
    };
    const Castle castle = CastleBuilder().castle();
    const auto documents = documentsOf(castle, u"worker-1"_s);
    const YamlValue *extraMounts = documents.first().find(u"machine", u"kubelet", u"extraMounts");
    QVERIFY(extraMounts);
    QCOMPARE(extraMounts->items().size(), 1);
    const YamlValue mount = extraMounts->items().first();
    QCOMPARE(mount.find(u"destination")->text(), u"/var/mnt/longhorn"_s);
    QCOMPARE(mount.find(u"source")->text(), u"/var/mnt/longhorn"_s);
    QCOMPARE(*mount.find(u"options"), YamlValue::sequence({u"bind"_s, u"rshared"_s, u"rw"_s}));
    QVERIFY(!mounts(castle, u"controlplane-1"_s));
    QVERIFY(!mounts(CastleBuilder().withoutLonghorn().castle(), u"worker-1"_s));
}

void TestMachineConfig::usesTheSystemDiskForLonghorn()
{
    const auto documents = documentsOf(CastleBuilder().dataDisks({}).castle(), u"worker-1"_s);
    const YamlValue volume = onlyOf(documents, u"UserVolumeConfig");
    QCOMPARE(volume.find(u"name")->text(), u"longhorn"_s);
    QCOMPARE(volume.find(u"volumeType")->text(), u"directory"_s);
    QVERIFY(!volume.find(u"provisioning"));
    QVERIFY(documents.first().find(u"machine", u"kubelet", u"extraMounts"));
}

void TestMachineConfig::runsPodsOnControlPlanesAlone()
{
    const auto alone
        = documentsOf(CastleBuilder().controlPlanes(1).workers(0).castle(), u"controlplane-1"_s);
    QVERIFY(alone.first().find(u"cluster", u"allowSchedulingOnControlPlanes")->toBool());
    QVERIFY(!alone.first().find(u"machine", u"nodeLabels"));
    const auto withWorkers = documentsOf(CastleBuilder().castle(), u"controlplane-1"_s);
    QVERIFY(!withWorkers.first().find(u"cluster", u"allowSchedulingOnControlPlanes"));
    QVERIFY(withWorkers.first().find(
        u"machine", u"nodeLabels", u"node.kubernetes.io/exclude-from-external-load-balancers"));
}

void TestMachineConfig::leavesTheNetworkToOthers()
{
    Castle castle = CastleBuilder().castle();
    castle.cluster.cni = Cni::None;
    castle.cluster.podSubnet = parsed<Cidr>(u"10.32.0.0/16"_s);
    castle.cluster.dnsDomain = u"castle.test"_s;
    const auto documents = documentsOf(castle, u"worker-1"_s);
    const YamlValue *network = documents.first().find(u"cluster", u"network");
    QCOMPARE(network->find(u"cni", u"name")->text(), u"none"_s);
    QCOMPARE(*network->find(u"podSubnets"), YamlValue::sequence({u"10.32.0.0/16"_s}));
    QCOMPARE(network->find(u"dnsDomain")->text(), u"castle.test"_s);
    const auto usual = documentsOf(CastleBuilder().castle(), u"worker-1"_s);
    QVERIFY(!usual.first().find(u"cluster", u"network", u"cni"));
}

void TestMachineConfig::carriesExtraNames()
{
    const Castle castle = CastleBuilder().castle();
    const YamlValue names = YamlValue::sequence({u"127.0.0.1"_s});
    const auto controlPlane = documentsOf(castle, u"controlplane-1"_s, {u"127.0.0.1"_s});
    QCOMPARE(*controlPlane.first().find(u"machine", u"certSANs"), names);
    QCOMPARE(*controlPlane.first().find(u"cluster", u"apiServer", u"certSANs"), names);
    QVERIFY(controlPlane.first().find(u"cluster", u"apiServer", u"image")); // is still there
    const auto worker = documentsOf(castle, u"worker-1"_s, {u"127.0.0.1"_s});
    QCOMPARE(*worker.first().find(u"machine", u"certSANs"), names);
    QVERIFY(!worker.first().find(u"cluster", u"apiServer"));
}

void TestMachineConfig::writesTheEndpoint_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QString>("url");
    QTest::newRow("VIP") << Endpoint {parsed<IpAddress>(u"192.168.1.150"_s), {}, {}}
                         << u"https://192.168.1.150:6443"_s;
    QTest::newRow("address") << Endpoint {{}, parsed<IpAddress>(u"fd00::5"_s), {}}
                             << u"https://[fd00::5]:6443"_s;
    QTest::newRow("name") << Endpoint {{}, {}, u"k8s.example.org"_s}
                          << u"https://k8s.example.org:6443"_s;
}

void TestMachineConfig::writesTheEndpoint()
{
    QFETCH(Endpoint, endpoint);
    Castle castle = CastleBuilder().castle();
    castle.cluster.endpoint = endpoint;
    QTEST(clusterEndpointUrl(castle), "url");
    const auto documents = documentsOf(castle, u"worker-1"_s);
    QTEST(documents.first().find(u"cluster", u"controlPlane", u"endpoint")->text(), "url");
}

void TestMachineConfig::refusesVersions_data()
{
    QTest::addColumn<QString>("talos");
    QTest::addColumn<QString>("kubernetes");
    QTest::newRow("a Talos that is too old") << u"v1.12.4"_s << u"v1.36.2"_s;
    QTest::newRow("a Kubernetes that is too new") << u"v1.13.9"_s << u"v1.37.0"_s;
}

void TestMachineConfig::refusesVersions()
{
    QFETCH(QString, talos);
    QFETCH(QString, kubernetes);
    Castle castle = CastleBuilder().castle();
    castle.versions.talos = talos;
    castle.versions.kubernetes = kubernetes;
    const auto file = generateMachineConfig(
        castle, machinesOf(castle).first(), *TalosContract::find(u"v1.13"), test::fakeSecrets());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::InvalidInput);
    QVERIFY(file.error().message.contains(u"versions."_s));
}

QTEST_GUILESS_MAIN(TestMachineConfig)
#include "tst_machineconfig.moc"
