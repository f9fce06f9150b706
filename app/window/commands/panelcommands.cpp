// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/commands/panelcommands.h"

#include "app/widgets/focus.h"
#include "app/window/workbench.h"

#include <QApplication>
#include <QDockWidget>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

PanelCommands::PanelCommands(
    Workbench *workbench, const QList<QWidget *> &around, ActionRegistry *actions)
    : QObject(workbench)
    , m_workbench(workbench)
    , m_around(around)
{
    const auto add = [this, actions](const QString &id,
                         const QString &text,
                         const QString &purpose,
                         const QKeySequence &shortcut,
                         auto slot) {
        QAction *action = actions->add(id, text, shortcut);
        describe(action, purpose);
        connect(action, &QAction::triggered, this, slot);
    };
    add(u"go.next"_s,
        tr("&Next panel"),
        tr("Moves the keyboard to the next part of the window"),
        Qt::Key_F6,
        [this] { step(1); });
    add(u"go.previous"_s,
        tr("&Previous panel"),
        tr("Moves the keyboard to the part of the window before this one"),
        Qt::SHIFT | Qt::Key_F6,
        [this] { step(-1); });
    int number = 0; // 0 is the canvas
    for (const QString &panel : QStringList {u"canvas"_s} + workbench->panelIds()) {
        const auto *dock = workbench->findChild<QDockWidget *>(panel, Qt::FindDirectChildrenOnly);
        const QString title = dock == nullptr ? tr("Canvas") : dock->windowTitle();
        add(u"go."_s + panel,
            tr("Go to %1", "a panel").arg(title),
            tr("Shows the panel %1 and moves the keyboard there").arg(title),
            QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_0 + number++)),
            [this, panel] { m_workbench->goTo(panel); });
    }
}

QStringList PanelCommands::ids() const
{
    QStringList ids {u"go.next"_s, u"go.previous"_s, {}, u"go.canvas"_s};
    for (const QString &panel : m_workbench->panelIds()) {
        ids.append(u"go."_s + panel);
    }
    return ids;
}

void PanelCommands::step(int direction)
{
    QList<QWidget *> areas = m_workbench->areas();
    std::ranges::copy_if(m_around, std::back_inserter(areas), isInSight);
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(areas, [focus](const QWidget *area) {
        return focus != nullptr && (area == focus || area->isAncestorOf(focus));
    });
    const qsizetype count = areas.size();
    qsizetype at = here == areas.end() ? (direction > 0 ? -1 : 0) : here - areas.begin();
    // Some may have nothing that takes the keyboard: these are passed over.
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + direction + count) % count;
        if (focusInto(areas.at(at))) {
            return;
        }
    }
}

} // namespace castello
