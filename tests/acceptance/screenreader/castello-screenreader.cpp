// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// What a screen reader sees of the window, over the real accessibility bus: started by
// tst_screenreader.py beside a window that shows the sample. The tests are steps of one sitting.
#include "model/castle/machine.h"
#include "model/document/castledocument.h"
#include "tests/acceptance/screenreader/accessibilitybus.h"
#include "tests/support/sample.h"
#include "tests/support/spokenname.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

namespace {

QString spokenName(const Machine &machine)
{
    const bool leads = machine.role == MachineRole::ControlPlane;
    return (leads ? u"Control plane "_s : u"Worker "_s) + machine.name;
}

/// As the canvas calls them: what it is, and its name.
QStringList itemsOf(const Castle &castle)
{
    QStringList names;
    for (const HostRef &host : castle.hosts()) {
        names.append(u"Host "_s + host.host);
    }
    for (const Group &group : castle.groups) {
        names.append(u"Group "_s + group.key);
    }
    for (const Machine &machine : machinesOf(castle)) {
        names.append(spokenName(machine));
    }
    for (const QString &network : castle.networks.keys()) {
        names.append(u"Network "_s + network);
    }
    if (castle.cluster.endpoint.vip) {
        names.append(u"Endpoint VIP "_s + castle.cluster.endpoint.vip->toString());
    }
    const Components &components = castle.components;
    names.append(components.longhorn ? QStringList {u"Longhorn"_s} : QStringList());
    names.append(components.metallb ? QStringList {u"Load balancer"_s} : QStringList());
    names.append(components.traefik ? QStringList {u"Ingress"_s} : QStringList());
    names.append(components.certManager ? QStringList {u"Certificates"_s} : QStringList());
    names.append(castle.versions.flux.isEmpty() ? QStringList() : QStringList {u"Flux"_s});
    for (const auto &repository : {castle.gitops.infrastructure, castle.gitops.workloads}) {
        if (repository) {
            names.append(u"Repository "_s + repository->remote.section(u'/', -1));
        }
    }
    return names;
}

bool isNoRole(const QString &role)
{
    static const QSet<QString> roles {
        {}, u"unknown"_s, u"invalid"_s, u"filler"_s, u"redundant object"_s};
    return roles.contains(role);
}

QString faultOf(const AccessibilityBus &bus, const BusObject &object)
{
    const bool isInteractive = object.is(BusState::Enabled)
        && (object.is(BusState::Focusable) || object.is(BusState::Selectable));
    if (!isInteractive) {
        return {};
    }
    // Empty cells have nothing to tell; what names a row is the test of the models.
    const bool isCell = object.role == "tree item"_L1 || object.role == "cell"_L1;
    const bool isChoice = object.role == "combo box"_L1; // called by what is chosen
    if (!isCell && isNoName(isChoice ? bus.labelOf(object) : object.name)) {
        return u"no name: "_s + object.way;
    }
    return isNoRole(object.role) ? u"no role: "_s + object.way : QString();
}

bool canBeFilledIn(const AccessibilityBus &bus, const QString &field)
{
    return std::ranges::any_of(bus.everything(), [&](const BusObject &object) {
        return object.name == field && object.is(BusState::Focusable);
    });
}

} // namespace

class ScreenReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingSaysWhatItIs();
    void everyPanelSaysWhatItIs_data();
    void everyPanelSaysWhatItIs();
    void everyItemOfTheCastleIsOnTheCanvas();
    void everyItemIsInTheOutline();
    void choosingAnItemShowsItsForm_data();
    void choosingAnItemShowsItsForm();
    void everyMenuSaysWhatItDoes_data();
    void everyMenuSaysWhatItDoes();
    void menusSayWhatIsOnAndOff();
    void dialogsSayWhatTheyAre_data();
    void dialogsSayWhatTheyAre();
    void deploysAndHearsHowItEnds();

private:
    void check();
    void press(const QString &name, const QString &role);
    [[nodiscard]] BusObject seen(const QString &name, const QString &role);

    AccessibilityBus m_bus;
    Castle m_castle;
};

