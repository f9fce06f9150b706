// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/factbox.h"

#include "qml/theme/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

FactBox::FactBox(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FactBox::setFacts(const QList<InspectorFact> &facts)
{
    if (facts == m_facts) {
        return;
    }
    m_facts = facts;
    delete m_table;
    m_table = new QWidget(this);
    auto *form = new QFormLayout(m_table);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::instance()->gap());
    form->setVerticalSpacing(Theme::instance()->smallGap());
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const InspectorFact &fact : facts) {
        auto *title = new QLabel(fact.title, m_table);
        title->setProperty("role", u"muted"_s);
        title->setMinimumWidth(104);
        auto *text = new QLabel(fact.text, m_table);
        text->setObjectName(u"fact."_s + fact.title);
        text->setAccessibleName(u"%1: %2"_s.arg(fact.title, fact.text));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(title, text);
    }
    layout()->addWidget(m_table);
    setVisible(!facts.isEmpty());
}

} // namespace castello
