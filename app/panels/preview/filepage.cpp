// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/preview/filepage.h"

#include "app/widgets/findbar.h"
#include "app/widgets/spokenlabel.h"
#include "app/widgets/style/icons.h"
#include "qml/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBlock>
#include <QToolButton>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTabs = 6;
constexpr int kViewLetters = 12; ///< of the choice of view; longer names show when it is open
constexpr qsizetype kPiece = 64 * 1024; ///< characters that are shown at once

QToolButton *makeButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FilePage::FilePage(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_view(new QComboBox)
    , m_reveal(new QPushButton)
    , m_copy(makeButton(u"previewCopy"_s, tr("Copy"), tr("Copies the text shown")))
    , m_save(makeButton(u"previewSave"_s, tr("Save as…"), tr("Saves the text shown in a file")))
    , m_note(new QLabel)
    , m_code(new CodeView)
{
    m_tabs->setObjectName(u"previewTabs"_s);
    m_tabs->setAccessibleName(tr("Open files"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setTabsClosable(false);
    m_note->setObjectName(u"previewNote"_s);
    m_note->setWordWrap(true);
    m_note->setProperty("role", u"muted"_s);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setObjectName(u"previewText"_s);
    m_code->setAccessibleName(tr("Text of the file"));
    const Theme &theme = *Theme::instance();
    m_note->setContentsMargins(theme.wideGap(), theme.smallGap(), theme.wideGap(), theme.gap());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(makeHeader());
    column->addWidget(m_note);
    column->addWidget(m_code, 1);
    column->addWidget(new FindBar(m_code, this));
    m_note->hide();
    m_loader.setInterval(0);
    connect(&m_loader, &QTimer::timeout, this, &FilePage::loadMore);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { Q_EMIT fileShown(file()); });
    connect(m_view, &QComboBox::currentIndexChanged, this, &FilePage::viewChanged);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_secrets == Secrets::Shown ? Q_EMIT hideAsked() : Q_EMIT revealAsked();
    });
    connect(m_copy, &QToolButton::clicked, this, &FilePage::copyAsked);
    connect(m_save, &QToolButton::clicked, this, &FilePage::saveAsked);
    setSecrets(Secrets::None);
}

QWidget *FilePage::makeHeader()
{
    m_view->setObjectName(u"previewView"_s);
    m_view->addItem(tr("File"), QVariant::fromValue(FileView::Whole));
    m_view->addItem(tr("Difference to disk"), QVariant::fromValue(FileView::DiskDifference));
    m_view->addItem(
        tr("Difference to last deploy"), QVariant::fromValue(FileView::DeployDifference));
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_view->setMinimumContentsLength(kViewLetters);
    m_view->view()->setMinimumWidth(
        m_view->view()->sizeHintForColumn(0) + 4 * Theme::instance()->gap());
    m_reveal->setObjectName(u"previewReveal"_s);
    m_reveal->setIcon(icon(u"lock"_s));
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    const Theme &theme = *Theme::instance();
    row->setContentsMargins(theme.gap(), theme.smallGap(), theme.gap(), theme.smallGap());
    row->setSpacing(theme.gap());
    row->addWidget(m_view);
    setSpokenLabel(m_view, tr("What is shown of the file"));
    row->addWidget(m_reveal);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_save);
    return header;
}

FileView FilePage::view() const
{
    return m_view->currentData().value<FileView>();
}

QString FilePage::file() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void FilePage::openFile(const QString &path, OpenedBy openedBy)
{
    if (openedBy == OpenedBy::Person && m_passingFile == path) {
        m_passingFile.clear();
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab) == path) {
            m_tabs->setCurrentIndex(tab);
            return;
        }
    }
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->insertTab(0, path.section(u'/', -1));
        m_tabs->setTabData(0, path);
        m_tabs->setTabToolTip(0, path);
        if (openedBy == OpenedBy::Selection) {
            dropPassingFile();
            m_passingFile = path;
        }
        if (m_tabs->count() > kMostTabs) {
            m_tabs->removeTab(m_tabs->count() - 1);
        }
        m_tabs->setCurrentIndex(0);
    }
    Q_EMIT fileShown(path);
}

void FilePage::dropPassingFile()
{
    for (int tab = m_tabs->count() - 1; tab >= 0 && !m_passingFile.isEmpty(); --tab) {
        if (m_tabs->tabData(tab) == m_passingFile) {
            m_tabs->removeTab(tab);
        }
    }
}

void FilePage::keepFiles(const QStringList &paths)
{
    const QSignalBlocker quiet(m_tabs);
    for (int tab = m_tabs->count() - 1; tab >= 0; --tab) {
        if (!paths.contains(m_tabs->tabData(tab).toString())) {
            m_tabs->removeTab(tab);
        }
    }
}

void FilePage::setContent(const FileContent &content)
{
    setNote(content.note);
    if (content == m_content) {
        return;
    }
    const int line = m_code->verticalScrollBar()->value();
    m_content = content;
    m_loaded = 0;
    m_code->setMarks(CodeView::Layer::Difference, {});
    m_code->clear();
    if (content.language.isEmpty()) {
        m_code->setDefinitionFor(file());
    } else {
        m_code->setDefinition(content.language);
    }
    loadMore();
    m_code->verticalScrollBar()->setValue(line);
}

void FilePage::loadMore()
{
    qsizetype end = std::min(m_content.text.size(), m_loaded + kPiece);
    if (const qsizetype lineBreak = m_content.text.indexOf(u'\n', end); lineBreak >= 0) {
        end = lineBreak + 1;
    } else {
        end = m_content.text.size();
    }
    const QString piece = m_content.text.sliced(m_loaded, end - m_loaded);
    if (m_loaded == 0) {
        m_code->setPlainText(piece);
    } else {
        QTextCursor cursor(m_code->document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(piece);
    }
    m_loaded = end;
    if (m_loaded < m_content.text.size()) {
        m_loader.start();
        return;
    }
    m_loader.stop();
    m_code->setMarks(CodeView::Layer::Difference, m_content.marks);
    markSelected(m_selected);
}

void FilePage::markSelected(const QList<CodeMark> &marks)
{
    m_selected = marks;
    m_code->setMarks(CodeView::Layer::Selection, marks);
    if (!marks.isEmpty() && !m_code->hasFocus()) {
        m_code->showLine(m_code->document()->findBlock(marks.first().start).blockNumber());
    }
}

void FilePage::setSecrets(Secrets secrets)
{
    m_secrets = secrets;
    m_reveal->setVisible(secrets != Secrets::None);
    m_reveal->setEnabled(secrets != Secrets::Asking);
    m_reveal->setText(secrets == Secrets::Shown ? tr("Hide &secrets") : tr("Reveal &secrets…"));
    m_reveal->setToolTip(secrets == Secrets::Shown
            ? tr("Puts the placeholders back")
            : tr("Shows this file with the real keys, after a question"));
    // What is revealed leaves this panel by its buttons only, which ask.
    m_code->setTextInteractionFlags(secrets == Secrets::Shown
            ? Qt::NoTextInteraction
            : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void FilePage::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace castello
