// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// The real keys of a cluster that was made in a lab: shown when asked for, for as long as a person
// looks at them, and nowhere else.
#include "app/panels/preview/previewpanel.h"
#include "app/widgets/codeview.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/mainwindow.h"
#include "app/window/workbench.h"
#include "tests/support/labend.h"
#include "tests/support/panels.h"
#include "tests/support/sample.h"

#include <QAccessible>
#include <QClipboard>
#include <QDirIterator>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 120'000;
const QString kWorker1 = u"groups.worker.machines.worker-1"_s;
const QString kWorker2 = u"groups.worker.machines.worker-2"_s;

/// What stands in the one text where the other has a placeholder.
QString firstSecret(const QString &placeholders, const QString &revealed)
{
    const QStringList before = placeholders.split(u'\n');
    const QStringList after = revealed.split(u'\n');
    for (qsizetype line = 0; line < std::min(before.size(), after.size()); ++line) {
        if (before.at(line).contains("<redacted"_L1)) {
            return after.at(line).section(u": "_s, 1).remove(u'"').trimmed();
        }
    }
    return {};
}

} // namespace

class TestRevealedSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup() { m_window->findChild<PreviewPanel *>()->hideSecrets(); }
    void areHiddenAgain_data();
    void areHiddenAgain();
    void leaveByNoClipboard();
    void areWrittenNowhere();

private:
    void reveal();
    [[nodiscard]] QString text() const { return m_code->toPlainText(); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<MainWindow> m_window;
    CodeView *m_code = nullptr;
    QString m_placeholders;
    QString m_secret;
};

void TestRevealedSecrets::initTestCase()
{
    applyStyle(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_home = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/castello-secrets-XXXXXX"_s);
    for (const char *folder :
        {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(folder, m_home->path().toUtf8());
    }
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    m_window->openSample();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(test::waitForPanels(m_window.get()));
    m_code = m_window->findChild<CodeView *>(u"previewText"_s);
    RunController &run = m_window->workspace()->run;
    run.setSpeed(60);
    QSignalSpy consent(&run, &RunController::consentWanted);
    QSignalSpy ended(&run, &RunController::runEnded);
    run.deploy();
    QTRY_VERIFY_WITH_TIMEOUT(!consent.isEmpty(), kLong);
    m_window->findChild<QDialog *>(u"consentDialog"_s)->accept();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), kLong);
    QCOMPARE(ended.first().first().value<RunReport>().kind, RunReport::Kind::Deployed);
}

void TestRevealedSecrets::cleanupTestCase()
{
    m_window.reset();
    test::endLab();
}

void TestRevealedSecrets::init()
{
    m_window->findChild<Workbench *>()->reveal(u"preview"_s);
    m_window->workspace()->selection.select(kWorker2);
    QTRY_VERIFY(text().contains("hostname: worker-2"_L1) && text().contains("<redacted"_L1));
    m_placeholders = text();
    reveal();
    m_secret = firstSecret(m_placeholders, text());
    QVERIFY(m_secret.size() > 10);
}

void TestRevealedSecrets::reveal()
{
    auto *button = m_window->findChild<QPushButton *>(u"previewReveal"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *agree = m_window->findChild<QPushButton *>(u"useSecrets"_s);
    QVERIFY(agree);
    QVERIFY(text() == m_placeholders); // not before the answer
    agree->click();
    m_window->activateWindow(); // no window manager does it here
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(!text().contains("<redacted"_L1), kLong);
}

void TestRevealedSecrets::areHiddenAgain_data()
{
    using Leave = std::function<void(MainWindow *)>;
    QTest::addColumn<Leave>("leave");
    QTest::newRow("by the button") << Leave(
        [](MainWindow *window) { window->findChild<QPushButton *>(u"previewReveal"_s)->click(); });
    QTest::newRow("when another item is selected")
        << Leave([](MainWindow *window) { window->workspace()->selection.select(kWorker1); });
    QTest::newRow("when the focus leaves") << Leave(
        [](MainWindow *window) { window->findChild<QWidget *>(u"outlineTree"_s)->setFocus(); });
    QTest::newRow("when the panel goes behind another")
        << Leave([](MainWindow *window) { window->findChild<Workbench *>()->reveal(u"text"_s); });
    QTest::newRow("when the castle is edited") << Leave([](MainWindow *window) {
        DocumentSession &session = window->workspace()->session;
        session.replaceText(session.text() + "# edited\n");
    });
}

void TestRevealedSecrets::areHiddenAgain()
{
    QFETCH(const std::function<void(MainWindow *)>, leave);
    leave(m_window.get());
    QTRY_VERIFY(!text().contains(m_secret));
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(m_code);
    QVERIFY(!told->text(QAccessible::Value).contains(m_secret));
    QVERIFY(!m_code->isUndoRedoEnabled() || !m_code->document()->isUndoAvailable());
    m_window->workspace()->selection.select(kWorker2);
    QTRY_VERIFY(text().contains("hostname: worker-2"_L1));
    QVERIFY(!text().contains(m_secret)); // coming back shows placeholders
}

void TestRevealedSecrets::leaveByNoClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const auto copyAll = [&] {
        clipboard->setText(u"before"_s);
        m_code->setFocus();
        QTest::keySequence(m_code, QKeySequence::SelectAll);
        QTest::keySequence(m_code, QKeySequence::Copy);
    };
    m_window->findChild<PreviewPanel *>()->hideSecrets();
    QTRY_COMPARE(text(), m_placeholders);
    copyAll();
    QCOMPARE(clipboard->text(), m_placeholders); // these may leave, so the keys do copy
    reveal();
    copyAll();
    QCOMPARE(clipboard->text(), u"before"_s);
    QVERIFY(!m_code->textCursor().hasSelection()); // which X11 hands on by the middle button
    QTest::mouseClick(m_window->findChild<QWidget *>(u"previewCopy"_s), Qt::LeftButton);
    auto *question = m_window->findChild<QMessageBox *>(u"useSecretsQuestion"_s);
    QVERIFY(question);
    question->reject();
    QCOMPARE(clipboard->text(), u"before"_s);
}

/// Logs, journals, autosaved work, snapshots of deploys, the lab's repositories.
void TestRevealedSecrets::areWrittenNowhere()
{
    m_window->close();
    QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"unsavedQuestion"_s));
    int files = 0;
    QDirIterator all(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly)) {
            ++files;
            QVERIFY2(!file.readAll().contains(m_secret.toUtf8()), qPrintable(file.fileName()));
        }
    }
    QVERIFY(files > 3);
}

QTEST_MAIN(TestRevealedSecrets)
#include "tst_revealedsecrets.moc"
