// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/newcastle.h"
#include "tests/support/gesturing.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using test::GestureDocument;

namespace {

const QByteArray kSample = test::sampleCastleText();
const HostRef kPve {u"home"_s, u"pve"_s};
const HostRef kPve2 {u"home"_s, u"pve2"_s};

GestureDocument emptyCastle()
{
    return GestureDocument(newCastleText(u"fort"_s));
}

/// A host, a network, three control planes and three workers, by the palette alone.
GestureDocument drawnCastle()
{
    GestureDocument document = emptyCastle();
    document.add(PaletteKind::Host);
    document.add(PaletteKind::Network);
    document.add(PaletteKind::ControlPlanes);
    document.add(PaletteKind::Workers);
    return document;
}

} // namespace

class TestGestures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyCastleReads();
    void writesAsAPersonWould();
    void machinesTakeTheOnlyHostAndNetwork();
    void machinesGoWhereTheyAreDropped();
    void aSecondHostAndNetworkGetTheNextNames();
    void addsServices_data();
    void addsServices();
    void saysWhyNot_data();
    void saysWhyNot();
    void longhornBringsDisksAndAVersion();
    void connectsAndDisconnects();
    void placesAGroup();
    void placesOneMachine();
    void stepsACount();
    void growsRangesWithACount();
    void removesMachines();
    void removesWithWhatReferredToIt();
    void hostsStayWhenTheirMachinesGo();
    void duplicates();
    void keepsWhatOthersWrote();
    void fixesAloneMakeADeployableCastle_data();
    void fixesAloneMakeADeployableCastle();
};

void TestGestures::anEmptyCastleReads()
{
    const GestureDocument document = emptyCastle();
    QCOMPARE(document.castle().name, u"fort"_s);
    QCOMPARE(document.rules(), (QStringList {u"endpoint-missing"_s, u"control-plane-missing"_s}));
}

void TestGestures::writesAsAPersonWould()
{
    const QByteArray drawn = drawnCastle().text();
    const QByteArray expected = "networks:\n"
                                "  lan:\n"
                                "    cidr: 192.168.1.0/24\n"
                                "    gateway: 192.168.1.1\n"
                                "    dns: [192.168.1.1]\n"
                                "\n"
                                "providers:\n"
                                "  home:\n"
                                "    type: proxmox\n"
                                "    url: https://192.168.1.10:8006\n"
                                "    credentials: proxmox\n"
                                "    pool: fort\n"
                                "    storage: {disks: local-lvm, images: local}\n"
                                "    bridges: {lan: vmbr0}\n"
                                "    hosts: [pve]\n"
                                "\n"
                                "groups:\n"
                                "  controlplane:\n"
                                "    role: controlplane\n"
                                "    count: 3\n"
                                "    hosts: [home/pve]\n"
                                "    addresses: {lan: 192.168.1.151-192.168.1.155}\n"
                                "    vmids: 400-419\n"
                                "    cores: 2\n"
                                "    memory: 4GiB\n"
                                "    systemDisk: 32GiB\n"
                                "  worker:\n"
                                "    role: worker\n"
                                "    count: 3\n"
                                "    hosts: [home/pve]\n"
                                "    addresses: {lan: 192.168.1.156-192.168.1.180}\n"
                                "    vmids: 420-499\n"
                                "    cores: 4\n"
                                "    memory: 8GiB\n"
                                "    systemDisk: 40GiB\n";
    QCOMPARE(drawn.sliced(drawn.indexOf("networks:")), expected);
}

void TestGestures::machinesTakeTheOnlyHostAndNetwork()
{
    const GestureDocument document = drawnCastle();
    QCOMPARE(document.castle().groups.at(1).hosts, QList<HostRef> {kPve});
    QCOMPARE(document.rules(), QStringList {u"endpoint-missing"_s});

    GestureDocument without = emptyCastle();
    without.add(PaletteKind::Workers);
    QVERIFY(without.castle().groups.first().hosts.isEmpty());
    QVERIFY(without.castle().groups.first().addresses.isEmpty());
}

