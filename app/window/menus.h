// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenuBar;

namespace castello {

class ActionRegistry;
class FileCommands;
class PanelCommands;
class Settings;

/// Fills the menu bar from the registered commands. Everything must outlive the bar.
void makeMenus(QMenuBar *bar,
    const ActionRegistry &actions,
    const Settings &settings,
    FileCommands *files,
    const PanelCommands &panels);

} // namespace castello
