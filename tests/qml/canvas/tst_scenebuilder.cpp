// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/machine.h"
#include "qml/canvas/scene/scenebuilder.h"
#include "tests/support/castlebuilder.h"

#include <QLineF>
#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

namespace {

const HostRef kPve {u"home"_s, u"pve"_s};

struct Picture
{
    Castle castle = CastleBuilder().castle();
    CanvasLayout layout;
    LiveState live;
    QList<Diagnostic> diagnostics;
    [[nodiscard]] Scene scene() const { return buildScene({castle, layout, live, diagnostics}); }
};

MachineId idOf(const Castle &castle, const QString &name)
{
    for (const Machine &machine : machinesOf(castle)) {
        if (machine.name == name) {
            return machine.id;
        }
    }
    return {};
}

/// One line an item, indented in its container: `host pve`, ` group worker`, `  machine worker-1`.
QString outline(const Scene &scene)
{
    static const QStringList shapes {
        u"host"_s, u"group"_s, u"machine"_s, u"network"_s, u"endpoint"_s, u"service"_s};
    QStringList lines;
    for (const CanvasItem &item : scene.items) {
        const QString indent(item.container.isEmpty() ? 0 : 1, u' ');
        lines.append(indent + shapes.at(int(item.shape)) + u' ' + item.title);
    }
    return lines.join(u'\n');
}

QStringList edgesOf(const Scene &scene)
{
    QStringList edges;
    for (const CanvasEdge &edge : scene.edges) {
        edges.append(edge.from + u" > "_s + edge.to + (edge.isDashed ? u" planned"_s : QString()));
    }
    return edges;
}

QString firstOverlap(const Scene &scene)
{
    for (const CanvasItem &a : scene.items) {
        for (const CanvasItem &b : scene.items) {
            if (&a != &b && a.container == b.container && a.area.intersects(b.area)) {
                return a.key + u" overlaps "_s + b.key;
            }
        }
        const CanvasItem *container = scene.find(a.container);
        if (container != nullptr && !container->area.contains(a.area)) {
            return a.key + u" sticks out"_s;
        }
    }
    return {};
}

ObservedVm vmOn(const HostRef &host, const QString &name, int cores)
{
    ObservedVm vm;
    vm.host = host;
    vm.name = name;
    vm.isRunning = true;
    vm.cores = cores;
    vm.memory = Mebibytes::fromGibibytes(8);
    return vm;
}

} // namespace

class TestSceneBuilder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSample();
    void theSamplesLinesMeanSomething();
    void anEmptyCastleIsEmpty();
    void hostsThatNobodyUsesAreDrawn();
    void groupsWithoutHostsAreNotPlaced();
    void aGroupOnTwoHostsHasTwoHeaders();
    void noTwoHeadersShareAKey();
    void machinesThatLeaveAreStillDrawn();
    void capacityWithoutAWorld();
    void capacityOfAHost();
    void problemsMarkTheirItems();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void placesOfAPersonWin();
    void automaticItemsKeepClearOfPlacedOnes();
    void sameInputSameScene();
    void edgesFaceTheirTarget();
};

void TestSceneBuilder::theSample()
{
    const Scene scene = Picture().scene();
    QCOMPARE(outline(scene),
        u"host pve\n"
        " group controlplane\n machine controlplane-1\n machine controlplane-2\n machine "
        "controlplane-3\n"
        " group worker\n machine worker-1\n machine worker-2\n machine worker-3\n"
        "network lan\n endpoint VIP 192.168.1.150\n"
        "service Longhorn\nservice Flux\nservice tazlab-k8s\nservice ephemeral-castle"_s);
    const CanvasItem *worker = scene.find(u"groups.worker.machines.worker-2"_s);
    QVERIFY(worker);
    QCOMPARE(worker->lines.first(), u"192.168.1.156"_s);
    QCOMPARE(scene.find(u"groups.worker"_s)->count, 3);
    QCOMPARE(scene.find(u"networks.lan"_s)->lines,
        (QStringList {u"192.168.1.0/24"_s, u"gateway .1 · bridge vmbr0"_s}));
}

void TestSceneBuilder::theSamplesLinesMeanSomething()
{
    Picture picture;
    picture.castle = CastleBuilder().allComponents().castle();
    const QStringList edges = edgesOf(picture.scene());
    const QString host = u"providers.home.hosts.pve > networks.lan"_s;
    QCOMPARE(edges.count(host), 3); // one a column of cards
    QVERIFY(edges.contains(u"components.metallb > networks.lan"_s));
    QVERIFY(edges.contains(u"components.traefik > components.metallb"_s));
    QVERIFY(edges.contains(u"components.certManager > components.traefik"_s));
    QVERIFY(edges.contains(u"components.longhorn > networks.lan"_s));
    QVERIFY(edges.contains(u"versions.flux > networks.lan"_s));
    QVERIFY(edges.contains(u"gitops.workloads > versions.flux"_s));
}

