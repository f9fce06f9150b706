// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace castello {

/// What a panel shows when it has nothing to show: why, what to do about it, and a button that does
/// it.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// Translated; an empty `action` hides the button.
    void tell(const QString &title, const QString &text, const QString &action = {});
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void clicked();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace castello
