// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// What a screen reader is told of every panel, every form and every dialog, in process and in
// seconds. tst_screenreader asks the same over the real bus.
#include "app/panels/canvas/canvasview.h"
#include "app/run/consentdialog.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/files/recoverydialog.h"
#include "app/window/mainwindow.h"
#include "app/window/workbench.h"
#include "model/castle/machine.h"
#include "model/plan/planner.h"
#include "qml/canvas/canvasviewmodel.h"
#include "tests/support/accessiblestates.h"
#include "tests/support/panels.h"
#include "tests/support/spokenname.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using castello::test::isNoName;
using namespace Qt::StringLiterals;

namespace {

/// A choice is called by what is chosen; what it is about says the label that belongs to it.
QString nameOf(QAccessibleInterface *object)
{
    if (object->role() == QAccessible::ComboBox) {
        const auto labels = object->relations(QAccessible::Label);
        return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
    }
    return object->text(QAccessible::Name);
}

QString roleText(QAccessible::Role role)
{
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    return QString::fromLatin1(roles.valueToKey(role));
}

/// Where it is, for the eye of whoever mends it: roles, names and object names from the top.
QString placeOf(QAccessibleInterface *object)
{
    QStringList parts;
    for (auto *at = object; at != nullptr; at = at->parent()) {
        const QObject *face = at->object();
        parts.prepend(u"%1 “%2” %3"_s.arg(roleText(at->role()),
            nameOf(at),
            face ? face->objectName() + u'/' + QLatin1StringView(face->metaObject()->className())
                 : QString()));
    }
    return parts.join(u"\n      ");
}

bool hasAction(QAccessibleInterface *object)
{
    QAccessibleActionInterface *actions = object->actionInterface();
    if (actions == nullptr) {
        return false;
    }
    QStringList names = actions->actionNames();
    names.removeAll(QAccessibleActionInterface::setFocusAction());
    names.removeAll(QAccessibleActionInterface::showMenuAction());
    return !names.isEmpty();
}

/// A person can do something with it, so it must say what it is.
bool isInteractive(QAccessibleInterface *object)
{
    if (const auto *cell = object->tableCellInterface(); cell && cell->columnIndex() > 0) {
        return false; // the first one of a row names it; others may have nothing to tell
    }
    const auto state = object->state();
    return !state.disabled && (state.focusable || state.selectable || hasAction(object));
}

/// Nobody is told anything by these; Qt says as little as possible about them.
bool isFurniture(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> roles {QAccessible::ScrollBar,
        QAccessible::Splitter,
        QAccessible::Grip,
        QAccessible::Separator,
        QAccessible::Application};
    return roles.contains(role);
}

/// Where a person is: told on the way in.
bool isPlace(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> roles {QAccessible::Table,
        QAccessible::Tree,
        QAccessible::List,
        QAccessible::Window,
        QAccessible::Dialog,
        QAccessible::Canvas,
        QAccessible::PageTabList,
        QAccessible::ToolBar};
    return roles.contains(role);
}

/// What was found, by object name, and what is wrong with it.
struct Findings
{
    QHash<QString, QAccessibleInterface *> objects;
    QStringList faults;
};

void look(QAccessibleInterface *object, Findings &findings)
{
    if (object == nullptr || !object->isValid()) {
        return;
    }
    const bool isRow = object->role() == QAccessible::TreeItem // scrolled away, but there
        || object->role() == QAccessible::Cell || object->role() == QAccessible::ListItem;
    if (object->state().invisible && !isRow) {
        return;
    }
    if (object->object() != nullptr) {
        findings.objects.insert(object->object()->objectName(), object);
    }
    QStringList &faults = findings.faults;
    const QAccessible::Role role = object->role();
    if (!isFurniture(role) && isInteractive(object)) {
        if (isNoName(nameOf(object))) {
            faults.append(u"no name: "_s + placeOf(object));
        }
        if (role == QAccessible::NoRole || role == QAccessible::Client) {
            faults.append(u"no role: "_s + placeOf(object));
        }
    }
    if (isPlace(role) && isNoName(nameOf(object))) {
        faults.append(u"no name: "_s + placeOf(object));
    }
    for (const QString &fault : test::StateCheck::faultsOf(object)) {
        faults.append(fault + u": "_s + placeOf(object));
    }
    for (int child = 0; child < object->childCount(); ++child) {
        look(object->child(child), findings);
    }
}

using Dialog = std::function<void(MainWindow *)>;

} // namespace
Q_DECLARE_METATYPE(Dialog)

