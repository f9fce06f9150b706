// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/inspector/fields/fieldeditor.h"

class QComboBox;

namespace castello {

/// One of the values that the schema knows.
class ChoiceField : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceField(const SchemaField &field, QWidget *parent);
    [[nodiscard]] QWidget *input() const override;

protected:
    void display(const FieldState &state) override;
    [[nodiscard]] QString shown() const override;

private:
    QComboBox *m_box;
};

} // namespace castello
