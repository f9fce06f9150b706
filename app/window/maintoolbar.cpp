// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/maintoolbar.h"

#include "app/widgets/style/icons.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QWidget *makeSpring(QWidget *parent)
{
    auto *spring = new QWidget(parent);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return spring;
}

} // namespace

MainToolBar::MainToolBar(Workspace *workspace, const ActionRegistry *actions, QWidget *parent)
    : QToolBar(tr("Main toolbar"), parent)
    , m_workspace(workspace)
    , m_actions(actions)
{
    setObjectName(u"mainToolBar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addButton(u"edit.undo"_s, u"undo"_s, u"undoButton"_s)
        ->setToolButtonStyle(Qt::ToolButtonIconOnly); // their names would push the others about
    addButton(u"edit.redo"_s, u"redo"_s, u"redoButton"_s)
        ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addButton(u"castle.validate"_s, u"check"_s, u"validateButton"_s);
    addButton(u"run.plan"_s, u"plan"_s, u"planButton"_s);
    addWidget(makeSpring(this));
    addPlaceSelector();
    QToolButton *deploy = addButton(u"run.deploy"_s, u"deploy"_s, u"deployButton"_s);
    deploy->setProperty("role", u"primary"_s);
    deploy->defaultAction()->setIcon(icon(u"deploy"_s, IconTint::Accent)); // in the menu
    const auto showOnAccent = [deploy] { deploy->setIcon(icon(u"deploy"_s, IconTint::OnAccent)); };
    connect(deploy->defaultAction(), &QAction::changed, deploy, showOnAccent);
    showOnAccent();
    QToolButton *destroy = addButton(u"run.destroy"_s, u"destroy"_s, u"destroyButton"_s);
    destroy->setProperty("role", u"danger"_s);
    destroy->defaultAction()->setIcon(icon(u"destroy"_s, IconTint::Error));

    connect(&workspace->session, &DocumentSession::documentChanged, this, &MainToolBar::showPlace);
    connect(&workspace->run, &RunController::placeChanged, this, &MainToolBar::showPlace);
    connect(&workspace->run, &RunController::activityChanged, this, &MainToolBar::showPlace);
    showPlace();
}

QToolButton *MainToolBar::addButton(const QString &id, const QString &iconName, const QString &name)
{
    QAction *action = m_actions->action(id);
    action->setIcon(icon(iconName));
    addAction(action);
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void MainToolBar::addPlaceSelector()
{
    auto *label = new QLabel(tr("Pr&ovider"), this);
    label->setProperty("role", u"muted"_s);
    m_place = new QComboBox(this);
    m_place->setObjectName(u"placeSelector"_s);
    m_place->setAccessibleName(tr("Provider"));
    m_place->setMinimumContentsLength(12);
    m_place->setToolTip(
        tr("Where Deploy and Destroy work: in the lab, a simulation on this computer, or at the "
           "castle's own providers"));
    m_place->addItem(icon(u"lab"_s), QString(), int(Place::Lab));
    m_place->addItem(icon(u"host"_s), QString(), int(Place::Providers));
    label->setBuddy(m_place);
    addWidget(label);
    addWidget(m_place);
    connect(m_place, &QComboBox::activated, this, [this] {
        m_workspace->run.setPlace(Place(m_place->currentData().toInt()));
    });
}

void MainToolBar::showPlace()
{
    const QStringList providers = m_workspace->session.castle().providers.keys();
    m_place->setItemText(0, tr("Lab (rehearsal)"));
    m_place->setItemText(
        1, providers.isEmpty() ? tr("Providers: none yet") : providers.join(u", "_s));
    m_place->setCurrentIndex(m_place->findData(int(m_workspace->run.place())));
    m_place->setItemData(1, m_workspace->run.obstacleAt(Place::Providers), Qt::ToolTipRole);
    m_place->setEnabled(!m_workspace->run.isBusy());
}

} // namespace castello
