// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// How the preview shows real secrets, and how what is shown leaves it.
#include "app/panels/preview/filepage.h"
#include "app/panels/preview/previewpanel.h"
#include "app/widgets/confirmation.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

void PreviewPanel::askToReveal()
{
    confirm(this,
        {u"useSecrets"_s,
            tr("Show the real secrets of this file?"),
            tr("Whoever sees this screen, or a recording of it, can take the cluster over. They "
               "are hidden again when you open another file, change the castle or leave this "
               "panel."),
            tr("&Reveal")},
        [this] { reveal(); });
}

void PreviewPanel::reveal()
{
    const QString path = m_page->file();
    const int number = ++m_revealNumber;
    const QPointer<PreviewPanel> self(this);
    const bool hasBegun = m_workspace->run.revealSecrets(
        [self, path, number](const Result<QList<GeneratedFile>> &files) {
            if (self && self->m_revealNumber == number) {
                self->showRevealed(path, files);
            }
        });
    if (hasBegun) {
        m_page->setSecrets(FilePage::Secrets::Asking);
        m_page->setNote(tr("Opening the secrets…"));
    } else {
        m_page->setNote(tr("The secrets cannot be opened while the castle has errors or its key "
                           "store is not reached."));
    }
}

void PreviewPanel::showRevealed(const QString &path, const Result<QList<GeneratedFile>> &files)
{
    const auto isThisOne
        = [&path](const GeneratedFile &file) { return path == "infrastructure/"_L1 + file.path; };
    if (!files) {
        m_page->setSecrets(FilePage::Secrets::Hidden);
        m_page->setNote(tr("Not revealed: %1").arg(files.error().toString()));
        return;
    }
    const auto file = std::ranges::find_if(*files, isThisOne);
    if (file == files->cend()) {
        hideSecrets();
        return;
    }
    m_isRevealed = true;
    FileContent content;
    content.text = QString::fromUtf8(file->content);
    content.note = tr("These are the real secrets. They are hidden again when you leave.");
    m_page->setContent(content);
    m_page->setSecrets(FilePage::Secrets::Shown);
}

void PreviewPanel::hideSecrets()
{
    ++m_revealNumber; // an answer that is on its way comes too late
    const bool wasAsking = m_page->secrets() == FilePage::Secrets::Asking;
    if (std::exchange(m_isRevealed, false) || wasAsking) {
        showFile();
    }
}

void PreviewPanel::whenAllowed(const QString &question, const std::function<void()> &then)
{
    if (!m_isRevealed) {
        then();
        return;
    }
    confirm(this,
        {u"useSecrets"_s,
            question,
            tr("Who has these keys can take the cluster over; nothing protects them outside of "
               "this window. The encrypted files that “castello generate” writes are safe to "
               "keep."),
            tr("&Go ahead")},
        then);
}

void PreviewPanel::copy()
{
    // Now, not after the question: that may put the placeholders back.
    const QString text = m_page->code()->toPlainText();
    whenAllowed(tr("Copy real secrets to the clipboard?"),
        [text] { QGuiApplication::clipboard()->setText(text); });
}

void PreviewPanel::save()
{
    const QByteArray text = m_page->code()->toPlainText().toUtf8();
    whenAllowed(tr("Save real secrets in a file, in clear?"), [this, text] {
        auto *dialog = new QFileDialog(this, tr("Save as"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(m_page->file().section(u'/', -1));
        connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.commit()) {
                m_page->setNote(tr("%1 cannot be written: %2").arg(path, file.errorString()));
            }
        });
        dialog->open();
    });
}

} // namespace castello