void TestGestures::machinesGoWhereTheyAreDropped()
{
    GestureDocument document = drawnCastle();
    document.add(PaletteKind::Host);
    document.add(PaletteKind::Network);
    document.add(PaletteKind::Workers);
    QVERIFY(document.castle().groups.at(2).hosts.isEmpty());
    QVERIFY(document.castle().groups.at(2).addresses.isEmpty());
    document.add(PaletteKind::Workers, hostPath(kPve2));
    QCOMPARE(document.castle().groups.at(3).hosts, QList<HostRef> {kPve2});
    const QString path = document.add(PaletteKind::Workers, networkPath(u"lan2"_s));
    QCOMPARE(path, groupPath(u"worker4"_s));
    QCOMPARE(document.castle().groups.at(4).addresses.keys(), QStringList {u"lan2"_s});
}

void TestGestures::aSecondHostAndNetworkGetTheNextNames()
{
    GestureDocument document(kSample);
    QCOMPARE(document.add(PaletteKind::Host), hostPath(kPve2));
    QCOMPARE(document.castle().hosts(), (QList<HostRef> {kPve, kPve2}));
    QCOMPARE(
        document.castle().providers.value(u"home"_s).hosts, (QStringList {u"pve"_s, u"pve2"_s}));
    QCOMPARE(document.add(PaletteKind::Network), networkPath(u"lan2"_s));
    QCOMPARE(document.castle().networks.value(u"lan2"_s).cidr.toString(), u"192.168.2.0/24"_s);
}

void TestGestures::addsServices_data()
{
    QTest::addColumn<PaletteKind>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("Longhorn") << PaletteKind::Longhorn << u"components.longhorn"_s
                              << QByteArray("  longhorn: {replicas: 3}\n");
    QTest::newRow("a load balancer") << PaletteKind::LoadBalancer << u"components.metallb"_s
                                     << QByteArray("metallb: {pool: 192.168.1.244-192.168.1.254}");
    QTest::newRow("an ingress with its load balancer")
        << PaletteKind::Ingress << u"components.traefik"_s
        << QByteArray("  metallb: {pool: 192.168.1.244-192.168.1.254}\n"
                      "  traefik: {address: 192.168.1.244}\n");
    QTest::newRow("certificates") << PaletteKind::Certificates << u"components.certManager"_s
                                  << QByteArray(
                                         "certManager: {issuer: staging, email: you@example.com}");
    QTest::newRow("Flux with its repository")
        << PaletteKind::Flux << u"versions.flux"_s
        << QByteArray("workloads: {remote: ssh://git@git.example.com/fort/fort-workloads, "
                      "branch: main, path: clusters/fort}");
    QTest::newRow("a repository")
        << PaletteKind::Repository << u"gitops.infrastructure"_s
        << QByteArray("infrastructure: {remote: "
                      "ssh://git@git.example.com/fort/fort-infrastructure, branch: main}");
}

void TestGestures::addsServices()
{
    QFETCH(PaletteKind, kind);
    QFETCH(QByteArray, part);
    GestureDocument document = drawnCastle();
    const QByteArray before = document.text();
    QTEST(document.add(kind), "path");
    QVERIFY2(document.text().contains(part), document.text());
    QVERIFY(document.undo());
    QCOMPARE(document.text(), before);
}

void TestGestures::saysWhyNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PaletteKind>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray empty = newCastleText(u"fort"_s);
    QTest::newRow("a host on a host")
        << kSample << PaletteKind::Host << hostPath(kPve) << ErrorCode::InvalidInput;
    QTest::newRow("a network on a host")
        << kSample << PaletteKind::Network << hostPath(kPve) << ErrorCode::InvalidInput;
    QTest::newRow("workers on Longhorn")
        << kSample << PaletteKind::Workers << u"components.longhorn"_s << ErrorCode::InvalidInput;
    QTest::newRow("more control planes")
        << kSample << PaletteKind::ControlPlanes << QString() << ErrorCode::Conflict;
    QTest::newRow("a second Longhorn")
        << kSample << PaletteKind::Longhorn << QString() << ErrorCode::Conflict;
    QTest::newRow("a third repository")
        << kSample << PaletteKind::Repository << QString() << ErrorCode::Conflict;
    QTest::newRow("Flux twice") << kSample << PaletteKind::Flux << QString() << ErrorCode::Conflict;
    QTest::newRow("a load balancer without a network")
        << empty << PaletteKind::LoadBalancer << QString() << ErrorCode::InvalidInput;
}

