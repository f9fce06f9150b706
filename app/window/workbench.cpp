// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/workbench.h"

#include "app/panels/canvas/canvasview.h"
#include "app/panels/history/historypanel.h"
#include "app/panels/inspector/inspectorpanel.h"
#include "app/panels/outline/outlinepanel.h"
#include "app/panels/palette/palettepanel.h"
#include "app/panels/plan/planpanel.h"
#include "app/panels/preview/previewpanel.h"
#include "app/panels/problems/problemspanel.h"
#include "app/panels/runview/runpanel.h"
#include "app/panels/text/textpanel.h"
#include "app/widgets/focus.h"

#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QTabBar>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// Counts up when panels come or go, so that an older arrangement is not half restored.
constexpr int kLayoutVersion = 1;

/// In place of a title bar: flat, and gone where tabs name the panels.
void addCaption(QDockWidget *dock)
{
    auto *caption = new QLabel(dock->windowTitle(), dock);
    caption->setProperty("role", u"caption"_s);
    QFont font = caption->font();
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    caption->setFont(font);
    QObject::connect(dock, &QDockWidget::windowTitleChanged, caption, &QLabel::setText);
    dock->setTitleBarWidget(caption);
}

class NoTitle : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

void hideTitle(QDockWidget *dock)
{
    auto *nothing = new NoTitle(dock);
    dock->setTitleBarWidget(nothing);
    // A panel that floats alone needs something to be held by.
    QObject::connect(dock, &QDockWidget::topLevelChanged, dock, [dock, nothing](bool isFloating) {
        dock->setTitleBarWidget(isFloating ? nullptr : nothing);
    });
}

} // namespace

Workbench::Workbench(Workspace *workspace, ActionRegistry *actions, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(actions)
    , m_canvas(new CanvasView(workspace, this))
{
    setObjectName(u"workbench"_s);
    setAccessibleName(tr("Workbench"));
    setWindowFlags(Qt::Widget);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setCentralWidget(m_canvas);
    makePanels(workspace);
    arrange();
}

void Workbench::makePanels(Workspace *workspace)
{
    auto *palette = new PalettePanel(workspace);
    connect(palette, &PalettePanel::tileDragged, m_canvas, &CanvasView::dragFromPalette);
    connect(palette, &PalettePanel::tileDropped, m_canvas, &CanvasView::dropFromPalette);
    connect(palette, &PalettePanel::tileDragCancelled, m_canvas, &CanvasView::cancelPaletteDrag);
    connect(palette, &PalettePanel::tileChosen, m_canvas, &CanvasView::addFromPalette);
    auto *outline = new OutlinePanel(workspace);
    auto *inspector = new InspectorPanel(workspace);
    auto *problems = new ProblemsPanel(workspace);
    auto *preview = new PreviewPanel(workspace);
    addCaption(addPanel(u"palette"_s, tr("Palette"), palette));
    addCaption(addPanel(u"outline"_s, tr("Outline"), outline));
    addCaption(addPanel(u"inspector"_s, tr("Inspector"), inspector));
    hideTitle(addPanel(u"problems"_s, tr("Problems"), problems));
    hideTitle(addPanel(u"plan"_s, tr("Plan", "panel"), new PlanPanel(workspace)));
    hideTitle(addPanel(u"run"_s, tr("Run", "panel"), new RunPanel(workspace)));
    hideTitle(addPanel(u"history"_s, tr("History"), new HistoryPanel(workspace)));
    hideTitle(addPanel(u"preview"_s, tr("Preview"), preview));
    hideTitle(addPanel(u"text"_s, tr("Text", "panel"), new TextPanel(workspace)));
    connect(outline, &OutlinePanel::editRequested, m_canvas, &CanvasView::renameWanted);
    // A panel behind another one is not hidden, as far as widgets know.
    connect(dock(u"preview"_s), &QDockWidget::visibilityChanged, preview, [preview](bool isSeen) {
        if (!isSeen) {
            preview->hideSecrets();
        }
    });
    connect(preview, &PreviewPanel::problemsRequested, this, [this] { goTo(u"problems"_s); });
    connectInspector(inspector);
    connectProblems(problems);
}

void Workbench::connectInspector(InspectorPanel *inspector)
{
    connect(m_canvas, &CanvasView::inspectorWanted, this, [this, inspector] {
        reveal(u"inspector"_s);
        inspector->editFirst();
    });
    connect(m_canvas, &CanvasView::renameWanted, this, [this, inspector] {
        reveal(u"inspector"_s);
        inspector->editName();
    });
}

void Workbench::connectProblems(ProblemsPanel *problems)
{
    QAction *next
        = m_actions->add(u"castle.nextProblem"_s, tr("&Next problem"), Qt::SHIFT | Qt::Key_F7);
    describe(next, tr("Shows the next problem, and its item on the canvas"));
    connect(next, &QAction::triggered, problems, &ProblemsPanel::showNextProblem);
    connect(problems, &ProblemsPanel::countChanged, this, [this](int errors, int warnings) {
        const int count = errors + warnings;
        dock(u"problems"_s)
            ->setWindowTitle(count == 0 ? tr("Problems") : tr("Problems (%1)").arg(count));
    });
}

QDockWidget *Workbench::addPanel(const QString &id, const QString &title, QWidget *panel)
{
    m_panelIds.append(id);
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(id);
    dock->setWidget(panel);
    QAction *toggle = m_actions->add(u"view."_s + id, dock->toggleViewAction());
    describe(toggle, tr("Shows or hides the panel %1").arg(title));
    return dock;
}

QDockWidget *Workbench::dock(const QString &id) const
{
    return findChild<QDockWidget *>(id, Qt::FindDirectChildrenOnly);
}

void Workbench::arrange()
{
    for (const QString &id : {u"palette"_s, u"outline"_s}) {
        addDockWidget(Qt::LeftDockWidgetArea, dock(id));
    }
    addDockWidget(Qt::RightDockWidgetArea, dock(u"inspector"_s));
    addDockWidget(Qt::BottomDockWidgetArea, dock(u"problems"_s));
    splitDockWidget(dock(u"problems"_s), dock(u"preview"_s), Qt::Horizontal);
    for (const QString &id : {u"plan"_s, u"run"_s, u"history"_s}) {
        tabifyDockWidget(dock(u"problems"_s), dock(id));
    }
    tabifyDockWidget(dock(u"preview"_s), dock(u"text"_s));
    for (auto *panel : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        panel->setFloating(false);
        panel->show();
    }
    reveal(u"plan"_s);
    reveal(u"preview"_s);
}

void Workbench::resetLayout()
{
    arrange();
    shareSpace();
}

void Workbench::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Sizes mean something only once there is a window to share out.
    if (!std::exchange(m_isArranged, true)) {
        shareSpace();
    }
}

