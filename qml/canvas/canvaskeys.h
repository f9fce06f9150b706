// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

namespace castello {

class CanvasViewModel;

/// The canvas by keyboard, and its commands for menus: everything that the mouse does.
class CanvasKeys : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The view model has it")
public:
    /// `canvas` must outlive it.
    explicit CanvasKeys(CanvasViewModel *canvas);

    /// Arrows walk to the next item, with Shift adding it to the selection, with Ctrl moving what
    /// is selected; Tab goes through all of them, Enter inspects, Esc leaves. False when the key
    /// means nothing here.
    Q_INVOKABLE bool press(int key, Qt::KeyboardModifiers modifiers);

public Q_SLOTS:
    void removeSelected();
    void duplicateSelected();
    void selectAll();
    void stepCurrent(int step);
    void renameCurrent();
    /// The target is chosen with the arrows then, and taken with Enter.
    void connectCurrent();
    void placeCurrent();

Q_SIGNALS:
    /// The inspector should have the keyboard.
    void inspectorWanted();
    /// The name of the item should be edited.
    void renameWanted(const QString &path);

private:
    bool pressInGesture(int key);
    enum class Walk { Select, Extend };
    void walk(const QPointF &direction, Walk how);
    [[nodiscard]] bool goOn(int step);
    [[nodiscard]] QString currentKey() const;
    void select(const QString &key);

    CanvasViewModel *m_canvas;
};

} // namespace castello
