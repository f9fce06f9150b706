// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/inspector/fields/fieldeditor.h"

class QLineEdit;
class QMenu;

namespace castello {

/// A text with a form: addresses, ranges, names, versions, lists with commas. What is known is
/// offered in a menu, in lists with a tick at what is in. Alt+Down opens it.
class LineField : public FieldEditor
{
    Q_OBJECT
public:
    LineField(const SchemaField &field, const QStringList &suggestions, QWidget *parent);
    [[nodiscard]] QWidget *input() const override;

protected:
    void display(const FieldState &state) override;
    [[nodiscard]] QString shown() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void choose(const QString &suggestion);

    bool m_isList;
    QStringList m_suggestions;
    QLineEdit *m_line;
    QMenu *m_menu = nullptr; ///< only with suggestions
};

} // namespace castello
