// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/outline/outlinetree.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>

namespace castello {

/// The outline for a view. A new tree is merged into the old one by the smallest insertions, moves
/// and removals, so that what is open, selected and scrolled to stays so while a person edits.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole,
        KindRole, ///< ItemKind
        MachineRoleRole, ///< MachineRole
        DetailRole,
        StateRole, ///< ItemState; invalid when there is none
        SeverityRole, ///< Severity; invalid when nothing is wrong
    };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    void setTree(const OutlineItem &tree);
    /// The castle itself: the only row without a parent.
    [[nodiscard]] QModelIndex castleIndex() const { return index(0, 0); }
    /// Invalid when no such item is there.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    [[nodiscard]] QString pathOf(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row;
    [[nodiscard]] static Row *rowAt(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOfRow(const Row &row) const;
    std::unique_ptr<Row> makeRow(const OutlineItem &item, Row *parent);
    void forget(const Row &row);
    void merge(Row &row, const OutlineItem &item);
    void mergeChildren(Row &row, const QList<OutlineItem> &items);

    QHash<QString, Row *> m_byPath;
    std::unique_ptr<Row> m_castle;
};

} // namespace castello
