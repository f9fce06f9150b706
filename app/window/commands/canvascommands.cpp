// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/commands/canvascommands.h"

#include "app/panels/canvas/canvasview.h"

namespace castello {

using namespace Qt::StringLiterals;

CanvasCommands::CanvasCommands(Workspace *workspace, CanvasView *canvas, ActionRegistry *actions)
    : QObject(canvas)
    , m_workspace(workspace)
    , m_canvas(canvas)
    , m_actions(actions)
{
    addCommands();
    const auto follow = [this] { followSelection(); };
    connect(&workspace->selection, &Selection::changed, this, follow);
    connect(&workspace->session, &DocumentSession::documentChanged, this, follow);
    followSelection();
}

QStringList CanvasCommands::ids()
{
    return {u"edit.countUp"_s,
        u"edit.countDown"_s,
        u"edit.connect"_s,
        u"edit.place"_s,
        {},
        u"edit.rename"_s,
        u"edit.duplicate"_s,
        u"edit.delete"_s,
        {},
        u"edit.selectAll"_s};
}

void CanvasCommands::addCommands()
{
    CanvasKeys *keys = m_canvas->viewModel()->keys();
    const auto add = [this, keys](const QString &id,
                         const QString &text,
                         const QString &purpose,
                         const QKeySequence &shortcut,
                         auto slot) {
        QAction *action = m_actions->add(id, text, shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        describe(action, purpose);
        connect(action, &QAction::triggered, keys, slot);
    };
    add(u"edit.countUp"_s,
        tr("One machine &more"),
        tr("Counts the group of the selected item up"),
        Qt::Key_Plus,
        [keys] { keys->stepCurrent(1); });
    add(u"edit.countDown"_s,
        tr("One machine &less"),
        tr("Counts the group of the selected item down"),
        Qt::Key_Minus,
        [keys] { keys->stepCurrent(-1); });
    add(u"edit.connect"_s,
        tr("&Connect to network"),
        tr("Choose the network with the arrows, then press Enter"),
        Qt::Key_C,
        &CanvasKeys::connectCurrent);
    add(u"edit.place"_s,
        tr("Place on &host"),
        tr("Choose the host with the arrows, then press Enter"),
        Qt::Key_H,
        &CanvasKeys::placeCurrent);
    add(u"edit.rename"_s,
        tr("Re&name"),
        tr("Gives the selected item another name"),
        Qt::Key_F2,
        &CanvasKeys::renameCurrent);
    add(u"edit.duplicate"_s,
        tr("Du&plicate"),
        tr("Adds another item like the selected one"),
        Qt::CTRL | Qt::Key_D,
        &CanvasKeys::duplicateSelected);
    add(u"edit.delete"_s,
        tr("&Delete"),
        tr("Takes the selected items out of the castle"),
        QKeySequence::Delete,
        &CanvasKeys::removeSelected);
    add(u"edit.selectAll"_s,
        tr("Select &all"),
        tr("Selects everything on the canvas"),
        QKeySequence::SelectAll,
        &CanvasKeys::selectAll);
    // The arrows that choose the target are the canvas's, wherever the command came from.
    for (const QString &id : {u"edit.connect"_s, u"edit.place"_s}) {
        connect(m_actions->action(id), &QAction::triggered, m_canvas, [this] {
            m_canvas->setFocus(Qt::ShortcutFocusReason);
        });
    }
    for (const QString &id : ids()) {
        QAction *separator = new QAction(this);
        separator->setSeparator(true);
        m_canvas->addAction(id.isEmpty() ? separator : m_actions->action(id));
    }
}

/// Commands say what they need.
void CanvasCommands::followSelection()
{
    const QString path = m_workspace->selection.current();
    const auto kind = itemKindAt(path);
    const bool isOfGroup = kind == ItemKind::Group || kind == ItemKind::Machine;
    const QString needsGroup = isOfGroup ? QString() : tr("Select machines first");
    const QString needsItem = path.isEmpty() ? tr("Select something first") : QString();
    for (const QString &id :
        {u"edit.countUp"_s, u"edit.countDown"_s, u"edit.connect"_s, u"edit.place"_s}) {
        setObstacle(m_actions->action(id), needsGroup);
    }
    for (const QString &id : {u"edit.rename"_s, u"edit.duplicate"_s, u"edit.delete"_s}) {
        setObstacle(m_actions->action(id), needsItem);
    }
}

} // namespace castello
