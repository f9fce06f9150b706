// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/canvasviewmodel.h"

#include "model/edit/gestures.h"
#include "qml/canvas/scene/itemtip.h"
#include "qml/canvas/scene/scenebuilder.h"

#include <algorithm>
#include <utility>

namespace castello {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kConnectorSide = 16;
constexpr double kLegendRoom = 38; // pixels above the drawing

/// What lies above what, where items overlap.
int stacking(CanvasLook::Shape shape)
{
    switch (shape) {
    case CanvasLook::Shape::Host:
        return 0;
    case CanvasLook::Shape::Network:
        return 1;
    case CanvasLook::Shape::Service:
        return 2;
    case CanvasLook::Shape::GroupHeader:
    case CanvasLook::Shape::Machine:
    case CanvasLook::Shape::Endpoint:
        return 3;
    }
    return 0;
}

/// What connections are pulled from; empty for what has none.
QRectF connectorOf(const CanvasItem &item)
{
    const bool isOfGroup
        = item.shape == CanvasLook::Shape::Machine || item.shape == CanvasLook::Shape::GroupHeader;
    if (!isOfGroup || item.path.isEmpty()) {
        return {};
    }
    const QPointF middle(item.area.center().x(), item.area.bottom());
    return {middle - QPointF(kConnectorSide, kConnectorSide) / 2,
        QSizeF(kConnectorSide, kConnectorSide)};
}

} // namespace

CanvasViewModel::CanvasViewModel(
    DocumentSession *session, Selection *selection, LiveState *live, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_selection(selection)
    , m_live(live)
    , m_gestures(new CanvasGestures(this))
    , m_rubberBand(new RubberBand(this))
    , m_keys(new CanvasKeys(this))
{
    m_update.setSingleShot(true);
    connect(&m_update, &QTimer::timeout, this, [this] {
        if (!m_drag.isActive()) { // what a person holds is not pulled out of their hand
            update();
        }
    });
    for (const auto signal : {&DocumentSession::documentChanged, &DocumentSession::layoutChanged}) {
        connect(session, signal, this, &CanvasViewModel::scheduleUpdate);
    }
    connect(live, &LiveState::worldChanged, this, &CanvasViewModel::scheduleUpdate);
    connect(live, &LiveState::planChanged, this, &CanvasViewModel::scheduleUpdate);
    connect(live, &LiveState::progressChanged, this, &CanvasViewModel::scheduleUpdate);
    connect(selection, &Selection::changed, this, [this] {
        m_items.setSelection(m_selection->paths());
    });
    connect(selection, &Selection::revealRequested, this, &CanvasViewModel::reveal);
    connect(session, &DocumentSession::pathChanged, this, [this] {
        m_fitsNext = m_session->undoStack()->count() == 0; // opened, not saved elsewhere
        scheduleUpdate();
    });
    connect(&m_viewport, &CanvasViewport::sizeChanged, this, [this] {
        if (m_viewport.isFitted()) {
            zoomToFit();
        }
    });
    update();
}

QRectF CanvasViewModel::bounds() const
{
    QRectF bounds;
    for (const CanvasItem &item : m_items.items()) {
        bounds |= item.area;
    }
    return bounds;
}

QList<CanvasViewModel::Line> CanvasViewModel::lines() const
{
    QList<Line> lines;
    for (const CanvasEdge &edge : m_edges) {
        const CanvasItem *from = m_items.find(edge.from);
        const CanvasItem *to = m_items.find(edge.to);
        if (from != nullptr && to != nullptr) {
            lines.append({edgeLine(edge, from->area, to->area), edge.tone, edge.isDashed});
        }
    }
    return lines;
}

QString CanvasViewModel::itemAt(const QPointF &scene) const
{
    const CanvasItem *top = nullptr;
    for (const CanvasItem &item : m_items.items()) {
        if (item.area.contains(scene)
            && (top == nullptr || stacking(item.shape) >= stacking(top->shape))) {
            top = &item;
        }
    }
    return top == nullptr ? QString() : top->key;
}

QString CanvasViewModel::tipAt(const QPointF &scene) const
{
    const CanvasItem *item = m_items.find(itemAt(scene));
    return item == nullptr ? QString() : itemTip(*item);
}

QString CanvasViewModel::connectorAt(const QPointF &scene) const
{
    const auto &items = m_items.items();
    const auto it = std::ranges::find_if(
        items, [&](const CanvasItem &item) { return connectorOf(item).contains(scene); });
    return it == items.end() ? QString() : it->key;
}

QRectF CanvasViewModel::connectorNear(const QPointF &scene) const
{
    const QString at = connectorAt(scene);
    const CanvasItem *item = m_items.find(at.isEmpty() ? itemAt(scene) : at);
    return item == nullptr ? QRectF() : connectorOf(*item);
}

void CanvasViewModel::click(const QString &key, Qt::KeyboardModifiers modifiers)
{
    const CanvasItem *item = m_items.find(key);
    const QString path = item == nullptr ? QString() : item->path;
    const bool adds = modifiers.testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier);
    if (!adds) {
        m_selection->select(path);
    } else if (!path.isEmpty()) {
        m_selection->toggle(path);
    }
}

