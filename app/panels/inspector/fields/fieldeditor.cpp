// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/fields/fieldeditor.h"

#include "app/panels/inspector/fields/amountfield.h"
#include "app/panels/inspector/fields/choicefield.h"
#include "app/panels/inspector/fields/linefield.h"
#include "app/panels/inspector/fields/numberfield.h"
#include "app/panels/inspector/fields/switchfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace castello {

namespace {

constexpr int kSmallest = 64; ///< pixels; narrow docks cut long texts, not the panel

/// Style sheets look at dynamic properties only when a widget is polished.
void setLook(QWidget *part, const char *property, bool isOn)
{
    if (part->property(property).toBool() != isOn) {
        part->setProperty(property, isOn);
        part->style()->unpolish(part);
        part->style()->polish(part);
    }
}

bool isUndoOrRedo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

/// Whether there is something typed that the input takes back by itself.
bool canUndoTyping(QWidget *input)
{
    auto *line = qobject_cast<QLineEdit *>(input);
    if (line == nullptr) {
        line = input->findChild<QLineEdit *>();
    }
    return line != nullptr && (line->isUndoAvailable() || line->isRedoAvailable());
}

} // namespace

FieldEditor *FieldEditor::create(
    const SchemaField &field, const QStringList &suggestions, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Integer:
        return new NumberField(field, parent);
    case FieldKind::Boolean:
        return new SwitchField(parent);
    case FieldKind::Choice:
        return new ChoiceField(field, parent);
    case FieldKind::Amount:
        return new AmountField(suggestions, parent);
    default:
        return new LineField(field, suggestions, parent);
    }
}

void FieldEditor::showState(const FieldState &state)
{
    if (!m_isShown || state != m_state) {
        m_isShown = true;
        m_state = state;
        restore();
    }
}

void FieldEditor::restore()
{
    display(m_state);
    m_displayed = shown();
    setMark(Mark::None);
}

void FieldEditor::setMark(Mark mark)
{
    for (QWidget *part : std::as_const(m_parts)) {
        setLook(part, "invalid", mark == Mark::Wrong);
    }
}

void FieldEditor::adopt(QWidget *part)
{
    m_parts.append(part);
    part->setFocusPolicy(Qt::StrongFocus);
    part->setMinimumWidth(kSmallest);
    part->installEventFilter(this);
}

void FieldEditor::commit(const QString &text)
{
    Q_EMIT committed(text);
}

void FieldEditor::setInherited(QWidget *part, bool isInherited)
{
    setLook(part, "inherited", isInherited);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *part = static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::FocusIn:
        Q_EMIT focused();
        break;
    case QEvent::Wheel:
        if (!part->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::ShortcutOverride:
        if (!isEdited() && isUndoOrRedo(*static_cast<QKeyEvent *>(event))) {
            event->ignore(); // nothing of one's own to take back: it is the castle's
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (isEdited() && isUndoOrRedo(*static_cast<QKeyEvent *>(event))
            && !canUndoTyping(input())) {
            restore(); // stepped or chosen, and not told yet
            return true;
        }
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            const bool wasEdited = isEdited();
            restore();
            return wasEdited; // a second one leaves
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace castello
