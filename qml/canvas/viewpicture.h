// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/canvasviewmodel.h"

#include <QQuickPaintedItem>

namespace castello {

/// Paints many things of the scene as one picture: those in view, in pixels. Fills the canvas
/// itself, and is painted anew whenever something moves, or the view or the theme changes.
class ViewPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(castello::CanvasViewModel *canvas READ canvas WRITE setCanvas NOTIFY canvasChanged)
public:
    explicit ViewPicture(QQuickItem *parent = nullptr);
    [[nodiscard]] CanvasViewModel *canvas() const { return m_canvas; }
    void setCanvas(CanvasViewModel *canvas);
    void paint(QPainter *painter) final;

Q_SIGNALS:
    void canvasChanged();

protected:
    /// The painter works in scene units; `visible` is the part of the scene that is in view.
    virtual void paintScene(QPainter *painter, CanvasViewModel *canvas, const QRectF &visible) = 0;

private:
    CanvasViewModel *m_canvas = nullptr;
};

} // namespace castello