void TestGestures::saysWhyNot()
{
    QFETCH(QByteArray, text);
    QFETCH(PaletteKind, kind);
    QFETCH(QString, target);
    const auto added = addFromPalette(GestureDocument(text).castle(), kind, target);
    QVERIFY(!added.has_value());
    QTEST(added.error().code, "code");
    QVERIFY(!added.error().message.isEmpty());
}

void TestGestures::longhornBringsDisksAndAVersion()
{
    GestureDocument document = drawnCastle();
    document.add(PaletteKind::Longhorn);
    QCOMPARE(document.castle().versions.longhorn, u"1.12.1"_s);
    QCOMPARE(document.castle().groups.at(1).dataDisks.keys(), QStringList {u"longhorn"_s});
    QVERIFY(document.castle().groups.at(0).dataDisks.isEmpty());

    GestureDocument two = drawnCastle();
    QVERIFY(two.change(setGroupCount(two.castle(), u"groups.worker"_s, 2)));
    two.add(PaletteKind::Longhorn);
    QCOMPARE(two.castle().components.longhorn->replicas, 2);
    QVERIFY(two.change(removeItems(two.castle(), {u"components.longhorn"_s})));
    QVERIFY(two.castle().groups.at(1).dataDisks.isEmpty());
    QVERIFY(two.castle().versions.longhorn.isEmpty());
}

void TestGestures::connectsAndDisconnects()
{
    GestureDocument document(kSample);
    document.add(PaletteKind::Network);
    const QString machine = machinePath(u"worker"_s, u"worker-2"_s);
    QVERIFY(document.change(connectToNetwork(document.castle(), machine, u"networks.lan2"_s)));
    QCOMPARE(document.castle().groups.at(1).addresses.value(u"lan2"_s).toString(),
        u"192.168.2.150-192.168.2.174"_s);
    QCOMPARE(document.castle().providers.value(u"home"_s).bridges.value(u"lan2"_s), u"vmbr0"_s);
    const auto again = connectToNetwork(document.castle(), machine, u"networks.lan2"_s);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(!connectToNetwork(document.castle(), hostPath(kPve), u"networks.lan"_s));
    QVERIFY(!connectToNetwork(document.castle(), machine, hostPath(kPve)));
    QVERIFY(document.change(disconnectFromNetwork(document.castle(), machine, u"networks.lan2"_s)));
    QCOMPARE(document.castle().groups.at(1).addresses.keys(), QStringList {u"lan"_s});
    QVERIFY(!disconnectFromNetwork(document.castle(), machine, u"networks.lan2"_s));
}

void TestGestures::placesAGroup()
{
    GestureDocument document(kSample);
    document.add(PaletteKind::Host);
    const QString machine = machinePath(u"worker"_s, u"worker-2"_s);
    QVERIFY(document.change(placeOnHost(document.castle(), machine, kPve2)));
    QVERIFY(document.change(placeOnHost(document.castle(), u"groups.worker"_s, kPve2)));
    QCOMPARE(document.castle().groups.at(1).hosts, QList<HostRef> {kPve2});
    QVERIFY(document.castle().groups.at(1).overrides.isEmpty());
    QVERIFY(!document.text().contains("machines:"));
    const auto again = placeOnHost(document.castle(), u"groups.worker"_s, kPve2);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(!placeOnHost(document.castle(), u"networks.lan"_s, kPve2));
    QVERIFY(!placeOnHost(document.castle(), u"groups.worker"_s, {u"away"_s, u"pve"_s}));
}

