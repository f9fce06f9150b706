// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/paletteentries.h"

#include <QAbstractButton>

namespace castello {

/// One thing of the palette: dragged onto the canvas with the mouse, or added by a double click,
/// Enter or Space. The tile keeps the mouse while it is dragged and tells where the pointer is, so
/// that a drag works without the window system's help.
class PaletteTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PaletteTile(PaletteEntry entry, QWidget *parent = nullptr);

    [[nodiscard]] PaletteKind kind() const { return m_entry.kind; }
    /// Why it cannot be added now; empty = it can.
    void setReason(const QString &reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dragged(castello::PaletteKind kind, const QPoint &global);
    void dropped(castello::PaletteKind kind, const QPoint &global);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Pressed, Dragging, Cancelled };
    void cancelDrag();

    PaletteEntry m_entry;
    Drag m_drag = Drag::None;
    QPoint m_pressedAt;
};

} // namespace castello
