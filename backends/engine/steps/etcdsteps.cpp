// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/steps/facts.h"
#include "backends/engine/steps/steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello::steps {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Backoff kPoll {2s, 5s, 1.3};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::EtcdSteps)
};

/// What the control planes know of etcd. A second bootstrap would make a second cluster, so every
/// one of them is asked, and one that had a config before this run must have answered.
struct EtcdKnowledge
{
    bool hasMembers = false;
    QString silent; ///< a control plane that may have data and does not answer; empty = none
};

bool mayHaveData(const Site &site, const Machine &machine)
{
    const auto claim = readOwnershipClaim(site.observedVms.value(machine.id).description);
    return claim && !claim->configDigest.isEmpty();
}

Async<EtcdKnowledge> askAboutEtcd(SitePointer site, std::stop_token stop)
{
    EtcdKnowledge knowledge;
    for (const Machine &machine : site->controlPlanes()) {
        const TalosClient talos = site->runningTalos(machine.address());
        const auto members = co_await talos.etcdMembers(stop);
        if (members && !members->isEmpty()) {
            knowledge.hasMembers = true;
            co_return knowledge;
        }
        if (!members && members.error().code == ErrorCode::Cancelled) {
            co_return std::unexpected(members.error());
        }
        if (!members && mayHaveData(*site, machine)) {
            // No etcd there yet, or nobody at all?
            const auto version = co_await talos.version(stop);
            if (!version) {
                knowledge.silent = machine.name;
            }
        }
    }
    co_return knowledge;
}

Async<bool> isReadyForBootstrap(TalosClient talos, std::stop_token stop)
{
    CASTELLO_CO_TRY(isSynced, talos.isTimeSynced(stop));
    CASTELLO_CO_TRY(hasRuntime, talos.isServiceHealthy(u"cri"_s, stop));
    co_return isSynced &&hasRuntime;
}

} // namespace

Async<QString> bootstrap(SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const auto address = addressOf(*site, step);
    if (!address) {
        co_return std::unexpected(address.error());
    }
    const TalosClient talos = site->runningTalos(*address);
    const bool wasCalled = context->recorded(kBootstrapFact).has_value();
    for (int attempt = 0;; ++attempt) {
        CASTELLO_CO_TRY(etcd, askAboutEtcd(site, stop));
        if (etcd.hasMembers) {
            co_return Text::tr("etcd had been bootstrapped");
        }
        if (!etcd.silent.isEmpty()) {
            context->report(Text::tr("%1 to say whether it has etcd data").arg(etcd.silent));
            CASTELLO_CO_CHECK(site->clock->sleepFor(kPoll.after(attempt), stop));
            continue;
        }
        context->report(Text::tr("time to be synced and the container runtime to be healthy"));
        const auto isReady = co_await isReadyForBootstrap(talos, stop);
        if (isReady && *isReady && (!wasCalled || attempt > 5)) {
            if (const auto recorded = context->record(kBootstrapFact, step.subject); !recorded) {
                co_return std::unexpected(recorded.error());
            }
            const auto outcome = co_await talos.bootstrap(stop);
            if (outcome) {
                co_return *outcome == BootstrapOutcome::Started
                    ? Text::tr("etcd begins on %1").arg(step.subject)
                    : Text::tr("etcd had been bootstrapped");
            }
            if (!mayPass(outcome.error())) {
                co_return std::unexpected(outcome.error());
            }
        } else if (!isReady && !mayPass(isReady.error())) {
            co_return std::unexpected(isReady.error());
        }
        CASTELLO_CO_CHECK(site->clock->sleepFor(kPoll.after(attempt), stop));
    }
}

Async<QString> awaitEtcdMember(
    SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const auto address = addressOf(*site, step);
    if (!address) {
        co_return std::unexpected(address.error());
    }
    context->report(Text::tr("etcd to have %1 as a voting member").arg(step.subject));
    for (int attempt = 0;; ++attempt) {
        const auto members = co_await site->runningTalos(*address).etcdMembers(stop);
        if (members) {
            const auto own = std::ranges::find(*members, step.subject, &EtcdMember::hostname);
            if (own != members->end() && !own->isLearner) {
                co_return Text::tr("is one of %1 etcd members").arg(members->size());
            }
        } else if (!mayPass(members.error())) {
            co_return std::unexpected(members.error());
        }
        CASTELLO_CO_CHECK(site->clock->sleepFor(kPoll.after(attempt), stop));
    }
}

Async<QString> leaveEtcd(SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const auto address = addressOf(*site, step);
    if (!address) {
        co_return std::unexpected(address.error());
    }
    context->report(Text::tr("%1 to leave etcd").arg(step.subject));
    const TalosClient talos = site->runningTalos(*address);
    const auto left = co_await talos.etcdForfeitLeadership(stop);
    if (left) {
        CASTELLO_CO_CHECK(talos.etcdLeave(stop));
    }
    // Whatever it answered: the remaining members are asked, and a dead one is taken out by them.
    for (const Machine &machine : site->controlPlanes()) {
        const TalosClient other = site->runningTalos(machine.address());
        const auto members = co_await other.etcdMembers(stop);
        if (!members || machine.name == step.subject) {
            continue;
        }
        const auto own = std::ranges::find(*members, step.subject, &EtcdMember::hostname);
        if (own != members->end()) {
            CASTELLO_CO_CHECK(other.etcdRemoveMember(own->id, stop));
        }
        co_return Text::tr("has left etcd; %1 members remain")
            .arg(members->size() - (own != members->end() ? 1 : 0));
    }
    co_return failure(
        ErrorCode::Unreachable, Text::tr("no other control plane answers; nothing was removed"));
}

} // namespace castello::steps
