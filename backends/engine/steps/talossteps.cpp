// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/steps/steps.h"
#include "backends/talos/talospresence.h"
#include "model/generate/talos/machineconfig.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace castello::steps {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Backoff kPoll {2s, 5s, 1.3};
constexpr int kUsualAttempts = 12; ///< after that many the machine's own words are shown

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::TalosSteps)
};

/// The config holds the cluster's CA keys: it goes to the planned machine and to no other.
Async<void> checkIdentity(TalosClient talos, Machine machine, std::stop_token stop)
{
    CASTELLO_CO_TRY(uuid, talos.systemUuid(stop));
    if (uuid != machine.id.uuid) {
        co_return failure(ErrorCode::Conflict,
            Text::tr(
                "another machine answers at %1: its SMBIOS UUID is %2, not %3. Free the address, "
                "then deploy again")
                .arg(machine.address().toString(),
                    uuid.toString(QUuid::WithoutBraces),
                    machine.id.toString()));
    }
    CASTELLO_CO_TRY(links, talos.links(stop));
    const MacAddress mac = machine.interfaces.first().mac;
    const bool hasMac = std::ranges::any_of(links, [&](const TalosLink &link) {
        return link.permanentAddress == mac || link.hardwareAddress == mac;
    });
    if (!hasMac) {
        co_return failure(ErrorCode::Conflict,
            Text::tr(
                "%1 has no network card with the planned address %2; destroy and deploy it again")
                .arg(machine.name, mac.toString()));
    }
    CASTELLO_CO_TRY(disks, talos.disks(stop));
    const auto writable = std::ranges::count_if(
        disks, [](const TalosDisk &disk) { return !disk.isReadOnly && !disk.isOptical; });
    if (writable < 1 + machine.dataDisks.size()) {
        co_return failure(ErrorCode::Conflict,
            Text::tr(
                "%1 shows %2 writable disks where %3 were planned; destroy and deploy it again")
                .arg(machine.name)
                .arg(writable)
                .arg(1 + machine.dataDisks.size()));
    }
    co_return {};
}

Result<Machine> plannedMachine(const Site &site, const Step &step)
{
    const Machine *machine = step.machine ? site.findMachine(*step.machine) : nullptr;
    if (!machine) {
        return failure(ErrorCode::NotFound,
            Text::tr("%1 is not in the castle any more; plan again").arg(step.subject));
    }
    return *machine;
}

/// Writes on the VM which config it is about to be given: from then on it may be configured, and so
/// have data and be an etcd member, also when it does not answer.
Async<void> noteConfig(SitePointer site, Step step, Secret config, std::stop_token stop)
{
    const auto proxmox = site->providers.value(step.host->provider);
    CASTELLO_CO_TRY(vm, proxmox->readVm(*step.host, step.vmid, stop));
    auto claim = vm ? readOwnershipClaim(vm->description) : std::nullopt;
    if (!claim || claim->machine != step.machine->uuid) {
        co_return failure(ErrorCode::Conflict,
            Text::tr("VM %1 is not %2 any more; look at it in Proxmox and plan again")
                .arg(step.vmid)
                .arg(step.subject));
    }
    claim->configDigest = QString::fromLatin1(
        QCryptographicHash::hash(config.reveal(), QCryptographicHash::Sha256).toHex());
    CASTELLO_CO_CHECK(proxmox->setDescription(
        *step.host, step.vmid, withOwnershipClaim(vm->description, *claim), vm->digest, stop));
    co_return {};
}

} // namespace

bool mayPass(const Error &error)
{
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout
        || error.code == ErrorCode::Conflict || error.code == ErrorCode::UnknownOutcome;
}

Result<IpAddress> addressOf(const Site &site, const Step &step)
{
    const auto address = step.machine ? site.addressOf(*step.machine) : std::nullopt;
    if (!address) {
        return failure(ErrorCode::NotFound,
            Text::tr("the address of %1 is not known; plan again").arg(step.subject));
    }
    return *address;
}