void ScreenReader::initTestCase()
{
    QVERIFY2(m_bus.problem().isEmpty(), qPrintable(m_bus.problem()));
    m_castle = *CastleDocument::fromText(sampleCastleText()).castle();
    QVERIFY(m_bus.find(m_castle.name + u'*', u"frame"_s));
    QVERIFY(m_bus.find(u"Host *"_s, u"list item"_s)); // the canvas is there too
}

BusObject ScreenReader::seen(const QString &name, const QString &role)
{
    const auto found = m_bus.find(name, role);
    [&] { QVERIFY2(found, qPrintable(u"not found: %1 “%2”"_s.arg(role, name))); }();
    return found.value_or(BusObject());
}

void ScreenReader::press(const QString &name, const QString &role)
{
    const BusObject object = seen(name, role);
    QVERIFY2(object.is(BusState::Enabled), qPrintable(u"is off: "_s + object.way));
    QVERIFY2(m_bus.press(object), qPrintable(u"cannot be pressed: "_s + object.way));
}

void ScreenReader::check()
{
    QStringList faults;
    for (const BusObject &object : m_bus.everything()) {
        faults.append(faultOf(m_bus, object));
    }
    faults.removeAll(QString());
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void ScreenReader::everythingSaysWhatItIs()
{
    check();
    for (const QString &name : {u"Validate"_s, u"Plan"_s, u"Deploy"_s, u"Destroy…"_s}) {
        QVERIFY(seen(name, u"push button"_s).is(BusState::Focusable));
    }
}

void ScreenReader::everyPanelSaysWhatItIs_data()
{
    QTest::addColumn<QString>("panel");
    QTest::addColumn<QString>("sign"); // that it is in front
    QTest::newRow("problems") << u"Problems"_s
                              << u"No problems: this castle can be planned and deployed."_s;
    QTest::newRow("run") << u"Run"_s << u"Nothing has run yet"_s;
    QTest::newRow("history") << u"History"_s << u"No run yet"_s;
    QTest::newRow("plan") << u"Plan"_s << u"Not planned yet"_s;
    QTest::newRow("text") << u"Text"_s << u"Text of the castle"_s;
    QTest::newRow("preview") << u"Preview"_s << u"Text of the file"_s;
}

void ScreenReader::everyPanelSaysWhatItIs()
{
    QFETCH(const QString, panel);
    QFETCH(const QString, sign);
    press(panel, u"page tab"_s);
    (void)seen(sign, {});
    QVERIFY(seen(panel, u"page tab"_s).is(BusState::Selected));
    check();
}

void ScreenReader::everyItemOfTheCastleIsOnTheCanvas()
{
    const QStringList expected = itemsOf(m_castle);
    QVERIFY(expected.size() > 10);
    for (const QString &name : expected) {
        const BusObject item = seen(name, u"list item"_s);
        QVERIFY2(item.is(BusState::Focusable), qPrintable(name));
        QVERIFY2(item.is(BusState::Selectable), qPrintable(name));
        QVERIFY2(item.is(BusState::Enabled), qPrintable(name));
    }
    for (const Machine &machine : machinesOf(m_castle)) {
        const BusObject item = seen(spokenName(machine), u"list item"_s);
        for (const QString &part :
            {u"on host "_s + machine.host.host, machine.address().toString(), u"drawn"_s}) {
            QVERIFY2(item.description.contains(part), qPrintable(item.name + item.description));
        }
    }
}

void ScreenReader::everyItemIsInTheOutline()
{
    for (const Machine &machine : machinesOf(m_castle)) {
        const BusObject row = seen(spokenName(machine) + u'*', u"tree item"_s);
        QVERIFY2(!row.is(BusState::Expandable), qPrintable(row.way));
    }
    for (const Group &group : m_castle.groups) {
        const BusObject row = seen(u"Group "_s + group.key + u'*', u"tree item"_s);
        QVERIFY2(row.is(BusState::Expandable), qPrintable(row.way));
        QVERIFY2(row.is(BusState::Expanded), qPrintable(row.way));
    }
}

void ScreenReader::choosingAnItemShowsItsForm_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("field");
    QTest::newRow("host") << u"Host pve"_s << u"Name"_s;
    QTest::newRow("group") << u"Group worker"_s << u"Count"_s;
    QTest::newRow("machine") << u"Worker worker-2"_s << u"Cores"_s;
    QTest::newRow("network") << u"Network lan"_s << u"Gateway"_s;
    QTest::newRow("storage") << u"Longhorn"_s << u"Replicas"_s;
}

