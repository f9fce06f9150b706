// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/helpbox.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

HelpBox::HelpBox(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"inspectorHelp"_s);
    setProperty("role", u"help"_s);
    m_text->setProperty("role", u"muted"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // As high as most texts are, so that the form above rarely moves.
    m_text->setMinimumHeight(3 * fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_text);
}

void HelpBox::explain(const QString &title, const QString &text)
{
    m_text->setText(u"<b>%1</b> — %2"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped()));
    m_text->setAccessibleName(u"%1: %2"_s.arg(title, text));
}

void HelpBox::explain(const SchemaField &field)
{
    QStringList sentences {field.description};
    if (field.minimum && field.maximum) {
        sentences.append(tr("From %1 to %2.").arg(*field.minimum).arg(*field.maximum));
    }
    if (!field.defaultText.isEmpty() && field.kind != FieldKind::Boolean) {
        const auto choice
            = std::ranges::find(field.choices, field.defaultText, &FieldChoice::value);
        sentences.append(tr("Without it: %1.")
                .arg(choice == field.choices.cend() ? field.defaultText : choice->title));
    }
    explain(field.title, sentences.join(u' '));
}

} // namespace castello
