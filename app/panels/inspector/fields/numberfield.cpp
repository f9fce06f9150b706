// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/fields/numberfield.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

namespace castello {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NumberField::NumberField(const SchemaField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QSpinBox(this))
{
    m_box->setRange(
        field.minimum.value_or(0), field.maximum.value_or(std::numeric_limits<int>::max()));
    m_box->setKeyboardTracking(false);
    adopt(m_box);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &NumberField::tell);
    connect(m_box, &QSpinBox::valueChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_box, &QSpinBox::editingFinished, this, &NumberField::tell);
}

QWidget *NumberField::input() const
{
    return m_box;
}

QString NumberField::shown() const
{
    return m_box->text();
}

void NumberField::display(const FieldState &state)
{
    m_pause.stop();
    const QSignalBlocker quiet(m_box);
    m_box->setValue((state.isSet ? state.text : state.fallback).toInt());
    if (state.isMixed) {
        m_box->clear();
    }
    setInherited(m_box, !state.isSet && !state.isMixed);
}

void NumberField::tell()
{
    m_pause.stop();
    const QString text = m_box->text();
    const QString told = state().isSet ? state().text : state().fallback;
    if (!text.isEmpty() && (state().isMixed || text != told)) {
        commit(text);
    }
}

} // namespace castello
