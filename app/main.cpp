// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/application.h"
#include "app/startup.h"
#include "app/window/runwindow.h"
#include "app/window/selftest.h"

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    if (words == QStringList {QStringLiteral("--self-test")}) {
        return castello::runSelfTest(argc, argv);
    }
    if (castello::wantsWindow(words)) {
        return castello::runWindow(argc, argv, words.value(0));
    }
    return castello::cli::runApplication(argc, argv);
}
