// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/files/recoverydialog.h"

#include "app/widgets/differenceview.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

RecoveryDialog::RecoveryDialog(const Recovery &recovery, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("Recover unsaved work"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 480);
    const QString when = QLocale().toString(recovery.savedAt, QLocale::ShortFormat);
    auto *question = new QLabel(recovery.castleFile.isEmpty()
            ? tr("Castello ended before a castle that was never saved could be. This is how it "
                 "stood at %1.")
                  .arg(when)
            : tr("Castello ended before the changes to “%1” were saved. This is what was changed "
                 "until %2.")
                  .arg(QFileInfo(recovery.castleFile).fileName(), when),
        this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto *difference = new DifferenceView(this);
    difference->compare(contentOf(recovery.castleFile), recovery.text);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *recover = buttons->addButton(tr("&Recover"), QDialogButtonBox::AcceptRole);
    recover->setObjectName(u"recoverButton"_s);
    recover->setProperty("role", u"primary"_s);
    QPushButton *discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::DestructiveRole);
    discard->setObjectName(u"discardButton"_s);
    buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(question);
    column->addWidget(difference, 1);
    column->addWidget(buttons);
    connect(recover, &QPushButton::clicked, this, &RecoveryDialog::recoverWanted);
    connect(discard, &QPushButton::clicked, this, &RecoveryDialog::discardWanted);
    connect(discard, &QPushButton::clicked, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    recover->setDefault(true);
}

} // namespace castello
