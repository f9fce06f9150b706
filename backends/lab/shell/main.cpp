// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/client/labpaths.h"
#include "backends/lab/shell/controlsocket.h"
#include "backends/lab/shell/lablog.h"
#include "backends/secrets/processsecurity.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

#include <cstdio>

using namespace castello;
using namespace castello::lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLongestIdle = 12h;

int complain(const QString &text)
{
    std::fprintf(stderr, "castello-lab: %s\n", qUtf8Printable(text));
    return 1;
}

} // namespace

/// Exit: 0 stopped, 1 failed, 3 another lab has this state folder.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"castello-lab"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CASTELLO_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The simulated data centre of Castello."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"state"_s, u"Folder of this lab."_s, u"folder"_s, defaultLabFolder()},
        {u"speed"_s, u"How many times faster than life."_s, u"factor"_s, u"20"_s},
        {u"foreground"_s, u"Print where the lab is reached."_s},
    });
    parser.process(application);

    if (const auto hardened = hardenProcess(); !hardened) {
        return complain(hardened.error().toString());
    }
    const QDir state(parser.value(u"state"_s));
    if (!QDir().mkpath(state.path())) {
        return complain(u"cannot make the folder %1"_s.arg(state.path()));
    }
    QLockFile lock(state.filePath(u"lab.lock"_s));
    lock.setStaleLockTime(0ms);
    if (!lock.tryLock()) {
        complain(u"another lab has the folder %1"_s.arg(state.path()));
        return 3;
    }
    // Castles of earlier worlds: their secrets went with those.
    const auto forgetCastles = [state] { QDir(state.filePath(u"castles"_s)).removeRecursively(); };
    forgetCastles();

    const double speed = parser.value(u"speed"_s).toDouble();
    LabShell shell(speed > 0 ? speed : 20.0);
    LabLog log(state.filePath(u"lab.log"_s));
    QObject::connect(&shell, &LabShell::noticed, &application, [&log](const QString &event) {
        log.write(event);
    });
    if (const auto started = shell.start(); !started) {
        return complain(started.error().toString());
    }
    ControlSocket control(shell);
    if (const auto listening = control.listen(labSocketPath(state.path())); !listening) {
        return complain(listening.error().toString());
    }
    QObject::connect(&shell, &LabShell::wasReset, &application, forgetCastles);
    QObject::connect(&shell, &LabShell::stopRequested, &application, &QCoreApplication::quit);
    QTimer idle;
    QObject::connect(&idle, &QTimer::timeout, &application, [&shell] {
        if (shell.idleTime() > kLongestIdle) {
            QCoreApplication::quit();
        }
    });
    idle.start(1min);
    log.write(u"started at %1, speed %2"_s.arg(shell.servers().apiUrl()).arg(speed));
    if (parser.isSet(u"foreground"_s)) {
        std::printf("%s\n", qUtf8Printable(shell.servers().apiUrl()));
        std::fflush(stdout);
    }
    return QCoreApplication::exec();
}
