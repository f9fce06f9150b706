// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/preflight/preflight.h"

#include "backends/async/lanes.h"
#include "backends/engine/preflight/addresscheck.h"
#include "backends/engine/preflight/imagecheck.h"

namespace castello {

namespace {

using SitePointer = std::shared_ptr<Site>;
using Question = std::function<Async<void>()>;

constexpr int kRequestsInFlight = 4; ///< of one provider; the server has three workers

QList<Machine> machinesToCreate(const Site &site, const Plan &plan, const QString &provider)
{
    QList<Machine> machines;
    for (const Step &step : plan.steps) {
        const Machine *machine
            = step.kind == StepKind::CreateVm ? site.findMachine(*step.machine) : nullptr;
        if (machine != nullptr && machine->host.provider == provider) {
            machines.append(*machine);
        }
    }
    return machines;
}

/// Awaits an answer and puts it where it belongs.
template <class T>
Async<void> put(Async<T> asked, T *place)
{
    CASTELLO_CO_TRY(answer, std::move(asked));
    *place = std::move(answer);
    co_return {};
}

Async<void> seePool(Async<QList<int>> asked, bool *hasPool)
{
    const auto members = co_await std::move(asked);
    *hasPool = members
        || (members.error().code != ErrorCode::NotFound
            && members.error().code != ErrorCode::PermissionDenied);
    if (!members && *hasPool) {
        co_return std::unexpected(members.error());
    }
    co_return {};
}

/// A host that does not answer for itself is a finding; what the token may not see, too.
template <class T>
Async<void> putOfHost(
    Async<T> asked, std::shared_ptr<ProviderView> view, QString host, QMap<QString, T> *place)
{
    const auto answer = co_await std::move(asked);
    if (answer) {
        place->insert(host, *answer);
    } else if (answer.error().code == ErrorCode::Cancelled) {
        co_return std::unexpected(answer.error());
    } else if (answer.error().code != ErrorCode::PermissionDenied) {
        view->troubles.insert(host, answer.error());
    }
    co_return {};
}

Async<void> askAll(QList<Question> questions)
{
    CASTELLO_CO_TRY(answers,
        inLanes<void, Question>(
            std::move(questions), kRequestsInFlight, [](const Question &ask) { return ask(); }));
    for (const Result<void> &answer : answers) {
        if (!answer) {
            co_return answer;
        }
    }
    co_return {};
}

QList<Question> questionsFor(const std::shared_ptr<const ProxmoxClient> &proxmox,
    const QString &pool,
    const QList<HostRef> &hosts,
    const std::shared_ptr<ProviderView> &view,
    const std::stop_token &stop)
{
    QList<Question> questions {
        [=] { return put(proxmox->release(stop), &view->release); },
        [=] { return put(proxmox->permissions(stop), &view->permissions); },
        [=] { return put(proxmox->hosts(stop), &view->hosts); },
        [=] { return seePool(proxmox->poolMembers(pool, stop), &view->hasPool); },
    };
    for (const HostRef &host : hosts) {
        questions.append([=] {
            return putOfHost(proxmox->storages(host, stop), view, host.host, &view->storages);
        });
        questions.append([=] {
            return putOfHost(proxmox->bridges(host, stop), view, host.host, &view->bridges);
        });
        questions.append([=] {
            return putOfHost(
                proxmox->processorFlags(host, stop), view, host.host, &view->processorFlags);
        });
    }
    return questions;
}

/// The lab's clock runs faster than life, so that nothing can be said about it.
std::chrono::seconds clockAhead(const Site &site, const QDateTime &date)
{
    if (site.isLab || !date.isValid()) {
        return {};
    }
    return std::chrono::duration_cast<std::chrono::seconds>(
        date.toStdSysMilliseconds() - site.clock->now());
}

Async<QList<Diagnostic>> checkProvider(
    SitePointer site, QString provider, QList<Machine> machines, std::stop_token stop)
{
    QList<HostRef> hosts;
    for (const Machine &machine : std::as_const(machines)) {
        if (!hosts.contains(machine.host)) {
            hosts.append(machine.host);
        }
    }
    const auto proxmox = site->providers.value(provider);
    const QString pool = site->castle.providers.value(provider).pool;
    const auto view = std::make_shared<ProviderView>();
    view->token = proxmox->tokenName();
    CASTELLO_CO_CHECK(askAll(questionsFor(proxmox, pool, hosts, view, stop)));
    view->clockAhead = clockAhead(*site, view->release.date);
    co_return judgeProvider(site->castle, provider, machines, *view);
}

} // namespace

Async<QList<Diagnostic>> preflight(SitePointer site, Plan plan, std::stop_token stop)
{
    std::vector<Async<QList<Diagnostic>>> checks;
    for (const QString &provider : site->castle.providers.keys()) {
        const QList<Machine> machines = machinesToCreate(*site, plan, provider);
        if (!machines.isEmpty()) {
            checks.push_back(checkProvider(site, provider, machines, stop));
        }
    }
    checks.push_back(checkAddresses(site, plan, stop));
    checks.push_back(checkImage(site, plan, stop));
    QList<Diagnostic> findings;
    std::optional<Error> error;
    for (auto &check : checks) { // every one of them, so that none is left behind
        const auto found = co_await check;
        if (found) {
            findings += *found;
        } else if (!error) {
            error = found.error();
        }
    }
    if (error) {
        co_return std::unexpected(*error);
    }
    co_return findings;
}

} // namespace castello
