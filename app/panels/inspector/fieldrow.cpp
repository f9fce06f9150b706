// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/fieldrow.h"

#include "app/panels/inspector/fields/fieldeditor.h"
#include "app/widgets/spokenlabel.h"
#include "app/widgets/style/icons.h"
#include "model/edit/rename.h"
#include "qml/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 104; ///< as in the look; longer labels wrap

QLabel *makeNote(QWidget *parent, const QString &role)
{
    auto *note = new QLabel(parent);
    note->setProperty("role", role);
    note->setWordWrap(true);
    note->hide();
    return note;
}

FieldState stateOf(const FormField &field, const std::optional<YamlValue> &document)
{
    FieldState state;
    if (field.use == FormField::Use::Name) {
        return {itemName(field.target.paths.first()), true, {}, false};
    }
    state.fallback = field.inherited.isEmpty() ? field.target.field.defaultText : field.inherited;
    if (!document) {
        return state;
    }
    const auto first = fieldText(*document, field.target.paths.first());
    for (const QString &path : field.target.paths) {
        state.isMixed = state.isMixed || fieldText(*document, path) != first;
    }
    state.isSet = first.has_value() && !state.isMixed;
    state.text = state.isMixed ? QString() : first.value_or(QString());
    return state;
}

} // namespace

FieldRow::FieldRow(const FormField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_layout(new QHBoxLayout(this))
    , m_label(new QLabel(field.label, this))
    , m_editor(FieldEditor::create(field.target.field, field.suggestions, this))
    , m_reset(new QToolButton(this))
    , m_origin(makeNote(this, u"note"_s))
    , m_error(makeNote(this, u"error"_s))
{
    m_label->setProperty("role", u"muted"_s);
    m_label->setBuddy(m_editor->input());
    m_label->setWordWrap(true);
    m_label->setContentsMargins(0, 6, 0, 0);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_editor->input()->setObjectName(u"field."_s + field.id);
    m_editor->input()->setAccessibleName(field.label);
    if (auto *choice = qobject_cast<QComboBox *>(m_editor->input())) {
        setSpokenLabel(choice, field.label);
    }
    m_editor->input()->setAccessibleDescription(field.target.field.description);
    m_editor->input()->setToolTip(field.target.field.description);
    m_reset->setObjectName(u"reset."_s + field.id);
    m_reset->setIcon(icon(u"undo"_s, IconTint::Muted));
    m_reset->setAutoRaise(true);
    m_reset->setAccessibleName(tr("Reset %1").arg(field.label));
    m_error->setObjectName(u"error."_s + field.id);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::instance()->smallGap());
    line->addWidget(m_editor, 1);
    line->addWidget(m_reset);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_origin);
    column->addWidget(m_error);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_label);
    m_layout->addLayout(column, 1);
    setShape(Shape::Wide);
    connect(m_editor, &FieldEditor::committed, this, &FieldRow::committed);
    connect(m_editor, &FieldEditor::focused, this, &FieldRow::focused);
    connect(m_reset, &QToolButton::clicked, this, &FieldRow::resetRequested);
}

void FieldRow::showValue(const std::optional<YamlValue> &document)
{
    const FieldState state = stateOf(m_field, document);
    m_editor->showState(state);
    m_editor->setEnabled(document.has_value());
    showOrigin(state.isSet);
}

void FieldRow::showOrigin(bool isSet)
{
    const SchemaField &schema = m_field.target.field;
    const bool isInherited = !m_field.inheritedFrom.isEmpty();
    m_reset->setVisible(isSet && isInherited && !schema.isRequired);
    m_reset->setToolTip(tr("Back to %1 of %2").arg(m_field.inherited, m_field.inheritedFrom));
    m_origin->setText(isSet
            ? tr("only here; %1 in %2").arg(m_field.inherited, m_field.inheritedFrom)
            : tr("inherited from %1").arg(m_field.inheritedFrom));
    m_origin->setVisible(isInherited && m_field.inherited.size() > 0);
}

void FieldRow::showError(const QString &sentence)
{
    m_editor->setMark(sentence.isEmpty() ? FieldEditor::Mark::None : FieldEditor::Mark::Wrong);
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_editor->input()->setAccessibleDescription(
        sentence.isEmpty() ? m_field.target.field.description : sentence);
}

void FieldRow::restore()
{
    m_editor->restore();
    showError({});
}

QWidget *FieldRow::input() const
{
    return m_editor->input();
}

void FieldRow::setShape(Shape shape)
{
    const bool isWide = shape == Shape::Wide;
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(isWide ? Theme::instance()->gap() : 2);
    m_label->setMinimumWidth(isWide ? kLabelWidth : 0);
    m_label->setMaximumWidth(isWide ? kLabelWidth : QWIDGETSIZE_MAX);
}

} // namespace castello
