// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QCoreApplication;

namespace castello {

/// What the command line and the window do alike when they start: name, version, logging, language
/// (`it`; empty = the system's).
void prepareApplication(QCoreApplication &application, const QString &language = {});

/// Large pieces of memory go back to the system when they are freed. Left to itself, glibc keeps
/// pictures of the view in its heap: 12 MiB for a large castle. Nothing elsewhere. Call it first.
void returnFreedMemory();

/// Whether these words (without the program's name) ask for the window: none at all or one castle
/// file, and a display to show it on.
[[nodiscard]] bool wantsWindow(const QStringList &words);

} // namespace castello
