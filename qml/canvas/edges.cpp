// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/edges.h"

#include "qml/canvas/edgecurve.h"
#include "qml/theme/theme.h"

#include <QPainter>
#include <QSGGeometryNode>
#include <QSGVertexColorMaterial>

namespace castello {

namespace {

constexpr double kFringe = 0.7; // scene units over which a line fades out at its sides

/// Triangles of one colour, collected for one geometry.
class Strokes
{
public:
    /// A straight piece, with soft sides.
    void add(const QPointF &from, const QPointF &to, const QColor &color)
    {
        const QLineF line(from, to);
        if (line.length() <= 0) {
            return;
        }
        const QPointF normal(-line.dy() / line.length(), line.dx() / line.length());
        const QPointF inner = normal * (kEdgeWidth - kFringe) / 2;
        const QPointF outer = normal * (kEdgeWidth + kFringe) / 2;
        addBand(from + outer, to + outer, from + inner, to + inner, color, 0, 1);
        addBand(from + inner, to + inner, from - inner, to - inner, color, 1, 1);
        addBand(from - inner, to - inner, from - outer, to - outer, color, 1, 0);
    }

    void writeTo(QSGGeometry *geometry) const
    {
        geometry->allocate(int(m_points.size()));
        std::copy(m_points.cbegin(), m_points.cend(), geometry->vertexDataAsColoredPoint2D());
    }

private:
    void addBand(const QPointF &a,
        const QPointF &b,
        const QPointF &c,
        const QPointF &d,
        const QColor &color,
        double first,
        double second)
    {
        addPoint(a, color, first);
        addPoint(b, color, first);
        addPoint(c, color, second);
        addPoint(c, color, second);
        addPoint(b, color, first);
        addPoint(d, color, second);
    }

    /// Colours are premultiplied.
    void addPoint(const QPointF &point, const QColor &color, double opacity)
    {
        const auto channel = [opacity](int value) { return uchar(qRound(value * opacity)); };
        QSGGeometry::ColoredPoint2D vertex;
        vertex.set(float(point.x()),
            float(point.y()),
            channel(color.red()),
            channel(color.green()),
            channel(color.blue()),
            channel(255));
        m_points.append(vertex);
    }

    QList<QSGGeometry::ColoredPoint2D> m_points;
};

QList<QList<QPointF>> pieces(const CanvasViewModel::Line &line)
{
    const QList<QPointF> curve = edgeCurve(line.line);
    return line.isDashed ? dashes(curve, kEdgeDash, kEdgeGap) : QList<QList<QPointF>> {curve};
}

QSGGeometryNode *newEdgesNode()
{
    auto *picture = new QSGGeometryNode;
    auto *geometry = new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    picture->setGeometry(geometry);
    picture->setMaterial(new QSGVertexColorMaterial);
    picture->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    return picture;
}

} // namespace

GeometryEdges::GeometryEdges(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(Theme::instance(), &Theme::changed, this, &QQuickItem::update);
}

void GeometryEdges::setCanvas(CanvasViewModel *canvas)
{
    if (canvas == m_canvas) {
        return;
    }
    Q_ASSERT(m_canvas == nullptr); // set once, by QML
    m_canvas = canvas;
    connect(canvas, &CanvasViewModel::linesChanged, this, &QQuickItem::update);
    update();
    Q_EMIT canvasChanged();
}

QSGNode *GeometryEdges::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *picture = old == nullptr ? newEdgesNode() : static_cast<QSGGeometryNode *>(old);
    Strokes strokes;
    if (m_canvas != nullptr) {
        for (const CanvasViewModel::Line &line : m_canvas->lines()) {
            for (const QList<QPointF> &piece : pieces(line)) {
                for (qsizetype i = 1; i < piece.size(); ++i) {
                    strokes.add(piece.at(i - 1), piece.at(i), colorOf(line.tone));
                }
            }
        }
    }
    strokes.writeTo(picture->geometry());
    picture->markDirty(QSGNode::DirtyGeometry);
    return picture;
}

void PaintedEdges::paintScene(QPainter *painter, CanvasViewModel *canvas, const QRectF &visible)
{
    for (const CanvasViewModel::Line &line : canvas->lines()) {
        const QRectF area = QRectF(line.line.p1(), line.line.p2()).normalized();
        if (!visible.intersects(area.adjusted(-kEdgeWidth, -kEdgeWidth, kEdgeWidth, kEdgeWidth))) {
            continue;
        }
        painter->setPen(QPen(colorOf(line.tone), kEdgeWidth));
        for (const QList<QPointF> &piece : pieces(line)) {
            painter->drawPolyline(piece.constData(), int(piece.size()));
        }
    }
}

} // namespace castello
