// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

#include <algorithm>

namespace castello {

/// Which part of the scene is seen, and how large. `view` means pixels of the canvas, from its top
/// left corner.
class CanvasViewport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The view model has it")
    Q_PROPERTY(QSizeF size READ size WRITE setSize NOTIFY changed)
    Q_PROPERTY(QPointF pan READ pan NOTIFY changed)
    Q_PROPERTY(double zoom READ zoom NOTIFY zoomChanged)
    Q_PROPERTY(QRectF visibleArea READ visibleArea NOTIFY changed)
    Q_PROPERTY(bool isDetailed READ isDetailed NOTIFY zoomChanged)
    Q_PROPERTY(int inkScale READ inkScale NOTIFY zoomChanged)
    Q_PROPERTY(double hairline READ hairline NOTIFY zoomChanged)
public:
    static constexpr double kSmallestZoom = 0.1;
    static constexpr double kLargestZoom = 10;
    using QObject::QObject;

    [[nodiscard]] QSizeF size() const { return m_size; }
    void setSize(const QSizeF &size);
    /// Where the scene's origin is in the view.
    [[nodiscard]] QPointF pan() const { return m_pan; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// In scene units.
    [[nodiscard]] QRectF visibleArea() const;
    /// Whether texts can be read at all: when not, they are not drawn.
    [[nodiscard]] bool isDetailed() const { return m_zoom > 0.45; }
    /// Whether nothing was panned or zoomed since all was brought into view.
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    /// Whether it lies where fit() would put it: in view, and below nothing that floats there.
    [[nodiscard]] bool holds(const QRectF &scene, double above = 0) const;
    /// By how much painted things are painted larger, to be crisp: 1, 2, 4 or 8.
    [[nodiscard]] int inkScale() const;
    /// How wide a line is drawn to be one pixel wide, in scene units; thinner ones come and go.
    [[nodiscard]] double hairline() const { return std::max(1.0, 1 / m_zoom); }

    Q_INVOKABLE [[nodiscard]] QPointF toScene(const QPointF &view) const;
    Q_INVOKABLE [[nodiscard]] QPointF toView(const QPointF &scene) const;

public Q_SLOTS:
    void panBy(const QPointF &distance);
    /// The point of the view stays where it is.
    void zoomAbout(const QPointF &view, double factor);
    void zoomTo(double zoom); ///< about the middle
    /// As large as it goes, but not above 100 %, in the middle of what is below `above` pixels.
    void fit(const QRectF &scene, double above = 0);
    /// Pans as little as brings all of it into view.
    void reveal(const QRectF &scene);
    void centerOn(const QPointF &scene);

Q_SIGNALS:
    void changed();
    void sizeChanged();
    void zoomChanged(); ///< before `changed`

private:
    [[nodiscard]] QRectF room(double above) const;
    void set(const QPointF &pan, double zoom);

    QSizeF m_size;
    QPointF m_pan;
    double m_zoom = 1;
    bool m_isFitted = true;
};

} // namespace castello
