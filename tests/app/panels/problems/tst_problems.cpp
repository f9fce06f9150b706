// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/problems/problemsfilter.h"
#include "app/panels/problems/problemspanel.h"
#include "app/panels/problems/problemsview.h"
#include "app/panels/problems/quickfix.h"
#include "tests/support/sample.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

Diagnostic finding(Severity severity, const QString &subject, int line = 1)
{
    Diagnostic made;
    made.severity = severity;
    made.rule = u"rule"_s;
    made.subject = subject;
    made.position = {line, 1};
    made.summary = u"about "_s + subject;
    return made;
}

/// The sample with two versions in a wrong form (errors, to be fixed quickly) and more replicas
/// than machines (a warning, without a fix).
QByteArray faultyText()
{
    QByteArray text = test::sampleCastleText();
    text.replace("flux: v2.9.4", "flux: 2.9.4");
    text.replace("longhorn: 1.12.1", "longhorn: v1.12.1");
    text.replace("replicas: 3", "replicas: 9");
    return text;
}

} // namespace

class TestProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void putsErrorsFirst();
    void keepsRowsThroughEdits();
    void saysWhenThereIsNothing();
    void countsErrorsAndWarnings();
    void filtersBySeverity();
    void fixesByClick();
    void fixesAllInOneStep();
    void asksBeforeItReaddressesWhatRuns();
    void revealsItsItem();
    void walksThroughProblems();
    void explainsTheCurrentOne();

private:
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ProblemsPanel> m_panel;
    ProblemsView *m_view = nullptr;
};

void TestProblems::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_workspace->session.start(faultyText());
    m_panel = std::make_unique<ProblemsPanel>(m_workspace.get());
    m_view = m_panel->findChild<ProblemsView *>();
    QVERIFY(m_view);
    m_panel->resize(700, 220);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestProblems::cleanup()
{
    m_panel.reset();
    m_workspace.reset();
}

void TestProblems::putsErrorsFirst()
{
    ProblemsModel model;
    model.setDiagnostics({finding(Severity::Warning, u"a"_s, 1),
        finding(Severity::Error, u"b"_s, 9),
        finding(Severity::Hint, u"c"_s, 2),
        finding(Severity::Error, u"d"_s, 3)});
    QStringList subjects;
    for (int row = 0; row < model.rowCount(); ++row) {
        subjects.append(model.at(row).subject);
    }
    QCOMPARE(subjects, (QStringList {u"b"_s, u"d"_s, u"a"_s, u"c"_s}));
}

void TestProblems::keepsRowsThroughEdits()
{
    ProblemsModel model;
    ProblemsFilter filter;
    filter.setSourceModel(&model);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester tester(&model, mode);
    const QAbstractItemModelTester filterTester(&filter, mode);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setDiagnostics({finding(Severity::Error, u"a"_s), finding(Severity::Error, u"c"_s)});
    const QPersistentModelIndex last = model.index(1, 0);
    model.setDiagnostics({finding(Severity::Error, u"a"_s, 7),
        finding(Severity::Error, u"b"_s),
        finding(Severity::Error, u"c"_s)});
    QCOMPARE(last.row(), 2);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(model.at(0).position.line, 7);
    model.setDiagnostics({finding(Severity::Error, u"c"_s)});
    QCOMPARE(last.row(), 0);
    model.setDiagnostics({});
    QVERIFY(!last.isValid());
}

void TestProblems::saysWhenThereIsNothing()
{
    const auto *nothing = m_panel->findChild<QLabel *>(u"problemsNone"_s);
    QVERIFY(!nothing->isVisible());
    m_workspace->session.start(test::sampleCastleText());
    QVERIFY(nothing->isVisible());
    QVERIFY(!m_view->isVisible());
}

void TestProblems::countsErrorsAndWarnings()
{
    QCOMPARE(m_panel->errorCount(), 2);
    QCOMPARE(m_panel->warningCount(), 1);
    m_workspace->session.start(test::sampleCastleText());
    QCOMPARE(m_panel->errorCount(), 0);
    QCOMPARE(m_panel->warningCount(), 0);
}

