// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/canvasviewmodel.h"

#include <QQuickPaintedItem>

namespace castello {

/// The machines as they are seen from afar: plain boxes in the colour of their state. There may be
/// thousands, so that one item paints them all. Fills the canvas itself, in pixels.
class FarMachines : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(castello::CanvasViewModel *canvas READ canvas WRITE setCanvas NOTIFY canvasChanged)
public:
    explicit FarMachines(QQuickItem *parent = nullptr);
    [[nodiscard]] CanvasViewModel *canvas() const { return m_canvas; }
    void setCanvas(CanvasViewModel *canvas);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void canvasChanged();

private:
    CanvasViewModel *m_canvas = nullptr;
};

} // namespace castello
