// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;

namespace castello {

/// Gives every widget the theme's look, and keeps it so when the scheme or the font changes. Call
/// once. Widgets choose among a few roles by the dynamic property `role` (resources/style).
void applyStyle(QApplication &application);

} // namespace castello