void TestGestures::placesOneMachine()
{
    GestureDocument document(kSample);
    document.add(PaletteKind::Host);
    const QByteArray before = document.text();
    const QString machine = machinePath(u"worker"_s, u"worker-2"_s);
    QVERIFY(document.change(placeOnHost(document.castle(), machine, kPve2)));
    QVERIFY(document.text().contains("    machines: {worker-2: {host: home/pve2}}\n"));
    QVERIFY(document.change(placeOnHost(document.castle(), machine, kPve)));
    QCOMPARE(document.text(), before);
}

void TestGestures::stepsACount()
{
    GestureDocument document(kSample);
    const auto change = setGroupCount(document.castle(), u"groups.worker"_s, 4);
    QCOMPARE(change->edits, (QList<PathEdit> {{u"groups.worker.count"_s, u"4"_s}}));
    QCOMPARE(change->name, u"Set worker to 4"_s);
    QVERIFY(!setGroupCount(document.castle(), u"groups.worker"_s, -1));
    QVERIFY(!setGroupCount(document.castle(), u"groups.worker"_s, 501));
    QVERIFY(!setGroupCount(document.castle(), u"networks.lan"_s, 1));

    const QString third = machinePath(u"worker"_s, u"worker-3"_s);
    document.add(PaletteKind::Host);
    QVERIFY(document.change(placeOnHost(document.castle(), third, kPve2)));
    QVERIFY(document.change(setGroupCount(document.castle(), u"groups.worker"_s, 2)));
    QVERIFY(document.castle().groups.at(1).overrides.isEmpty());
    QCOMPARE(document.castle().hosts(), (QList<HostRef> {kPve, kPve2}));
}

void TestGestures::growsRangesWithACount()
{
    GestureDocument document(kSample);
    QVERIFY(document.change(setGroupCount(document.castle(), u"groups.worker"_s, 40)));
    const Group workers = document.castle().groups.at(1);
    QCOMPARE(workers.addresses.value(u"lan"_s).toString(), u"192.168.1.155-192.168.1.194"_s);
    QVERIFY(document.change(setGroupCount(document.castle(), u"groups.controlplane"_s, 5)));
    // The workers are in the way: other addresses for all of them.
    QCOMPARE(document.castle().groups.at(0).addresses.value(u"lan"_s).toString(),
        u"192.168.1.195-192.168.1.199"_s);
    QCOMPARE(document.rules(), QStringList());
    QVERIFY(document.change(setGroupCount(document.castle(), u"groups.worker"_s, 500)));
    QVERIFY(document.rules().contains(u"addresses-too-few"_s));
    QCOMPARE(document.castle().groups.at(1).vmids, (VmidRange {420, 919}));
}

void TestGestures::removesMachines()
{
    GestureDocument document(kSample);
    const auto machine
        = [](int ordinal) { return machinePath(u"worker"_s, u"worker-%1"_s.arg(ordinal)); };
    QVERIFY(document.change(removeItems(document.castle(), {machine(2)})));
    QVERIFY(document.castle().groups.at(1).overrides.value(2).absent);
    QCOMPARE(document.castle().groups.at(1).count, 3);
    QVERIFY(document.change(removeItems(document.castle(), {machine(3)})));
    QCOMPARE(document.castle().groups.at(1).count, 1);
    QVERIFY(document.castle().groups.at(1).overrides.isEmpty());
    QVERIFY(document.change(removeItems(document.castle(), {machine(1)})));
    QCOMPARE(document.castle().groups.at(1).count, 0);
}

void TestGestures::removesWithWhatReferredToIt()
{
    GestureDocument document = drawnCastle();
    document.add(PaletteKind::Ingress);
    QVERIFY(document.change(removeItems(document.castle(), {u"components.metallb"_s})));
    QVERIFY(!document.castle().components.traefik->address.has_value());
    document.add(PaletteKind::LoadBalancer);
    QVERIFY(document.change(removeItems(document.castle(), {u"networks.lan"_s})));
    QVERIFY(!document.castle().components.metallb.has_value());
    QVERIFY(document.castle().providers.value(u"home"_s).bridges.isEmpty());
    QVERIFY(document.castle().groups.at(0).addresses.isEmpty());
    QVERIFY(document.change(removeItems(document.castle(), {hostPath(kPve)})));
    QVERIFY(document.castle().hosts().isEmpty());
    QVERIFY(document.castle().groups.at(0).hosts.isEmpty());
    QVERIFY(document.change(removeItems(
        document.castle(), {u"groups.worker"_s, u"groups.controlplane"_s, u"providers.home"_s})));
    QVERIFY(document.text().contains("groups: {}\n"));
    QVERIFY(document.text().contains("providers: {}\n"));
    QVERIFY(!removeItems(document.castle(), {QString()}));

    GestureDocument sample(kSample);
    QVERIFY(sample.change(removeItems(sample.castle(), {u"versions.flux"_s})));
    QVERIFY(!sample.castle().gitops.workloads.has_value());
    QCOMPARE(sample.rules(), QStringList());
}

