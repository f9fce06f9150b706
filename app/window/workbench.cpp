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

/// `prepare` gets the panel that was made.
template <typename Panel>
LatePanels::Maker maker(
    Workspace *workspace, const std::function<void(Panel *)> &prepare = [](Panel *) { })
{
    return [workspace, prepare](QDockWidget *dock) {
        auto *panel = new Panel(workspace, dock);
        prepare(panel);
        return panel;
    };
}

} // namespace

Workbench::Workbench(Workspace *workspace, ActionRegistry *actions, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(actions)
    , m_canvas(new CanvasView(workspace, this))
    , m_panels(new LatePanels(this))
{
    setObjectName(u"workbench"_s);
    setAccessibleName(tr("Workbench"));
    setWindowFlags(Qt::Widget);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setCentralWidget(m_canvas);
    addPanels(workspace);
    leadToInspector();
    leadToProblems(workspace->session);
    arrange();
    connect(m_canvas, &CanvasView::drawn, m_panels, &LatePanels::followPicture);
    connect(&workspace->run, &RunController::activityChanged, this, [this, workspace] {
        if (workspace->run.activity() == RunController::Activity::Planning) {
            m_panels->makeAll(); // before there is a run whose beginning they would miss
        }
    });
    connect(m_panels, &LatePanels::done, this, [this] {
        if (m_placed == Placement::Ours) {
            shareSpace(); // the palette has its height only now
        }
    });
}

void Workbench::addPanels(Workspace *workspace)
{
    addCaption(addPanel(u"palette"_s,
        tr("Palette"),
        maker<PalettePanel>(workspace, [this](auto *made) { connectPalette(made); })));
    addCaption(addPanel(u"outline"_s,
        tr("Outline"),
        maker<OutlinePanel>(workspace, [this](auto *made) { connectOutline(made); })));
    addCaption(addPanel(u"inspector"_s, tr("Inspector"), maker<InspectorPanel>(workspace)));
    hideTitle(addPanel(u"problems"_s, tr("Problems"), maker<ProblemsPanel>(workspace)));
    hideTitle(addPanel(u"plan"_s, tr("Plan", "panel"), maker<PlanPanel>(workspace)));
    hideTitle(addPanel(u"run"_s, tr("Run", "panel"), maker<RunPanel>(workspace)));
    hideTitle(addPanel(u"history"_s, tr("History"), maker<HistoryPanel>(workspace)));
    hideTitle(addPanel(u"preview"_s,
        tr("Preview"),
        maker<PreviewPanel>(workspace, [this](auto *made) { connectPreview(made); })));
    hideTitle(addPanel(u"text"_s, tr("Text", "panel"), maker<TextPanel>(workspace)));
}

void Workbench::connectPalette(PalettePanel *palette)
{
    connect(palette, &PalettePanel::tileDragged, m_canvas, &CanvasView::dragFromPalette);
    connect(palette, &PalettePanel::tileDropped, m_canvas, &CanvasView::dropFromPalette);
    connect(palette, &PalettePanel::tileDragCancelled, m_canvas, &CanvasView::cancelPaletteDrag);
    connect(palette, &PalettePanel::tileChosen, m_canvas, &CanvasView::addFromPalette);
}

void Workbench::connectOutline(OutlinePanel *outline)
{
    connect(outline, &OutlinePanel::editRequested, m_canvas, &CanvasView::renameWanted);
}

void Workbench::connectPreview(PreviewPanel *preview)
{
    connect(preview, &PreviewPanel::problemsRequested, this, [this] { goTo(u"problems"_s); });
    // A panel behind another one is not hidden, as far as widgets know.
    connect(dock(u"preview"_s), &QDockWidget::visibilityChanged, preview, [preview](bool isSeen) {
        if (!isSeen) {
            preview->hideSecrets();
        }
    });
}

void Workbench::leadToInspector()
{
    connect(m_canvas, &CanvasView::inspectorWanted, this, [this] {
        reveal(u"inspector"_s);
        panel<InspectorPanel>(u"inspector"_s)->editFirst();
    });
    connect(m_canvas, &CanvasView::renameWanted, this, [this] {
        reveal(u"inspector"_s);
        panel<InspectorPanel>(u"inspector"_s)->editName();
    });
}

void Workbench::leadToProblems(const DocumentSession &session)
{
    QAction *next
        = m_actions->add(u"castle.nextProblem"_s, tr("&Next problem"), Qt::SHIFT | Qt::Key_F7);
    describe(next, tr("Shows the next problem, and its item on the canvas"));
    connect(next, &QAction::triggered, this, [this] {
        panel<ProblemsPanel>(u"problems"_s)->showNextProblem();
    });
    connect(&session, &DocumentSession::documentChanged, this, [this, &session] {
        const auto count = session.diagnostics().size();
        dock(u"problems"_s)
            ->setWindowTitle(count == 0 ? tr("Problems") : tr("Problems (%1)").arg(count));
    });
}

QDockWidget *Workbench::addPanel(const QString &id, const QString &title, LatePanels::Maker maker)
{
    m_panelIds.append(id);
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(id);
    dock->installEventFilter(this);
    m_panels->add(dock, std::move(maker));
    QAction *toggle = m_actions->add(u"view."_s + id, dock->toggleViewAction());
    describe(toggle, tr("Shows or hides the panel %1").arg(title));
    return dock;
}

template <typename Panel>
Panel *Workbench::panel(const QString &id)
{
    m_panels->makeAll();
    return qobject_cast<Panel *>(dock(id)->widget());
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
        if (panel->isFloating()) {
            panel->setFloating(false);
        }
        panel->show();
    }
    dock(u"plan"_s)->raise();
    dock(u"preview"_s)->raise();
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
    if (m_placed == Placement::None) {
        const bool isOld = restoreState(m_layout, kLayoutVersion);
        m_placed = isOld ? Placement::Restored : Placement::Ours;
        if (!isOld) {
            shareSpace();
        }
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
    if (!isComplete()) {
        return;
    }
    // The palette as high as its tiles; the outline has the rest, and never less than a third.
    const int column = height() - below;
    const int palette = std::min(dock(u"palette"_s)->sizeHint().height(), column * 2 / 3);
    resizeDocks(
        {dock(u"palette"_s), dock(u"outline"_s)}, {palette, column - palette}, Qt::Vertical);
}

void Workbench::restoreLayout(const QByteArray &layout)
{
    if (m_placed == Placement::None) {
        m_layout = layout;
    } else if (restoreState(layout, kLayoutVersion)) {
        m_placed = Placement::Restored;
    }
}

QByteArray Workbench::saveLayout() const
{
    return m_placed == Placement::None ? m_layout : saveState(kLayoutVersion);
}

void Workbench::reveal(const QString &id)
{
    m_panels->makeAll();
    QDockWidget *panel = dock(id);
    panel->show();
    panel->raise();
}

void Workbench::goTo(const QString &id)
{
    if (id == u"canvas") {
        m_canvas->activateWindow(); // a panel that floats may have the keyboard
        m_canvas->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    reveal(id);
    dock(id)->activateWindow(); // also when nothing there takes the keyboard
    focusInto(dock(id)->widget());
}

QList<QWidget *> Workbench::areas() const
{
    QList<QWidget *> areas {m_canvas};
    for (const QString &id : m_panelIds) {
        if (QWidget *panel = dock(id)->widget(); panel != nullptr && isInSight(panel)) {
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

bool Workbench::eventFilter(QObject *watched, QEvent *event)
{
    const auto *panel = qobject_cast<QDockWidget *>(watched);
    if (event->type() == QEvent::KeyPress && panel != nullptr && panel->isFloating()) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return event->isAccepted();
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace castello
