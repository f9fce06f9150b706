// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/preview/previewpanel.h"

#include "app/panels/preview/filepage.h"
#include "app/panels/preview/filetree.h"
#include "app/panels/preview/previewsource.h"
#include "app/panels/text/showntext.h"
#include "model/document/textpaths.h"
#include "model/yaml/yamlpath.h"
#include "qml/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// Where an item stands in the castle document, as characters of what is shown.
std::optional<CodeMark> markOf(const QByteArray &text, const TextPart &parts, const QString &item)
{
    const auto keys = splitYamlPath(item);
    const auto range = keys ? rangeOfPath(parts, *keys) : std::nullopt;
    if (!range) {
        return {};
    }
    return CodeMark {CodeMark::Kind::Selected,
        int(shownPosition(text, range->start)),
        int(shownPosition(text, range->end)),
        {}};
}

} // namespace

PreviewPanel::PreviewPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_source(new PreviewSource(workspace, this))
    , m_tree(new FileTree)
    , m_page(new FilePage)
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Theme::instance()->smallGap());
    splitter->addWidget(m_tree);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 500});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBanner());
    column->addWidget(splitter, 1);

    connect(m_source, &PreviewSource::changed, this, &PreviewPanel::showState);
    connect(m_tree, &FileTree::fileChosen, this, &PreviewPanel::chooseFile);
    connect(
        &workspace->session, &DocumentSession::documentChanged, this, &PreviewPanel::hideSecrets);
    connect(&workspace->run, &RunController::placeChanged, this, &PreviewPanel::hideSecrets);
    connect(&workspace->selection, &Selection::changed, this, &PreviewPanel::followSelection);
    connectPage();
}

void PreviewPanel::connectPage()
{
    connect(m_page, &FilePage::fileShown, this, &PreviewPanel::chooseFile);
    connect(m_page, &FilePage::viewChanged, this, [this] {
        hideSecrets();
        showState();
    });
    connect(m_page, &FilePage::revealAsked, this, &PreviewPanel::askToReveal);
    connect(m_page, &FilePage::hideAsked, this, &PreviewPanel::hideSecrets);
    connect(m_page, &FilePage::copyAsked, this, &PreviewPanel::copy);
    connect(m_page, &FilePage::saveAsked, this, &PreviewPanel::save);
    // Whoever goes on to another part of the window no longer reads here.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && now->window() == window() && !isAncestorOf(now)) {
            hideSecrets();
        }
    });
}

QWidget *PreviewPanel::makeBanner()
{
    m_banner = new QFrame;
    m_banner->setObjectName(u"previewBanner"_s);
    m_banner->setProperty("role", u"help"_s);
    m_bannerText = new QLabel;
    m_bannerText->setWordWrap(true);
    auto *open = new QPushButton(tr("Open &Problems"));
    open->setObjectName(u"previewProblems"_s);
    open->setProperty("role", u"link"_s);
    connect(open, &QPushButton::clicked, this, &PreviewPanel::problemsRequested);
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(Theme::instance()->wideGap(), 0, Theme::instance()->gap(), 0);
    row->addWidget(m_bannerText, 1);
    row->addWidget(open);
    m_banner->hide();
    return m_banner;
}

void PreviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_source->setWatched(true);
}

void PreviewPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    hideSecrets();
    m_source->setWatched(false);
}

void PreviewPanel::showState()
{
    const Baseline baseline
        = m_page->view() == FileView::DiskDifference ? Baseline::Disk : Baseline::Deploy;
    m_tree->setState(m_source->state(), baseline);
    m_page->keepFiles(m_source->state().paths(baseline));
    showBanner();
    if (m_page->file().isEmpty() || m_mustFollowAgain) {
        followSelection();
    } else {
        m_tree->setCurrentFile(m_page->file());
        showFile();
    }
}

void PreviewPanel::showBanner()
{
    const DocumentSession &session = m_workspace->session;
    const auto &problems = m_source->state().preview.problems;
    if (!session.isReadable()) {
        m_bannerText->setText(tr("The castle cannot be read; these files follow from what it was "
                                 "before."));
    } else if (!problems.isEmpty()) {
        m_bannerText->setText(tr("Some files are missing: %1").arg(problems.first().message));
    } else {
        m_bannerText->setText(tr("The castle has errors; these files are not complete."));
    }
    m_banner->setVisible(hasErrors(session.diagnostics()) || !problems.isEmpty());
}

void PreviewPanel::showFile()
{
    const QString path = m_page->file();
    if (path.isEmpty() || m_isRevealed) {
        return;
    }
    m_page->setContent(contentOf(m_source->input(), m_source->state(), path, m_page->view()));
    m_page->setSecrets(isSecret(path) && m_page->view() == FileView::Whole
            ? FilePage::Secrets::Hidden
            : FilePage::Secrets::None);
    showSelected();
}

/// In the castle document, the lines of the selected items.
void PreviewPanel::showSelected()
{
    QList<CodeMark> marks;
    const PreviewInput &input = m_source->input();
    const bool isCastle = m_page->file() == castleFilePath(input.castle);
    if (isCastle && m_page->view() == FileView::Whole) {
        const auto parts = readTextRanges(input.castleText);
        for (const QString &item : m_workspace->selection.paths()) {
            if (const auto mark = parts ? markOf(input.castleText, *parts, item) : std::nullopt) {
                marks.append(*mark);
            }
        }
    }
    m_page->markSelected(marks);
}

bool PreviewPanel::isSecret(const QString &path) const
{
    const GeneratedFile *file = m_source->state().preview.find(path);
    return file != nullptr && file->sensitivity == Sensitivity::Secret;
}

void PreviewPanel::followSelection()
{
    if (m_isFollowing || m_source->state().preview.files.isEmpty()) {
        return;
    }
    const QScopedValueRollback guard(m_isFollowing, true);
    m_mustFollowAgain = m_source->input().castle != m_workspace->session.castle();
    chooseFile(fileOfItem(
        m_source->input().castle, m_source->state().preview, m_workspace->selection.current()));
}

/// A file was picked in the tree, among the tabs or by its item: all of these shall agree.
void PreviewPanel::chooseFile(const QString &path)
{
    if (m_page->file() != path) {
        m_page->openFile(path,
            m_isFollowing ? FilePage::OpenedBy::Selection
                          : FilePage::OpenedBy::Person); // comes back here by fileShown()
        return;
    }
    hideSecrets();
    m_tree->setCurrentFile(path);
    showFile();
    if (!m_isFollowing) {
        const QScopedValueRollback guard(m_isFollowing, true);
        m_workspace->selection.select(itemOfFile(m_source->input().castle, path));
    }
}

} // namespace castello
