// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/fields/choicefield.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace castello {

ChoiceField::ChoiceField(const SchemaField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox(this))
{
    for (const FieldChoice &choice : field.choices) {
        m_box->addItem(choice.title, choice.value);
    }
    // Long titles are cut in the closed box, not the panel made wide.
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    adopt(m_box);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QString value = m_box->itemData(index).toString();
        if (state().isMixed || value != (state().isSet ? state().text : state().fallback)) {
            commit(value);
        }
    });
}

QWidget *ChoiceField::input() const
{
    return m_box;
}

QString ChoiceField::shown() const
{
    return m_box->currentData().toString();
}

void ChoiceField::display(const FieldState &state)
{
    m_box->setPlaceholderText(state.isMixed ? tr("different") : state.text);
    m_box->setCurrentIndex(
        state.isMixed ? -1 : m_box->findData(state.isSet ? state.text : state.fallback));
    setInherited(m_box, !state.isSet);
}

} // namespace castello
