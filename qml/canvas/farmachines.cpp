// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/farmachines.h"

#include "qml/theme/theme.h"

#include <QPainter>

namespace castello {

FarMachines::FarMachines(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void FarMachines::setCanvas(CanvasViewModel *canvas)
{
    m_canvas = canvas;
    const auto repaint = [this] { update(); };
    connect(canvas, &CanvasViewModel::linesChanged, this, repaint); // something stands elsewhere
    connect(canvas->items(), &CanvasItemsModel::dataChanged, this, repaint);
    connect(canvas->viewport(), &CanvasViewport::changed, this, repaint);
    update();
    Q_EMIT canvasChanged();
}

void FarMachines::paint(QPainter *painter)
{
    constexpr double kFaint = 0.6; // unless selected
    if (m_canvas == nullptr) {
        return;
    }
    const CanvasViewport *viewport = m_canvas->viewport();
    const CanvasItemsModel *model = m_canvas->items();
    const QRectF visible = viewport->visibleArea();
    painter->translate(viewport->pan());
    painter->scale(viewport->zoom(), viewport->zoom());
    for (const CanvasItem &item : model->items()) {
        if (item.shape == CanvasLook::Shape::Machine && item.area.intersects(visible)) {
            QColor color = colorOf(lookOf(item.state).tone);
            color.setAlphaF(model->isSelected(item) ? 1 : kFaint);
            painter->fillRect(item.area, color);
        }
    }
}

} // namespace castello
