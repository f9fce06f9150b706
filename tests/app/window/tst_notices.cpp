// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// What the messages of the window say and lead to, whatever page is in front.
#include "app/panels/canvas/canvasview.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/workbench.h"
#include "model/edit/gestures.h"
#include "tests/support/labend.h"
#include "tests/support/windowstage.h"

#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

#include <optional>

using namespace castello;
using namespace Qt::StringLiterals;

class TestNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aRunThatFailedWithoutAFailedStepSaysWhy();
    void aRunThatFailedInManyStepsSaysItInOneSentence();
    void theWelcomePageDoesNotCountProblems();
    void theWelcomePageSaysHowToGoBackToTheCastle();
    void aMessageThatCannotBeFollowedSaysWhy();
    void onlyAnOccupiedLabIsOfferedToBeReset();
    void aRefusedKeySaysWhyUntilTheNextChange();
    void messagesOfACastleLeaveWithIt();
    void aMessageLeadsToTheCastle();
    void showingTheRunLeadsToTheCastle();

private:
    [[nodiscard]] QString said(const QString &message) const;
    void click(const QString &button);

    std::optional<test::WindowStage> m_stage;
};

void TestNotices::initTestCase()
{
    applyStyle(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void TestNotices::init()
{
    m_stage.emplace();
    m_stage->window->openSample();
}

void TestNotices::cleanup()
{
    m_stage->window.reset();
    test::endLab();
    m_stage.reset();
}

QString TestNotices::said(const QString &message) const
{
    QStringList texts;
    const auto *bar = m_stage->window->findChild<QWidget *>(message);
    for (const QLabel *label : bar ? bar->findChildren<QLabel *>() : QList<QLabel *>()) {
        texts.append(label->text());
    }
    return texts.join(u'\n');
}

void TestNotices::click(const QString &name)
{
    auto *button = m_stage->window->findChild<QPushButton *>(name);
    QTRY_VERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestNotices::aRunThatFailedWithoutAFailedStepSaysWhy()
{
    RunReport report;
    report.plan.castleName = u"tazlab"_s;
    report.summary = u"The world has changed."_s;
    report.remedy = u"Look at the new plan."_s;
    Q_EMIT m_stage->window->workspace()->run.runEnded(report);
    QVERIFY2(said(u"runOutcome"_s).contains("The world has changed. Look at the new plan."_L1),
        qPrintable(said(u"runOutcome"_s)));
}

void TestNotices::aRunThatFailedInManyStepsSaysItInOneSentence()
{
    RunReport report;
    report.plan.castleName = u"tazlab"_s;
    report.outcome.rootFailures.append({u"step"_s, Error {}});
    report.summary = u"One step said this.\nAnother one said that."_s;
    Q_EMIT m_stage->window->workspace()->run.runEnded(report);
    QVERIFY(said(u"runOutcome"_s).contains("The deploy of tazlab did not succeed."_L1));
    QVERIFY(!said(u"runOutcome"_s).contains("Another one"_L1));
}

void TestNotices::theWelcomePageDoesNotCountProblems()
{
    auto *problems = m_stage->window->findChild<QWidget *>(u"problemCount"_s);
    QVERIFY(problems->isVisible());
    m_stage->window->showWelcome();
    QVERIFY(!problems->isVisible());
    click(u"backButton"_s);
    QVERIFY(problems->isVisible());
}

void TestNotices::theWelcomePageSaysHowToGoBackToTheCastle()
{
    const QAction *deploy = m_stage->window->actionRegistry()->action(u"run.deploy"_s);
    m_stage->window->showWelcome();
    QCOMPARE(obstacle(deploy), u"Go back to the castle first"_s);
    click(u"backButton"_s);
    m_stage->window->actionRegistry()->action(u"file.close"_s)->trigger();
    QTRY_COMPARE(obstacle(deploy), u"Open a castle first"_s);
}

void TestNotices::aMessageThatCannotBeFollowedSaysWhy()
{
    DocumentSession &session = m_stage->window->workspace()->session;
    session.replaceText(session.text() + "groups: twice\n");
    click(u"rehearseNow"_s);
    QVERIFY(!m_stage->window->workspace()->run.isBusy());
    QVERIFY(!said(u"refusedCommand"_s).isEmpty());
}

void TestNotices::onlyAnOccupiedLabIsOfferedToBeReset()
{
    RunController &run = m_stage->window->workspace()->run;
    const auto offersReset
        = [this] { return m_stage->window->findChild<QPushButton *>(u"resetTheLab"_s) != nullptr; };
    Q_EMIT run.failed({ErrorCode::Occupied, u"the address is taken"_s, {}, {}});
    QVERIFY(said(u"runOutcome"_s).contains("The lab still holds another rehearsal"_L1));
    QVERIFY(offersReset());
    Q_EMIT run.failed({ErrorCode::Conflict, u"tazlab is protected"_s, {}, {}});
    QVERIFY(said(u"runOutcome"_s).contains("protected"_L1));
    QTRY_VERIFY(!offersReset());
}

void TestNotices::aRefusedKeySaysWhyUntilTheNextChange()
{
    Workspace *workspace = m_stage->window->workspace();
    CanvasKeys *keys = m_stage->window->findChild<Workbench *>()->canvas()->viewModel()->keys();
    const Castle &castle = workspace->session.castle();
    workspace->session.attempt(setGroupCount(castle, u"groups.controlplane"_s, 0));
    workspace->selection.select(u"groups.controlplane"_s);
    keys->stepCurrent(-1);
    QVERIFY(!said(u"refusedChange"_s).isEmpty());
    keys->stepCurrent(1);
    QVERIFY(said(u"refusedChange"_s).isEmpty());
}

void TestNotices::messagesOfACastleLeaveWithIt()
{
    Q_EMIT m_stage->window->workspace()->run.runEnded(RunReport());
    QVERIFY(m_stage->window->findChild<QWidget *>(u"runOutcome"_s));
    m_stage->window->openSample();
    QVERIFY(!m_stage->window->findChild<QWidget *>(u"runOutcome"_s));
}

void TestNotices::aMessageLeadsToTheCastle()
{
    m_stage->window->showWelcome();
    click(u"rehearseNow"_s);
    QVERIFY(m_stage->window->findChild<Workbench *>()->isVisible());
    QVERIFY(m_stage->window->workspace()->run.isBusy());
    m_stage->window->workspace()->run.cancel();
    QTRY_VERIFY(!m_stage->window->workspace()->run.isBusy());
}

void TestNotices::showingTheRunLeadsToTheCastle()
{
    Q_EMIT m_stage->window->workspace()->run.runEnded(RunReport());
    m_stage->window->showWelcome();
    click(u"showRun"_s);
    QVERIFY(m_stage->window->findChild<Workbench *>()->isVisible());
    QVERIFY(!m_stage->window->findChild<QDockWidget *>(u"run"_s)->visibleRegion().isEmpty());
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
