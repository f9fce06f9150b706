// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/outline/outlinemodel.h"
#include "app/panels/outline/outlinepanel.h"
#include "app/panels/outline/outlineview.h"
#include "tests/support/sample.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

const QString kWorkers = u"groups.worker"_s;
const QString kWorker2 = u"groups.worker.machines.worker-2"_s;

/// Paths of the tree in the order of its lines, two blanks for each level.
QStringList lines(const OutlineItem &item, const QString &indent = {})
{
    QStringList found {indent + item.label};
    for (const OutlineItem &child : item.children) {
        found += lines(child, indent + u"  "_s);
    }
    return found;
}

OutlineItem outlineOfText(const QByteArray &text)
{
    const CastleDocument document = CastleDocument::fromText(text);
    return outlineOf(document.castle().value_or(Castle()), document.diagnostics(), LiveState());
}

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheWholeCastle();
    void putsAGroupOnSeveralHostsBelowTheirProvider();
    void marksWhatAProblemIsAbout();
    void keepsRowsThroughEdits();
    void movesAGroupToAnotherHost();
    void takesTheSelectionOfOthers();
    void givesItsSelectionToOthers();
    void revealsByEnter();
    void stepsTheCountOfAGroup();
    void removesAndDuplicates();
    void saysWhyItCannot();
    void speaksNameStateAndAddress();

private:
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OutlinePanel> m_panel;
    OutlineView *m_view = nullptr;
    OutlineModel *m_model = nullptr;
};

