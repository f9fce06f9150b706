// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/canvasviewmodel.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace castello {

/// The whole drawing, small, and which part of it is in view.
class MinimapInk : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(castello::CanvasViewModel *canvas READ canvas WRITE setCanvas NOTIFY canvasChanged)
    Q_PROPERTY(QColor itemColor MEMBER m_itemColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor viewColor MEMBER m_viewColor NOTIFY colorsChanged)
public:
    explicit MinimapInk(QQuickItem *parent = nullptr);
    [[nodiscard]] CanvasViewModel *canvas() const { return m_canvas; }
    void setCanvas(CanvasViewModel *canvas);
    /// The point of the scene that is shown at a point of the map.
    Q_INVOKABLE [[nodiscard]] QPointF sceneAt(const QPointF &point) const;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void canvasChanged();
    void colorsChanged();

private:
    [[nodiscard]] QTransform toMap() const;

    CanvasViewModel *m_canvas = nullptr;
    QColor m_itemColor;
    QColor m_viewColor;
};

} // namespace castello