void TestSceneBuilder::anEmptyCastleIsEmpty()
{
    Picture picture;
    picture.castle = {};
    QVERIFY(picture.scene().items.isEmpty());
}

void TestSceneBuilder::hostsThatNobodyUsesAreDrawn()
{
    Picture picture;
    picture.castle.groups.clear();
    picture.castle.providers[u"home"_s].hosts = {u"pve2"_s};
    const Scene scene = picture.scene();
    const CanvasItem *host = scene.find(u"providers.home.hosts.pve2"_s);
    QVERIFY(host);
    QVERIFY(!host->lines.isEmpty()); // says what to drop there
}

void TestSceneBuilder::groupsWithoutHostsAreNotPlaced()
{
    Picture picture;
    picture.castle.groups[1].hosts.clear();
    const Scene scene = picture.scene();
    const CanvasItem *machine = scene.find(u"groups.worker.machines.worker-1"_s);
    QVERIFY(machine);
    QCOMPARE(machine->container, QString(kUnplacedKey));
    QCOMPARE(scene.find(kUnplacedKey)->path, QString());
}

void TestSceneBuilder::aGroupOnTwoHostsHasTwoHeaders()
{
    Picture picture;
    picture.castle.groups[1].hosts.append({u"home"_s, u"pve2"_s});
    const Scene scene = picture.scene();
    const CanvasItem *second = scene.find(u"groups.worker@providers.home.hosts.pve2"_s);
    QVERIFY(second);
    QCOMPARE(second->path, u"groups.worker"_s);
    QCOMPARE(second->count, 3);
    QCOMPARE(scene.find(u"groups.worker.machines.worker-2"_s)->container,
        u"providers.home.hosts.pve2"_s);
}

