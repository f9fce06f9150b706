// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/ownership.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Ownership)
};

/// One VM with what it carries of ours.
struct Candidate
{
    const ObservedVm *vm = nullptr;
    std::optional<OwnershipClaim> claim; ///< only one of this castle
    bool hasTag = false;
    qsizetype bearers = 0; ///< VMs with this VM's SMBIOS UUID, itself included

    [[nodiscard]] bool smbiosAgrees() const { return claim && vm->smbiosUuid == claim->machine; }
};

Candidate candidateFor(const QUuid &castle, const ObservedVm &vm, const QList<ObservedVm> &all)
{
    Candidate candidate {
        &vm, readOwnershipClaim(vm.description), vm.tags.contains(ownershipTag(castle)), 0};
    if (candidate.claim && candidate.claim->castle != castle) {
        candidate.claim.reset();
    }
    candidate.bearers = std::ranges::count_if(all, [&vm](const ObservedVm &other) {
        return vm.smbiosUuid && other.smbiosUuid == vm.smbiosUuid;
    });
    return candidate;
}

// A create that was interrupted between its two calls leaves exactly this. Everything else without
// a tag has lived, so that somebody took the tag off, and we do not guess why.
bool isUnfinished(const Candidate &candidate)
{
    return candidate.smbiosAgrees() && candidate.bearers == 1 && candidate.vm->tags.isEmpty()
        && candidate.claim->configDigest.isEmpty() && !candidate.vm->isRunning
        && !candidate.vm->isTemplate;
}

/// Why a VM that carries something of ours is not ours; empty when it is.
QString objection(const Candidate &candidate)
{
    if (!candidate.claim && candidate.hasTag) {
        return Text::tr("it carries our tag, but its description does not end with our line");
    }
    if (!candidate.claim) {
        return Text::tr("it has the SMBIOS UUID of one of our machines and nothing else of ours");
    }
    if (candidate.bearers > 1) {
        return Text::tr(
            "another VM has the same SMBIOS UUID, as a restored backup does; delete one of "
            "the two");
    }
    if (!candidate.smbiosAgrees()) {
        return Text::tr(
            "its SMBIOS UUID is not the one in its description, as with a clone made by hand; "
            "remove our line from its description and our tag, and it is yours");
    }
    if (!candidate.hasTag) {
        return Text::tr(
            "our tag was taken off; put it back, or remove our line from its description");
    }
    if (candidate.vm->isTemplate) {
        return Text::tr("it was made a template");
    }
    return {};
}

} // namespace

Ownership classifyOwnership(
    const QUuid &castle, const QString &castleName, const QList<ObservedVm> &vms)
{
    QList<Candidate> candidates;
    QList<QUuid> claimed;
    for (const ObservedVm &vm : vms) {
        candidates.append(candidateFor(castle, vm, vms));
        if (candidates.last().claim) {
            claimed.append(candidates.last().claim->machine);
        }
    }
    Ownership ownership;
    for (const Candidate &candidate : std::as_const(candidates)) {
        const ObservedVm &vm = *candidate.vm;
        const bool bearsClaimed = vm.smbiosUuid && claimed.contains(*vm.smbiosUuid);
        if (!candidate.claim && !candidate.hasTag && !bearsClaimed) {
            ownership.foreign.append(vm);
            continue;
        }
        const bool unfinished = isUnfinished(candidate);
        if (const QString reason = objection(candidate); !reason.isEmpty() && !unfinished) {
            ownership.disputed.append({vm, reason});
            continue;
        }
        (unfinished ? ownership.unfinished : ownership.ours)
            .insert(MachineId {candidate.claim->machine}, vm);
        if (candidate.claim->castleName != castleName) {
            ownership.otherCastleName = candidate.claim->castleName;
        }
    }
    return ownership;
}

} // namespace castello
