// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/runwindow.h"

#include "app/startup.h"
#include "app/widgets/style/appstyle.h"
#include "app/window/mainwindow.h"
#include "app/window/settings/settings.h"
#include "backends/secrets/processsecurity.h"

#include <QApplication>
#include <QMessageBox>

namespace castello {

using namespace Qt::StringLiterals;

int runWindow(int &argc, char **argv, const QString &file)
{
    returnFreedMemory();
    const auto hardened = hardenProcess();
    QApplication application(argc, argv);
    prepareApplication(application, Settings().preferences().language);
    if (!hardened) {
        QMessageBox::critical(nullptr, u"Castello"_s, hardened.error().toString());
        return 1;
    }
    applyStyle(application);
    MainWindow window;
    window.begin(file);
    window.show();
    return QApplication::exec();
}

} // namespace castello
