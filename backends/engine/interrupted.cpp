// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/interrupted.h"

#include "backends/engine/steps/facts.h"
#include "backends/run/journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using SitePointer = std::shared_ptr<Site>;

constexpr auto kPatience = 900s; ///< of the clock; as long as a create may take
constexpr Backoff kPoll {1s, 5s, 1.5};

/// Where the VM of a journalled step is; nothing when the castle no longer names such a host.
std::optional<HostRef> hostNamed(const Site &site, const QString &host)
{
    const auto it = std::ranges::find_if(
        site.machines, [&host](const Machine &machine) { return machine.host.host == host; });
    return it == site.machines.end() ? std::nullopt : std::optional(it->host);
}

Async<void> awaitTask(SitePointer site, QString text, std::stop_token stop)
{
    const auto task = Upid::parse(text);
    const auto host = task ? hostNamed(*site, task->host) : std::nullopt;
    if (!host) {
        co_return {};
    }
    const auto outcome = co_await site->providers.value(host->provider)
                             ->await(*task, site->clock, kPatience, {}, stop);
    // However it ended, and also when Proxmox has forgotten it: what came of it is looked at.
    if (!outcome
        && (outcome.error().code == ErrorCode::Cancelled
            || outcome.error().code == ErrorCode::Unreachable)) {
        co_return std::unexpected(outcome.error());
    }
    co_return {};
}

/// Until the VMID is free or its VM may be seen.
Async<void> awaitCreation(SitePointer site, HostRef host, int vmid, std::stop_token stop)
{
    const auto proxmox = site->providers.value(host.provider);
    const auto end = site->clock->now() + kPatience;
    for (int attempt = 0; site->clock->now() < end; ++attempt) {
        CASTELLO_CO_TRY(isFree, proxmox->isVmidFree(vmid, stop));
        if (isFree) {
            co_return {};
        }
        const auto vm = co_await proxmox->readVm(host, vmid, stop);
        if (vm && (!*vm || (*vm)->lock.isEmpty())) {
            co_return {};
        }
        if (!vm && vm.error().code != ErrorCode::PermissionDenied
            && vm.error().code != ErrorCode::NotFound) {
            co_return std::unexpected(vm.error());
        }
        CASTELLO_CO_CHECK(site->clock->sleepFor(kPoll.after(attempt), stop));
    }
    co_return {}; // somebody else's, then
}

} // namespace

Async<void> settleInterruptedRun(SitePointer site, std::stop_token stop)
{
    const QList<JournalFact> facts = Journal::readOpenFacts(site->stateFolder);
    for (const JournalFact &fact : facts) {
        if (fact.key == steps::kTaskFact) {
            CASTELLO_CO_CHECK(awaitTask(site, fact.value, stop));
        }
    }
    for (const JournalFact &fact : facts) {
        const auto place
            = fact.key == steps::kCreateFact ? steps::VmPlaceFact::parse(fact.value) : std::nullopt;
        if (place && site->providers.contains(place->host.provider)) {
            CASTELLO_CO_CHECK(awaitCreation(site, place->host, place->vmid, stop));
        }
    }
    co_return {};
}

} // namespace castello
