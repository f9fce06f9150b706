// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/viewpicture.h"

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

/// The lines that are in view, one by one.
class PaintedEdges : public ViewPicture
{
    Q_OBJECT
    QML_ELEMENT
public:
    using ViewPicture::ViewPicture;

protected:
    void paintScene(QPainter *painter, CanvasViewModel *canvas, const QRectF &visible) override;
};

} // namespace castello
