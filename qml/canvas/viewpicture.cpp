// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/viewpicture.h"

#include "qml/theme/theme.h"

#include <QPainter>

namespace castello {

ViewPicture::ViewPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void ViewPicture::setCanvas(CanvasViewModel *canvas)
{
    if (canvas == m_canvas) {
        return;
    }
    Q_ASSERT(m_canvas == nullptr); // set once, by QML
    m_canvas = canvas;
    const auto repaint = [this] { update(); };
    connect(canvas, &CanvasViewModel::linesChanged, this, repaint); // something moved
    connect(canvas->viewport(), &CanvasViewport::changed, this, repaint);
    update();
    Q_EMIT canvasChanged();
}

void ViewPicture::paint(QPainter *painter)
{
    if (m_canvas) {
        const CanvasViewport *viewport = m_canvas->viewport();
        painter->translate(viewport->pan());
        painter->scale(viewport->zoom(), viewport->zoom());
        paintScene(painter, m_canvas, viewport->visibleArea());
    }
}

} // namespace castello
