// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/commands/drawingcommands.h"

namespace castello {

using namespace Qt::StringLiterals;

DrawingCommands::DrawingCommands(
    Workspace *workspace, ActionRegistry *actions, CanvasViewModel *canvas, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_canvas(canvas)
{
    addArranging();
    addZooming();
    connect(&workspace->selection, &Selection::changed, this, &DrawingCommands::followSelection);
    followSelection();
}

QAction *DrawingCommands::add(
    const QString &id, const QString &text, const QString &purpose, const QKeySequence &shortcut)
{
    QAction *action = m_actions->add(id, text, shortcut);
    describe(action, purpose);
    return action;
}

void DrawingCommands::addArranging()
{
    connect(add(u"castle.arrange"_s,
                tr("A&rrange automatically"),
                tr("Gives every item its automatic place; one step of undo"),
                Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        &QAction::triggered,
        m_canvas,
        &CanvasViewModel::layoutAutomatically);
    connect(add(u"castle.alignLeft"_s,
                tr("Align &left edges"),
                tr("Puts the selected items below each other"),
                Qt::CTRL | Qt::ALT | Qt::Key_L),
        &QAction::triggered,
        m_canvas,
        [this] { m_canvas->alignSelection(Qt::LeftEdge); });
    connect(add(u"castle.alignTop"_s,
                tr("Align &top edges"),
                tr("Puts the selected items beside each other"),
                Qt::CTRL | Qt::ALT | Qt::Key_T),
        &QAction::triggered,
        m_canvas,
        [this] { m_canvas->alignSelection(Qt::TopEdge); });
    connect(add(u"castle.distribute"_s,
                tr("&Distribute evenly"),
                tr("Gives the selected items equal gaps from left to right"),
                Qt::CTRL | Qt::ALT | Qt::Key_D),
        &QAction::triggered,
        m_canvas,
        [this] { m_canvas->distributeSelection(Qt::Horizontal); });
}

void DrawingCommands::addZooming()
{
    connect(
        add(u"view.zoomIn"_s, tr("Zoom &in"), tr("Makes the drawing larger"), QKeySequence::ZoomIn),
        &QAction::triggered,
        m_canvas,
        &CanvasViewModel::zoomIn);
    connect(add(u"view.zoomOut"_s,
                tr("Zoom &out"),
                tr("Makes the drawing smaller"),
                QKeySequence::ZoomOut),
        &QAction::triggered,
        m_canvas,
        &CanvasViewModel::zoomOut);
    connect(add(u"view.fit"_s, tr("&Fit"), tr("Shows the whole castle"), Qt::CTRL | Qt::Key_0),
        &QAction::triggered,
        m_canvas,
        &CanvasViewModel::zoomToFit);
    connect(add(u"view.actualSize"_s,
                tr("&Actual size"),
                tr("Shows the drawing at 100 %"),
                Qt::CTRL | Qt::Key_1),
        &QAction::triggered,
        m_canvas,
        &CanvasViewModel::resetZoom);
}

void DrawingCommands::followSelection()
{
    const auto count = m_workspace->selection.paths().size();
    for (const QString &id :
        {u"castle.alignLeft"_s, u"castle.alignTop"_s, u"castle.distribute"_s}) {
        setObstacle(
            m_actions->action(id), count < 2 ? tr("Select several items first") : QString());
    }
}

} // namespace castello
