// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/files/fileguard.h"

#include "app/widgets/differenceview.h"
#include "app/window/files/recoverydialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMessage = "outsideChange"_L1;

} // namespace

FileGuard::FileGuard(DocumentSession *session, MessageArea *messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
    , m_watch(session)
    , m_autosave(session, recoveryFolder())
{
    connect(&m_watch, &FileWatch::changedOutside, this, &FileGuard::askAboutConflict);
    connect(&m_watch, &FileWatch::removedOutside, this, [this] {
        m_messages->post({kMessage,
            Message::Kind::Warning,
            tr("“%1” is not there any more. Save to write it again.")
                .arg(QFileInfo(m_session->path()).fileName()),
            {}});
    });
}

void FileGuard::adopt()
{
    m_watch.adopt();
    m_messages->dismiss(kMessage);
}

void FileGuard::askAboutConflict()
{
    const QString name = QFileInfo(m_session->path()).fileName();
    const bool isModified = m_session->isModified();
    m_messages->post({kMessage,
        Message::Kind::Warning,
        isModified
            ? tr("“%1” was changed by another program, and here too. Which one counts?").arg(name)
            : tr("“%1” was changed by another program.").arg(name),
        {
            {u"reloadButton"_s,
                isModified ? tr("Re&load, dropping mine") : tr("Re&load"),
                [this] { reload(); }},
            {u"compareButton"_s, tr("Co&mpare"), [this] { compare(); }},
            {u"keepButton"_s, tr("&Keep mine"), [this] { keepOurs(); }},
        }});
}

void FileGuard::reload()
{
    if (const auto opened = m_session->open(m_session->path()); !opened) {
        m_messages->post({kMessage, Message::Kind::Error, opened.error().toString(), {}});
    }
}

void FileGuard::compare()
{
    QFile file(m_session->path());
    const QByteArray theirs = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(u"compareDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("The file and what is drawn here"));
    dialog->resize(720, 480);
    auto *legend
        = new QLabel(tr("Lines with − are only in the file, lines with + are only here."), dialog);
    auto *difference = new DifferenceView(dialog);
    difference->compare(theirs, m_session->text());
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(legend);
    column->addWidget(difference, 1);
    column->addWidget(buttons);
    connect(dialog, &QDialog::finished, this, &FileGuard::askAboutConflict);
    dialog->open();
}

void FileGuard::keepOurs()
{
    m_session->overwriteOnSave();
}

void FileGuard::offerRecovery(const QString &file)
{
    QList<Recovery> left = Autosave::findRecoveries(recoveryFolder());
    left.removeIf([&file](const Recovery &recovery) {
        return !file.isEmpty() && QFileInfo(recovery.castleFile) != QFileInfo(file);
    });
    offerNext(std::move(left));
}

void FileGuard::offerNext(QList<Recovery> left)
{
    if (left.isEmpty()) {
        return;
    }
    const Recovery recovery = left.takeFirst();
    auto *dialog = new RecoveryDialog(recovery, m_window);
    connect(dialog, &RecoveryDialog::recoverWanted, this, [this, recovery] { recover(recovery); });
    connect(
        dialog, &RecoveryDialog::discardWanted, this, [recovery] { Autosave::discard(recovery); });
    connect(dialog, &QDialog::rejected, this, [this, left] { offerNext(left); });
    dialog->open();
}

// As one more step of undo, so that it can be looked at and taken back.
void FileGuard::recover(const Recovery &recovery)
{
    const bool hasFile
        = !recovery.castleFile.isEmpty() && m_session->open(recovery.castleFile).has_value();
    if (!hasFile) {
        m_session->start({});
    }
    m_session->replaceText(recovery.text);
    m_autosave.putAside(); // before the older one goes
    Autosave::discard(recovery);
    Q_EMIT recovered();
}

void FileGuard::handleActivation(bool isActive)
{
    if (isActive) {
        m_watch.check();
    } else {
        m_autosave.putAside();
    }
}

} // namespace castello