void TestProblems::filtersBySeverity()
{
    QCOMPARE(m_view->model()->rowCount(), 3);
    m_panel->findChild<QToolButton *>(u"problemsErrors"_s)->click();
    QCOMPARE(m_view->model()->rowCount(), 1);
    m_panel->findChild<QToolButton *>(u"problemsWarnings"_s)->click();
    QCOMPARE(m_view->model()->rowCount(), 0);
    QCOMPARE(m_panel->errorCount(), 2); // counts are of all, shown or not
}

void TestProblems::fixesByClick()
{
    const QModelIndex fix = m_view->model()->index(0, ProblemsModel::Fix);
    QVERIFY(!fix.data().toString().isEmpty());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(fix).center());
    QCOMPARE(m_panel->errorCount(), 1);
    QCOMPARE(m_workspace->session.undoStack()->count(), 1);
    m_workspace->session.undoStack()->undo();
    QCOMPARE(m_workspace->session.text(), faultyText());
}

void TestProblems::fixesAllInOneStep()
{
    QPushButton *button = m_panel->findChild<QPushButton *>(u"problemsFixAll"_s);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_panel->errorCount(), 0);
    QCOMPARE(m_panel->warningCount(), 0);
    QVERIFY(!button->isEnabled());
    QCOMPARE(m_workspace->session.undoStack()->count(), 1);
    m_workspace->session.undoStack()->undo();
    QCOMPARE(m_workspace->session.text(), faultyText());
}

void TestProblems::asksBeforeItReaddressesWhatRuns()
{
    m_workspace->session.start(test::sampleCastleText());
    WorldView view;
    for (const Machine &machine : machinesOf(m_workspace->session.castle())) {
        ObservedVm vm;
        vm.ipConfig = u"ip=%1/24"_s.arg(machine.address().toString());
        view.ownership.ours.insert(machine.id, vm);
    }
    m_workspace->live.setWorld(view);
    QVERIFY(m_workspace->session.change({u"Move the network"_s,
        {{u"networks.lan.cidr"_s, u"10.0.0.0/24"_s}, {u"networks.lan.gateway"_s, u"10.0.0.1"_s}}}));
    const QByteArray moved = m_workspace->session.text();
    auto *fixAll = m_panel->findChild<QPushButton *>(u"problemsFixAll"_s);
    QTest::mouseClick(fixAll, Qt::LeftButton);
    auto *question = m_panel->findChild<QMessageBox *>(u"readdressQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"worker-1"_s));
    QCOMPARE(m_workspace->session.text(), moved);
    QTest::mouseClick(question->findChild<QPushButton *>(u"readdress"_s), Qt::LeftButton);
    QVERIFY(m_workspace->session.text().contains("10.0.0.1"));
    QCOMPARE(m_workspace->session.undoStack()->count(), 2);
}

void TestProblems::revealsItsItem()
{
    QSignalSpy revealed(&m_workspace->selection, &Selection::revealRequested);
    m_view->setCurrentIndex(m_view->model()->index(0, 0));
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(m_workspace->selection.paths(), QStringList {u"versions.flux"_s});
}

void TestProblems::walksThroughProblems()
{
    m_panel->showNextProblem();
    QCOMPARE(m_view->currentIndex().row(), 0);
    m_panel->showNextProblem();
    m_panel->showNextProblem();
    QCOMPARE(m_view->currentIndex().row(), 2);
    QCOMPARE(m_workspace->selection.paths(), QStringList {u"components.longhorn"_s});
    m_panel->showNextProblem();
    QCOMPARE(m_view->currentIndex().row(), 0);
}

void TestProblems::explainsTheCurrentOne()
{
    const auto *detail = m_panel->findChild<QLabel *>(u"problemDetail"_s);
    m_panel->showNextProblem();
    const QList<Diagnostic> diagnostics = m_workspace->session.diagnostics();
    const auto error = std::ranges::find(diagnostics, Severity::Error, &Diagnostic::severity);
    QVERIFY(error->detail.isEmpty()); // its row says all; what is left is the place
    QVERIFY(detail->text().contains(error->subject));
    QVERIFY(!detail->text().contains(error->summary));
    QCOMPARE(
        m_panel->findChild<QPushButton *>(u"problemFix"_s)->isVisible(), error->fix.has_value());
}

QTEST_MAIN(TestProblems)
#include "tst_problems.moc"
