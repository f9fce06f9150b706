// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/inspector/inspectorform.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace castello {

class FieldEditor;

/// A field of the inspector: its label, its editor, where its value comes from, what is wrong.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(const FormField &field, QWidget *parent);

    [[nodiscard]] const FormField &field() const { return m_field; }
    /// Shows what the document says; nothing when it cannot be read.
    void showValue(const std::optional<YamlValue> &document);
    /// A sentence that says what is wrong with what was typed; empty = nothing is.
    void showError(const QString &sentence);
    /// Throws away what was typed.
    void restore();
    [[nodiscard]] QWidget *input() const;
    /// Label beside the field, or above it where there is no room.
    enum class Shape { Wide, Narrow };
    void setShape(Shape shape);

Q_SIGNALS:
    void committed(const QString &text);
    void resetRequested();
    void focused();

private:
    void showOrigin(bool isSet);

    FormField m_field;
    QBoxLayout *m_layout;
    QLabel *m_label;
    FieldEditor *m_editor;
    QToolButton *m_reset;
    QLabel *m_origin;
    QLabel *m_error;
};

} // namespace castello
