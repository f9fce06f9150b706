// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/problems/problemspanel.h"

#include "app/panels/problems/problemsfilter.h"
#include "app/panels/problems/problemsview.h"
#include "app/panels/problems/quickfix.h"
#include "app/widgets/focus.h"
#include "model/edit/allfixes.h"
#include "model/edit/itempath.h"
#include "qml/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeToggle(const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setChecked(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

ProblemsFilter::Shown shownIf(bool isChecked)
{
    return isChecked ? ProblemsFilter::Shown::Yes : ProblemsFilter::Shown::No;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Problems)
};

/// Where it is, for a problem that says all in its row.
QString placeOf(const Diagnostic &diagnostic)
{
    return Text::tr("In the text: “%1”, line %2")
        .arg(diagnostic.subject)
        .arg(diagnostic.position.line);
}

} // namespace

ProblemsPanel::ProblemsPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ProblemsModel(this))
    , m_filter(new ProblemsFilter(this))
    , m_view(new ProblemsView)
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_view, 1);
    column->addWidget(makeDetail());
    auto *nothing = new QLabel(tr("No problems: this castle can be planned and deployed."));
    nothing->setObjectName(u"problemsNone"_s);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setProperty("role", u"page"_s);
    nothing->setFocusPolicy(Qt::TabFocus); // where the keyboard stays when the last one is mended
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(list);
    m_pages->addWidget(nothing);
    chainTab(m_errors, {m_warnings, m_fixAll, m_view, m_detail, m_fix});

    connect(m_view, &ProblemsView::fixAsked, this, &ProblemsPanel::fix);
    connect(m_view, &ProblemsView::revealAsked, this, &ProblemsPanel::reveal);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProblemsPanel::openMenu);
    connect(m_view->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &ProblemsPanel::showDetail);
    connect(&workspace->session, &DocumentSession::documentChanged, this, &ProblemsPanel::refresh);
    refresh();
}

ProblemsPanel::~ProblemsPanel()
{
    m_view->selectionModel()->disconnect(this); // it tells of its end
}

QWidget *ProblemsPanel::makeBar()
{
    m_errors
        = makeToggle(u"problemsErrors"_s, tr("Show errors: they stand in the way of a deploy"));
    m_warnings = makeToggle(u"problemsWarnings"_s, tr("Show warnings and hints"));
    m_fixAll = new QPushButton(tr("Fix &all that can be"));
    m_fixAll->setObjectName(u"problemsFixAll"_s);
    m_fixAll->setToolTip(tr("Does every quick fix, as one step that can be undone"));
    connect(m_errors, &QToolButton::toggled, m_filter, [this](bool isChecked) {
        m_filter->showErrors(shownIf(isChecked));
    });
    connect(m_warnings, &QToolButton::toggled, m_filter, [this](bool isChecked) {
        m_filter->showWarnings(shownIf(isChecked));
    });
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemsPanel::fixAll);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    const Theme &theme = *Theme::instance();
    row->setContentsMargins(theme.gap(), theme.smallGap(), theme.gap(), theme.smallGap());
    row->setSpacing(theme.gap());
    row->addWidget(m_errors);
    row->addWidget(m_warnings);
    row->addStretch();
    row->addWidget(m_fixAll);
    return bar;
}

QWidget *ProblemsPanel::makeDetail()
{
    m_detail = new QLabel;
    m_detail->setObjectName(u"problemDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fix = new QPushButton;
    m_fix->setObjectName(u"problemFix"_s);
    connect(m_fix, &QPushButton::clicked, this, [this] { fix(m_view->currentIndex()); });
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    const Theme &theme = *Theme::instance();
    row->setContentsMargins(theme.wideGap(), theme.gap(), theme.gap(), theme.gap());
    row->setSpacing(theme.wideGap());
    row->addWidget(m_detail, 1);
    row->addWidget(m_fix, 0, Qt::AlignTop);
    return box;
}

int ProblemsPanel::errorCount() const
{
    return m_model->count(Severity::Error);
}

int ProblemsPanel::warningCount() const
{
    return m_model->rowCount() - errorCount();
}

void ProblemsPanel::refresh()
{
    m_model->setDiagnostics(m_workspace->session.diagnostics());
    showCounts();
    showDetail();
}

void ProblemsPanel::showCounts()
{
    const int errors = errorCount();
    const int warnings = warningCount();
    m_errors->setText(tr("%n error(s)", nullptr, errors));
    m_warnings->setText(tr("%n warning(s)", nullptr, warnings));
    turnPage(m_pages, errors + warnings == 0 ? 1 : 0);
    m_fixAll->setEnabled(std::ranges::any_of(m_workspace->session.diagnostics(),
        [](const Diagnostic &diagnostic) { return diagnostic.fix.has_value(); }));
}

void ProblemsPanel::showDetail()
{
    const Diagnostic *diagnostic = at(m_view->currentIndex());
    const bool hasFix = diagnostic != nullptr && diagnostic->fix;
    setShown(m_fix, hasFix, m_view);
    if (hasFix) {
        m_fix->setText(diagnostic->fix->name);
    }
    m_detail->setText(diagnostic == nullptr
            ? tr("Choose a problem to read why it is one and what to do.")
            : diagnostic->detail.isEmpty() ? placeOf(*diagnostic)
                                           : diagnostic->detail);
}

const Diagnostic *ProblemsPanel::at(const QModelIndex &shown) const
{
    const QModelIndex index = m_filter->mapToSource(shown);
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void ProblemsPanel::fix(const QModelIndex &shown)
{
    const Diagnostic *diagnostic = at(shown);
    if (diagnostic != nullptr && diagnostic->fix) {
        const DocumentChange change = *diagnostic->fix; // the row goes while it is done
        applyQuickFix(m_workspace, change, this);
    }
}

void ProblemsPanel::fixAll()
{
    if (const auto change = allFixes(m_workspace->session.document())) {
        applyQuickFix(m_workspace, *change, this);
    }
}

void ProblemsPanel::reveal(const QModelIndex &shown)
{
    if (const Diagnostic *diagnostic = at(shown)) {
        m_workspace->selection.reveal(itemOf(diagnostic->subject));
    }
}

void ProblemsPanel::showNextProblem()
{
    if (m_filter->rowCount() == 0) {
        return;
    }
    // A list that gets the keyboard makes its first row the current one, but selects nothing.
    const QModelIndex here = m_view->currentIndex();
    const int current = m_view->selectionModel()->isSelected(here) ? here.row() : -1;
    const QModelIndex next = m_filter->index((current + 1) % m_filter->rowCount(), 0);
    m_view->setCurrentIndex(next);
    reveal(next);
}

void ProblemsPanel::openMenu(const QPoint &position)
{
    const QModelIndex index = m_view->currentIndex();
    const Diagnostic *diagnostic = at(index);
    if (diagnostic == nullptr) {
        return;
    }
    QMenu menu(this);
    menu.addAction(tr("&Show item"), this, [this, index] { reveal(index); });
    if (diagnostic->fix) {
        menu.addAction(diagnostic->fix->name, this, [this, index] { fix(index); });
    }
    menu.addSeparator();
    const QString text = formatDiagnostic(*diagnostic, m_workspace->session.title());
    menu.addAction(tr("&Copy"), this, [text] { QGuiApplication::clipboard()->setText(text); });
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

} // namespace castello
