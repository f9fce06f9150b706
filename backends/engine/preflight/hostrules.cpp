// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/preflight/judge.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello::preflighting {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// More than this, and certificates may not be valid yet where they are used. Our own judgement:
/// Talos itself waits for a synchronised clock before it goes on.
constexpr auto kClockTolerance = 60s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Preflight)
};

} // namespace

void judgeRelease(Judge &judge)
{
    if (const auto isGood = checkRelease(judge.view.release); !isGood) {
        judge.error(u"release"_s, {}, isGood.error().message, {});
    }
}

void judgeClock(Judge &judge)
{
    const auto ahead = judge.view.clockAhead;
    if (ahead <= kClockTolerance && ahead >= -kClockTolerance) {
        return;
    }
    const int seconds = int(std::chrono::abs(ahead).count());
    judge.error(u"clock"_s,
        {},
        ahead > 0s
            ? Text::tr("the clock of %1 is %n second(s) ahead of this computer's", nullptr, seconds)
                  .arg(judge.key)
            : Text::tr("the clock of %1 is %n second(s) behind this computer's", nullptr, seconds)
                  .arg(judge.key),
        Text::tr("certificates would not be valid yet, or not any more; have both follow the same "
                 "time: “timedatectl set-ntp true”, here, and “chronyc tracking” there says how "
                 "far off it is"));
}

void judgePool(Judge &judge)
{
    const QString pool = judge.provider.pool;
    if (!judge.view.hasPool && judge.may(u"/pool/"_s + pool, u"Pool.Audit"_s)) {
        judge.error(u"pool"_s,
            u".pool"_s,
            Text::tr("%1 has no pool %2").arg(judge.key, pool),
            Text::tr("make it with “pveum pool add %1”").arg(pool));
    }
}

void judgeHosts(Judge &judge)
{
    const auto &hosts = judge.view.hosts;
    QStringList names;
    std::ranges::transform(hosts, std::back_inserter(names), &ProxmoxHost::name);
    names.sort();
    for (const QString &host : judge.usedHosts()) {
        const QString subject = u".hosts."_s + host;
        const auto it = std::ranges::find(hosts, host, &ProxmoxHost::name);
        if (it == hosts.cend()) {
            judge.error(u"host"_s,
                subject,
                Text::tr("%1 has no host %2").arg(judge.key, host),
                Text::tr("it has: %1").arg(names.join(u", "_s)));
        } else if (!it->isOnline) {
            judge.error(u"host"_s,
                subject,
                Text::tr("the host %1 is not online").arg(host),
                Text::tr("switch it on, or place its machines elsewhere"));
        } else if (judge.view.troubles.contains(host)) {
            judge.error(u"host"_s,
                subject,
                Text::tr("the host %1 could not be asked: %2")
                    .arg(host, judge.view.troubles.value(host).message),
                Text::tr("“pvecm status” on a host says whether they reach each other"));
        }
    }
}

void judgeBridges(Judge &judge)
{
    for (const auto &[host, bridges] : judge.view.bridges.asKeyValueRange()) {
        for (const auto &[network, bridge] : judge.provider.bridges.asKeyValueRange()) {
            if (!bridges.contains(bridge)
                && judge.may(u"/sdn/zones/localnetwork/"_s + bridge, u"SDN.Use"_s)) {
                judge.error(u"bridge"_s,
                    u".bridges."_s + network,
                    Text::tr("the host %1 has no bridge %2").arg(host, bridge),
                    bridges.isEmpty()
                        ? Text::tr("make it on the host under System, Network")
                        : Text::tr("make it on the host under System, Network, or use one that it "
                                   "has: %1")
                              .arg(bridges.join(u", "_s)));
            }
        }
    }
}

} // namespace castello::preflighting
