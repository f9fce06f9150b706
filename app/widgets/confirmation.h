// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace castello {

/// A question before something that may be regretted. All texts are translated.
struct Confirmation
{
    QString name; ///< object name of the button that agrees; the box is `…Question`
    QString question; ///< one sentence
    QString explanation; ///< what is lost, and what is not
    QString agree; ///< on the button: what is done
};

/// Asks without holding up the window; “no” is what Return answers. `then` is done when a person
/// agrees and `parent` still lives.
void confirm(QWidget *parent, const Confirmation &confirmation, const std::function<void()> &then);

} // namespace castello
