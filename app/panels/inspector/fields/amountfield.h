// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/inspector/fields/fieldeditor.h"

#include <QTimer>

class QComboBox;
class QSpinBox;

namespace castello {

/// An amount of memory or disk: a number, which steps through what is usual, and a unit.
class AmountField : public FieldEditor
{
    Q_OBJECT
public:
    /// `usual` are amounts such as `8GiB`.
    AmountField(const QStringList &usual, QWidget *parent);
    [[nodiscard]] QWidget *input() const override;

protected:
    void display(const FieldState &state) override;
    [[nodiscard]] QString shown() const override;

private:
    class StepBox;
    void tell();

    StepBox *m_number;
    QComboBox *m_unit;
    QTimer m_pause;
};

} // namespace castello
