// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/confirmation.h"

#include <QMessageBox>
#include <QPushButton>

namespace castello {

using namespace Qt::StringLiterals;

void confirm(QWidget *parent, const Confirmation &confirmation, const std::function<void()> &then)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, {}, confirmation.question, QMessageBox::Cancel, parent);
    box->setObjectName(confirmation.name + u"Question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(confirmation.explanation);
    QPushButton *agree = box->addButton(confirmation.agree, QMessageBox::DestructiveRole);
    agree->setObjectName(confirmation.name);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(agree, &QPushButton::clicked, parent, then);
    box->open();
}

} // namespace castello
