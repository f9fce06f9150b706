// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/canvasitem.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace castello {

/// The items of the scene. A new scene changes only the rows that differ, so that delegates, focus
/// and what a screen reader reads stay; there is never a reset after the first scene.
class CanvasItemsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The view model has it")
public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        PathRole,
        ShapeRole,
        IconRole,
        AreaRole,
        TitleRole,
        SpokenNameRole,
        SpokenTextRole,
        LinesRole,
        FirstLineRole,
        SecondLineRole,
        BadgesRole,
        MarkRole,
        ToneRole,
        DashedRole,
        ProblemRole,
        CountRole, ///< −1 = cannot be stepped
        CapacityRole,
        SelectedRole,
        CurrentRole, ///< the one that was selected last: has the keyboard's focus
    };
    Q_ENUM(Role)
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const QList<CanvasItem> &items() const { return m_items; }
    /// −1 when there is none.
    [[nodiscard]] int rowOf(const QString &key) const { return m_rows.value(key, -1); }
    [[nodiscard]] const CanvasItem *find(const QString &key) const;

    [[nodiscard]] bool isSelected(const CanvasItem &item) const
    {
        return m_selected.contains(item.path);
    }
    [[nodiscard]] bool isCurrent(const CanvasItem &item) const
    {
        return !m_current.isEmpty() && m_current == item.path;
    }

    void setItems(const QList<CanvasItem> &items);
    void setSelection(const QStringList &paths);
    /// Puts items, and what is in them, at a distance from where they are; one dataChanged for
    /// rows that follow each other.
    void moveBy(const QSet<QString> &keys, const QPointF &distance);

private:
    void removeGone(const QList<CanvasItem> &items);
    void insertNew(const QList<CanvasItem> &items);
    void updateKept(const QList<CanvasItem> &items);
    void renumber();

    QList<CanvasItem> m_items;
    QHash<QString, int> m_rows;
    QSet<QString> m_selected;
    QString m_current;
    bool m_wasFilled = false;
};

} // namespace castello
