// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/steps/facts.h"
#include "backends/engine/steps/proxmoxtasks.h"
#include "model/generate/talos/schematic.h"
#include "model/plan/ownership.h"

#include <QCoreApplication>

namespace castello::steps {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSystemDisk = "scsi0"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::VmSteps)
};

/// Whose a VM is, judged by itself alone, right before something is done to it.
enum class Whose { Ours, Unfinished, NotOurs };

Whose whose(const Site &site, const ObservedVm &vm, const MachineId &machine)
{
    const Ownership ownership = classifyOwnership(site.castleId, site.castle.name, {vm});
    if (ownership.ours.contains(machine)) {
        return Whose::Ours;
    }
    return ownership.unfinished.contains(machine) ? Whose::Unfinished : Whose::NotOurs;
}

std::unexpected<Error> notOurs(const Step &step)
{
    return failure(ErrorCode::Conflict,
        Text::tr(
            "VM %1 is not %2 any more, or not surely ours: nothing was done to it. Look at it in "
            "Proxmox and plan again")
            .arg(step.vmid)
            .arg(step.subject));
}

/// The step's VM, read now; nothing when it is gone. Errors: Conflict when it is not ours.
Async<std::optional<ObservedVm>> readOwnVm(SitePointer site, Step step, std::stop_token stop)
{
    const auto proxmox = providerOf(*site, step);
    auto vm = co_await proxmox->readVm(*step.host, step.vmid, stop);
    if (!vm) {
        co_return std::unexpected(std::move(vm).error());
    }
    if (*vm && whose(*site, **vm, *step.machine) == Whose::NotOurs) {
        co_return notOurs(step);
    }
    co_return *vm;
}

/// As readOwnVm, right before something is taken away: judged among all VMs of the provider, so
/// that a restored backup or a clone that came meanwhile is noticed.
Async<std::optional<ObservedVm>> readProvenVm(SitePointer site, Step step, std::stop_token stop)
{
    const Provider provider = site->castle.providers.value(step.host->provider);
    QList<VmidRange> ranges {{step.vmid, step.vmid}};
    for (const Group &group : std::as_const(site->castle.groups)) {
        ranges.append(group.vmids);
    }
    CASTELLO_CO_TRY(vms, providerOf(*site, step)->observeVms(provider.pool, ranges, stop));
    const Ownership ownership = classifyOwnership(site->castleId, site->castle.name, vms);
    const auto vm = ownership.ours.contains(*step.machine)
        ? std::optional(ownership.ours.value(*step.machine))
        : ownership.unfinished.contains(*step.machine)
        ? std::optional(ownership.unfinished.value(*step.machine))
        : std::nullopt;
    if (vm && vm->vmid == step.vmid && vm->host == *step.host
        && ownership.otherCastleName.isEmpty()) {
        co_return vm;
    }
    CASTELLO_CO_TRY(isFree, providerOf(*site, step)->isVmidFree(step.vmid, stop));
    if (isFree) {
        co_return std::nullopt;
    }
    co_return notOurs(step);
}

/// As readOwnVm for steps that need the VM to be there.
Async<ObservedVm> readExistingVm(SitePointer site, Step step, std::stop_token stop)
{
    CASTELLO_CO_TRY(vm, readOwnVm(site, step, stop));
    if (!vm) {
        co_return failure(ErrorCode::NotFound,
            Text::tr("VM %1 of %2 is gone; plan again").arg(step.vmid).arg(step.subject));
    }
    co_return *vm;
}

QStringList tagsOf(const Site &site, MachineRole role)
{
    return {ownershipTag(site.castleId),
        role == MachineRole::ControlPlane ? u"controlplane"_s : u"worker"_s};
}

QString descriptionOf(const Site &site, const Machine &machine)
{
    const OwnershipClaim claim {site.castleId, site.castle.name, machine.id.uuid, machine.name, {}};
    return withOwnershipClaim(
        Text::tr("%1 of the castle %2, made by Castello. The next line says whose "
                 "it is: leave it as it is.")
            .arg(machine.name, site.castle.name),
        claim);
}

