// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/schema/castleschema.h"

#include <QWidget>

namespace castello {

/// What a field holds now.
struct FieldState
{
    QString text; ///< as in the document; empty when it is not set
    bool isSet = false;
    QString fallback; ///< what counts while it is not set
    bool isMixed = false; ///< the selected items differ
    friend bool operator==(const FieldState &, const FieldState &) = default;
};

/// Edits one field as a text. Tells what was typed on Enter and when the focus leaves; Escape
/// brings back what was there; where nothing was typed it is for whoever stands around.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    /// The editor for this kind of field. `suggestions` are offered.
    [[nodiscard]] static FieldEditor *create(
        const SchemaField &field, const QStringList &suggestions, QWidget *parent);

    /// Shows a value. What is being typed stays unless the value is another now.
    void showState(const FieldState &state);
    /// Throws away what was typed.
    void restore();
    /// Marks it as wrong.
    enum class Mark { None, Wrong };
    void setMark(Mark mark);
    /// The part that takes the focus, and that labels and screen readers mean.
    [[nodiscard]] virtual QWidget *input() const = 0;

Q_SIGNALS:
    /// A person gave another value: the text for changeField().
    void committed(const QString &text);
    void focused();

protected:
    using QWidget::QWidget;
    [[nodiscard]] const FieldState &state() const { return m_state; }
    virtual void display(const FieldState &state) = 0;
    /// What stands in it now, told or not.
    [[nodiscard]] virtual QString shown() const = 0;
    /// Takes part in focus, Escape and the rule that the wheel belongs to the scroll area.
    void adopt(QWidget *part);
    void commit(const QString &text);
    /// Says by its look that the value is not the field's own.
    static void setInherited(QWidget *part, bool isInherited);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether a person changed it, and that was not told yet or was refused.
    [[nodiscard]] bool isEdited() const { return shown() != m_displayed; }

    QList<QWidget *> m_parts;
    FieldState m_state;
    bool m_isShown = false;
    QString m_displayed; ///< what the state looks like in it
};

} // namespace castello
