// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/mainwindow.h"

#include <QPoint>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

class QQuickItem;
class QQuickWidget;

namespace castello::test {

/// Sits before Castello's window with a mouse and a keyboard, and sees what is on the screen. It
/// has a home and a lab of its own, which end with it. Every wait is for something to be seen.
class WindowDriver
{
public:
    WindowDriver();
    ~WindowDriver();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// A visible widget by its object name; null when it is not to be seen.
    [[nodiscard]] QWidget *see(const QString &name) const;
    /// An item on the canvas by its QML object name, such as `more.worker`; null when not there.
    [[nodiscard]] QQuickItem *seeOnCanvas(const QString &name) const;
    /// The item of the castle at a path: `groups.worker.machines.worker-1`.
    [[nodiscard]] QQuickItem *item(const QString &path) const;

    /// A click on what is seen under that name; the test fails when nothing is.
    void click(const QString &name);
    /// A press, a few moves and a release, as a hand makes them.
    void drag(QWidget *from,
        const QPoint &start,
        QWidget *to,
        const QPoint &end,
        Qt::KeyboardModifiers modifiers = {});
    void clickOnCanvas(const QString &name);
    void dragFromPalette(const QString &tile, const QPoint &canvasPoint);
    /// What has the keyboard: in a menu or a dialog as in the window.
    [[nodiscard]] QWidget *focus() const;
    /// To whatever has the keyboard: a menu, a dialog, a part of the window.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Presses Tab until a widget has the keyboard; the test fails when it never does.
    void tabTo(const QString &name);
    /// Presses Tab on the canvas until an item is selected.
    void tabToItem(const QString &path);

    [[nodiscard]] QQuickWidget *canvas() const;
    /// The middle of an item, in the canvas's pixels.
    [[nodiscard]] QPoint middleOf(const QQuickItem *item) const;
    /// A point of the canvas, as parts of its width and height.
    [[nodiscard]] QPoint canvasPoint(double x, double y) const;
    /// What stands in a label, button or text field.
    [[nodiscard]] QString textOf(const QString &name) const;
    /// How many machines stand like this.
    [[nodiscard]] int machinesIn(ItemState state);
    /// Of the open castle's findings.
    [[nodiscard]] int errorCount();
    /// Whether the last run that was started ended in this way.
    [[nodiscard]] bool hasEnded(RunReport::Kind kind) const;

private:
    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;
    std::optional<RunReport::Kind> m_ended;
};

} // namespace castello::test