void TestOutline::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_workspace->session.start(test::sampleCastleText());
    m_panel = std::make_unique<OutlinePanel>(m_workspace.get());
    m_view = m_panel->findChild<OutlineView *>();
    m_model = m_panel->findChild<OutlineModel *>();
    QVERIFY(m_view && m_model);
    m_panel->resize(240, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestOutline::cleanup()
{
    m_panel.reset();
    m_workspace.reset();
}

void TestOutline::showsTheWholeCastle()
{
    const QStringList expected {u"tazlab"_s,
        u"  home"_s,
        u"    pve"_s,
        u"      controlplane ×3"_s,
        u"        controlplane-1"_s,
        u"        controlplane-2"_s,
        u"        controlplane-3"_s,
        u"      worker ×3"_s,
        u"        worker-1"_s,
        u"        worker-2"_s,
        u"        worker-3"_s,
        u"  lan"_s,
        u"    VIP"_s,
        u"  Longhorn"_s,
        u"  Flux"_s,
        u"  ephemeral-castle"_s,
        u"  tazlab-k8s"_s};
    QCOMPARE(lines(outlineOfText(test::sampleCastleText())), expected);
}

void TestOutline::putsAGroupOnSeveralHostsBelowTheirProvider()
{
    QByteArray text = test::sampleCastleText();
    text.replace("vmids: 420-499", "vmids: 420-499 #");
    const qsizetype worker = text.indexOf("  worker:");
    const qsizetype hosts = text.indexOf("[home/pve]", worker);
    text.replace(hosts, 10, "[home/pve, home/pve2]");
    const QStringList found = lines(outlineOfText(text));
    QVERIFY(found.contains(u"    pve2"_s));
    QVERIFY(found.contains(u"    worker ×3"_s));
}

void TestOutline::marksWhatAProblemIsAbout()
{
    QByteArray text = test::sampleCastleText();
    text.replace("memory: 4GiB", "memory: 4MiB");
    const OutlineItem tree = outlineOfText(text);
    const OutlineItem &group = tree.children.first().children.first().children.first();
    QCOMPARE(group.path, u"groups.controlplane"_s);
    QCOMPARE(group.severity, std::optional(Severity::Error));
    QVERIFY(!group.problems.isEmpty());
    QVERIFY(!tree.severity);
}

void TestOutline::keepsRowsThroughEdits()
{
    const QAbstractItemModelTester tester(
        m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(m_model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex worker2 = m_model->indexOf(kWorker2);

    QVERIFY(m_workspace->session.change({u"count"_s, {{u"groups.worker.count"_s, u"4"_s}}}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(m_model->indexOf(kWorkers).data().toString(), u"worker ×4"_s);

    m_workspace->session.undoStack()->undo();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_model->indexOf(kWorkers).data().toString(), u"worker ×3"_s);
    QCOMPARE(QModelIndex(worker2), m_model->indexOf(kWorker2));
    QCOMPARE(reset.size(), 0);
}

void TestOutline::movesAGroupToAnotherHost()
{
    const QAbstractItemModelTester tester(
        m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_workspace->selection.select(kWorkers);
    QVERIFY(
        m_workspace->session.change({u"hosts"_s, {{u"groups.worker.hosts"_s, u"[home/pve2]"_s}}}));
    QCOMPARE(m_model->indexOf(kWorkers).parent().data().toString(), u"pve2"_s);
    QVERIFY(m_view->selectionModel()->isSelected(m_model->indexOf(kWorkers)));
    QCOMPARE(m_workspace->selection.paths(), QStringList {kWorkers});
}

void TestOutline::takesTheSelectionOfOthers()
{
    QSignalSpy changed(&m_workspace->selection, &Selection::changed);
    m_workspace->selection.set({kWorkers, kWorker2});
    QVERIFY(m_view->selectionModel()->isSelected(m_model->indexOf(kWorkers)));
    QVERIFY(m_view->selectionModel()->isSelected(m_model->indexOf(kWorker2)));
    QCOMPARE(m_view->currentIndex(), m_model->indexOf(kWorker2));
    m_workspace->selection.clear();
    QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList {m_model->castleIndex()});
    QCOMPARE(changed.size(), 2); // nothing was echoed
}

void TestOutline::givesItsSelectionToOthers()
{
    QSignalSpy changed(&m_workspace->selection, &Selection::changed);
    const auto click = [this](const QString &path, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(m_view->viewport(),
            Qt::LeftButton,
            modifiers,
            m_view->visualRect(m_model->indexOf(path)).center());
    };
    click(kWorker2);
    QCOMPARE(m_workspace->selection.paths(), QStringList {kWorker2});
    click(kWorkers, Qt::ControlModifier);
    QCOMPARE(m_workspace->selection.paths(), (QStringList {kWorker2, kWorkers}));
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_workspace->selection.paths(), QStringList {u"groups.worker.machines.worker-1"_s});
    QCOMPARE(changed.size(), 3);
}

void TestOutline::revealsByEnter()
{
    QSignalSpy revealed(&m_workspace->selection, &Selection::revealRequested);
    m_workspace->selection.select(kWorker2);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.first().first().toString(), kWorker2);
}

void TestOutline::stepsTheCountOfAGroup()
{
    m_workspace->selection.select(kWorkers);
    QTest::keyClick(m_view, Qt::Key_Plus);
    QCOMPARE(m_workspace->session.castle().findGroup(u"worker")->count, 4);
    m_workspace->selection.select(kWorker2);
    QTest::keyClick(m_view, Qt::Key_Minus);
    QCOMPARE(m_workspace->session.castle().findGroup(u"worker")->count, 3);
    QCOMPARE(m_workspace->session.undoStack()->count(), 2);
}

void TestOutline::removesAndDuplicates()
{
    m_workspace->selection.select(kWorkers);
    QTest::keyClick(m_view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_workspace->session.castle().groups.size(), 3);
    QVERIFY(m_workspace->selection.current() != kWorkers);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(m_workspace->session.castle().groups.size(), 2);
    QVERIFY(m_workspace->selection.paths().isEmpty());
}

void TestOutline::saysWhyItCannot()
{
    const QSignalSpy refused(&m_workspace->session, &DocumentSession::refused);
    m_workspace->selection.select(u"components.longhorn"_s);
    QTest::keyClick(m_view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused.first().first().toString().isEmpty());
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!m_workspace->session.castle().components.longhorn);
}

void TestOutline::speaksNameStateAndAddress()
{
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_view);
    QCOMPARE(tree->role(), QAccessible::Tree);
    QStringList names;
    for (int child = 0; child < tree->childCount(); ++child) {
        QAccessibleInterface *line = tree->child(child);
        if (line->role() == QAccessible::TreeItem) { // not the hidden header
            names.append(line->text(QAccessible::Name));
        }
    }
    QVERIFY2(
        names.contains(u"Worker worker-2, drawn, 192.168.1.156"_s), qPrintable(names.join(u'\n')));
}

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
