// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/canvasgestures.h"

#include "qml/canvas/canvasviewmodel.h"
#include "qml/canvas/paletteentries.h"

#include <algorithm>
#include <cmath>

namespace castello {

namespace {

constexpr double kGrid = 20;

QPointF onGrid(const QPointF &point)
{
    return {std::round(point.x() / kGrid) * kGrid, std::round(point.y() / kGrid) * kGrid};
}

bool isOfGroup(const CanvasItem *item)
{
    return item != nullptr && (item->kind == ItemKind::Group || item->kind == ItemKind::Machine)
        && !item->path.isEmpty();
}

} // namespace

CanvasGestures::CanvasGestures(CanvasViewModel *canvas)
    : QObject(canvas)
    , m_canvas(canvas)
{
    // What was true of the castle before it changed need not be true now.
    connect(canvas->session(), &DocumentSession::documentChanged, this, &CanvasGestures::cancel);
}

QString CanvasGestures::message() const
{
    return m_result ? m_result->change.name : m_result.error().message;
}

QRectF CanvasGestures::targetArea() const
{
    const CanvasItem *item = m_canvas->items()->find(m_target);
    return isActive() && isAccepted() && item != nullptr ? item->area : QRectF();
}

void CanvasGestures::beginDropping(PaletteKind kind)
{
    const PaletteEntry entry = paletteEntry(kind);
    m_ghost = entry.ghost;
    m_title = entry.label;
    m_icon = entry.icon;
    begin({}, [this, kind](const QString &target) {
        return addFromPalette(m_canvas->session()->castle(), kind, target);
    });
}

bool CanvasGestures::beginPlacing(const QString &key)
{
    const CanvasItem *item = m_canvas->items()->find(key);
    if (!isOfGroup(item)) {
        return false;
    }
    m_ghost = item->area.size();
    m_title = item->title;
    m_icon = item->icon;
    const QString path = item->path;
    begin(path, [this, path](const QString &target) -> Result<Addition> {
        const auto host = hostAt(target);
        if (!host) {
            return failure(ErrorCode::InvalidInput, tr("Drop it on a host"));
        }
        auto change = placeOnHost(m_canvas->session()->castle(), path, *host);
        return change ? Result<Addition>(Addition {*change, path})
                      : std::unexpected(change.error());
    });
    return true;
}

bool CanvasGestures::beginConnecting(const QString &key)
{
    const CanvasItem *item = m_canvas->items()->find(key);
    if (!isOfGroup(item)) {
        return false;
    }
    m_ghost = {};
    m_title = item->title;
    m_icon = item->icon;
    m_lineStart = QPointF(item->area.center().x(), item->area.bottom());
    const QString path = item->path;
    begin(path, [this, path](const QString &target) -> Result<Addition> {
        auto change = connectToNetwork(m_canvas->session()->castle(), path, target);
        return change ? Result<Addition>(Addition {*change, path})
                      : std::unexpected(change.error());
    });
    return true;
}

void CanvasGestures::begin(const QString &item, const Attempt &attempt)
{
    m_canvas->update();
    m_item = item;
    m_attempt = attempt;
    m_target.clear();
    m_at = m_lineStart.value_or(m_canvas->viewport()->visibleArea().center());
    m_result = m_attempt({});
    dim();
    Q_EMIT changed();
}

/// Asked for items in view only, so that it costs the same in a large castle.
void CanvasGestures::dim()
{
    m_dimmed.clear();
    const QRectF visible = m_canvas->viewport()->visibleArea();
    const auto &items = m_canvas->items()->items();
    for (const CanvasItem &item : items) {
        const bool isOuter = item.container.isEmpty() && item.path != m_item;
        const bool isSource = std::ranges::any_of(items, [&](const CanvasItem &inside) {
            return inside.container == item.key && inside.path == m_item;
        });
        if (isOuter && !isSource && item.area.intersects(visible) && !m_attempt(item.path)) {
            m_dimmed.append(item.area);
        }
    }
}

/// The item itself or what it is in, whichever takes it; the item when neither does.
QString CanvasGestures::takerAt(const QString &key) const
{
    const CanvasItem *item = m_canvas->items()->find(key);
    if (item == nullptr || m_attempt(item->path)) {
        return key;
    }
    return item->container.isEmpty() ? key : item->container;
}

void CanvasGestures::aim(const QString &key)
{
    m_target = takerAt(key);
    const CanvasItem *item = m_canvas->items()->find(m_target);
    m_result = m_attempt(item == nullptr ? QString() : item->path);
}

void CanvasGestures::moveTo(const QPointF &scene)
{
    if (!isActive()) {
        return;
    }
    m_at = scene;
    aim(m_canvas->itemAt(scene));
    Q_EMIT changed();
}

void CanvasGestures::chooseNext(int step)
{
    QStringList takers;
    for (const CanvasItem &item : m_canvas->items()->items()) {
        if (isActive() && !item.path.isEmpty() && item.path != m_item && m_attempt(item.path)) {
            takers.append(item.key);
        }
    }
    if (takers.isEmpty()) {
        return;
    }
    const qsizetype now = takers.indexOf(m_target);
    const qsizetype next = now < 0 ? 0 : (now + step + takers.size()) % takers.size();
    const CanvasItem *item = m_canvas->items()->find(takers.at(next));
    m_canvas->viewport()->reveal(item->area);
    m_at = item->area.center();
    aim(item->key);
    Q_EMIT changed();
}

void CanvasGestures::finish()
{
    if (!isActive()) {
        return;
    }
    const Result<Addition> result = m_result;
    // Where everything lies by itself, so does the new item; where a person arranges, they do.
    const bool isArranged = !m_canvas->session()->layout().positions.isEmpty();
    const bool isFree = m_item.isEmpty() && m_target.isEmpty();
    const QPointF place = onGrid(m_at - QPointF(m_ghost.width() / 2, m_ghost.height() / 2));
    cancel();
    if (result) {
        apply(*result, isArranged && isFree ? std::optional(place) : std::nullopt);
    }
}

void CanvasGestures::add(PaletteKind kind)
{
    const Castle &castle = m_canvas->session()->castle();
    auto added = addFromPalette(castle, kind, m_canvas->selection()->current());
    if (!added) {
        added = addFromPalette(castle, kind);
    }
    if (added) {
        apply(*added, {});
    }
}

void CanvasGestures::apply(const Addition &addition, const std::optional<QPointF> &place)
{
    const bool canLie = itemKindAt(addition.path) != ItemKind::Group;
    DocumentSession::Places places;
    if (place && canLie) {
        places.insert(addition.path, *place);
    }
    CanvasViewport *viewport = m_canvas->viewport();
    const bool sawAll = viewport->visibleArea().contains(m_canvas->bounds());
    if (!m_canvas->session()->change(addition.change, places)) {
        return; // refused() tells
    }
    m_canvas->selection()->reveal(addition.path);
    // Who saw the whole castle goes on seeing it.
    if (sawAll && !viewport->visibleArea().contains(m_canvas->bounds())) {
        m_canvas->zoomToFit();
    }
}

void CanvasGestures::cancel()
{
    if (isActive()) {
        m_attempt = {};
        m_lineStart.reset();
        m_ghost = {};
        m_dimmed.clear();
        Q_EMIT changed();
    }
}

} // namespace castello
