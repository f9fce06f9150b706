// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/commandpalette/commandmodel.h"

#include "app/window/commandpalette/fuzzymatch.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

CommandModel::CommandModel(const ActionRegistry *actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_actions(actions)
{
    search({});
}

void CommandModel::search(const QString &typed)
{
    struct Hit
    {
        QAction *action;
        int score;
        qsizetype age; ///< place among those used last
    };
    QList<Hit> hits;
    for (QAction *action : m_actions->actions()) {
        const auto score = fuzzyScore(typed, plainText(action));
        if (score && action->isVisible()) {
            const qsizetype age = m_actions->recent().indexOf(action);
            hits.append({action, *score, age < 0 ? m_actions->recent().size() : age});
        }
    }
    std::ranges::stable_sort(hits, [](const Hit &a, const Hit &b) {
        return std::pair(-a.score, a.age) < std::pair(-b.score, b.age);
    });
    beginResetModel();
    m_found.clear();
    for (const Hit &hit : hits) {
        m_found.append(hit.action);
    }
    endResetModel();
}

QAction *CommandModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_found.at(index.row()) : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QAction *action = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plainText(action);
    case Qt::ToolTipRole:
        return action->toolTip();
    case Qt::AccessibleTextRole:
        return action->isEnabled()
            ? plainText(action)
            : tr("%1, not available: %2").arg(plainText(action), obstacle(action));
    case ShortcutRole:
        return action->shortcut().toString(QKeySequence::NativeText);
    case ReasonRole:
        return action->isEnabled()       ? QString()
            : obstacle(action).isEmpty() ? tr("Not available now")
                                         : obstacle(action);
    default:
        return {};
    }
}

} // namespace castello
