// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// From an empty castle to a deployed one and back, with the mouse alone: only the castle's name,
// which destroying asks for, is typed.
#include "tests/acceptance/window/windowdriver.h"

#include <QProcess>
#include <QQuickItem>
#include <QQuickWidget>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 240'000; ///< milliseconds; a sanitizer's build on a busy machine is slow

int count(WindowDriver &driver, QStringView group)
{
    const Group *found = driver.window().workspace()->session.castle().findGroup(group);
    return found ? found->count : 0;
}

} // namespace

class TestWindowMouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanupTestCase() { m_driver.reset(); }
    void startsAnEmptyCastle();
    void drawsItFromThePalette();
    void connectsMachinesToTheNetwork();
    void mendsWhatIsMissing();
    void previewsTheConfigOfAMachine();
    void deploysToTheLab();
    void addsAWorker();
    void theCommandLineAgrees();
    void destroysIt();

private:
    QPoint middle(const QString &path) { return m_driver->middleOf(m_driver->item(path)); }
    std::unique_ptr<WindowDriver> m_driver;
};

void TestWindowMouse::startsAnEmptyCastle()
{
    m_driver->window().showWelcome();
    m_driver->click(u"newButton"_s);
    QTRY_VERIFY(m_driver->window().workspace()->session.castle().groups.isEmpty());
    QVERIFY(m_driver->errorCount() > 0);
}

void TestWindowMouse::drawsItFromThePalette()
{
    m_driver->dragFromPalette(u"host"_s, m_driver->canvasPoint(0.3, 0.3));
    QTRY_VERIFY(m_driver->item(u"providers.home.hosts.pve"_s));
    m_driver->dragFromPalette(u"controlPlanes"_s, middle(u"providers.home.hosts.pve"_s));
    QTRY_VERIFY(m_driver->item(u"groups.controlplane.machines.controlplane-3"_s));
    m_driver->dragFromPalette(u"workers"_s, middle(u"providers.home.hosts.pve"_s));
    QTRY_VERIFY(m_driver->item(u"groups.worker.machines.worker-3"_s));
    m_driver->dragFromPalette(u"network"_s, m_driver->canvasPoint(0.5, 0.9));
    QTRY_VERIFY(m_driver->item(u"networks.lan"_s));
    const Castle &castle = m_driver->window().workspace()->session.castle();
    QCOMPARE(castle.findGroup(u"worker")->hosts, (QList<HostRef> {{u"home"_s, u"pve"_s}}));
}

void TestWindowMouse::connectsMachinesToTheNetwork()
{
    m_driver->window().actionRegistry()->action(u"view.fit"_s)->trigger();
    for (const QString &group : {u"controlplane"_s, u"worker"_s}) {
        const QString machine = u"groups.%1.machines.%1-1"_s.arg(group);
        QTRY_VERIFY(m_driver->item(machine));
        m_driver->drag(m_driver->canvas(),
            middle(machine),
            m_driver->canvas(),
            middle(u"networks.lan"_s),
            Qt::ShiftModifier);
        QVERIFY(
            m_driver->window().workspace()->session.castle().findGroup(group)->addresses.contains(
                u"lan"_s));
    }
}

void TestWindowMouse::mendsWhatIsMissing()
{
    QVERIFY(m_driver->errorCount() > 0); // the endpoint, at least
    m_driver->click(u"validateButton"_s);
    QTRY_VERIFY(m_driver->see(u"problemsFixAll"_s));
    m_driver->click(u"problemsFixAll"_s);
    QTRY_COMPARE(m_driver->errorCount(), 0);
}

void TestWindowMouse::previewsTheConfigOfAMachine()
{
    m_driver->clickOnCanvas(u"canvasItem.groups.worker.machines.worker-1"_s);
    QTRY_COMPARE(
        m_driver->window().workspace()->selection.current(), u"groups.worker.machines.worker-1"_s);
    QTRY_VERIFY2(m_driver->textOf(u"previewText"_s).contains("hostname: worker-1"_L1),
        qPrintable(m_driver->textOf(u"previewText"_s).left(300)));
    QVERIFY(!m_driver->textOf(u"previewText"_s).contains("BEGIN"_L1));
}

void TestWindowMouse::deploysToTheLab()
{
    m_driver->click(u"deployButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->see(u"consentGo"_s), kLong);
    QVERIFY(m_driver->textOf(u"consentSum"_s).contains(u'6'));
    m_driver->click(u"consentGo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->hasEnded(RunReport::Kind::Deployed), kLong);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->machinesIn(ItemState::Running), 6, kLong);
}

void TestWindowMouse::addsAWorker()
{
    m_driver->clickOnCanvas(u"more.worker"_s);
    QTRY_COMPARE(count(*m_driver, u"worker"), 4);
    m_driver->click(u"planButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->textOf(u"planSum"_s).contains("1 to create"_L1), kLong);
    QCOMPARE(m_driver->machinesIn(ItemState::Planned), 1);
    m_driver->click(u"deployButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->see(u"consentGo"_s), kLong);
    m_driver->click(u"consentGo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->hasEnded(RunReport::Kind::Deployed), kLong);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->machinesIn(ItemState::Running), 7, kLong);
}

void TestWindowMouse::theCommandLineAgrees()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"drawn.castle.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_driver->window().workspace()->session.text());
    file.close();
    QProcess castello;
    castello.start(QCoreApplication::applicationDirPath() + "/castello"_L1,
        {u"plan"_s, path, u"--provider"_s, u"lab"_s});
    QVERIFY(castello.waitForFinished(kLong));
    const QByteArray words = castello.readAllStandardOutput() + castello.readAllStandardError();
    QVERIFY2(castello.exitCode() == 0, words.constData()); // deployed: no changes
}

void TestWindowMouse::destroysIt()
{
    m_driver->click(u"destroyButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->see(u"consentName"_s), kLong);
    QVERIFY(!m_driver->see(u"consentGo"_s)->isEnabled());
    QTest::keyClicks(
        m_driver->see(u"consentName"_s), m_driver->window().workspace()->session.castle().name);
    m_driver->click(u"consentGo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->hasEnded(RunReport::Kind::Destroyed), kLong);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->machinesIn(ItemState::Running), 0, kLong);
}

QTEST_MAIN(TestWindowMouse)
#include "tst_windowmouse.moc"
