// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/theme/theme.h"

#include <QKeySequence>
#include <QMap>
#include <QSettings>

namespace castello {

/// What a person chose in the settings dialog.
struct Preferences
{
    QString language; ///< `en`, `it`; empty = the system's. Takes effect at the next start
    Theme::Scheme scheme = Theme::Scheme::System;
    /// Where secrets for the castle's own providers are kept: `keychain`, `environment` or
    /// `file:PATH`.
    QString keyStore = QStringLiteral("keychain");
    double labSpeed = 20; ///< how much faster than life
    int autosaveSeconds = 20; ///< at most this long until unsaved work is put aside
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// What the window remembers between starts, in a file of its own (`castello/window.ini` in the
/// folder for configuration). Never anything about a castle but where its file is.
class Settings
{
public:
    Settings();

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    /// Command id → shortcut, for those that differ from their default.
    [[nodiscard]] QMap<QString, QKeySequence> shortcuts() const;
    void setShortcuts(const QMap<QString, QKeySequence> &shortcuts);

    /// Castle files, newest first, also ones that are gone.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// The file that was open when the window was closed; empty = none.
    [[nodiscard]] QString lastFile() const;
    void setLastFile(const QString &path);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray dockLayout() const;
    void setWindow(const QByteArray &geometry, const QByteArray &dockLayout);

    /// True until the window was once closed in an orderly way.
    [[nodiscard]] bool isFirstStart() const;

private:
    mutable QSettings m_file;
};

} // namespace castello
