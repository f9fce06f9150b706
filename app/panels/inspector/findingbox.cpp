// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/findingbox.h"

#include "app/panels/inspector/findingcard.h"
#include "qml/theme/theme.h"

#include <QVBoxLayout>

#include <utility>

namespace castello {

FindingBox::FindingBox(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance()->gap());
    connect(Theme::instance(), &Theme::changed, this, &FindingBox::makeCards);
    hide();
}

void FindingBox::setFindings(const QList<Diagnostic> &findings)
{
    if (findings != m_findings) {
        m_findings = findings;
        makeCards();
    }
}

void FindingBox::makeCards()
{
    for (QWidget *card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater(); // it may be what asks: its fix was clicked
    }
    for (const Diagnostic &finding : std::as_const(m_findings)) {
        auto *card = new FindingCard(finding, this);
        connect(card, &FindingCard::fixRequested, this, &FindingBox::fixRequested);
        layout()->addWidget(card);
        card->setVisible(true);
        m_cards.append(card);
    }
    setVisible(!m_findings.isEmpty());
}

} // namespace castello
