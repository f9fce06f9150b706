// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/emptypage.h"

#include "qml/theme/theme.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    // It can be focused, so it says what it is.
    QAccessible::registerAccessibleInterface(new QAccessibleWidget(this, QAccessible::Pane));
    const Theme &theme = *Theme::instance();
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setProperty("role", u"title"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setProperty("role", u"muted"_s);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    connect(m_button, &QPushButton::clicked, this, &EmptyPage::clicked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        2 * theme.wideGap(), theme.wideGap(), 2 * theme.wideGap(), theme.wideGap());
    column->setSpacing(theme.gap());
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
}

void EmptyPage::tell(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    // Without a button there is still something to read, and a place for the keyboard to stay.
    const bool isFocused = hasFocus() || m_button->hasFocus();
    setFocusPolicy(action.isEmpty() ? Qt::StrongFocus : Qt::NoFocus);
    if (isFocused) {
        setFocus();
    }
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    if (isFocused && !action.isEmpty()) {
        m_button->setFocus();
    }
}

} // namespace castello
