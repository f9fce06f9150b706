// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/machine.h"
#include "model/edit/newcastle.h"
#include "tests/support/gesturing.h"
#include "tests/support/property.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using test::GestureDocument;

namespace {

QStringList itemsOf(const Castle &castle)
{
    QStringList items {{},
        u"cluster.endpoint"_s,
        u"components.longhorn"_s,
        u"components.metallb"_s,
        u"components.traefik"_s,
        u"components.certManager"_s,
        u"versions.flux"_s,
        u"gitops.workloads"_s,
        u"gitops.infrastructure"_s};
    for (const HostRef &host : castle.hosts()) {
        items.append(hostPath(host));
    }
    for (const QString &key : castle.networks.keys()) {
        items.append(networkPath(key));
    }
    for (const QString &key : castle.providers.keys()) {
        items.append(providerPath(key));
    }
    for (const Group &group : castle.groups) {
        items.append(groupPath(group.key));
    }
    for (const Machine &machine : machinesOf(castle)) {
        items.append(machinePath(machine.groupKey, machine.name));
    }
    return items;
}

template <class T>
T anyOf(const QList<T> &list)
{
    return list.at(*rc::gen::inRange<qsizetype>(0, list.size()));
}

std::optional<DocumentChange> changeOf(const Result<Addition> &addition)
{
    return addition ? std::optional(addition->change) : std::nullopt;
}

std::optional<DocumentChange> changeOf(const Result<DocumentChange> &change)
{
    return change ? std::optional(*change) : std::nullopt;
}

/// A gesture at random items, or a quick fix; nothing when it is refused.
std::optional<DocumentChange> randomChange(const GestureDocument &document)
{
    const Castle &castle = document.castle();
    const QStringList items = itemsOf(castle);
    const QString item = anyOf<QString>(items);
    const QString other = anyOf<QString>(items);
    const HostRef host = hostAt(other).value_or(HostRef {u"home"_s, u"new"_s});
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
    case 1:
        return changeOf(addFromPalette(castle, PaletteKind(*rc::gen::inRange(0, 10)), item));
    case 2:
        return changeOf(addFromPalette(castle, PaletteKind(*rc::gen::inRange(0, 10)), {}));
    case 3:
        return changeOf(connectToNetwork(castle, item, other));
    case 4:
        return changeOf(disconnectFromNetwork(castle, item, other));
    case 5:
        return changeOf(placeOnHost(castle, item, host));
    case 6:
        return changeOf(setGroupCount(castle, item, *rc::gen::inRange(0, 40)));
    case 7:
        return *rc::gen::arbitrary<bool>() ? changeOf(duplicateItem(castle, item))
                                           : changeOf(removeItems(castle, {item, other}));
    default: {
        QList<DocumentChange> fixes;
        for (const Diagnostic &finding : document.diagnostics()) {
            if (finding.fix) {
                fixes.append(*finding.fix);
            }
        }
        return fixes.isEmpty() ? std::nullopt : std::optional(anyOf(fixes));
    }
    }
}

/// Written by others: flow where we write lines, quotes, odd names, a second provider.
const QByteArray kOdd = R"(apiVersion: castello/v1
kind: Castle
metadata: {name: odd}
versions: {talos: v1.13.9, contract: v1.13, kubernetes: v1.36.2}
cluster: {endpoint: {}}
networks: {"vlan.10": {cidr: 10.0.0.0/28, gateway: 10.0.0.1}, six: {cidr: "fd00::/64"}}
providers:
  "pve.lan": {type: proxmox, url: 'https://a:8006', credentials: a, pool: a, storage: {disks: d, images: i}, bridges: {}, hosts: ["on", a.b]}
  b:
    type: proxmox
    url: https://b:8006
    credentials: b
    pool: "yes"
    storage: {disks: d, images: i}
    bridges: {} # none yet
groups: {} # nobody
components: {}
)";

} // namespace

class TestGestureProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anyGesturesLeaveACastleAndCanBeTakenBack_data();
    void anyGesturesLeaveACastleAndCanBeTakenBack();
};

/// Fewer than elsewhere: every gesture reads the document many times.
void TestGestureProperties::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
        qputenv("RC_PARAMS", "seed=20261122 max_success=40");
    }
}

void TestGestureProperties::anyGesturesLeaveACastleAndCanBeTakenBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a new castle") << newCastleText(u"fort"_s);
    QTest::newRow("the sample") << test::sampleCastleText();
    QTest::newRow("an odd one") << kOdd;
}

void TestGestureProperties::anyGesturesLeaveACastleAndCanBeTakenBack()
{
    QFETCH(QByteArray, text);
    QVERIFY(GestureDocument(text).castle().name.size() > 0);
    QVERIFY(test::holds("any gestures leave a castle and can be taken back", [&text] {
        GestureDocument document(text);
        QList<QByteArray> texts;
        for (int i = 0; i < 6; ++i) {
            if (const auto change = randomChange(document)) {
                texts.append(document.text());
                RC_ASSERT(document.change(*change));
            }
        }
        while (document.hasSteps()) {
            RC_ASSERT(document.undo());
            RC_ASSERT(document.text() == texts.takeLast());
        }
    }));
}

QTEST_GUILESS_MAIN(TestGestureProperties)
#include "tst_gestureproperties.moc"
