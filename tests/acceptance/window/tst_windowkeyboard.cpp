// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// From an empty castle to a deployed one and back, with the keyboard alone: nothing is clicked,
// nothing is called but to look.
#include "tests/acceptance/window/windowdriver.h"

#include <QProcess>
#include <QQuickItem>
#include <QQuickWidget>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 240'000; ///< milliseconds; a sanitizer's build on a busy machine is slow

} // namespace

class TestWindowKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanupTestCase() { m_driver.reset(); }
    void startsAnEmptyCastle();
    void drawsItFromThePalette();
    void placesAndMovesOnTheCanvas();
    void connectsMachinesToTheNetwork();
    void mendsWhatIsMissing();
    void previewsTheConfigOfAMachine();
    void changesAValueInTheInspector();
    void renamesAGroup();
    void deploysToTheLab();
    void addsAWorker();
    void theCommandLineAgrees();
    void destroysIt();

private:
    Workspace &workspace() { return *m_driver->window().workspace(); }
    const Group &worker() { return *workspace().session.castle().findGroup(u"worker"); }
    bool isOnCanvas() { return m_driver->focus() == m_driver->canvas(); }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestWindowKeyboard::startsAnEmptyCastle()
{
    m_driver->key(Qt::Key_H, Qt::AltModifier); // Help, Welcome
    m_driver->key(Qt::Key_W);
    QTRY_VERIFY(m_driver->see(u"welcomePage"_s));
    m_driver->tabTo(u"newButton"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(!m_driver->see(u"welcomePage"_s));
    QVERIFY(workspace().session.castle().groups.isEmpty());
    QVERIFY(m_driver->errorCount() > 0);
    QVERIFY(isOnCanvas());
}

void TestWindowKeyboard::drawsItFromThePalette()
{
    m_driver->key(Qt::Key_1, Qt::AltModifier);
    for (const QString &tile : {u"host"_s, u"controlPlanes"_s, u"workers"_s, u"network"_s}) {
        m_driver->tabTo(u"paletteTile."_s + tile);
        m_driver->key(Qt::Key_Return);
    }
    QTRY_VERIFY(m_driver->item(u"providers.home.hosts.pve"_s));
    QTRY_VERIFY(m_driver->item(u"groups.controlplane.machines.controlplane-3"_s));
    QTRY_VERIFY(m_driver->item(u"groups.worker.machines.worker-3"_s));
    QTRY_VERIFY(m_driver->item(u"networks.lan"_s));
    m_driver->key(Qt::Key_Escape);
    QVERIFY(isOnCanvas());
}

void TestWindowKeyboard::placesAndMovesOnTheCanvas()
{
    m_driver->key(Qt::Key_Escape); // nothing is selected
    m_driver->tabToItem(u"groups.worker"_s);
    m_driver->key(Qt::Key_H);
    m_driver->key(Qt::Key_Return);
    QCOMPARE(worker().hosts, (QList<HostRef> {{u"home"_s, u"pve"_s}}));
    m_driver->key(Qt::Key_Escape);
    m_driver->tabToItem(u"providers.home.hosts.pve"_s);
    const QString path = u"providers.home.hosts.pve"_s;
    m_driver->key(Qt::Key_Right, Qt::ControlModifier);
    const QPointF before = workspace().session.layout().positions.value(path);
    m_driver->key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(workspace().session.layout().positions.value(path).x() > before.x());
}

void TestWindowKeyboard::connectsMachinesToTheNetwork()
{
    for (const QString &group : {u"controlplane"_s, u"worker"_s}) {
        m_driver->key(Qt::Key_Escape);
        m_driver->tabToItem(u"groups.%1.machines.%1-1"_s.arg(group));
        m_driver->key(Qt::Key_C);
        m_driver->key(Qt::Key_Return);
        QVERIFY(workspace().session.castle().findGroup(group)->addresses.contains(u"lan"_s));
    }
}

void TestWindowKeyboard::mendsWhatIsMissing()
{
    QVERIFY(m_driver->errorCount() > 0); // the endpoint, at least
    m_driver->key(Qt::Key_F7);
    QTRY_COMPARE(m_driver->focus()->objectName(), u"problemsTable"_s);
    m_driver->key(Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(m_driver->errorCount(), 0);
    QCOMPARE(m_driver->focus()->objectName(), u"problemsNone"_s);
}

void TestWindowKeyboard::previewsTheConfigOfAMachine()
{
    m_driver->key(Qt::Key_8, Qt::AltModifier);
    QCOMPARE(m_driver->focus()->objectName(), u"previewFiles"_s);
    m_driver->key(Qt::Key_Escape);
    QVERIFY(isOnCanvas());
    m_driver->key(Qt::Key_Escape);
    m_driver->tabToItem(u"groups.worker.machines.worker-1"_s);
    QTRY_VERIFY2(m_driver->textOf(u"previewText"_s).contains("hostname: worker-1"_L1),
        qPrintable(m_driver->textOf(u"previewText"_s).left(300)));
    // And the other way: the next file in the tree is the next machine on the canvas.
    m_driver->key(Qt::Key_8, Qt::AltModifier);
    m_driver->key(Qt::Key_Down);
    QTRY_COMPARE(workspace().selection.current(), u"groups.worker.machines.worker-2"_s);
    QTRY_VERIFY(m_driver->textOf(u"previewText"_s).contains("hostname: worker-2"_L1));
}

void TestWindowKeyboard::changesAValueInTheInspector()
{
    m_driver->key(Qt::Key_Escape);
    m_driver->key(Qt::Key_Escape);
    m_driver->tabToItem(u"groups.worker"_s);
    m_driver->key(Qt::Key_Return);
    m_driver->tabTo(u"field.cores"_s);
    m_driver->key(Qt::Key_A, Qt::ControlModifier);
    m_driver->type(u"3"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(worker().cores, 3);
    QCOMPARE(m_driver->focus()->objectName(), u"field.cores"_s);
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(worker().cores != 3);
}

void TestWindowKeyboard::renamesAGroup()
{
    m_driver->key(Qt::Key_0, Qt::AltModifier);
    m_driver->key(Qt::Key_F2);
    QCOMPARE(m_driver->focus()->objectName(), u"field.name"_s);
    m_driver->type(u"crew"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(workspace().selection.current(), u"groups.crew"_s);
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(workspace().session.castle().findGroup(u"worker"));
    m_driver->key(Qt::Key_Escape);
    QVERIFY(isOnCanvas());
}

void TestWindowKeyboard::deploysToTheLab()
{
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    m_driver->type(u"deploy"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->see(u"consentGo"_s), kLong);
    m_driver->tabTo(u"consentGo"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->hasEnded(RunReport::Kind::Deployed), kLong);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->machinesIn(ItemState::Running), 6, kLong);
    QVERIFY(isOnCanvas()); // where it was before the question
}

void TestWindowKeyboard::addsAWorker()
{
    m_driver->key(Qt::Key_Escape);
    m_driver->tabToItem(u"groups.worker.machines.worker-2"_s);
    m_driver->key(Qt::Key_Plus);
    QTRY_COMPARE(worker().count, 4);
    m_driver->key(Qt::Key_F8);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->textOf(u"planSum"_s).contains("1 to create"_L1), kLong);
    QCOMPARE(m_driver->machinesIn(ItemState::Planned), 1);
    m_driver->key(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->see(u"consentGo"_s), kLong);
    m_driver->key(Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->hasEnded(RunReport::Kind::Deployed), kLong);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->machinesIn(ItemState::Running), 7, kLong);
}

void TestWindowKeyboard::theCommandLineAgrees()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"drawn.castle.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(workspace().session.text());
    file.close();
    QProcess castello;
    castello.start(QCoreApplication::applicationDirPath() + "/castello"_L1,
        {u"plan"_s, path, u"--provider"_s, u"lab"_s});
    QVERIFY(castello.waitForFinished(kLong));
    const QByteArray words = castello.readAllStandardOutput() + castello.readAllStandardError();
    QVERIFY2(castello.exitCode() == 0, words.constData()); // deployed: no changes
}

void TestWindowKeyboard::destroysIt()
{
    m_driver->key(Qt::Key_F9, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->see(u"consentName"_s), kLong);
    QVERIFY(!m_driver->see(u"consentGo"_s)->isEnabled());
    QTRY_VERIFY(m_driver->see(u"consentName"_s)->hasFocus()); // the first thing to do there
    m_driver->type(workspace().session.castle().name);
    m_driver->tabTo(u"consentGo"_s);
    m_driver->key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->hasEnded(RunReport::Kind::Destroyed), kLong);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->machinesIn(ItemState::Running), 0, kLong);
}

QTEST_MAIN(TestWindowKeyboard)
#include "tst_windowkeyboard.moc"
