// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"
#include "app/window/workspace.h"

#include <QMainWindow>

class QDockWidget;

namespace castello {

class CanvasView;
class InspectorPanel;
class ProblemsPanel;

/// The canvas with the panels in docks around it: what the window shows while a castle is open.
class Workbench : public QMainWindow
{
    Q_OBJECT
public:
    /// Both must outlive it. Registers `view.<panel>` for every panel.
    Workbench(Workspace *workspace, ActionRegistry *actions, QWidget *parent = nullptr);

    [[nodiscard]] CanvasView *canvas() const { return m_canvas; }
    /// Brings a panel to the front; `id` as its object name: `problems`, `run`.
    void reveal(const QString &id);
    /// The same, and the keyboard goes there. The canvas is a panel here: `canvas`.
    void goTo(const QString &id);
    /// What the keyboard can go to now: the canvas and every panel that is in sight.
    [[nodiscard]] QList<QWidget *> areas() const;
    /// The ids of all panels, in the order of the menu.
    [[nodiscard]] QStringList panelIds() const { return m_panelIds; }
    /// Every panel back where it was at first.
    void resetLayout();
    [[nodiscard]] QByteArray saveLayout() const;
    /// False when it was not one of ours; then nothing has changed.
    bool restoreLayout(const QByteArray &layout);

protected:
    void showEvent(QShowEvent *event) override;
    /// Escape, where nobody else wants it, leads back to the canvas.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePanels(Workspace *workspace);
    void connectInspector(InspectorPanel *inspector);
    void connectProblems(ProblemsPanel *problems);
    void arrange();
    void shareSpace();
    QDockWidget *addPanel(const QString &id, const QString &title, QWidget *panel);
    [[nodiscard]] QDockWidget *dock(const QString &id) const;

    ActionRegistry *m_actions;
    CanvasView *m_canvas;
    QStringList m_panelIds;
    bool m_isArranged = false; ///< sizes are given, by us or by a person
};

} // namespace castello
