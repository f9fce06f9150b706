// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/canvaskeys.h"

#include "model/edit/gestures.h"
#include "qml/canvas/canvasgestures.h"
#include "qml/canvas/canvasviewmodel.h"
#include "qml/canvas/rubberband.h"

#include <cmath>
#include <limits>

namespace castello {

namespace {

/// How far an item is in a direction; to the side counts more, what lies behind is infinitely far.
double distanceTo(const QRectF &from, const QRectF &to, const QPointF &direction)
{
    constexpr double kSideways = 2.5;
    const QPointF way = to.center() - from.center();
    const double ahead = QPointF::dotProduct(way, direction);
    const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
    return ahead <= 1 ? std::numeric_limits<double>::infinity() : ahead + kSideways * aside;
}

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

CanvasKeys::CanvasKeys(CanvasViewModel *canvas)
    : QObject(canvas)
    , m_canvas(canvas)
{ }

bool CanvasKeys::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_canvas->gestures()->isActive()) {
        return pressInGesture(key);
    }
    const QPointF direction = directionOf(key);
    if (!direction.isNull() && !modifiers.testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
        walk(direction, modifiers.testFlag(Qt::ShiftModifier) ? Walk::Extend : Walk::Select);
        return true;
    }
    if (!direction.isNull() && modifiers.testFlag(Qt::ControlModifier)) {
        m_canvas->nudgeSelection(direction);
        return true;
    }
    if (modifiers.testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    switch (key) {
    case Qt::Key_Tab:
        return goOn(1);
    case Qt::Key_Backtab:
        return goOn(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT inspectorWanted();
        return true;
    case Qt::Key_Escape:
        m_canvas->cancelDrag();
        m_canvas->rubberBand()->isActive() ? m_canvas->rubberBand()->cancel()
                                           : m_canvas->selection()->clear();
        return true;
    default:
        return false;
    }
}

/// All keys belong to the gesture until it is done or left.
bool CanvasKeys::pressInGesture(int key)
{
    CanvasGestures *gesture = m_canvas->gestures();
    switch (key) {
    case Qt::Key_Escape:
        gesture->cancel();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        gesture->finish();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        gesture->chooseNext(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Tab:
        gesture->chooseNext(1);
        break;
    default:
        break;
    }
    return true;
}

QString CanvasKeys::currentKey() const
{
    const QString path = m_canvas->selection()->current();
    for (const CanvasItem &item : m_canvas->items()->items()) {
        if (!path.isEmpty() && item.path == path) {
            return item.key;
        }
    }
    return {};
}

void CanvasKeys::select(const QString &key)
{
    if (const CanvasItem *item = m_canvas->items()->find(key)) {
        m_canvas->selection()->reveal(item->path);
    }
}

void CanvasKeys::walk(const QPointF &direction, Walk how)
{
    m_canvas->update();
    const CanvasItem *current = m_canvas->items()->find(currentKey());
    if (current == nullptr) {
        (void)goOn(1);
        return;
    }
    const CanvasItem *nearest = nullptr;
    double best = std::numeric_limits<double>::infinity();
    for (const CanvasItem &item : m_canvas->items()->items()) {
        const double distance = distanceTo(current->area, item.area, direction);
        if (!item.path.isEmpty() && item.path != current->path && distance < best) {
            best = distance;
            nearest = &item;
        }
    }
    if (nearest == nullptr) {
        return;
    }
    if (how == Walk::Select) {
        select(nearest->key);
        return;
    }
    QStringList paths = m_canvas->selection()->paths();
    const QString path = nearest->path;
    paths.removeOne(path);
    m_canvas->selection()->set(paths + QStringList {path});
    m_canvas->reveal(path);
}

/// In the order of the picture; false at its end, where the focus goes on to the next panel.
bool CanvasKeys::goOn(int step)
{
    m_canvas->update();
    QStringList paths;
    for (const CanvasItem &item : m_canvas->items()->items()) {
        if (!item.path.isEmpty() && !paths.contains(item.path)) {
            paths.append(item.path);
        }
    }
    const qsizetype now = paths.indexOf(m_canvas->selection()->current());
    const qsizetype next = now < 0 ? (step > 0 ? 0 : paths.size() - 1) : now + step;
    if (next < 0 || next >= paths.size()) {
        return false;
    }
    m_canvas->selection()->reveal(paths.at(next));
    return true;
}

void CanvasKeys::removeSelected()
{
    const QStringList paths = m_canvas->selection()->paths();
    if (paths.isEmpty()) {
        return;
    }
    if (m_canvas->session()->attempt(removeItems(m_canvas->session()->castle(), paths))) {
        m_canvas->selection()->clear();
    }
}

void CanvasKeys::duplicateSelected()
{
    const auto added
        = duplicateItem(m_canvas->session()->castle(), m_canvas->selection()->current());
    if (m_canvas->session()->attempt(added)) {
        m_canvas->selection()->reveal(added->path);
    }
}

void CanvasKeys::selectAll()
{
    m_canvas->update();
    QStringList paths;
    for (const CanvasItem &item : m_canvas->items()->items()) {
        if (!item.path.isEmpty() && !paths.contains(item.path)) {
            paths.append(item.path);
        }
    }
    m_canvas->selection()->set(paths);
}

void CanvasKeys::stepCurrent(int step)
{
    const QString path = m_canvas->selection()->current();
    const Castle &castle = m_canvas->session()->castle();
    const auto kind = itemKindAt(path);
    const bool isOfGroup = kind == ItemKind::Group || kind == ItemKind::Machine;
    const Group *group = isOfGroup ? castle.findGroup(keyOf(path)) : nullptr;
    if (group == nullptr) {
        return;
    }
    m_canvas->session()->attempt(setGroupCount(castle, groupPath(group->key), group->count + step));
}

void CanvasKeys::renameCurrent()
{
    Q_EMIT renameWanted(m_canvas->selection()->current());
}

void CanvasKeys::connectCurrent()
{
    m_canvas->update();
    if (m_canvas->gestures()->beginConnecting(currentKey())) {
        m_canvas->gestures()->chooseNext(1);
    }
}

void CanvasKeys::placeCurrent()
{
    m_canvas->update();
    if (m_canvas->gestures()->beginPlacing(currentKey())) {
        m_canvas->gestures()->chooseNext(1);
    }
}

} // namespace castello
