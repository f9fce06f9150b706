// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// One start of a window, measured from within: `empty` is a QMainWindow around an empty
// QQuickWidget, anything else is Castello's window with that castle file. Prints one JSON object
// when it has drawn its first frame, got its panels and been idle for as long as the second
// argument says (seconds).
#include "app/startup.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/latepanels.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// The clock that the parent read before it started us.
qint64 nowInNanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

qint64 cpuInMicroseconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1'000'000LL + usage.ru_utime.tv_usec
        + usage.ru_stime.tv_usec;
}

qint64 residentKibibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return 0;
}

std::unique_ptr<QMainWindow> makeWindow(const QString &castle)
{
    if (castle == "empty"_L1) {
        auto window = std::make_unique<QMainWindow>();
        window->setCentralWidget(new QQuickWidget);
        window->resize(1440, 900);
        return window;
    }
    castello::returnFreedMemory();
    castello::prepareApplication(*qApp, u"en"_s);
    castello::applyStyle(*qApp);
    auto window = std::make_unique<castello::MainWindow>();
    if (!window->openFile(castle)) {
        return nullptr;
    }
    return window;
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 started = qEnvironmentVariable("CASTELLO_PROBE_START").toLongLong();
    QApplication application(argc, argv);
    const auto window = makeWindow(QApplication::arguments().value(1));
    const int idleSeconds = QApplication::arguments().value(2).toInt();
    auto *quick = window ? window->findChild<QQuickWidget *>() : nullptr;
    if (quick == nullptr) {
        return 1;
    }
    QJsonObject result;
    const auto sinceStart = [started] { return double(nowInNanoseconds() - started) / 1e6; };
    const auto finish = [&result] {
        std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        QApplication::quit();
    };
    const auto measureIdle = [&result, finish, idleSeconds] {
        result.insert(u"residentKiB"_s, residentKibibytes());
        const qint64 before = cpuInMicroseconds();
        QTimer::singleShot(std::chrono::seconds(idleSeconds), qApp, [&result, finish, before] {
            result.insert(u"idleCpuMicroseconds"_s, cpuInMicroseconds() - before);
            finish();
        });
    };
    const auto whenDrawn = [&result, sinceStart, measureIdle] {
        result.insert(u"firstFrameMs"_s, sinceStart());
        // What follows the first frame (docks, previews) is start-up, not idling.
        QTimer::singleShot(std::chrono::seconds(3), qApp, measureIdle);
    };
    QObject::connect(quick->quickWindow(),
        &QQuickWindow::afterRendering,
        &application,
        whenDrawn,
        Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
    if (const auto *panels = window->findChild<castello::LatePanels *>()) {
        QObject::connect(panels, &castello::LatePanels::done, &application, [&result, sinceStart] {
            result.insert(u"completeMs"_s, sinceStart());
        });
    }
    window->show();
    return QApplication::exec();
}
