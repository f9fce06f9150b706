// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/inspector/fields/fieldeditor.h"

#include <QTimer>

class QSpinBox;

namespace castello {

/// A whole number in its range. Steps by the arrows are told once they pause, so that three clicks
/// are one step of undo.
class NumberField : public FieldEditor
{
    Q_OBJECT
public:
    NumberField(const SchemaField &field, QWidget *parent);
    [[nodiscard]] QWidget *input() const override;

protected:
    void display(const FieldState &state) override;
    [[nodiscard]] QString shown() const override;

private:
    void tell();

    QSpinBox *m_box;
    QTimer m_pause;
};

} // namespace castello