void Workbench::shareSpace()
{
    const bool isNarrow = width() < 1200;
    const bool isLow = height() < 640;
    resizeDocks({dock(u"palette"_s), dock(u"inspector"_s)},
        {isNarrow ? 190 : 212, isNarrow ? 264 : 296},
        Qt::Horizontal);
    resizeDocks({dock(u"problems"_s), dock(u"preview"_s)}, {1, 1}, Qt::Horizontal);
    const int below = isLow ? 190 : 250;
    resizeDocks({dock(u"problems"_s)}, {below}, Qt::Vertical);
    // The palette as high as its tiles; the outline has the rest, and never less than a third.
    const int column = height() - below;
    const int palette = std::min(dock(u"palette"_s)->sizeHint().height(), column * 2 / 3);
    resizeDocks(
        {dock(u"palette"_s), dock(u"outline"_s)}, {palette, column - palette}, Qt::Vertical);
}

bool Workbench::restoreLayout(const QByteArray &layout)
{
    m_isArranged = restoreState(layout, kLayoutVersion);
    return m_isArranged;
}

QByteArray Workbench::saveLayout() const
{
    return saveState(kLayoutVersion);
}

void Workbench::reveal(const QString &id)
{
    QDockWidget *panel = dock(id);
    panel->show();
    panel->raise();
}

void Workbench::goTo(const QString &id)
{
    if (id == u"canvas") {
        m_canvas->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    reveal(id);
    focusInto(dock(id)->widget());
}

QList<QWidget *> Workbench::areas() const
{
    QList<QWidget *> areas {m_canvas};
    for (const QString &id : m_panelIds) {
        if (QWidget *panel = dock(id)->widget(); isInSight(panel)) {
            areas.append(panel);
        }
    }
    return areas;
}

void Workbench::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        goTo(u"canvas"_s);
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

} // namespace castello
