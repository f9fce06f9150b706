// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/noticebar.h"

#include "qml/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace castello {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIcon = 16;
}

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_row(new QHBoxLayout)
{
    const Theme &theme = *Theme::instance();
    setProperty("role", u"help"_s);
    m_title->setProperty("role", u"title"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.smallGap());
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
        column->addWidget(label);
    }
    column->addStretch();
    m_row->setContentsMargins(theme.gap(), theme.smallGap(), theme.gap(), theme.smallGap());
    m_row->setSpacing(theme.gap());
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addLayout(column, 1);
    setLayout(m_row);
    connect(Theme::instance(), &Theme::changed, this, &NoticeBar::drawIcon);
}

void NoticeBar::tell(const QString &iconName, IconTint tint, const QStringList &lines)
{
    m_iconName = iconName;
    m_tint = tint;
    drawIcon();
    QStringList rest = lines;
    rest.removeAll(QString());
    m_title->setText(rest.isEmpty() ? QString() : rest.takeFirst());
    m_text->setText(rest.join(u'\n'));
    m_text->setVisible(!rest.isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void NoticeBar::drawIcon()
{
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(icon(m_iconName, m_tint).pixmap(QSize(kIcon, kIcon), devicePixelRatio()));
    }
}

QPushButton *NoticeBar::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    m_row->addWidget(button, 0, Qt::AlignTop);
    return button;
}

} // namespace castello
