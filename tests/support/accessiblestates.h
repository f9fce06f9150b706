// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QTreeView>

namespace castello::test {

using namespace Qt::StringLiterals;

/// Compares what a screen reader is told of an object's states with what the object itself says.
class StateCheck
{
public:
    /// The states that are told wrongly.
    [[nodiscard]] static QStringList faultsOf(QAccessibleInterface *object)
    {
        if (object->role() == QAccessible::Separator) {
            return {}; // off for Qt, whatever its action says
        }
        StateCheck check(object->state());
        check.lookAtFace(object->object());
        if (auto *parent = object->parent()) {
            if (const auto *tabs = qobject_cast<QTabBar *>(parent->object())) {
                check.lookAtTab(tabs, parent->indexOfChild(object));
            }
        }
        if (auto *cell = object->tableCellInterface(); cell && cell->table()) {
            check.lookAtRow(qobject_cast<QAbstractItemView *>(cell->table()->object()), cell);
        }
        return check.m_faults;
    }

private:
    explicit StateCheck(QAccessible::State state)
        : m_state(state)
    { }

    void demand(const QString &name, bool told, bool is)
    {
        if (told != is) {
            m_faults.append(u"%1 is told as %2"_s.arg(name).arg(int(told)));
        }
    }
    void lookAtFace(QObject *face)
    {
        if (const auto *widget = qobject_cast<QWidget *>(face)) {
            demand(u"disabled"_s, m_state.disabled, !widget->isEnabled());
        }
        if (const auto *button = qobject_cast<QAbstractButton *>(face)) {
            demand(u"checkable"_s, m_state.checkable, button->isCheckable());
            demand(u"checked"_s, m_state.checked, button->isChecked());
        } else if (const auto *action = qobject_cast<QAction *>(face)) {
            demand(u"disabled"_s, m_state.disabled, !action->isEnabled());
            demand(u"checkable"_s, m_state.checkable, action->isCheckable());
            demand(u"checked"_s, m_state.checked, action->isChecked());
        }
        const auto *line = qobject_cast<QLineEdit *>(face);
        const auto *plain = qobject_cast<QPlainTextEdit *>(face);
        const auto *rich = qobject_cast<QTextEdit *>(face);
        if (line || plain || rich) {
            const bool isReadOnly = line ? line->isReadOnly()
                : plain                  ? plain->isReadOnly()
                                         : rich->isReadOnly();
            demand(u"editable"_s, m_state.editable, !isReadOnly);
        }
    }
    void lookAtTab(const QTabBar *tabs, int index)
    {
        if (index < tabs->count()) { // behind the tabs come the buttons that scroll
            demand(u"selected"_s, m_state.selected, index == tabs->currentIndex());
        }
    }
    void lookAtRow(const QAbstractItemView *view, QAccessibleTableCellInterface *cell)
    {
        if (view == nullptr || cell->columnIndex() > 0) {
            return;
        }
        const auto *tree = qobject_cast<const QTreeView *>(view);
        QModelIndex index = view->model()->index(tree ? 0 : cell->rowIndex(), 0, view->rootIndex());
        for (int row = 0; tree && row < cell->rowIndex(); ++row) {
            index = tree->indexBelow(index);
        }
        demand(u"selected"_s, m_state.selected, view->selectionModel()->isSelected(index));
        if (tree) {
            demand(u"expandable"_s, m_state.expandable, view->model()->hasChildren(index));
            demand(u"expanded"_s, m_state.expanded, tree->isExpanded(index));
        }
    }

    QAccessible::State m_state;
    QStringList m_faults;
};

} // namespace castello::test
