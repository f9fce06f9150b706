// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/inspector/fields/fieldeditor.h"

class QCheckBox;

namespace castello {

/// Yes or no.
class SwitchField : public FieldEditor
{
    Q_OBJECT
public:
    explicit SwitchField(QWidget *parent);
    [[nodiscard]] QWidget *input() const override;

protected:
    void display(const FieldState &state) override;
    [[nodiscard]] QString shown() const override;

private:
    QCheckBox *m_box;
};

} // namespace castello
