// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/canvas/canvasview.h"

#include "app/panels/canvas/canvasface.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

CanvasView::CanvasView(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(&workspace->session, &workspace->selection, &workspace->live)
    , m_quick(new QQuickWidget(this))
{
    giveFace(m_quick);
    m_quick->setObjectName(u"canvasQuick"_s);
    m_quick->setAccessibleName(tr("Canvas"));
    m_quick->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_quick->setFocusPolicy(Qt::StrongFocus);
    m_quick->installEventFilter(this);
    setFocusProxy(m_quick);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_quick);
    const QUrl source(u"qrc:/qt/qml/Castello/Canvas/Canvas.qml"_s);
    auto *component = new QQmlComponent(m_quick->engine(), source, m_quick);
    QObject *root = component->createWithInitialProperties(
        {{u"canvas"_s, QVariant::fromValue(&m_viewModel)}});
    if (root == nullptr) {
        qFatal("%s", qPrintable(component->errorString())); // our mistake, and no window without it
    }
    m_quick->setContent(source, component, root);
    connect(m_quick->quickWindow(),
        &QQuickWindow::afterRendering,
        this,
        &CanvasView::drawn,
        Qt::SingleShotConnection);
    connect(m_viewModel.keys(), &CanvasKeys::inspectorWanted, this, &CanvasView::inspectorWanted);
    connect(m_viewModel.keys(), &CanvasKeys::renameWanted, this, &CanvasView::renameWanted);
}

CanvasView::~CanvasView()
{
    delete m_quick; // before what its bindings look at
}

QPointF CanvasView::sceneAt(const QPoint &global)
{
    return m_viewModel.viewport()->toScene(QPointF(m_quick->mapFromGlobal(global)));
}

void CanvasView::dragFromPalette(PaletteKind kind, const QPoint &global)
{
    CanvasGestures *gesture = m_viewModel.gestures();
    if (!m_quick->rect().contains(m_quick->mapFromGlobal(global))) {
        gesture->cancel();
        return;
    }
    if (!gesture->isActive()) {
        gesture->beginDropping(kind);
    }
    gesture->moveTo(sceneAt(global));
}

void CanvasView::dropFromPalette(PaletteKind kind, const QPoint &global)
{
    dragFromPalette(kind, global);
    m_viewModel.gestures()->finish();
}

void CanvasView::cancelPaletteDrag()
{
    m_viewModel.gestures()->cancel();
}

void CanvasView::addFromPalette(PaletteKind kind)
{
    m_viewModel.gestures()->add(kind);
}

/// Widgets take Tab for themselves before the picture hears of it.
bool CanvasView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_quick && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isTab = press->key() == Qt::Key_Tab || press->key() == Qt::Key_Backtab;
        return isTab && m_viewModel.keys()->press(press->key(), press->modifiers());
    }
    if (watched == m_quick && (event->type() == QEvent::Show || event->type() == QEvent::Resize)) {
        m_viewModel.catchUp(); // it draws now, and a castle that was opened just now belongs in
    }
    return QWidget::eventFilter(watched, event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QString key = m_viewModel.itemAt(sceneAt(event->globalPos()));
    const CanvasItem *item = m_viewModel.items()->find(key);
    if (isByMouse && !(item && m_viewModel.selection()->contains(item->path))) {
        m_viewModel.click(key, {});
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"canvasMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

} // namespace castello
