// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
//
// castello-pictures FILE.png WIDTHxHEIGHT light|dark MACHINES [PANEL...]: the main window with the
// sample castle as a picture, for the documentation and for looking at (./dev screenshots). With
// MACHINES above 0 the castle is being rehearsed, and so many of its machines run.
#include "app/startup.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/mainwindow.h"
#include "app/window/workbench.h"
#include "app/window/workspace.h"
#include "model/castle/machine.h"
#include "qml/theme/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLabSpeed = 10; ///< slow enough for a picture on the way

void letItSettle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1500) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

int running(Workspace *workspace)
{
    const QList<Machine> machines = machinesOf(workspace->session.castle());
    return int(std::ranges::count(machines,
        ItemState::Running,
        [workspace](const Machine &machine) { return workspace->live.stateOf(machine.id); }));
}

/// Deploys to the lab until `machines` run; false when that did not come to be.
bool rehearseUntil(Workspace *workspace, int machines)
{
    workspace->run.setSpeed(kLabSpeed);
    QObject::connect(&workspace->run,
        &RunController::planReady,
        &workspace->run,
        &RunController::carryOut,
        Qt::SingleShotConnection);
    workspace->run.makePlan(Plan::Purpose::Deploy);
    QDeadlineTimer patience(std::chrono::minutes(5));
    while (running(workspace) < machines && !patience.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    return running(workspace) >= machines;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 5) {
        return 2;
    }
    prepareApplication(application, qEnvironmentVariable("LANGUAGE").left(2));
    applyStyle(application);
    MainWindow window;
    Theme::instance()->setScheme(
        words.at(3) == "dark"_L1 ? Theme::Scheme::Dark : Theme::Scheme::Light);
    const QStringList size = words.at(2).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    window.openSample();
    const int machines = words.at(4).toInt();
    if (machines > 0 && !rehearseUntil(window.workspace(), machines)) {
        return 1;
    }
    for (const QString &panel : words.sliced(5)) {
        window.findChild<Workbench *>()->reveal(panel);
    }
    letItSettle();
    return window.grab().save(words.at(1)) ? 0 : 1;
}
