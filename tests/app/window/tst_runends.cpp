// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// Runs that do not come to their end, as the window tells of them: what happened, what remains and
// what to do in the Run panel, and what to do in the message. tst_runcontroller has the same
// without a window.
#include "app/widgets/style/appstyle.h"
#include "app/window/mainwindow.h"
#include "backends/engine/folders.h"
#include "tests/support/files.h"
#include "tests/support/labend.h"
#include "tests/support/panels.h"
#include "tests/support/sample.h"

#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 120'000; ///< milliseconds; a sanitizer's build on a busy machine is slow

} // namespace

class TestRunEnds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aCancelledRunSaysWhatRemainsAndResumes();
    void aFailedRunSaysWhyAndWhatToDo();
    void anInterruptedRunIsOfferedAtTheNextStart();
    void addressesThatAnotherCastleHoldsInTheLabAreFreed();
    void closingDuringARunAsks();
    void closingCanWaitForTheEnd();

private:
    void openWindow(double speed = 60);
    /// Deploys until the first VM is made.
    void deployUntilUnderWay();
    void agree();
    void click(const QString &name);
    template <class Widget = QWidget>
    [[nodiscard]] Widget *see(const QString &name) const
    {
        const auto found = m_window->findChildren<Widget *>(name);
        const auto it = std::ranges::find_if(found, &QWidget::isVisible);
        return it == found.cend() ? nullptr : *it;
    }
    /// What a message or report says; empty while it is not to be seen.
    [[nodiscard]] QString said(const QString &name) const;
    [[nodiscard]] bool isUnderWay() const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_file;
    std::unique_ptr<MainWindow> m_window;
};

void TestRunEnds::initTestCase()
{
    applyStyle(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void TestRunEnds::init()
{
    m_home = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/castello-ends-XXXXXX"_s);
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(folder, m_home->path().toUtf8());
    }
    m_file = m_home->filePath(u"tazlab.castle.yaml"_s);
    QVERIFY(test::writeFile(m_file, test::sampleCastleText()));
}

void TestRunEnds::cleanup()
{
    m_window.reset();
    test::endLab();
    m_home.reset();
}

void TestRunEnds::openWindow(double speed)
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>();
    m_window->workspace()->run.setSpeed(speed);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->begin(m_file);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(test::waitForPanels(m_window.get()));
}

void TestRunEnds::click(const QString &name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(see(name) && see(name)->isEnabled(), qPrintable(name), kLong);
    QTest::mouseClick(see(name), Qt::LeftButton);
}

