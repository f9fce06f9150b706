// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"

#include <QObject>

class QWidget;

namespace castello {

class Workbench;

/// Ways for the keyboard: to a panel by its number, and from one part of the window to the next.
class PanelCommands : public QObject
{
    Q_OBJECT
public:
    /// `around`: what stands around the workbench and takes its turn too, the toolbar for one.
    /// All must outlive it.
    PanelCommands(Workbench *workbench, const QList<QWidget *> &around, ActionRegistry *actions);

    /// In the order of the menu; an empty id is a separator.
    [[nodiscard]] QStringList ids() const;

private:
    void step(int direction);

    Workbench *m_workbench;
    QList<QWidget *> m_around;
};

} // namespace castello