Async<QString> awaitMaintenance(
    SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const auto machine = plannedMachine(*site, step);
    if (!machine) {
        co_return std::unexpected(machine.error());
    }
    const SocketAddress endpoint {machine->address().toString(), kTalosApiPort};
    context->report(Text::tr("the Talos API to answer at %1").arg(machine->address().toString()));
    for (int attempt = 0;; ++attempt) {
        CASTELLO_CO_TRY(
            presence, probeTalos(endpoint, site->access->talos(), site->addresses, stop));
        if (presence.kind == TalosPresence::Kind::Running) {
            co_return Text::tr("has its config already");
        }
        if (presence.kind == TalosPresence::Kind::Stranger) {
            co_return std::unexpected(presence.trouble.value_or(Error {}));
        }
        if (presence.kind == TalosPresence::Kind::Maintenance) {
            const TalosClient talos = site->talos(machine->address(), TalosMaintenance {});
            const auto checked = co_await checkIdentity(talos, *machine, stop);
            if (checked) {
                co_return Text::tr("waits for its config at %1").arg(machine->address().toString());
            }
            if (checked.error().code == ErrorCode::Conflict || !mayPass(checked.error())) {
                co_return std::unexpected(checked.error());
            }
        }
        CASTELLO_CO_CHECK(site->clock->sleepFor(kPoll.after(attempt), stop));
    }
}

Async<QString> applyConfig(SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const auto machine = plannedMachine(*site, step);
    if (!machine) {
        co_return std::unexpected(machine.error());
    }
    const SocketAddress endpoint {machine->address().toString(), kTalosApiPort};
    CASTELLO_CO_TRY(presence, probeTalos(endpoint, site->access->talos(), site->addresses, stop));
    if (presence.kind == TalosPresence::Kind::Running) {
        co_return Text::tr("has its config already");
    }
    if (presence.kind != TalosPresence::Kind::Maintenance) {
        co_return std::unexpected(presence.trouble.value_or(Error {ErrorCode::Unreachable,
            Text::tr("%1 does not wait for its config any more; deploy again").arg(step.subject),
            {},
            {}}));
    }
    const auto config = generateMachineConfig(
        site->castle, *machine, *site->contract, site->access->bundle, site->extraSubjectNames);
    if (!config) {
        co_return std::unexpected(config.error());
    }
    const TalosClient talos = site->talos(machine->address(), TalosMaintenance {});
    // Again, right before the keys leave us: the machine at this address may have changed.
    CASTELLO_CO_CHECK(checkIdentity(talos, *machine, stop));
    const Secret bytes(config->content);
    context->report(Text::tr("the machine to check the config"));
    CASTELLO_CO_TRY(dryRun, talos.applyConfiguration(bytes, true, stop));
    CASTELLO_CO_CHECK(noteConfig(site, step, bytes, stop));
    context->report(Text::tr("the machine to take the config"));
    const auto applied = co_await talos.applyConfiguration(bytes, false, stop);
    // A lost answer is settled by the next step, which waits for the cluster's certificate.
    if (!applied && applied.error().code != ErrorCode::UnknownOutcome) {
        co_return std::unexpected(applied.error());
    }
    co_return Text::tr("took its config");
}

Async<QString> awaitTalos(SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const auto address = addressOf(*site, step);
    if (!address) {
        co_return std::unexpected(address.error());
    }
    context->report(Text::tr("the Talos API to answer with the cluster's certificate"));
    for (int attempt = 0;; ++attempt) {
        const auto version = co_await site->runningTalos(*address).version(stop);
        if (version) {
            co_return Text::tr("runs Talos %1").arg(version->tag);
        }
        if (attempt >= kUsualAttempts) {
            context->report(
                Text::tr("the Talos API to answer with the cluster's certificate; it says: %1")
                    .arg(version.error().toString()));
        }
        // The certificate changes while the machine takes its config, so distrust passes too.
        if (!mayPass(version.error()) && version.error().code != ErrorCode::PermissionDenied) {
            co_return std::unexpected(version.error());
        }
        CASTELLO_CO_CHECK(site->clock->sleepFor(kPoll.after(attempt), stop));
    }
}

} // namespace castello::steps