void TestRunEnds::agree()
{
    click(u"consentGo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isUnderWay(), kLong);
}

bool TestRunEnds::isUnderWay() const
{
    const LiveState &live = m_window->workspace()->live;
    return live.isRunning() && std::ranges::any_of(live.plan()->steps, [&](const Step &step) {
        return step.kind == StepKind::CreateVm
            && live.progress().value(step.id).state == StepState::Succeeded;
    });
}

void TestRunEnds::deployUntilUnderWay()
{
    click(u"deployButton"_s);
    agree();
}

QString TestRunEnds::said(const QString &name) const
{
    const QWidget *widget = see(name);
    QStringList texts;
    for (const QLabel *label : widget ? widget->findChildren<QLabel *>() : QList<QLabel *>()) {
        texts.append(label->isVisible() ? label->text() : QString());
    }
    return texts.join(u'\n').trimmed();
}

void TestRunEnds::aCancelledRunSaysWhatRemainsAndResumes()
{
    openWindow();
    deployUntilUnderWay();
    click(u"runCancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!said(u"runReport"_s).isEmpty(), kLong);
    QTRY_VERIFY(said(u"runReport"_s).contains("You cancelled the deploy of tazlab."_L1));
    QVERIFY2(said(u"runReport"_s).contains("remain"_L1), qPrintable(said(u"runReport"_s)));
    QTRY_VERIFY2(said(u"runOutcome"_s).contains("Resume goes on from here"_L1),
        qPrintable(said(u"runOutcome"_s)));
    QVERIFY(!said(u"runOutcome"_s).contains("remain"_L1)); // in one place only
    QVERIFY(said(u"runReport"_s).contains("Resume goes on"_L1));
    QCOMPARE(see<QPushButton>(u"resumeNow"_s)->text(), u"Re&sume…"_s);

    click(u"resumeNow"_s);
    click(u"consentGo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(u"runOutcome"_s).contains("tazlab is deployed"_L1), kLong);
    QVERIFY(!see(u"resumeNow"_s));
    m_window->workspace()->session.change({u"More"_s, {{u"groups.worker.cores"_s, u"5"_s}}});
    QVERIFY(!see(u"runOutcome"_s)); // the castle is another now
}

void TestRunEnds::aFailedRunSaysWhyAndWhatToDo()
{
    openWindow();
    deployUntilUnderWay();
    QFile lock(labFolder() + u"/lab.lock"_s);
    QVERIFY(lock.open(QIODevice::ReadOnly));
    const int process = lock.readLine().trimmed().toInt();
    QVERIFY(process > 1);
    QCOMPARE(::kill(process, SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!said(u"runReport"_s).isEmpty(), kLong);
    QVERIFY2(said(u"runReport"_s).contains("The lab ended while the run was on."_L1),
        qPrintable(said(u"runReport"_s)));
    QVERIFY(said(u"runReport"_s).contains("remain"_L1));
    QTRY_VERIFY2(said(u"runOutcome"_s).contains("Retry starts a new lab"_L1),
        qPrintable(said(u"runOutcome"_s)));
    QTRY_VERIFY(see(u"resumeNow"_s));
    QCOMPARE(see<QPushButton>(u"resumeNow"_s)->text(), u"Re&try…"_s);

    click(u"runAgain"_s);
    click(u"consentGo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(u"runOutcome"_s).contains("tazlab is deployed"_L1), kLong);
}

/// The process that ran is gone without a word, as after a power cut.
void TestRunEnds::anInterruptedRunIsOfferedAtTheNextStart()
{
    QProcess castello;
    castello.setProcessChannelMode(QProcess::MergedChannels);
    castello.start(QCoreApplication::applicationDirPath() + "/castello"_L1,
        {u"deploy"_s, m_file, u"--provider"_s, u"lab"_s, u"--yes"_s});
    QByteArray words;
    QTRY_VERIFY2_WITH_TIMEOUT((words += castello.readAll()).contains("worker-1"), words, kLong);
    castello.kill();
    QVERIFY(castello.waitForFinished());

    openWindow();
    QTRY_VERIFY(said(u"unfinishedRun"_s).contains("did not come to its end"_L1));
    m_window->actionRegistry()->action(u"view.run"_s)->trigger();
    click(u"resumeNow"_s);
    QVERIFY(!see(u"unfinishedRun"_s));
    click(u"consentGo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(u"runOutcome"_s).contains("tazlab is deployed"_L1), kLong);
}

void TestRunEnds::addressesThatAnotherCastleHoldsInTheLabAreFreed()
{
    openWindow();
    deployUntilUnderWay();
    click(u"runCancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace()->run.isBusy(), kLong);
    m_file = m_home->filePath(u"twin.castle.yaml"_s);
    const QByteArray twin = test::sampleCastleText().replace("name: tazlab", "name: twin");
    QVERIFY(test::writeFile(m_file, twin));
    QVERIFY(m_window->openFile(m_file));

    click(u"deployButton"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(said(u"runOutcome"_s).contains("which is not of this castle"_L1),
        qPrintable(said(u"runOutcome"_s)),
        kLong);
    click(u"resetTheLab"_s);
    QVERIFY(see(u"resetTheLab"_s)); // the question may be declined
    click(u"resetLab"_s); // the question that names what is lost
    QTRY_VERIFY_WITH_TIMEOUT(said(u"runOutcome"_s).contains("The lab is empty."_L1), kLong);
    deployUntilUnderWay();
}

void TestRunEnds::closingDuringARunAsks()
{
    openWindow(20); // so that it does not end meanwhile
    deployUntilUnderWay();
    m_window->close();
    auto *question = see<QMessageBox>(u"runningQuestion"_s);
    QVERIFY(question && m_window->isVisible());
    QVERIFY(question->informativeText().contains("offers to resume it"_L1));
    question->reject();
    QTRY_VERIFY(!see(u"runningQuestion"_s));
    QVERIFY(m_window->isVisible() && m_window->workspace()->live.isRunning());

    m_window->close();
    click(u"stopAndClose"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kLong);
    openWindow();
    QTRY_VERIFY(said(u"unfinishedRun"_s).contains("Resume it"_L1));
    QTRY_VERIFY(see(u"resumeNow"_s) && see(u"resumeNow"_s)->isEnabled());
}

void TestRunEnds::closingCanWaitForTheEnd()
{
    openWindow(10); // so slow that the end does not come before it is waited for
    deployUntilUnderWay();
    m_window->close();
    click(u"waitAndClose"_s);
    QTRY_VERIFY(!see(u"runningQuestion"_s));
    QVERIFY(m_window->isVisible() && m_window->workspace()->live.isRunning());
    const auto lab = test::await(connectToLab(labFolder(), {}));
    QVERIFY(lab && test::await(lab->setSpeed(60, {})));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kLong);
    QVERIFY(!m_window->workspace()->run.hasUnfinishedRun());
}

QTEST_MAIN(TestRunEnds)
#include "tst_runends.moc"
