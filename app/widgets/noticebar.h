// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/widgets/style/icons.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace castello {

/// A box with an icon, a few lines of text and buttons: something that a person should know and may
/// act on. Screen readers get its text as its description.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// All translated; empty lines are left out. The first line stands out.
    void tell(const QString &iconName, IconTint tint, const QStringList &lines);
    /// The bar keeps it.
    QPushButton *addButton(const QString &objectName, const QString &text);

private:
    void drawIcon();

    QString m_iconName;
    IconTint m_tint = IconTint::Text;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace castello
