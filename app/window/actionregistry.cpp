// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/actionregistry.h"

#include <algorithm>

namespace castello {

QAction *ActionRegistry::add(const QString &id, const QString &text, const QKeySequence &shortcut)
{
    return add(id, new QAction(text, this), shortcut);
}

QAction *ActionRegistry::add(const QString &id, QAction *action, const QKeySequence &shortcut)
{
    action->setObjectName(id);
    if (!shortcut.isEmpty()) {
        action->setShortcut(shortcut);
    }
    m_actions.append(action);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto it = std::ranges::find(m_actions, id, &QObject::objectName);
    Q_ASSERT(it != m_actions.cend());
    return *it;
}

} // namespace castello