VmSpec specOf(const Site &site, const Machine &machine, int vmid, const QString &image)
{
    const Provider provider = site.castle.providers.value(machine.host.provider);
    const MachineInterface &card = machine.interfaces.first();
    const Network network = site.castle.networks.value(card.network);
    VmSpec spec;
    spec.host = machine.host;
    spec.vmid = vmid;
    spec.name = machine.name;
    spec.pool = provider.pool;
    spec.description = descriptionOf(site, machine);
    spec.smbiosUuid = machine.id.uuid;
    spec.cores = machine.cores;
    spec.memory = machine.memory;
    spec.diskStorage = provider.diskStorage;
    spec.image = image;
    spec.dataDisks = machine.dataDisks.values();
    spec.mac = card.mac;
    spec.bridge = provider.bridges.value(card.network);
    spec.address = card.address;
    spec.prefixLength = network.cidr.prefixLength();
    spec.gateway = network.gateway;
    spec.nameservers = network.dns;
    return spec;
}

/// Sends the create call and waits for its task. A lost answer is settled by looking.
Async<void> sendCreate(
    SitePointer site, Step step, Machine machine, StepContext *context, std::stop_token stop)
{
    const auto proxmox = providerOf(*site, step);
    const QString storage = site->castle.providers.value(step.host->provider).imageStorage;
    const QString file = imageFileName(schematicOf(site->castle), site->castle.versions.talos);
    CASTELLO_CO_TRY(image, proxmox->findImage(*step.host, storage, file, stop));
    if (!image) {
        co_return failure(ErrorCode::NotFound,
            Text::tr("the image %1 is not on %2 any more; deploy again").arg(file, storage));
    }
    if (const auto recorded
        = context->record(kCreateFact, VmPlaceFact {*step.host, step.vmid}.toString());
        !recorded) {
        co_return std::unexpected(recorded.error());
    }
    const auto task = co_await proxmox->createVm(specOf(*site, machine, step.vmid, *image), stop);
    if (task) {
        CASTELLO_CO_TRY(outcome, followTask(site, step, kTaskFact, *task, context, stop));
        co_return {};
    }
    if (task.error().code == ErrorCode::UnknownOutcome) {
        // Perhaps it was made: looked at once the server has had time to write it down.
        context->report(
            Text::tr("VM %1 to appear; the answer to the create call was lost").arg(step.vmid));
        CASTELLO_CO_CHECK(site->clock->sleepFor(std::chrono::seconds {10}, stop));
        CASTELLO_CO_TRY(isFree, proxmox->isVmidFree(step.vmid, stop));
        if (!isFree) {
            co_return {};
        }
    }
    co_return std::unexpected(task.error());
}

/// Waits until nobody creates or clones the VM any more.
Async<std::optional<ObservedVm>> readUnlocked(
    SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    for (;;) {
        CASTELLO_CO_TRY(vm, readOwnVm(site, step, stop));
        if (!vm || vm->lock.isEmpty()) {
            co_return vm;
        }
        context->report(Text::tr("VM %1 to be unlocked (%2)").arg(step.vmid).arg(vm->lock));
        CASTELLO_CO_CHECK(site->clock->sleepFor(std::chrono::seconds {2}, stop));
    }
}

} // namespace

