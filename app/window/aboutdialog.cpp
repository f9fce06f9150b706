// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/aboutdialog.h"

#include "app/widgets/style/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Castello"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(u"castle"_s, IconTint::Accent).pixmap(QSize(48, 48), devicePixelRatioF()));
    sign->setAccessibleName(u"Castello"_s);
    auto *name = new QLabel(tr("Castello %1").arg(QStringLiteral(CASTELLO_VERSION)), this);
    name->setProperty("role", u"title"_s);
    auto *what = new QLabel(
        tr("Draws, deploys and destroys Kubernetes clusters of Talos Linux on Proxmox VE.\n\n"
           "It sends nothing about you anywhere. Licence: Apache 2.0."),
        this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setMinimumWidth(360);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout;
    column->addWidget(name);
    column->addWidget(what, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 12);
    all->setSpacing(24);
    all->addLayout(row);
    all->addWidget(buttons);
}

} // namespace castello
