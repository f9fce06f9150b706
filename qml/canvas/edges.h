// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/canvasviewmodel.h"

#include <QColor>
#include <QQuickPaintedItem>

/// The connections. Both draw the same; which one is for QML to choose: own geometry draws nothing
/// under the software renderer, and painting is slower under OpenGL.

namespace castello {

/// Colours of the lines by their tone.
struct EdgeColors
{
    Q_GADGET
    QML_VALUE_TYPE(edgeColors)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QColor neutral MEMBER neutral)
    Q_PROPERTY(QColor accent MEMBER accent)
    Q_PROPERTY(QColor ok MEMBER ok)
public:
    QColor neutral;
    QColor accent;
    QColor ok;
    friend bool operator==(const EdgeColors &, const EdgeColors &) = default;

    [[nodiscard]] QColor of(CanvasLook::Tone tone) const;
};

/// One geometry for all lines, in scene units: stands in the item that is panned and zoomed.
class GeometryEdges : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(castello::CanvasViewModel *canvas READ canvas WRITE setCanvas NOTIFY canvasChanged)
    Q_PROPERTY(castello::EdgeColors colors READ colors WRITE setColors NOTIFY colorsChanged)
public:
    explicit GeometryEdges(QQuickItem *parent = nullptr);
    [[nodiscard]] CanvasViewModel *canvas() const { return m_canvas; }
    void setCanvas(CanvasViewModel *canvas);
    [[nodiscard]] const EdgeColors &colors() const { return m_colors; }
    void setColors(const EdgeColors &colors);

Q_SIGNALS:
    void canvasChanged();
    void colorsChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    CanvasViewModel *m_canvas = nullptr;
    EdgeColors m_colors;
};

/// The lines that are in view, one by one, in pixels: fills the canvas itself.
class PaintedEdges : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(castello::CanvasViewModel *canvas READ canvas WRITE setCanvas NOTIFY canvasChanged)
    Q_PROPERTY(castello::EdgeColors colors READ colors WRITE setColors NOTIFY colorsChanged)
public:
    explicit PaintedEdges(QQuickItem *parent = nullptr);
    [[nodiscard]] CanvasViewModel *canvas() const { return m_canvas; }
    void setCanvas(CanvasViewModel *canvas);
    [[nodiscard]] const EdgeColors &colors() const { return m_colors; }
    void setColors(const EdgeColors &colors);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void canvasChanged();
    void colorsChanged();

private:
    CanvasViewModel *m_canvas = nullptr;
    EdgeColors m_colors;
};

} // namespace castello
