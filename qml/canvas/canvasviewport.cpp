// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/canvasviewport.h"

#include <algorithm>
#include <cmath>

namespace castello {

namespace {

constexpr double kZoomBarRoom = 64; // pixels below what is fitted, for what floats there
constexpr double kMargin = 24; // pixels around what is fitted or revealed

/// How far a range must be moved to lie within another; its start wins when it is longer.
double distanceInto(double start, double end, double from, double to)
{
    if (start < from || end - start > to - from) {
        return from - start;
    }
    return std::min(0.0, to - end);
}

} // namespace

void CanvasViewport::setSize(const QSizeF &size)
{
    if (size != m_size) {
        m_size = size;
        Q_EMIT changed();
        Q_EMIT sizeChanged();
    }
}

QRectF CanvasViewport::visibleArea() const
{
    return {-m_pan / m_zoom, m_size / m_zoom};
}

int CanvasViewport::inkScale() const
{
    int scale = 1;
    while (scale < 8 && scale < m_zoom) {
        scale *= 2;
    }
    return scale;
}

QPointF CanvasViewport::toScene(const QPointF &view) const
{
    return (view - m_pan) / m_zoom;
}

QPointF CanvasViewport::toView(const QPointF &scene) const
{
    return scene * m_zoom + m_pan;
}

void CanvasViewport::panBy(const QPointF &distance)
{
    set(m_pan + distance, m_zoom);
}

void CanvasViewport::zoomAbout(const QPointF &view, double factor)
{
    const double zoom = std::clamp(m_zoom * factor, kSmallestZoom, kLargestZoom);
    set(view - (view - m_pan) * (zoom / m_zoom), zoom);
}

void CanvasViewport::zoomTo(double zoom)
{
    zoomAbout({m_size.width() / 2, m_size.height() / 2}, zoom / m_zoom);
}

QRectF CanvasViewport::room(double above) const
{
    const double top = kMargin + above;
    return {kMargin, top, m_size.width() - 2 * kMargin, m_size.height() - top - kZoomBarRoom};
}

bool CanvasViewport::holds(const QRectF &scene, double above) const
{
    const QRectF area(toView(scene.topLeft()), scene.size() * m_zoom);
    constexpr double kRounding = 1; // fitting puts things on whole pixels
    return room(above).adjusted(-kRounding, -kRounding, kRounding, kRounding).contains(area);
}

void CanvasViewport::fit(const QRectF &scene, double above)
{
    if (m_size.isEmpty()) {
        return;
    }
    const QRectF area = scene.isEmpty() ? QRectF(0, 0, 1, 1) : scene;
    const QRectF room = this->room(above);
    const double zoom = std::min(room.width() / area.width(), room.height() / area.height());
    const double allowed = std::clamp(zoom, kSmallestZoom, 1.0);
    // Whole pixels, so that lines are crisp.
    set((room.center() - area.center() * allowed).toPoint(), allowed);
    m_isFitted = true;
}

void CanvasViewport::reveal(const QRectF &scene)
{
    const QRectF area(toView(scene.topLeft()), scene.size() * m_zoom);
    panBy({distanceInto(area.left(), area.right(), kMargin, m_size.width() - kMargin),
        distanceInto(area.top(), area.bottom(), kMargin, m_size.height() - kMargin)});
}

void CanvasViewport::centerOn(const QPointF &scene)
{
    const QPointF middle(m_size.width() / 2, m_size.height() / 2);
    set((middle - scene * m_zoom).toPoint(), m_zoom);
}

void CanvasViewport::set(const QPointF &pan, double zoom)
{
    if (pan != m_pan || zoom != m_zoom) {
        m_pan = pan;
        m_isFitted = false;
        if (zoom != m_zoom) {
            m_zoom = zoom;
            Q_EMIT zoomChanged();
        }
        Q_EMIT changed();
    }
}

} // namespace castello
