// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/rubberband.h"

#include "qml/canvas/canvasviewmodel.h"

namespace castello {

RubberBand::RubberBand(CanvasViewModel *canvas)
    : QObject(canvas)
    , m_canvas(canvas)
{ }

QRectF RubberBand::area() const
{
    return QRectF(m_from, m_to).normalized();
}

void RubberBand::begin(const QPointF &scene, Qt::KeyboardModifiers modifiers)
{
    m_isActive = true;
    m_from = m_to = scene;
    m_before = m_canvas->selection()->paths();
    m_keeps = modifiers.testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier);
    Q_EMIT changed();
}

void RubberBand::moveTo(const QPointF &scene)
{
    if (!m_isActive) {
        return;
    }
    m_to = scene;
    QStringList paths = m_keeps ? m_before : QStringList();
    for (const CanvasItem &item : m_canvas->items()->items()) {
        // A host is meant when all of it is inside, else its machines are.
        const bool isMeant = item.shape == CanvasLook::Shape::Host ? area().contains(item.area)
                                                                   : area().intersects(item.area);
        if (isMeant && !item.path.isEmpty() && !paths.contains(item.path)) {
            paths.append(item.path);
        }
    }
    m_canvas->selection()->set(paths);
    Q_EMIT changed();
}

void RubberBand::finish()
{
    m_isActive = false;
    Q_EMIT changed();
}

void RubberBand::cancel()
{
    if (m_isActive) {
        m_canvas->selection()->set(m_before);
        finish();
    }
}

} // namespace castello
