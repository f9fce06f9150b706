// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/canvas/canvasview.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWidget>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

CanvasView::CanvasView(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(&workspace->session, &workspace->selection, &workspace->live)
    , m_quick(new QQuickWidget(this))
{
    m_quick->setObjectName(u"canvasQuick"_s);
    m_quick->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_quick->setFocusPolicy(Qt::StrongFocus);
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
}

CanvasView::~CanvasView()
{
    delete m_quick; // before what its bindings look at
}

} // namespace castello
