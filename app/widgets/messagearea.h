// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace castello {

/// Something a person can do about a message, as a button.
struct MessageAction
{
    QString id; ///< the button's object name
    QString text; ///< translated, with a mnemonic
    std::function<void()> trigger;
    enum class Then { Leave, Stay }; ///< Stay: what the button opens may be declined
    Then messageShall = Then::Leave; ///< before the trigger
};

/// What the window has to say without taking the word: a bar above the canvas.
struct Message
{
    enum class Kind { Information, Success, Warning, Error };
    QString id; ///< one message of an id at a time; also the bar's object name
    Kind kind = Kind::Information;
    QString text; ///< translated; says what happened and what to do
    QList<MessageAction> actions;
};

/// The messages that are there now, one below the other. Each can be put away.
class MessageArea : public QWidget
{
    Q_OBJECT
public:
    explicit MessageArea(QWidget *parent = nullptr);

    /// Takes the place of an older one with the same id.
    void post(const Message &message);
    void dismiss(const QString &id);

private:
    QVBoxLayout *m_bars;
};

} // namespace castello
