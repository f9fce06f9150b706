// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/workspace/selection.h"

namespace castello {

void Selection::select(const QString &path)
{
    set(path.isEmpty() ? QStringList() : QStringList {path});
}

void Selection::set(const QStringList &paths)
{
    if (paths != m_paths) {
        m_paths = paths;
        Q_EMIT changed();
    }
}

void Selection::toggle(const QString &path)
{
    QStringList paths = m_paths;
    if (!paths.removeOne(path)) {
        paths.append(path);
    }
    set(paths);
}

void Selection::reveal(const QString &path)
{
    const QString kept = path; // who listens may take away where it came from
    select(kept);
    Q_EMIT revealRequested(kept);
}

} // namespace castello
