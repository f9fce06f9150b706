// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/observed.h"

namespace castello {

/// A VM that carries something of ours but not everything, or that is not the only one to claim a
/// machine: nothing is done to it, and a person is told why.
struct DisputedVm
{
    ObservedVm vm;
    QString reason; ///< translated
    friend bool operator==(const DisputedVm &, const DisputedVm &) = default;
};

struct Ownership
{
    QMap<MachineId, ObservedVm> ours;
    QList<DisputedVm> disputed;
    QList<ObservedVm> foreign;
    /// Set when our VMs carry another castle name than the castle has: planning must stop.
    QString otherCastleName;
    friend bool operator==(const Ownership &, const Ownership &) = default;
};

/// Ours = SMBIOS UUID, description and tag agree, and exactly one VM claims the machine.
[[nodiscard]] Ownership classifyOwnership(
    const QUuid &castle, const QString &castleName, const QList<ObservedVm> &vms);

} // namespace castello
