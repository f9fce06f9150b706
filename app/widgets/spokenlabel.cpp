// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/spokenlabel.h"

#include <QComboBox>
#include <QLabel>

namespace castello {

void setSpokenLabel(QComboBox *choice, const QString &text)
{
    choice->setAccessibleName(text); // where the platform takes it
    auto *label = new QLabel(text, choice->parentWidget());
    label->setBuddy(choice);
    label->hide();
}

} // namespace castello