Async<QString> createVm(SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const Machine *machine = site->findMachine(*step.machine);
    if (!machine) {
        co_return failure(ErrorCode::NotFound,
            Text::tr("%1 is not in the castle any more; plan again").arg(step.subject));
    }
    const auto proxmox = providerOf(*site, step);
    CASTELLO_CO_CHECK(awaitEarlierTask(site, step, kTaskFact, context, stop));
    context->report(Text::tr("Proxmox to say whether VMID %1 is free").arg(step.vmid));
    CASTELLO_CO_TRY(isFree, proxmox->isVmidFree(step.vmid, stop));
    if (isFree) {
        CASTELLO_CO_CHECK(sendCreate(site, step, *machine, context, stop));
    }
    CASTELLO_CO_TRY(vm, readUnlocked(site, step, context, stop));
    if (!vm) {
        co_return failure(ErrorCode::Unexpected,
            Text::tr(
                "VM %1 was created and is not there; look at its task in Proxmox and deploy again")
                .arg(step.vmid));
    }
    if (whose(*site, *vm, *step.machine) == Whose::Unfinished) {
        // Not in the create call: a token limited to a pool may not set them there.
        CASTELLO_CO_CHECK(
            proxmox->setTags(*step.host, step.vmid, tagsOf(*site, machine->role), stop));
        CASTELLO_CO_TRY(finished, readExistingVm(site, step, stop));
        if (whose(*site, finished, *step.machine) != Whose::Ours) {
            co_return notOurs(step);
        }
    }
    co_return Text::tr("is VM %1 on %2").arg(step.vmid).arg(step.host->toString());
}

Async<QString> resizeDisk(SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const Machine *machine = site->findMachine(*step.machine);
    CASTELLO_CO_CHECK(awaitEarlierTask(site, step, kTaskFact, context, stop));
    CASTELLO_CO_TRY(vm, readExistingVm(site, step, stop));
    if (!machine || vm.disks.value(kSystemDisk) >= machine->systemDisk) {
        co_return Text::tr("is large enough");
    }
    CASTELLO_CO_TRY(task,
        providerOf(*site, step)
            ->resizeDisk(*step.host, step.vmid, kSystemDisk, machine->systemDisk, stop));
    CASTELLO_CO_TRY(outcome, followTask(site, step, kTaskFact, task, context, stop));
    co_return Text::tr("has %1").arg(machine->systemDisk.toString());
}

Async<QString> startVm(SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    CASTELLO_CO_CHECK(awaitEarlierTask(site, step, kTaskFact, context, stop));
    CASTELLO_CO_TRY(vm, readExistingVm(site, step, stop));
    if (vm.isRunning) {
        co_return Text::tr("runs already");
    }
    CASTELLO_CO_TRY(task, providerOf(*site, step)->startVm(*step.host, step.vmid, stop));
    CASTELLO_CO_TRY(outcome, followTask(site, step, kTaskFact, task, context, stop));
    co_return Text::tr("runs");
}

Async<QString> stopVm(SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    CASTELLO_CO_CHECK(awaitEarlierTask(site, step, kTaskFact, context, stop));
    CASTELLO_CO_TRY(vm, readProvenVm(site, step, stop));
    if (!vm || !vm->isRunning) {
        co_return Text::tr("is off");
    }
    CASTELLO_CO_TRY(task,
        providerOf(*site, step)
            ->stopVm(*step.host, step.vmid, ProxmoxClient::Stop::OverruleShutdown, stop));
    CASTELLO_CO_TRY(outcome, followTask(site, step, kTaskFact, task, context, stop));
    co_return Text::tr("is off");
}

Async<QString> destroyVm(SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const auto proxmox = providerOf(*site, step);
    CASTELLO_CO_CHECK(awaitEarlierTask(site, step, kTaskFact, context, stop));
    CASTELLO_CO_TRY(isFree, proxmox->isVmidFree(step.vmid, stop));
    if (isFree) {
        co_return Text::tr("is gone");
    }
    CASTELLO_CO_TRY(vm, readProvenVm(site, step, stop));
    if (!vm) {
        co_return Text::tr("is gone");
    }
    CASTELLO_CO_TRY(task, proxmox->destroyVm(*step.host, step.vmid, stop));
    CASTELLO_CO_TRY(outcome, followTask(site, step, kTaskFact, task, context, stop));
    co_return outcome.warnings == 0
        ? Text::tr("is gone")
        : Text::tr("is gone, with warnings: %1").arg(outcome.log.join(u"; "_s));
}

} // namespace castello::steps
