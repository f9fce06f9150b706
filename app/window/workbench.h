// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"
#include "app/window/workspace.h"

#include <QMainWindow>

class QDockWidget;

namespace castello {

class CanvasView;
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
    /// Every panel back where it was at first.
    void resetLayout();
    [[nodiscard]] QByteArray saveLayout() const;
    /// False when it was not one of ours; then nothing has changed.
    bool restoreLayout(const QByteArray &layout);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePanels(Workspace *workspace);
    void connectProblems(ProblemsPanel *problems);
    void arrange();
    void shareSpace();
    QDockWidget *addPanel(const QString &id, const QString &title, QWidget *panel);
    [[nodiscard]] QDockWidget *dock(const QString &id) const;

    ActionRegistry *m_actions;
    CanvasView *m_canvas;
    bool m_isArranged = false; ///< sizes are given, by us or by a person
};

} // namespace castello
