// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/sceneinput.h"

#include <QSizeF>

namespace castello {

/// A machine to draw: one that the castle asks for, or one that is still there and no more wanted.
struct MachineDrawing
{
    Machine machine;
    ItemState state = ItemState::Drawn;
};

/// The machines of one group on one host.
struct GroupDrawing
{
    QString key;
    const Group *group
        = nullptr; ///< of the input's castle; null when it has no such group any more
    QList<MachineDrawing> machines;
    bool isMain = false; ///< of all with this key the one that stands for the group
};

/// A container, with what is in it.
struct HostDrawing
{
    std::optional<HostRef> host; ///< nothing = machines that have no host yet
    QList<GroupDrawing> groups;

    [[nodiscard]] QString key() const;
    /// Cards in a row.
    [[nodiscard]] int columns() const;
    [[nodiscard]] QSizeF size() const;
};

/// Every host of the castle and of our machines, in a fixed order; those without a host last.
[[nodiscard]] QList<HostDrawing> drawHosts(const SceneInput &input);

} // namespace castello
