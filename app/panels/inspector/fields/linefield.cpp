// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/fields/linefield.h"

#include "app/widgets/style/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace castello {

using namespace Qt::StringLiterals;

LineField::LineField(const SchemaField &field, const QStringList &suggestions, QWidget *parent)
    : FieldEditor(parent)
    , m_isList(field.kind == FieldKind::List)
    , m_suggestions(suggestions)
    , m_line(new QLineEdit(this))
{
    adopt(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->text().trimmed() != state().text) {
            commit(m_line->text());
        } else {
            restore();
        }
    });
    if (m_suggestions.isEmpty()) {
        return;
    }
    m_menu = new QMenu(this);
    connect(m_menu, &QMenu::aboutToShow, this, &LineField::fillMenu);
    auto *button = new QToolButton(this);
    button->setIcon(icon(u"chevron-down"_s, IconTint::Muted));
    button->setAccessibleName(tr("Suggestions"));
    button->setToolTip(tr("Suggestions (Alt+Down in the field)"));
    button->setFocusPolicy(Qt::NoFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_menu);
    row->addWidget(button);
}

QWidget *LineField::input() const
{
    return m_line;
}

QString LineField::shown() const
{
    return m_line->text();
}

void LineField::display(const FieldState &state)
{
    m_line->setText(state.text);
    m_line->setCursorPosition(0);
    m_line->setPlaceholderText(state.isMixed ? tr("different") : state.fallback);
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (m_menu && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            m_menu->popup(m_line->mapToGlobal(m_line->rect().bottomLeft()));
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void LineField::fillMenu()
{
    m_menu->clear();
    const QStringList chosen = m_line->text().split(u", "_s);
    for (const QString &suggestion : std::as_const(m_suggestions)) {
        QAction *action
            = m_menu->addAction(suggestion, this, [this, suggestion] { choose(suggestion); });
        action->setCheckable(true);
        action->setChecked(chosen.contains(suggestion));
    }
}

void LineField::choose(const QString &suggestion)
{
    if (!m_isList) {
        m_line->setText(suggestion);
        commit(suggestion);
        return;
    }
    QStringList chosen = m_line->text().split(u", "_s, Qt::SkipEmptyParts);
    if (!chosen.removeOne(suggestion)) {
        chosen.append(suggestion);
    }
    m_line->setText(chosen.join(u", "_s));
    commit(m_line->text());
}

} // namespace castello
