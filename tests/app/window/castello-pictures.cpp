// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
//
// castello-pictures FILE.png WIDTHxHEIGHT light|dark [PANEL...]: the main window with the sample
// castle as a picture, for the documentation and for looking at (./dev screenshots).
#include "app/startup.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/mainwindow.h"
#include "app/window/workbench.h"
#include "qml/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

void letItSettle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1500) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4) {
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
    for (const QString &panel : words.sliced(4)) {
        window.findChild<Workbench *>()->reveal(panel);
    }
    letItSettle();
    return window.grab().save(words.at(1)) ? 0 : 1;
}
