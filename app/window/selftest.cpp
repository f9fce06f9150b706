// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/selftest.h"

#include "app/startup.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/files/recoverydialog.h"
#include "app/window/mainwindow.h"
#include "app/window/workbench.h"

#include <QApplication>
#include <QDirIterator>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTemporaryDir>

#include <cstdio>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

int s_warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    // What the platform without a screen cannot do is no fault of ours.
    if (type == QtDebugMsg || type == QtInfoMsg || message.startsWith("This plugin does not"_L1)) {
        return;
    }
    ++s_warnings;
    std::fprintf(stderr, "self-test: %s\n", qUtf8Printable(message));
}

void letEventsPass()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 100) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

void loadEveryQmlFile()
{
    QQmlEngine engine;
    QDirIterator files(
        u":/qt/qml/Castello"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QQmlComponent component(&engine, QUrl(u"qrc"_s + files.next()));
        for (const QQmlError &error : component.errors()) {
            qWarning("%s", qUtf8Printable(error.toString()));
        }
    }
}

void showPanels(MainWindow *window)
{
    auto *workbench = window->findChild<Workbench *>();
    for (const auto *dock : workbench->findChildren<QDockWidget *>()) {
        workbench->reveal(dock->objectName());
        letEventsPass();
    }
    workbench->resetLayout();
}

void showDialogs(MainWindow *window)
{
    window->showSettings(SettingsDialog::Page::General);
    window->showSettings(SettingsDialog::Page::Shortcuts);
    window->showAbout();
    window->showCommandPalette();
    auto *recovery
        = new RecoveryDialog({{}, {}, "kind: Castle\n", QDateTime::currentDateTime()}, window);
    recovery->open();
    letEventsPass();
    for (auto *dialog : window->findChildren<QDialog *>()) {
        dialog->close();
    }
    window->showWelcome();
    letEventsPass();
}

} // namespace

int runSelfTest(int &argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
        qputenv(folder, home.path().toLocal8Bit());
    }
    if (!wantsWindow({})) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
    qInstallMessageHandler(countWarnings);
    QApplication application(argc, argv);
    prepareApplication(application);
    applyStyle(application);
    loadEveryQmlFile();
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        MainWindow window;
        Theme::instance()->setScheme(scheme);
        window.begin({});
        window.show();
        letEventsPass();
        showPanels(&window);
        showDialogs(&window);
    }
    return s_warnings == 0 ? 0 : 1;
}

} // namespace castello
