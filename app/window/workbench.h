// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"
#include "app/window/latepanels.h"
#include "app/window/workspace.h"

#include <QMainWindow>

class QDockWidget;

namespace castello {

class CanvasView;
class OutlinePanel;
class PalettePanel;
class PreviewPanel;
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
    /// An arrangement of before; one that is not ours changes nothing.
    void restoreLayout(const QByteArray &layout);
    /// Panels come after the first picture of the canvas, or when one is asked for.
    [[nodiscard]] bool isComplete() const { return m_panels->isDone(); }

protected:
    void showEvent(QShowEvent *event) override;
    /// Escape, where nobody else wants it, leads back to the canvas.
    void keyPressEvent(QKeyEvent *event) override;
    /// From a panel that floats too: its keys do not come here by themselves.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPanels(Workspace *workspace);
    void connectPalette(PalettePanel *palette);
    void connectOutline(OutlinePanel *outline);
    void connectPreview(PreviewPanel *preview);
    void leadToInspector();
    void leadToProblems(const DocumentSession &session);
    void arrange();
    void shareSpace();
    QDockWidget *addPanel(const QString &id, const QString &title, LatePanels::Maker maker);
    [[nodiscard]] QDockWidget *dock(const QString &id) const;
    /// Makes all panels now if it is not there yet.
    template <typename Panel>
    [[nodiscard]] Panel *panel(const QString &id);

    ActionRegistry *m_actions;
    CanvasView *m_canvas;
    LatePanels *m_panels;
    QStringList m_panelIds;
    QByteArray m_layout; ///< to restore once there is room for it
    enum class Placement { None, Ours, Restored } m_placed = Placement::None;
};

} // namespace castello
