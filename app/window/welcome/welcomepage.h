// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"
#include "app/window/settings/settings.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace castello {

/// What there is when no castle is open: rehearse the sample, start, open, go on with a recent one.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    WelcomePage(const ActionRegistry *actions, Settings *settings, QWidget *parent = nullptr);

    /// Offers the way back to the castle that is open; the empty title = none is.
    void offerBack(const QString &title);

Q_SIGNALS:
    void openWanted(const QString &path);
    void backWanted(); ///< to the castle that is open

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeStart(const ActionRegistry *actions);
    [[nodiscard]] QWidget *makeRecent();
    void fillRecent();
    [[nodiscard]] QWidget *makeRecentRow(const QString &path);

    Settings *m_settings;
    QPushButton *m_back;
    QWidget *m_recentSection = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace castello
