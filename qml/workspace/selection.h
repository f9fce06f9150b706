// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace castello {

/// Which items are selected, by their paths (model/edit/itempath.h). One object for canvas,
/// outline, inspector, problems and preview, so that they always agree.
class Selection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    /// The one that was selected last; the empty path (the castle) when nothing is selected.
    [[nodiscard]] QString current() const { return m_paths.isEmpty() ? QString() : m_paths.last(); }
    [[nodiscard]] bool contains(const QString &path) const { return m_paths.contains(path); }

public Q_SLOTS:
    void select(const QString &path); ///< this one alone; the empty path selects nothing
    void set(const QStringList &paths);
    void toggle(const QString &path);
    void clear() { set({}); }
    /// Asks the canvas and the outline to bring the item into view, and selects it.
    void reveal(const QString &path);

Q_SIGNALS:
    void changed();
    void revealRequested(const QString &path);

private:
    QStringList m_paths;
};

} // namespace castello
