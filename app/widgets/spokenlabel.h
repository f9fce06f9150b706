// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QComboBox;

namespace castello {

/// Screen readers hear a choice by what is chosen, and what it is about from the label beside it.
/// This is such a label, unseen, for a choice without one or one whose label stands elsewhere in
/// the tree of widgets. `choice` must have its parent.
void setSpokenLabel(QComboBox *choice, const QString &text);

} // namespace castello
