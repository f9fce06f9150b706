// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/canvasviewmodel.h"

#include <QQuickPaintedItem>

/// The connections. Both draw the same; which one is for QML to choose: own geometry draws nothing
/// under the software renderer, and painting is slower under OpenGL.

namespace castello {

/// One geometry for all lines, in scene units: stands in the item that is panned and zoomed.
class GeometryEdges : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(castello::CanvasViewModel *canvas READ canvas WRITE setCanvas NOTIFY canvasChanged)
public:
    explicit GeometryEdges(QQuickItem *parent = nullptr);
    [[nodiscard]] CanvasViewModel *canvas() const { return m_canvas; }
    void setCanvas(CanvasViewModel *canvas);

Q_SIGNALS:
    void canvasChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    CanvasViewModel *m_canvas = nullptr;
};

/// The lines that are in view, one by one, in pixels: fills the canvas itself.
class PaintedEdges : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(castello::CanvasViewModel *canvas READ canvas WRITE setCanvas NOTIFY canvasChanged)
public:
    explicit PaintedEdges(QQuickItem *parent = nullptr);
    [[nodiscard]] CanvasViewModel *canvas() const { return m_canvas; }
    void setCanvas(CanvasViewModel *canvas);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void canvasChanged();

private:
    CanvasViewModel *m_canvas = nullptr;
};

} // namespace castello
