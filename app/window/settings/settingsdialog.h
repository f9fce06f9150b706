// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/settings/settings.h"
#include "app/window/settings/shortcutmodel.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace castello {

/// What a person can choose. Nothing changes before it is accepted; then all of it is stored, and
/// `accepted` says that it is to be followed.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { General, Shortcuts };

    /// Both must outlive it.
    SettingsDialog(Settings *settings, ActionRegistry *actions, QWidget *parent = nullptr);

    void showPage(Page page);
    void accept() override;

private:
    [[nodiscard]] QWidget *makeGeneralPage();
    [[nodiscard]] QWidget *makeShortcutsPage();
    void addLanguage(QFormLayout *form);
    void addTheme(QFormLayout *form);
    void addKeyStore(QFormLayout *form);
    void addNumbers(QFormLayout *form);
    [[nodiscard]] Preferences chosen() const;

    Settings *m_settings;
    ShortcutModel *m_shortcuts;
    QTabWidget *m_pages;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_keyStore = nullptr;
    QLineEdit *m_keyFile = nullptr;
    QDoubleSpinBox *m_labSpeed = nullptr;
    QSpinBox *m_autosave = nullptr;
    QLabel *m_conflict = nullptr;
};

} // namespace castello