/// A machine may have a host where its group has none, and a group that is gone several hosts.
void TestSceneBuilder::noTwoHeadersShareAKey()
{
    Picture picture;
    picture.castle.groups[1].hosts.clear();
    picture.castle.groups[1].overrides[2].host = kPve;
    WorldView view;
    for (int number : {1, 2}) {
        const MachineId gone = machineId(castleIdOrRehearsalId(picture.castle), u"old"_s, number);
        const HostRef host {u"home"_s, u"pve%1"_s.arg(number)};
        view.ownership.ours.insert(gone, vmOn(host, u"old-%1"_s.arg(number), 4));
    }
    picture.live.setWorld(view);
    QStringList keys;
    for (const CanvasItem &item : picture.scene().items) {
        keys.append(item.key);
    }
    QCOMPARE(keys.count(u"groups.worker"_s), 1);
    QCOMPARE(keys.count(u"groups.old"_s), 1);
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestSceneBuilder::machinesThatLeaveAreStillDrawn()
{
    Picture picture;
    WorldView view;
    const MachineId gone = machineId(castleIdOrRehearsalId(picture.castle), u"worker"_s, 4);
    view.ownership.ours.insert(gone, vmOn(kPve, u"worker-4"_s, 4));
    picture.live.setWorld(view);
    const Scene scene = picture.scene();
    const CanvasItem *leaving = scene.find(u"groups.worker.machines.worker-4"_s);
    QVERIFY(leaving);
    QCOMPARE(leaving->state, ItemState::Leaving);
    QCOMPARE(leaving->container, u"providers.home.hosts.pve"_s);
}

void TestSceneBuilder::capacityWithoutAWorld()
{
    const Scene scene = Picture().scene();
    const CanvasItem *host = scene.find(hostPath(kPve));
    QCOMPARE(host->capacity.size(), 3);
    const Capacity &cores = host->capacity.first();
    QVERIFY(!cores.isKnown);
    QCOMPARE(cores.text, u"18"_s); // 3 × 2 + 3 × 4
    QCOMPARE(cores.planned, 0.0);
}

void TestSceneBuilder::capacityOfAHost()
{
    Picture picture;
    WorldView view;
    view.capacities.insert(kPve,
        {.cores = 24,
            .memory = Mebibytes::fromGibibytes(32),
            .disk = Mebibytes::fromGibibytes(1000),
            .usedCores = 10,
            .usedMemory = Mebibytes::fromGibibytes(20)});
    view.ownership.ours.insert(idOf(picture.castle, u"worker-1"_s), vmOn(kPve, u"worker-1"_s, 4));
    picture.live.setWorld(view);
    const Scene scene = picture.scene();
    const QList<Capacity> capacity = scene.find(hostPath(kPve))->capacity;
    QCOMPARE(capacity.at(0).others, 6.0 / 24); // 10 in use, 4 of them ours
    QCOMPARE(capacity.at(0).ours, 4.0 / 24);
    QCOMPARE(capacity.at(0).planned, 14.0 / 24); // 18 asked for, 4 there
    QVERIFY(!capacity.at(0).isExceeded);
    QCOMPARE(capacity.at(0).text, u"24 of 24"_s);
    QCOMPARE(capacity.at(1).text, u"48 of 32 GiB"_s);
    QVERIFY(capacity.at(1).isExceeded); // 12 + 8 + 28 of 32 GiB
    QVERIFY(capacity.at(1).others + capacity.at(1).ours + capacity.at(1).planned <= 1.0);
}

void TestSceneBuilder::problemsMarkTheirItems()
{
    Picture picture;
    Diagnostic warning;
    warning.severity = Severity::Warning;
    warning.subject = u"groups.worker.addresses.lan"_s;
    warning.summary = u"narrow"_s;
    Diagnostic error = warning;
    error.severity = Severity::Error;
    error.summary = u"wrong"_s;
    Diagnostic provider = error;
    provider.subject = u"providers.home.pool"_s;
    picture.diagnostics = {warning, error, provider};
    const Scene scene = picture.scene();
    QCOMPARE(scene.find(u"groups.worker"_s)->problem, CanvasLook::Problem::Error);
    QCOMPARE(scene.find(u"groups.worker"_s)->problemText, u"narrow\nwrong"_s);
    QCOMPARE(scene.find(u"groups.controlplane"_s)->problem, CanvasLook::Problem::None);
    QCOMPARE(scene.find(hostPath(kPve))->problem, CanvasLook::Problem::Error);
}

void TestSceneBuilder::nothingOverlaps_data()
{
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("hosts");
    QTest::newRow("a few on one host") << 3 << 1;
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("many on one host") << 200 << 1;
    QTest::newRow("on seven hosts") << 40 << 7;
}

void TestSceneBuilder::nothingOverlaps()
{
    QFETCH(int, workers);
    QFETCH(int, hosts);
    Picture picture;
    picture.castle = CastleBuilder().workers(workers).allComponents().castle();
    for (int i = 1; i < hosts; ++i) {
        picture.castle.groups[1].hosts.append({u"home"_s, u"pve%1"_s.arg(i)});
    }
    Network second = picture.castle.networks.value(u"lan"_s);
    second.cidr = parsed<Cidr>(u"10.0.0.0/24"_s);
    picture.castle.networks.insert(u"storage"_s, second);
    QCOMPARE(firstOverlap(picture.scene()), QString());
}

void TestSceneBuilder::placesOfAPersonWin()
{
    Picture picture;
    for (const QString &path :
        {hostPath(kPve), u"networks.lan"_s, u"components.longhorn"_s, u"gitops.workloads"_s}) {
        const QPointF place(double(path.size()) * 100, -300);
        picture.layout.positions = {{path, place}};
        QCOMPARE(picture.scene().find(path)->area.topLeft(), place);
    }
}

void TestSceneBuilder::automaticItemsKeepClearOfPlacedOnes()
{
    Picture picture;
    const QRectF longhorn = picture.scene().find(u"components.longhorn"_s)->area;
    picture.layout.positions = {{u"gitops.workloads"_s, longhorn.topLeft()}};
    QCOMPARE(firstOverlap(picture.scene()), QString());
    QVERIFY(picture.scene().find(u"components.longhorn"_s)->area != longhorn);
}

void TestSceneBuilder::sameInputSameScene()
{
    const Picture picture;
    QVERIFY(picture.scene() == picture.scene());
}

void TestSceneBuilder::edgesFaceTheirTarget()
{
    CanvasEdge edge;
    edge.anchor = 50;
    const QRectF from(0, 0, 100, 50);
    QCOMPARE(edgeLine(edge, from, {-50, 200, 300, 30}), QLineF(50, 50, 50, 200));
    QCOMPARE(edgeLine(edge, from, {-50, -200, 300, 30}), QLineF(50, 0, 50, -170));
    QCOMPARE(edgeLine(edge, from, {200, 10, 80, 50}), QLineF(100, 25, 200, 35));
    QCOMPARE(edgeLine(edge, from, {400, 200, 300, 30}), QLineF(50, 50, 416, 200));
}

QTEST_GUILESS_MAIN(TestSceneBuilder)
#include "tst_scenebuilder.moc"
