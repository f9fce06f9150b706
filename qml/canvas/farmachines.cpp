// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/farmachines.h"

#include <QPainter>

namespace castello {

FarMachines::FarMachines(QQuickItem *parent)
    : ViewPicture(parent)
{
    connect(this, &ViewPicture::canvasChanged, this, [this] {
        // States and the selection.
        connect(canvas()->items(), &CanvasItemsModel::dataChanged, this, [this] { update(); });
    });
}

void FarMachines::paintScene(QPainter *painter, CanvasViewModel *canvas, const QRectF &visible)
{
    constexpr double kFaint = 0.6; // unless selected
    const CanvasItemsModel *model = canvas->items();
    for (const CanvasItem &item : model->items()) {
        if (item.shape == CanvasLook::Shape::Machine && item.area.intersects(visible)) {
            QColor color = colorOf(lookOf(item.state).tone);
            color.setAlphaF(model->isSelected(item) ? 1 : kFaint);
            painter->fillRect(item.area, color);
        }
    }
}

} // namespace castello
