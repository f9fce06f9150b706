// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/files/autosave.h"

#include <QDialog>

namespace castello {

/// Shows what was put aside before a crash beside what is in the file, and asks what to do with it.
/// Putting the dialog off (Esc) keeps it for the next start.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RecoveryDialog(const Recovery &recovery, QWidget *parent = nullptr);

Q_SIGNALS:
    void recoverWanted();
    void discardWanted();
};

} // namespace castello
