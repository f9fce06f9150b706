// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/welcome/welcomepage.h"

#include "app/widgets/style/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString shortened(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

} // namespace

WelcomePage::WelcomePage(const ActionRegistry *actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_back(new QPushButton(this))
{
    setObjectName(u"welcomePage"_s);
    setAccessibleName(tr("Welcome"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 48, 24, 24);
    column->setSpacing(24);
    m_back->setObjectName(u"backButton"_s);
    m_back->setProperty("role", u"link"_s);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backWanted);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(makeStart(actions));
    column->addWidget(makeRecent());
    column->addStretch();
    content->setMaximumWidth(680);
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void WelcomePage::offerBack(const QString &title)
{
    m_back->setText(tr("&Back to %1").arg(title));
    m_back->setVisible(!title.isEmpty());
}

QWidget *WelcomePage::makeStart(const ActionRegistry *actions)
{
    auto *start = new QWidget(this);
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeLabel(
        tr("Draw a Kubernetes cluster, see what it means, deploy it."), u"headline"_s, start));
    column->addWidget(makeLabel(
        tr("New here? Rehearse the sample: six machines come up in a simulated data centre on this "
           "computer. Nothing leaves it, and no account is needed."),
        u"muted"_s,
        start));
    auto *rehearse = new QPushButton(tr("Rehearse the &sample"), start);
    rehearse->setObjectName(u"rehearseButton"_s);
    rehearse->setProperty("role", u"primary"_s);
    rehearse->setProperty("size", u"big"_s);
    rehearse->setIcon(icon(u"deploy"_s, IconTint::OnAccent));
    connect(rehearse,
        &QPushButton::clicked,
        actions->action(u"file.newFromSample"_s),
        &QAction::trigger);
    auto *newCastle = new QPushButton(icon(u"new"_s), tr("&New castle"), start);
    newCastle->setObjectName(u"newButton"_s);
    connect(newCastle, &QPushButton::clicked, actions->action(u"file.new"_s), &QAction::trigger);
    auto *open = new QPushButton(icon(u"open"_s), tr("&Open…"), start);
    open->setObjectName(u"openButton"_s);
    connect(open, &QPushButton::clicked, actions->action(u"file.open"_s), &QAction::trigger);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(rehearse);
    row->addWidget(newCastle);
    row->addWidget(open);
    row->addStretch();
    column->addLayout(row);
    return start;
}

QWidget *WelcomePage::makeRecent()
{
    m_recentSection = new QWidget(this);
    auto *column = new QVBoxLayout(m_recentSection);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Recent castles"), u"title"_s, m_recentSection));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(4);
    column->addLayout(m_recent);
    return m_recentSection;
}

void WelcomePage::showEvent(QShowEvent *event)
{
    fillRecent();
    QWidget::showEvent(event);
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = m_settings->recentFiles();
    for (const QString &path : files) {
        m_recent->addWidget(makeRecentRow(path));
    }
    m_recentSection->setVisible(!files.isEmpty());
}

QWidget *WelcomePage::makeRecentRow(const QString &path)
{
    const bool isThere = QFileInfo::exists(path);
    auto *row = new QWidget(m_recentSection);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    QString name = QFileInfo(path).fileName();
    name = name.section(u'.', 0, 0);
    const QString text = isThere
        ? tr("%1   %2", "a recent castle: name and where it is").arg(name, shortened(path))
        : tr("%1   %2 (missing)", "a recent castle: name and where it was")
              .arg(name, shortened(path));
    auto *open = new QPushButton(
        icon(isThere ? u"castle"_s : u"warning"_s, isThere ? IconTint::Accent : IconTint::Warning),
        text,
        row);
    open->setObjectName(u"recentCastle"_s);
    open->setProperty("role", u"row"_s);
    open->setEnabled(isThere);
    open->setToolTip(isThere ? path : tr("%1 is not there any more").arg(path));
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT openWanted(path); });
    auto *remove = new QToolButton(row);
    remove->setObjectName(u"removeRecent"_s);
    remove->setIcon(icon(u"close"_s, IconTint::Muted));
    remove->setToolTip(tr("Take %1 off this list; the file stays").arg(name));
    remove->setAccessibleName(remove->toolTip());
    remove->setFocusPolicy(Qt::TabFocus);
    connect(remove, &QToolButton::clicked, this, [this, path] {
        m_settings->removeRecentFile(path);
        fillRecent();
    });
    line->addWidget(open, 1);
    line->addWidget(remove);
    return row;
}

} // namespace castello
