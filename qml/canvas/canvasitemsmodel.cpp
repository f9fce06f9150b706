// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/canvasitemsmodel.h"

#include "qml/canvas/capacitybar.h"
#include "qml/canvas/scene/itemtip.h"

#include <QMetaEnum>

#include <algorithm>

namespace castello {

namespace {

/// Calls `act(first, last)` for every run of rows for which `test(row)` holds.
template <class Test, class Act>
void forEachRun(int rows, Test test, Act act)
{
    for (int first = 0; first < rows; ++first) {
        if (!test(first)) {
            continue;
        }
        int last = first;
        while (last + 1 < rows && test(last + 1)) {
            ++last;
        }
        act(first, last);
        first = last;
    }
}

QVariant capacityValue(const QList<Capacity> &capacity)
{
    QList<CapacityBar> bars;
    for (const Capacity &part : capacity) {
        bars.append(CapacityBar {part});
    }
    return QVariant::fromValue(bars);
}

} // namespace

int CanvasItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant CanvasItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CanvasItem &item = m_items.at(index.row());
    switch (role) {
    case KeyRole:
        return item.key;
    case PathRole:
        return item.path;
    case ShapeRole:
        return QVariant::fromValue(item.shape);
    case IconRole:
        return item.icon;
    case AreaRole:
        return item.area;
    case Qt::DisplayRole:
    case TitleRole:
        return item.title;
    case SpokenNameRole:
        return spokenName(item);
    case SpokenTextRole:
        return spokenText(item);
    case LinesRole:
        return item.lines;
    case FirstLineRole:
        return item.lines.value(0);
    case SecondLineRole:
        return item.lines.value(1);
    case BadgesRole:
        return item.badges;
    case MarkRole:
        return QVariant::fromValue(lookOf(item.state).mark);
    case ToneRole:
        return QVariant::fromValue(lookOf(item.state).tone);
    case DashedRole:
        return lookOf(item.state).isDashed;
    case ProblemRole:
        return QVariant::fromValue(item.problem);
    case CountRole:
        return item.count.value_or(-1);
    case CapacityRole:
        return capacityValue(item.capacity);
    case SelectedRole:
        return isSelected(item);
    case CurrentRole:
        return isCurrent(item);
    default:
        return {};
    }
}

QHash<int, QByteArray> CanvasItemsModel::roleNames() const
{
    return {
        {KeyRole, "key"},
        {PathRole, "path"},
        {ShapeRole, "shape"},
        {IconRole, "icon"},
        {AreaRole, "area"},
        {TitleRole, "title"},
        {SpokenNameRole, "spokenName"},
        {SpokenTextRole, "spokenText"},
        {LinesRole, "lines"},
        {FirstLineRole, "firstLine"},
        {SecondLineRole, "secondLine"},
        {BadgesRole, "badges"},
        {MarkRole, "mark"},
        {ToneRole, "tone"},
        {DashedRole, "dashed"},
        {ProblemRole, "problem"},
        {CountRole, "count"},
        {CapacityRole, "capacity"},
        {SelectedRole, "selected"},
        {CurrentRole, "current"},
    };
}

const CanvasItem *CanvasItemsModel::find(const QString &key) const
{
    const int row = rowOf(key);
    return row < 0 ? nullptr : &m_items.at(row);
}

void CanvasItemsModel::setItems(const QList<CanvasItem> &items)
{
    if (!m_wasFilled) {
        beginResetModel();
        m_items = items;
        renumber();
        m_wasFilled = true;
        endResetModel();
        return;
    }
    removeGone(items);
    insertNew(items);
    updateKept(items);
}

/// Takes out what is not in the new list, or stands in another order there.
void CanvasItemsModel::removeGone(const QList<CanvasItem> &items)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < items.size(); ++i) {
        places.insert(items.at(i).key, i);
    }
    QList<bool> stays(m_items.size());
    qsizetype last = -1;
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        const qsizetype place = places.value(m_items.at(row).key, -1);
        stays[row] = place > last;
        last = std::max(last, place);
    }
    const int rows = int(m_items.size());
    int removed = 0;
    forEachRun(
        rows,
        [&](int row) { return !stays.at(row); },
        [&](int first, int end) {
            beginRemoveRows({}, first - removed, end - removed);
            m_items.remove(first - removed, end - first + 1);
            removed += end - first + 1;
            renumber();
            endRemoveRows();
        });
}

void CanvasItemsModel::insertNew(const QList<CanvasItem> &items)
{
    QSet<QString> known(m_rows.keyBegin(), m_rows.keyEnd());
    forEachRun(
        int(items.size()),
        [&](int row) { return !known.contains(items.at(row).key); },
        [&](int first, int last) {
            beginInsertRows({}, first, last);
            const auto part = items.sliced(first, last - first + 1);
            m_items = m_items.first(first) + part + m_items.sliced(first);
            renumber();
            endInsertRows();
        });
}

void CanvasItemsModel::updateKept(const QList<CanvasItem> &items)
{
    Q_ASSERT(items.size() == m_items.size());
    const QList<CanvasItem> before = m_items;
    m_items = items;
    forEachRun(
        int(items.size()),
        [&](int row) { return before.at(row) != items.at(row); },
        [&](int first, int last) { Q_EMIT dataChanged(index(first), index(last)); });
}

void CanvasItemsModel::setSelection(const QStringList &paths)
{
    const QSet<QString> before = m_selected;
    const QString currentBefore = m_current;
    m_selected = QSet<QString>(paths.cbegin(), paths.cend());
    m_current = paths.isEmpty() ? QString() : paths.last();
    const auto differs = [&](int row) {
        const QString &path = m_items.at(row).path;
        return before.contains(path) != m_selected.contains(path)
            || (path == currentBefore) != (path == m_current);
    };
    forEachRun(int(m_items.size()), differs, [this](int first, int last) {
        Q_EMIT dataChanged(index(first), index(last), {SelectedRole, CurrentRole});
    });
}

void CanvasItemsModel::moveBy(const QSet<QString> &keys, const QPointF &distance)
{
    const auto moves = [&](int row) {
        const CanvasItem &item = m_items.at(row);
        return keys.contains(item.key) || keys.contains(item.container);
    };
    forEachRun(int(m_items.size()), moves, [&](int first, int last) {
        for (int row = first; row <= last; ++row) {
            m_items[row].area.translate(distance);
        }
        Q_EMIT dataChanged(index(first), index(last), {AreaRole});
    });
}

void CanvasItemsModel::renumber()
{
    m_rows.clear();
    m_rows.reserve(m_items.size());
    for (int row = 0; row < m_items.size(); ++row) {
        m_rows.insert(m_items.at(row).key, row);
    }
}

} // namespace castello
