// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/verify.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Engine)
};

QString objectionTo(const Verification &found, Plan::Purpose purpose)
{
    if (!found.leftovers.isEmpty()) {
        return Text::tr(
            "the machines are gone, but not all of their disks; remove what is listed above by "
            "hand");
    }
    if (found.now.plan.isEmpty()) {
        return {};
    }
    return purpose == Plan::Purpose::Deploy
        ? Text::tr("the run ended well, yet the world is not as the castle says; see the plan "
                   "above and deploy again")
        : Text::tr("the run ended well, yet something of the castle is there again; see the plan "
                   "above and destroy again");
}

} // namespace

Async<Verification> verifyRun(std::shared_ptr<Site> site, Plan done, std::stop_token stop)
{
    Verification found;
    CASTELLO_CO_TRY(now, makePlan(site, done.purpose, stop));
    found.now = now;
    if (done.purpose == Plan::Purpose::Destroy) {
        CASTELLO_CO_TRY(leftovers, findLeftovers(site, done, stop));
        found.leftovers = leftovers;
    }
    found.objection = objectionTo(found, done.purpose);
    co_return found;
}

bool staysWithin(const Plan &plan, const Plan &agreed)
{
    return plan.purpose == agreed.purpose
        && std::ranges::all_of(plan.steps, [&agreed](const Step &step) {
               const Step *known = agreed.findStep(step.id);
               return known != nullptr && known->machine == step.machine && known->host == step.host
                   && known->vmid == step.vmid;
           });
}

Async<QStringList> findLeftovers(std::shared_ptr<Site> site, Plan destroyed, std::stop_token stop)
{
    QStringList leftovers;
    for (const Step &step : destroyed.steps) {
        if (step.kind != StepKind::DestroyVm) {
            continue;
        }
        const Provider provider = site->castle.providers.value(step.host->provider);
        const auto proxmox = site->providers.value(step.host->provider);
        CASTELLO_CO_TRY(
            volumes, proxmox->volumesOf(*step.host, provider.diskStorage, step.vmid, stop));
        for (const ProxmoxVolume &volume : volumes) {
            leftovers.append(Text::tr("%1 on %2").arg(volume.id, step.host->toString()));
        }
        CASTELLO_CO_TRY(members, proxmox->poolMembers(provider.pool, stop));
        if (members.contains(step.vmid)) {
            leftovers.append(Text::tr("VM %1 in the pool %2").arg(step.vmid).arg(provider.pool));
        }
    }
    co_return leftovers;
}

} // namespace castello
