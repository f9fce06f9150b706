// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/farview.h"

#include "qml/canvas/scene/scenemetrics.h"
#include "qml/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace castello {

namespace {

/// Where the name of an item can stand, in scene units; empty for what is only a box from afar.
QRectF nameRoom(const CanvasItem &item)
{
    switch (item.shape) {
    case CanvasLook::Shape::Host: {
        const double height = kHostHeader + (item.capacity.isEmpty() ? 0 : kCapacityRow);
        return {item.area.topLeft(), QSizeF(item.area.width(), height)};
    }
    case CanvasLook::Shape::GroupHeader:
    case CanvasLook::Shape::Network:
    case CanvasLook::Shape::Service:
        return item.area;
    case CanvasLook::Shape::Machine:
    case CanvasLook::Shape::Endpoint:
        return {};
    }
    return {};
}

/// Paints the names of what it is given, in pixels of the view.
class Names
{
public:
    Names(QPainter *painter, double zoom)
        : m_painter(painter)
        , m_zoom(zoom)
        , m_font(font())
        , m_metrics(m_font)
    { }

    void paint(const CanvasItem &item)
    {
        const QRectF scene = nameRoom(item);
        const bool isInHost = !item.container.isEmpty();
        const double inset = isInHost ? 0 : kInset;
        const double up = isInHost ? kOffCards : 0;
        const QRectF room(inset, -up, scene.width() * m_zoom - 2 * inset, scene.height() * m_zoom);
        if (room.height() < kFontSize || room.width() < kFewest * m_metrics.averageCharWidth()) {
            return;
        }
        m_painter->save();
        m_painter->translate(scene.topLeft());
        m_painter->scale(1 / m_zoom, 1 / m_zoom);
        m_painter->setFont(m_font);
        m_painter->setPen(Theme::instance()->text());
        m_painter->drawText(room,
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            m_metrics.elidedText(item.title, Qt::ElideRight, room.width()));
        m_painter->restore();
    }

private:
    static QFont font()
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(kFontSize);
        return font;
    }

    static constexpr int kFontSize = 11; // pixels, as the smaller font of the drawing at 100 %
    static constexpr double kInset = 6; // pixels
    static constexpr double kOffCards = 2; // pixels, from the cards below a header
    static constexpr int kFewest = 4; // letters; fewer say nothing

    QPainter *m_painter;
    double m_zoom;
    QFont m_font;
    QFontMetricsF m_metrics;
};

} // namespace

FarView::FarView(QQuickItem *parent)
    : ViewPicture(parent)
{
    connect(this, &ViewPicture::canvasChanged, this, [this] {
        // States and the selection.
        connect(canvas()->items(), &CanvasItemsModel::dataChanged, this, [this] { update(); });
    });
}

void FarView::paintScene(QPainter *painter, CanvasViewModel *canvas, const QRectF &visible)
{
    constexpr double kFaint = 0.6; // unless selected
    const CanvasItemsModel *model = canvas->items();
    Names names(painter, canvas->viewport()->zoom());
    for (const CanvasItem &item : model->items()) {
        if (!item.area.intersects(visible)) {
            continue;
        }
        if (item.shape == CanvasLook::Shape::Machine) {
            QColor color = colorOf(lookOf(item.state).tone);
            color.setAlphaF(model->isSelected(item) ? 1 : kFaint);
            painter->fillRect(item.area, color);
        } else {
            names.paint(item);
        }
    }
}

} // namespace castello