QList<const CanvasItem *> CanvasViewModel::selectedFreeItems() const
{
    QList<const CanvasItem *> found;
    for (const CanvasItem &item : m_items.items()) {
        if (item.isFree() && m_selection->contains(item.path)) {
            found.append(&item);
        }
    }
    return found;
}

bool CanvasViewModel::beginDrag(const QString &key)
{
    const CanvasItem *item = m_items.find(key);
    if (item == nullptr || !item->isFree()) {
        return false;
    }
    QStringList keys {key};
    if (m_selection->contains(item->path)) {
        for (const CanvasItem *selected : selectedFreeItems()) {
            if (selected->key != key) {
                keys.append(selected->key);
            }
        }
    } else {
        m_selection->select(item->path);
    }
    m_drag.begin(keys);
    Q_EMIT dragged();
    return true;
}

void CanvasViewModel::dragBy(const QPointF &distance)
{
    m_drag.moveTo(distance);
    Q_EMIT dragged();
    Q_EMIT linesChanged();
}

void CanvasViewModel::endDrag()
{
    move(m_drag.finish());
    scheduleUpdate();
    Q_EMIT dragged();
}

void CanvasViewModel::cancelDrag()
{
    m_drag.cancel();
    scheduleUpdate();
    Q_EMIT dragged();
    Q_EMIT linesChanged();
}

/// One step of undo, named after what moved.
void CanvasViewModel::move(const QHash<QString, QPointF> &places)
{
    if (places.isEmpty()) {
        return;
    }
    DocumentSession::Places wanted;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        wanted.insert(it.key(), *it);
    }
    const CanvasItem *only = m_items.find(places.cbegin().key());
    const QString name = places.size() == 1 && only != nullptr
        ? tr("Move %1", "undo").arg(only->title)
        : tr("Move %Ln item(s)", "undo", int(places.size()));
    m_session->place(name, wanted);
}

void CanvasViewModel::stepGroup(const QString &key, int step)
{
    const CanvasItem *item = m_items.find(key);
    if (item == nullptr || !item->count) {
        return;
    }
    m_session->attempt(setGroupCount(m_session->castle(), item->path, *item->count + step));
}

void CanvasViewModel::zoomIn()
{
    m_viewport.zoomTo(m_viewport.zoom() * kZoomStep);
}

void CanvasViewModel::zoomOut()
{
    m_viewport.zoomTo(m_viewport.zoom() / kZoomStep);
}

double CanvasViewModel::legendRoom() const
{
    return legend().isEmpty() ? 0 : kLegendRoom;
}

void CanvasViewModel::zoomToFit()
{
    m_viewport.fit(bounds(), legendRoom());
}

void CanvasViewModel::resetZoom()
{
    m_viewport.zoomTo(1);
}

void CanvasViewModel::layoutAutomatically()
{
    DocumentSession::Places places;
    const auto &positions = m_session->layout().positions;
    for (auto it = positions.cbegin(); it != positions.cend(); ++it) {
        places.insert(it.key(), std::nullopt);
    }
    m_session->place(tr("Lay out automatically", "undo"), places);
    update();
    zoomToFit();
}

void CanvasViewModel::reveal(const QString &path)
{
    catchUp();
    for (const CanvasItem &item : m_items.items()) {
        if (item.path == path && !path.isEmpty()) {
            m_viewport.reveal(item.area);
            return;
        }
    }
}

void CanvasViewModel::scheduleUpdate()
{
    m_update.start(0);
}

void CanvasViewModel::catchUp()
{
    if (m_update.isActive() && !m_drag.isActive()) {
        update();
    }
}

void CanvasViewModel::update()
{
    m_update.stop();
    m_drag.cancel();
    const Scene scene
        = buildScene({m_session->castle(), m_session->layout(), *m_live, m_session->diagnostics()});
    const bool hadLegend = !legend().isEmpty();
    // Another machine does not make the picture move: its “+” must stay below the pointer.
    const bool hasMore = std::ranges::count_if(scene.items, &CanvasItem::isFree)
        > std::ranges::count_if(m_items.items(), &CanvasItem::isFree);
    m_edges = scene.edges;
    m_items.setItems(scene.items);
    Q_EMIT sceneChanged();
    Q_EMIT linesChanged();
    const bool hasOtherRoom
        = hadLegend == legend().isEmpty() || (hasMore && !m_viewport.holds(bounds(), legendRoom()));
    if (std::exchange(m_fitsNext, false) || (m_viewport.isFitted() && hasOtherRoom)) {
        zoomToFit();
    }
}

} // namespace castello
