// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// While two hundred machines are rehearsed, the window stays quick: no event handler outside
// rendering works for longer than 50 ms. Measured in processor time of the interface's thread, so
// that a busy machine does not decide.
#include "tests/acceptance/window/windowdriver.h"
#include "tests/support/sample.h"

#include <QApplication>
#include <QQuickWidget>
#include <QThread>
#include <QTimer>

#include <ctime>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 900'000; ///< milliseconds; for the run as a whole
constexpr qint64 kBar = 50; ///< milliseconds, what one handler may take
constexpr int kWorkers = 197;

qint64 threadMicroseconds()
{
    timespec spent {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return spent.tv_sec * 1'000'000LL + spent.tv_nsec / 1'000;
}

bool isRendering(const QObject *receiver, QEvent::Type type)
{
    switch (type) {
    case QEvent::UpdateRequest:
    case QEvent::UpdateLater:
    case QEvent::Paint:
    case QEvent::Expose:
        return true;
    case QEvent::Timer: // a QQuickWidget draws its scene from a timer of its own
        return qobject_cast<const QQuickWidget *>(receiver) != nullptr;
    default:
        return false;
    }
}

/// Knows the longest handler since it was last asked.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isOurs = QThread::currentThread() == thread(); // the engine has its own
        if (!isOurs || m_depth > 0 || isRendering(receiver, event->type())) {
            return QApplication::notify(receiver, event);
        }
        const QByteArray who = receiver->metaObject()->className();
        const int type = event->type();
        ++m_depth;
        const qint64 before = threadMicroseconds();
        const bool result = QApplication::notify(receiver, event);
        const qint64 spent = threadMicroseconds() - before;
        --m_depth;
        ++m_handlers;
        if (spent > m_longest) {
            m_longest = spent;
            m_culprit = who + ", event " + QByteArray::number(type);
        }
        return result;
    }

    void restart()
    {
        m_longest = 0;
        m_handlers = 0;
        m_culprit.clear();
    }
    [[nodiscard]] qint64 longestMicroseconds() const { return m_longest; }
    [[nodiscard]] qint64 handlers() const { return m_handlers; }
    [[nodiscard]] QByteArray culprit() const { return m_culprit; }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
    qint64 m_handlers = 0;
    QByteArray m_culprit;
};

WatchedApplication *watched()
{
    return static_cast<WatchedApplication *>(QCoreApplication::instance());
}

/// The sample with two hundred machines, small enough for its host.
QByteArray twoHundredMachines()
{
    QByteArray text = sampleCastleText();
    text.replace("192.168.1.0/24", "192.168.0.0/16");
    text.replace("192.168.1.155-192.168.1.179", "192.168.3.1-192.168.3.250");
    text.replace("vmids: 420-499", "vmids: 1000-1249");
    text.replace(
        "role: worker\n    count: 3", "role: worker\n    count: " + QByteArray::number(kWorkers));
    text.replace("cores: 4", "cores: 1");
    text.replace("memory: 8GiB", "memory: 2GiB");
    text.replace("systemDisk: 40GiB", "systemDisk: 10GiB");
    text.replace("longhorn: 100GiB", "longhorn: 10GiB");
    return text;
}

} // namespace

class TestWindowWatchdog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesALongHandler();
    void rehearsesTwoHundredMachines();
};

/// The watchdog itself can bark.
void TestWindowWatchdog::seesALongHandler()
{
    watched()->restart();
    QTimer::singleShot(0, this, [] {
        const qint64 start = threadMicroseconds();
        while (threadMicroseconds() - start < 2 * kBar * 1000) { }
    });
    QTRY_VERIFY(watched()->longestMicroseconds() > kBar * 1000);
}

void TestWindowWatchdog::rehearsesTwoHundredMachines()
{
    WindowDriver driver;
    Workspace *workspace = driver.window().workspace();
    workspace->run.setSpeed(20);
    workspace->session.replaceText(twoHundredMachines());
    QCOMPARE(driver.errorCount(), 0);
    driver.click(u"deployButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.see(u"consentGo"_s), kLong);
    driver.click(u"consentGo"_s);
    watched()->restart();
    QTRY_VERIFY_WITH_TIMEOUT(driver.hasEnded(RunReport::Kind::Deployed), kLong);
    const qint64 longest = watched()->longestMicroseconds();
    qInfo("%lld handlers, the longest %.1f ms (%s)",
        watched()->handlers(),
        double(longest) / 1000,
        watched()->culprit().constData());
    QVERIFY(watched()->handlers() > 1000);
    QVERIFY2(longest <= kBar * 1000, watched()->culprit().constData());
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(2 * kLong));
    WatchedApplication application(argc, argv);
    TestWindowWatchdog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowwatchdog.moc"
