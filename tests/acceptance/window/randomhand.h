// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/acceptance/window/windowdriver.h"

#include <QRandomGenerator>

namespace castello {
class CanvasViewModel;
struct CanvasItem;
class TextEditor;
} // namespace castello

namespace castello::test {

/// Does random things to the castle in the window, with mouse and keys, in the canvas, the
/// inspector and the text. Much of it is refused or changes nothing, as with a person. A text that
/// cannot be read is left so for a while, and then mended by typing.
class RandomHand
{
public:
    /// `driver` must outlive it; the panels that it works in must be in sight.
    RandomHand(WindowDriver *driver, quint32 seed);

    enum class Place { Canvas, Inspector, Text };
    /// One attempt, at a random place.
    Place edit();

private:
    void editOnCanvas();
    void dragTile();
    void pressTile();
    void dragItem(Qt::KeyboardModifiers modifiers);
    void pressKey();
    void arrange();
    void thinOut();
    /// Null on an empty canvas.
    [[nodiscard]] const CanvasItem *anyItem();
    [[nodiscard]] QString anyPath();
    [[nodiscard]] QPoint anyPoint();
    [[nodiscard]] std::optional<QPoint> middleOf(const CanvasItem *item) const;

    void editInInspector();
    void fillField(QWidget *input);
    [[nodiscard]] QList<QWidget *> inputs() const;

    void editText();
    void select(int start, int length);
    void typeText();
    void mendText();

    template <class T>
    [[nodiscard]] T anyOf(const QList<T> &list)
    {
        return list.at(m_random.bounded(list.size()));
    }

    WindowDriver *m_driver;
    QRandomGenerator m_random;
    Workspace *m_workspace;
    CanvasViewModel *m_canvas;
    TextEditor *m_editor;
    QString m_readable; ///< the text as it could last be read
    int m_unreadableFor = 0; ///< attempts
};

} // namespace castello::test
