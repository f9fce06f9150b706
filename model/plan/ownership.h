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

/// Whose the observed VMs are. Every VM is in exactly one of the four lists.
struct Ownership
{
    QMap<MachineId, ObservedVm> ours;
    /// Ours too, but left behind by a create that was interrupted before the tag was set: never
    /// started, never configured. Creating it again finishes it; destroying it is safe.
    QMap<MachineId, ObservedVm> unfinished;
    QList<DisputedVm> disputed;
    QList<ObservedVm> foreign;
    /// Set when our VMs carry another castle name than the castle has: planning must stop.
    QString otherCastleName;
    friend bool operator==(const Ownership &, const Ownership &) = default;
};

/// Ours = SMBIOS UUID, claim and tag agree, it is no template, and no other VM has that SMBIOS
/// UUID. Disputed = carries our claim, our tag or the SMBIOS UUID of a claimed machine, but is not
/// ours. `vms` must hold every VM of the castle's pools and VMID ranges. See
/// docs/decisions/0002-ownership.md.
[[nodiscard]] Ownership classifyOwnership(
    const QUuid &castle, const QString &castleName, const QList<ObservedVm> &vms);

} // namespace castello