class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyPanelSaysWhatItIs_data();
    void everyPanelSaysWhatItIs();
    void aPlanAndARunSayHowTheyStand();
    void everyFormSaysWhatItAsks_data();
    void everyFormSaysWhatItAsks();
    void everyDialogSaysWhatItIs_data();
    void everyDialogSaysWhatItIs();
    void everyMenuSaysWhatItDoes();
    void theWelcomePageSaysWhatItIs();
    void everyItemOfTheCastleIsOnTheCanvas();
    void severalItemsAreSaidToBeChosen();
    void theOutlineHasWhatTheCanvasHas();
    void rowsSayWhetherTheyAreOpen();

private:
    void check(QWidget *widget);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    QAccessible::setActive(true);
    applyStyle(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void TestAccessibility::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(folder, m_home->path().toLocal8Bit());
    }
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    m_window->openSample();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(test::waitForPanels(m_window.get()));
    QTRY_VERIFY(m_window->findChild<QTabBar *>(u"previewTabs"_s)->count() > 0);
}

void TestAccessibility::cleanup()
{
    m_window.reset();
    m_home.reset();
}

void TestAccessibility::check(QWidget *widget)
{
    QTRY_VERIFY(!widget->visibleRegion().isEmpty());
    Findings findings;
    look(QAccessible::queryAccessibleInterface(widget), findings);
    QVERIFY(findings.objects.size() > 1);
    QVERIFY2(findings.faults.isEmpty(), qPrintable(u'\n' + findings.faults.join(u'\n')));
}

void TestAccessibility::everyPanelSaysWhatItIs_data()
{
    QTest::addColumn<QString>("dock");
    for (const char *dock : {"palette",
             "outline",
             "inspector",
             "problems",
             "plan",
             "run",
             "history",
             "preview",
             "text"}) {
        QTest::newRow(dock) << QString::fromLatin1(dock);
    }
}

void TestAccessibility::everyPanelSaysWhatItIs()
{
    QFETCH(const QString, dock);
    m_window->findChild<Workbench *>()->reveal(dock);
    check(m_window->findChild<QDockWidget *>(dock));
    check(m_window.get());
}

void TestAccessibility::aPlanAndARunSayHowTheyStand()
{
    Workspace *workspace = m_window->workspace();
    workspace->live.setPlan(planDeploy(workspace->session.castle(), {}).value());
    workspace->live.beginRun();
    Q_EMIT workspace->run.runStarted(*workspace->live.plan());
    const Step &step = workspace->live.plan()->steps.first();
    workspace->live.handle({step.id, StepState::Failed, u"no room"_s, std::chrono::seconds(1), {}});
    for (const QString &dock : {u"plan"_s, u"run"_s, u"history"_s}) {
        m_window->findChild<Workbench *>()->reveal(dock);
        check(m_window->findChild<QDockWidget *>(dock));
    }
    workspace->live.endRun();
}

void TestAccessibility::everyFormSaysWhatItAsks_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("castle") << QString();
    for (const char *path : {"providers.home",
             "providers.home.hosts.pve",
             "groups.worker",
             "groups.controlplane",
             "groups.worker.machines.worker-2",
             "networks.lan",
             "cluster.endpoint",
             "components.longhorn",
             "components.metallb",
             "components.traefik",
             "components.certManager",
             "versions.flux",
             "gitops.workloads",
             "gitops.infrastructure"}) {
        QTest::newRow(path) << QString::fromLatin1(path);
    }
}

void TestAccessibility::everyFormSaysWhatItAsks()
{
    QFETCH(const QString, path);
    m_window->workspace()->selection.select(path);
    check(m_window->findChild<QDockWidget *>(u"inspector"_s));
}

void TestAccessibility::everyDialogSaysWhatItIs_data()
{
    QTest::addColumn<Dialog>("dialog");
    QTest::newRow("settings") << Dialog(
        [](MainWindow *window) { window->showSettings(SettingsDialog::Page::General); });
    QTest::newRow("about") << Dialog([](MainWindow *window) { window->showAbout(); });
    QTest::newRow("commands") << Dialog([](MainWindow *window) { window->showCommandPalette(); });
    QTest::newRow("recovery") << Dialog([](MainWindow *window) {
        const Recovery left {{}, {}, "kind: Castle\n", QDateTime::currentDateTime()};
        (new RecoveryDialog(left, window))->open();
    });
    QTest::newRow("consent to destroy") << Dialog([](MainWindow *window) {
        Plan plan;
        plan.purpose = Plan::Purpose::Destroy;
        plan.castleName = u"tazlab"_s;
        plan.machines.append({u"worker-1"_s, {}, Action::Delete, {}, {u"40 GiB"_s}, {}});
        (new ConsentDialog(plan, Place::Lab, 20, u"the lab"_s, window))->open();
    });
    QTest::newRow("unsaved changes") << Dialog([](MainWindow *window) {
        DocumentSession &session = window->workspace()->session;
        session.replaceText(session.text() + "# edited\n");
        window->close();
    });
}