void ScreenReader::choosingAnItemShowsItsForm()
{
    QFETCH(const QString, item);
    QFETCH(const QString, field);
    press(item, u"list item"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canBeFilledIn(m_bus, field), 20'000);
    for (const QString &name : itemsOf(m_castle)) {
        QCOMPARE(seen(name, u"list item"_s).is(BusState::Selected), name == item);
    }
    QVERIFY(seen(item + u'*', u"tree item"_s).is(BusState::Selected));
    check();
}

void ScreenReader::everyMenuSaysWhatItDoes_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("entry");
    QTest::newRow("file") << u"File"_s << u"Save as…"_s;
    QTest::newRow("edit") << u"Edit"_s << u"Select all"_s;
    QTest::newRow("view") << u"View"_s << u"Reset layout"_s;
    QTest::newRow("castle") << u"Castle"_s << u"Validate"_s;
    QTest::newRow("run") << u"Run"_s << u"Deploy"_s;
    QTest::newRow("help") << u"Help"_s << u"About Castello"_s;
}

void ScreenReader::everyMenuSaysWhatItDoes()
{
    QFETCH(const QString, menu);
    QFETCH(const QString, entry);
    press(menu, u"menu item"_s);
    (void)seen(entry, u"menu item"_s);
    check();
    press(menu, u"menu item"_s); // and away
}

void ScreenReader::menusSayWhatIsOnAndOff()
{
    press(u"View"_s, u"menu item"_s);
    const BusObject outline = seen(u"Outline"_s, u"menu item"_s);
    QVERIFY(outline.is(BusState::Checkable));
    QVERIFY(outline.is(BusState::Checked));
    press(u"View"_s, u"menu item"_s);
    press(u"Edit"_s, u"menu item"_s);
    const BusObject redo = seen(u"Redo*"_s, u"menu item"_s);
    QVERIFY(!redo.is(BusState::Enabled));
    QVERIFY(!redo.is(BusState::Sensitive));
    press(u"Edit"_s, u"menu item"_s);
    QVERIFY(!seen(u"Text of the file"_s, {}).is(BusState::Editable));
}

void ScreenReader::dialogsSayWhatTheyAre_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("close");
    QTest::newRow("settings") << u"File"_s << u"Settings…"_s << u"Settings"_s << u"Cancel"_s;
    QTest::newRow("shortcuts") << u"Help"_s << u"Keyboard shortcuts…"_s << u"Settings"_s
                               << u"Cancel"_s;
    QTest::newRow("about") << u"Help"_s << u"About Castello"_s << u"About Castello"_s << u"Close"_s;
}

void ScreenReader::dialogsSayWhatTheyAre()
{
    QFETCH(const QString, menu);
    QFETCH(const QString, entry);
    QFETCH(const QString, title);
    QFETCH(const QString, close);
    press(menu, u"menu item"_s);
    press(entry, u"menu item"_s);
    (void)seen(title, u"dialog"_s);
    check();
    press(close, u"push button"_s);
}

void ScreenReader::deploysAndHearsHowItEnds()
{
    press(u"Deploy"_s, u"push button"_s);
    (void)seen(u"Deploy %1?"_s.arg(m_castle.name), u"dialog"_s);
    check();
    const QList<BusObject> all = m_bus.everything();
    const auto go = std::ranges::find_if(all, [](const BusObject &object) {
        return object.name == "Deploy"_L1 && object.role == "push button"_L1
            && object.way.contains(u"dialog “Deploy"_s);
    });
    QVERIFY(go != all.cend());
    QVERIFY2(m_bus.press(*go), qPrintable(go->way));
    (void)seen(u"Deploying %1…"_s.arg(m_castle.name), {});
    check();
    const auto count = machinesOf(m_castle).size();
    const QString end = u"%1 is deployed: %2 machines are as the castle says.*"_s;
    const auto told = m_bus.find(end.arg(m_castle.name).arg(count), {}, std::chrono::minutes(3));
    QVERIFY(told);
    check();
    QVERIFY(seen(u"Worker worker-1"_s, u"list item"_s).description.contains("running"_L1));
}

QTEST_GUILESS_MAIN(ScreenReader)
#include "castello-screenreader.moc"
