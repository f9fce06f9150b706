// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/mainwindow.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace castello::test {

/// The window on a computer that never saw it: settings and state are its own, and empty.
struct WindowStage
{
    WindowStage()
    {
        qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toLocal8Bit());
        qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toLocal8Bit());
        window = std::make_unique<MainWindow>();
        window->show();
    }

    /// The path of a castle file of this content, opened; empty when that was refused.
    [[nodiscard]] QString open(const QByteArray &content) const
    {
        const QString path = home.filePath(QStringLiteral("test.castle.yaml"));
        return writeFile(path, content) && window->openFile(path) ? path : QString();
    }

    /// Closes the window as a person does, and starts another.
    [[nodiscard]] bool restart()
    {
        window->close();
        const bool isClosed = QTest::qWaitFor([this] { return !window->isVisible(); });
        window = std::make_unique<MainWindow>();
        window->show();
        window->begin({});
        return isClosed;
    }

    QTemporaryDir home;
    std::unique_ptr<MainWindow> window;
};

} // namespace castello::test