void TestGestures::hostsStayWhenTheirMachinesGo()
{
    GestureDocument document(kSample);
    QVERIFY(document.change(
        removeItems(document.castle(), {u"groups.worker"_s, u"groups.controlplane"_s})));
    QCOMPARE(document.castle().hosts(), QList<HostRef> {kPve});
}

void TestGestures::duplicates()
{
    GestureDocument document(kSample);
    const auto group = duplicateItem(document.castle(), u"groups.worker"_s);
    QVERIFY(document.change(group->change));
    QCOMPARE(group->path, u"groups.worker2"_s);
    QCOMPARE(document.castle().groups.at(2).memory, Mebibytes::fromGibibytes(8));
    QCOMPARE(document.rules(), QStringList());
    const auto machine = duplicateItem(document.castle(), machinePath(u"worker"_s, u"worker-1"_s));
    QCOMPARE(machine->path, machinePath(u"worker"_s, u"worker-4"_s));
    QCOMPARE(duplicateItem(document.castle(), hostPath(kPve))->path, hostPath(kPve2));
    QCOMPARE(duplicateItem(document.castle(), u"networks.lan"_s)->path, u"networks.lan2"_s);
    for (const QString &single :
        {u"components.longhorn"_s, u"groups.controlplane"_s, u"cluster.endpoint"_s, QString()}) {
        QCOMPARE(duplicateItem(document.castle(), single).error().code, ErrorCode::Conflict);
    }
}

void TestGestures::keepsWhatOthersWrote()
{
    GestureDocument document(kSample);
    document.add(PaletteKind::Host);
    document.add(PaletteKind::Workers, hostPath(kPve2));
    document.add(PaletteKind::Ingress);
    QList<QByteArray> lines = document.text().split('\n');
    for (const QByteArray &line : kSample.split('\n')) {
        QVERIFY2(lines.removeOne(line), line);
    }
}

void TestGestures::fixesAloneMakeADeployableCastle_data()
{
    QTest::addColumn<QList<PaletteKind>>("drawn");
    using enum PaletteKind;
    QTest::newRow("nothing") << QList<PaletteKind> {};
    QTest::newRow("workers first") << QList<PaletteKind> {Workers, Longhorn};
    QTest::newRow("a host and machines") << QList<PaletteKind> {Host, ControlPlanes, Workers};
    QTest::newRow("a network and machines") << QList<PaletteKind> {Network, Workers, Ingress};
    QTest::newRow("Flux") << QList<PaletteKind> {Flux, Repository};
}

void TestGestures::fixesAloneMakeADeployableCastle()
{
    QFETCH(QList<PaletteKind>, drawn);
    GestureDocument document = emptyCastle();
    for (const PaletteKind kind : drawn) {
        QVERIFY(!document.add(kind).isEmpty());
    }
    for (int step = 0; step < 10 && hasErrors(document.diagnostics()); ++step) {
        const auto fixable = std::ranges::find_if(document.diagnostics(),
            [](const Diagnostic &finding) { return finding.fix.has_value(); });
        QVERIFY2(fixable != document.diagnostics().end(), qPrintable(document.rules().join(u' ')));
        QVERIFY(document.change(DocumentChange(*fixable->fix)));
    }
    QVERIFY2(!hasErrors(document.diagnostics()), qPrintable(document.rules().join(u' ')));
}

QTEST_GUILESS_MAIN(TestGestures)
#include "tst_gestures.moc"
