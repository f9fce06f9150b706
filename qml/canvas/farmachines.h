// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/viewpicture.h"

namespace castello {

/// The machines as they are seen from afar: plain boxes in the colour of their state. There may be
/// thousands, so that one item paints them all.
class FarMachines : public ViewPicture
{
    Q_OBJECT
    QML_ELEMENT
public:
    explicit FarMachines(QQuickItem *parent = nullptr);

protected:
    void paintScene(QPainter *painter, CanvasViewModel *canvas, const QRectF &visible) override;
};

} // namespace castello