void TestAccessibility::everyDialogSaysWhatItIs()
{
    QFETCH(const Dialog, dialog);
    dialog(m_window.get());
    const auto shown = m_window->findChildren<QDialog *>();
    QCOMPARE(shown.size(), 1);
    QVERIFY2(!isNoName(nameOf(QAccessible::queryAccessibleInterface(shown.first()))),
        qPrintable(shown.first()->objectName()));
    check(shown.first());
    for (auto *tabs : shown.first()->findChildren<QTabWidget *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            check(shown.first());
        }
    }
}

void TestAccessibility::everyMenuSaysWhatItDoes()
{
    for (QAction *action : m_window->menuBar()->actions()) {
        action->menu()->popup({0, 0});
        check(action->menu());
        action->menu()->close();
    }
}

void TestAccessibility::theWelcomePageSaysWhatItIs()
{
    m_window->showWelcome();
    check(m_window.get());
}

/// What the model says there is, found under its name, with role and states.
void TestAccessibility::everyItemOfTheCastleIsOnTheCanvas()
{
    CanvasView *canvas = m_window->findChild<Workbench *>()->canvas();
    CanvasViewModel *drawing = canvas->viewModel();
    m_window->actionRegistry()->action(u"view.fit"_s)->trigger();
    const Castle castle = m_window->workspace()->session.castle();
    for (const Machine &machine : machinesOf(castle)) {
        QVERIFY2(drawing->items()->find(machinePath(machine.groupKey, machine.name)),
            qPrintable(machine.name));
    }
    Findings findings;
    for (const CanvasItem &item : drawing->items()->items()) {
        m_window->workspace()->selection.select(item.path);
        look(QAccessible::queryAccessibleInterface(m_window.get()), findings);
        QAccessibleInterface *face = findings.objects.value(u"canvasItem."_s + item.key);
        QVERIFY2(face, qPrintable(item.key));
        QVERIFY2(nameOf(face).contains(item.title), qPrintable(item.key));
        QVERIFY2(nameOf(face) != item.title || item.shape == CanvasLook::Shape::Service
                || item.path.isEmpty(),
            qPrintable(u"does not say what it is: "_s + item.title));
        QCOMPARE(face->role(), item.path.isEmpty() ? QAccessible::Grouping : QAccessible::ListItem);
        QCOMPARE(bool(face->state().selectable), !item.path.isEmpty());
        QCOMPARE(bool(face->state().selected), !item.path.isEmpty());
        const QString description = face->text(QAccessible::Description);
        if (item.kind == ItemKind::Machine) {
            QVERIFY2(description.contains(toText(item.state)), qPrintable(description));
        }
        for (const QString &line : item.lines) {
            QVERIFY2(description.contains(line), qPrintable(description));
        }
    }
}

void TestAccessibility::severalItemsAreSaidToBeChosen()
{
    m_window->actionRegistry()->action(u"view.fit"_s)->trigger();
    const QStringList chosen {u"groups.worker"_s, u"networks.lan"_s};
    m_window->workspace()->selection.set(chosen);
    Findings findings;
    look(QAccessible::queryAccessibleInterface(m_window.get()), findings);
    int count = 0;
    for (const CanvasItem &item :
        m_window->findChild<Workbench *>()->canvas()->viewModel()->items()->items()) {
        QAccessibleInterface *face = findings.objects.value(u"canvasItem."_s + item.key);
        QVERIFY2(face, qPrintable(item.key));
        QCOMPARE(bool(face->state().selected), chosen.contains(item.path));
        count += face->state().selected ? 1 : 0;
    }
    QCOMPARE(count, chosen.size());
}

void TestAccessibility::rowsSayWhetherTheyAreOpen()
{
    auto *tree = m_window->findChild<QTreeView *>(u"outlineTree"_s);
    m_window->findChild<Workbench *>()->reveal(u"outline"_s);
    for (const bool isOpen : {false, true}) {
        tree->setExpanded(tree->model()->index(0, 0), isOpen);
        check(m_window->findChild<QDockWidget *>(u"outline"_s));
    }
}

void TestAccessibility::theOutlineHasWhatTheCanvasHas()
{
    const auto *tree = m_window->findChild<QAbstractItemView *>(u"outlineTree"_s);
    QVERIFY(tree);
    CanvasView *canvas = m_window->findChild<Workbench *>()->canvas();
    for (const CanvasItem &item : canvas->viewModel()->items()->items()) {
        if (item.path.isEmpty()) {
            continue;
        }
        m_window->workspace()->selection.select(item.path);
        const QModelIndex current = tree->currentIndex();
        QVERIFY2(current.isValid(), qPrintable(item.path));
        QVERIFY2(
            current.data(Qt::AccessibleTextRole).toString().contains(current.data().toString()),
            qPrintable(item.path));
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
