// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plannotes.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Planner)
};

/// `420 (worker-1, home/pve)`
QString named(const ObservedVm &vm)
{
    return u"%1 (%2, %3)"_s.arg(QString::number(vm.vmid), vm.name, vm.host.toString());
}

} // namespace

Result<void> requireOwnName(const PlanDraft &draft)
{
    const QString &other = draft.ownership.otherCastleName;
    if (other.isEmpty()) {
        return {};
    }
    return failure(ErrorCode::Conflict,
        Text::tr("the VMs of this castle carry the name “%1”, but its file says “%2”; write the "
                 "old name "
                 "again, or give "
                 "the castle an id of its own")
            .arg(other, draft.castle.name));
}

QString disputeAbout(const PlanDraft &draft, const ObservedVm &vm)
{
    const auto it = std::ranges::find(draft.ownership.disputed, vm, &DisputedVm::vm);
    return it == draft.ownership.disputed.cend() ? QString() : it->reason;
}

void addOwnershipNotes(PlanDraft &draft)
{
    QStringList &notes = draft.plan.notes;
    for (const DisputedVm &disputed : std::as_const(draft.ownership.disputed)) {
        notes.append(Text::tr("VM %1 is left alone: %2").arg(named(disputed.vm), disputed.reason));
    }
    for (const auto *list : {&draft.ownership.ours, &draft.ownership.unfinished}) {
        for (const ObservedVm &vm : *list) {
            if (!vm.lock.isEmpty()) {
                notes.append(
                    Text::tr("VM %1 is locked by its host (%2); what is to be done to it fails "
                             "until that ends")
                        .arg(named(vm), vm.lock));
            }
        }
    }
    if (draft.plan.purpose == Plan::Purpose::Destroy) {
        for (const ObservedVm &vm : std::as_const(draft.ownership.foreign)) {
            notes.append(Text::tr("VM %1 is not ours and stays").arg(named(vm)));
        }
    }
}

void addPlacementNotes(PlanDraft &draft)
{
    for (const Machine &machine : std::as_const(draft.wanted)) {
        const VmPlace place = draft.places.value(machine.id);
        if (place.host != machine.host) {
            draft.plan.notes.append(
                Text::tr("%1 is on %2, the castle says %3; it stays where it is")
                    .arg(machine.name, place.host.toString(), machine.host.toString()));
        }
        if (place.vmid != machine.preferredVmid && draft.findVm(machine.id) == nullptr) {
            draft.plan.notes.append(Text::tr("VMID %1 is taken, so %2 gets %3")
                    .arg(QString::number(machine.preferredVmid),
                        machine.name,
                        QString::number(place.vmid)));
        }
    }
}

} // namespace castello
