// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/schema/castleschema.h"

#include <QFrame>

class QLabel;

namespace castello {

/// Explains the field that has the focus, or the item while none has.
class HelpBox : public QFrame
{
    Q_OBJECT
public:
    explicit HelpBox(QWidget *parent);

    void explain(const QString &title, const QString &text);
    /// With the field's default and range.
    void explain(const SchemaField &field);

private:
    QLabel *m_text;
};

} // namespace castello
