// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/outline/outlinemodel.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace castello {

using namespace Qt::StringLiterals;

/// One line with what hangs below it; its address is the identity of its indexes.
struct OutlineModel::Row
{
    OutlineItem item; ///< without its children: those are below
    Row *parent = nullptr;
    std::vector<std::unique_ptr<Row>> children;

    [[nodiscard]] int number() const
    {
        if (parent == nullptr) {
            return 0;
        }
        const auto it = std::ranges::find(parent->children, this, &std::unique_ptr<Row>::get);
        return int(it - parent->children.cbegin());
    }
};

namespace {

OutlineItem withoutChildren(OutlineItem item)
{
    item.children.clear();
    return item;
}

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_castle(makeRow({}, nullptr))
{ }

OutlineModel::~OutlineModel() = default;

void OutlineModel::setTree(const OutlineItem &tree)
{
    merge(*m_castle, tree);
}

std::unique_ptr<OutlineModel::Row> OutlineModel::makeRow(const OutlineItem &item, Row *parent)
{
    auto row = std::make_unique<Row>();
    row->item = withoutChildren(item);
    row->parent = parent;
    for (const OutlineItem &child : item.children) {
        row->children.push_back(makeRow(child, row.get()));
    }
    m_byPath.insert(item.path, row.get());
    return row;
}

void OutlineModel::forget(const Row &row)
{
    // An item that moved to another parent may be there again already.
    if (m_byPath.value(row.item.path) == &row) {
        m_byPath.remove(row.item.path);
    }
    for (const auto &child : row.children) {
        forget(*child);
    }
}

void OutlineModel::merge(Row &row, const OutlineItem &item)
{
    if (OutlineItem merged = withoutChildren(item); merged != row.item) {
        row.item = std::move(merged);
        const QModelIndex index = indexOfRow(row);
        Q_EMIT dataChanged(index, index);
    }
    mergeChildren(row, item.children);
}

void OutlineModel::mergeChildren(Row &row, const QList<OutlineItem> &items)
{
    QSet<QString> wanted;
    for (const OutlineItem &item : items) {
        wanted.insert(item.path);
    }
    auto &children = row.children;
    for (int number = int(children.size()) - 1; number >= 0; --number) {
        if (!wanted.contains(children.at(number)->item.path)) {
            beginRemoveRows(indexOfRow(row), number, number);
            forget(*children.at(number));
            children.erase(children.begin() + number);
            endRemoveRows();
        }
    }
    for (int number = 0; number < items.size(); ++number) {
        const OutlineItem &item = items.at(number);
        const auto it = std::find_if(children.begin() + number,
            children.end(),
            [&item](const auto &child) { return child->item.path == item.path; });
        if (it == children.end()) {
            beginInsertRows(indexOfRow(row), number, number);
            children.insert(children.begin() + number, makeRow(item, &row));
            endInsertRows();
            continue;
        }
        if (const int from = int(it - children.begin()); from != number) {
            const QModelIndex parent = indexOfRow(row);
            beginMoveRows(parent, from, from, parent, number);
            std::rotate(children.begin() + number, it, it + 1);
            endMoveRows();
        }
        merge(*children.at(number), item);
    }
}

OutlineModel::Row *OutlineModel::rowAt(const QModelIndex &index)
{
    return static_cast<Row *>(index.internalPointer());
}

QModelIndex OutlineModel::indexOfRow(const Row &row) const
{
    return createIndex(row.number(), 0, &row);
}

QModelIndex OutlineModel::indexOf(const QString &path) const
{
    const Row *row = m_byPath.value(path);
    return row == nullptr ? QModelIndex() : indexOfRow(*row);
}

QString OutlineModel::pathOf(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index)->item.path : QString();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const Row *found = parent.isValid() ? rowAt(parent)->children.at(row).get() : m_castle.get();
    return createIndex(row, column, found);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const Row *parent = child.isValid() ? rowAt(child)->parent : nullptr;
    return parent == nullptr ? QModelIndex() : indexOfRow(*parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? int(rowAt(parent)->children.size()) : 1;
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const OutlineItem &item = rowAt(index)->item;
    switch (role) {
    case Qt::DisplayRole:
        return item.label;
    case Qt::AccessibleTextRole:
        return item.spokenText();
    case Qt::AccessibleDescriptionRole:
        return item.problems;
    case Qt::ToolTipRole:
        return item.problems.isEmpty() ? item.spokenText()
                                       : item.spokenText() + u"\n"_s + item.problems;
    case PathRole:
        return item.path;
    case KindRole:
        return QVariant::fromValue(item.kind);
    case MachineRoleRole:
        return QVariant::fromValue(item.role);
    case DetailRole:
        return item.detail;
    case StateRole:
        return item.state ? QVariant::fromValue(*item.state) : QVariant();
    case SeverityRole:
        return item.severity ? QVariant::fromValue(*item.severity) : QVariant();
    default:
        return {};
    }
}

} // namespace castello
