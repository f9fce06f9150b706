// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/fields/switchfield.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

SwitchField::SwitchField(QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(tr("Yes", "a setting is on"), this))
{
    adopt(m_box);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) {
        commit(isOn ? u"true"_s : u"false"_s);
    });
}

QWidget *SwitchField::input() const
{
    return m_box;
}

QString SwitchField::shown() const
{
    return QString::number(m_box->checkState());
}

void SwitchField::display(const FieldState &state)
{
    const bool isOn = (state.isSet ? state.text : state.fallback) == u"true";
    m_box->setTristate(state.isMixed);
    m_box->setCheckState(state.isMixed ? Qt::PartiallyChecked : isOn ? Qt::Checked : Qt::Unchecked);
}

} // namespace castello
