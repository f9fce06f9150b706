// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/fields/amountfield.h"

#include "app/widgets/spokenlabel.h"
#include "model/base/units.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kLargest = 9'999'999;

struct Amount
{
    int number = 0;
    QString unit;
};

/// As it is written, not in the largest unit: `2048MiB` stays so.
Amount amountOf(const QString &text)
{
    static const QRegularExpression form(uR"(\A\s*(\d+)\s*([KMGT]iB)\s*\z)"_s);
    const QRegularExpressionMatch match = form.match(text);
    return {match.captured(1).toInt(), match.captured(2)};
}

} // namespace

/// Steps from one usual number to the next, and beyond them one by one.
class AmountField::StepBox : public QSpinBox
{
public:
    StepBox(const QStringList &usual, QWidget *parent)
        : QSpinBox(parent)
        , m_usual(usual)
    { }
    void setUnit(const QString &unit)
    {
        m_numbers.clear();
        for (const QString &text : std::as_const(m_usual)) {
            if (const Amount amount = amountOf(text); amount.unit == unit) {
                m_numbers.append(amount.number);
            }
        }
    }
    void stepBy(int steps) override
    {
        const auto next = std::ranges::upper_bound(m_numbers, value());
        const auto here = std::ranges::lower_bound(m_numbers, value());
        if (steps == 1 && next != m_numbers.cend()) {
            setValue(*next);
        } else if (steps == -1 && here != m_numbers.cbegin()) {
            setValue(*std::prev(here));
        } else {
            QSpinBox::stepBy(steps);
        }
    }

private:
    QStringList m_usual;
    QList<int> m_numbers;
};

AmountField::AmountField(const QStringList &usual, QWidget *parent)
    : FieldEditor(parent)
    , m_number(new StepBox(usual, this))
    , m_unit(new QComboBox(this))
{
    m_number->setRange(1, kLargest);
    m_number->setKeyboardTracking(false);
    m_unit->addItems({u"MiB"_s, u"GiB"_s, u"TiB"_s});
    setSpokenLabel(m_unit, tr("Unit"));
    m_unit->setObjectName(u"unit"_s);
    adopt(m_number);
    adopt(m_unit);
    m_number->setMinimumWidth(56); // with a unit and a reset button it fits beside a label
    m_unit->setMinimumWidth(68);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &AmountField::tell);
    connect(m_number, &QSpinBox::valueChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_number, &QSpinBox::editingFinished, this, &AmountField::tell);
    connect(m_unit, &QComboBox::activated, this, &AmountField::tell);
    connect(m_unit, &QComboBox::currentTextChanged, m_number, &StepBox::setUnit);
}

QWidget *AmountField::input() const
{
    return m_number;
}

QString AmountField::shown() const
{
    return m_number->text() + m_unit->currentText();
}

void AmountField::display(const FieldState &state)
{
    m_pause.stop();
    const QSignalBlocker quietNumber(m_number);
    const Amount amount = amountOf(state.isSet ? state.text : state.fallback);
    m_unit->setCurrentText(amount.unit.isEmpty() ? u"GiB"_s : amount.unit);
    m_number->setUnit(m_unit->currentText());
    m_number->setValue(amount.number);
    if (state.isMixed || amount.unit.isEmpty()) {
        m_number->clear();
    }
    setInherited(m_number, !state.isSet);
    setInherited(m_unit, !state.isSet);
}

void AmountField::tell()
{
    m_pause.stop();
    const QString text = shown();
    const auto typed = Mebibytes::parse(text);
    const auto told = Mebibytes::parse(state().isSet ? state().text : state().fallback);
    const bool isSame = typed && told && *typed == *told && !state().isMixed;
    if (!m_number->text().isEmpty() && !isSame) {
        commit(text);
    }
}

} // namespace castello
