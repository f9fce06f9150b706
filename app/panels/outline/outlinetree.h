// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"
#include "model/edit/itempath.h"
#include "qml/workspace/livestate.h"

#include <QList>
#include <QString>

#include <optional>

namespace castello {

/// One line of the outline, as plain values.
struct OutlineItem
{
    QString path; ///< model/edit/itempath.h; unique in the tree
    ItemKind kind = ItemKind::Castle;
    MachineRole role = MachineRole::Worker; ///< of groups and machines
    QString label; ///< “worker ×4”
    QString detail; ///< set apart from the label: “192.168.1.155”
    std::optional<ItemState> state; ///< of machines, and of groups the one that matters most
    std::optional<Severity> severity; ///< of the worst of its problems
    QString problems; ///< their sentences, a line each
    QList<OutlineItem> children;
    friend bool operator==(const OutlineItem &, const OutlineItem &) = default;

    /// What a screen reader says: “Worker worker-1, running, 192.168.1.155”.
    [[nodiscard]] QString spokenText() const;
};

/// The castle as a tree: providers, their hosts with the groups that live there, networks with the
/// endpoint, components, repositories. Everything stands in one place only: a group on several
/// hosts stands below their provider, one on several providers or on none below the castle.
[[nodiscard]] OutlineItem outlineOf(
    const Castle &castle, const QList<Diagnostic> &diagnostics, const LiveState &live);

} // namespace castello
