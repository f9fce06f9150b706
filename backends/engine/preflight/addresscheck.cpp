// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/preflight/addresscheck.h"

#include "backends/async/lanes.h"
#include "backends/http/tcpprobe.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace castello {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A neighbour answers within milliseconds; a silent address costs all of it.
constexpr auto kPatience = 1s;
constexpr int kKnocksAtOnce = 64;
/// SSH, HTTPS, Kubernetes and Talos: what is most likely to listen. One refusal is enough to know
/// that somebody is there.
constexpr std::array<quint16, 4> kPorts {22, 443, 6443, 50000};
constexpr quint64 kLoadBalancersAtMost = 64; ///< of a larger pool the first ones are asked

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Preflight)
};

struct PlannedAddress
{
    IpAddress address;
    QString subject; ///< path in the document
    QString purpose; ///< translated: whose it shall be
};

struct Knock
{
    qsizetype target = 0; ///< index of a planned address
    quint16 port = 0;
};

QList<PlannedAddress> plannedAddresses(const Site &site, const Plan &plan)
{
    QList<PlannedAddress> planned;
    for (const Step &step : plan.steps) {
        const Machine *machine
            = step.kind == StepKind::CreateVm ? site.findMachine(*step.machine) : nullptr;
        if (machine != nullptr) {
            const QString subject = u"groups.%1.addresses"_s.arg(machine->groupKey);
            planned.append({machine->address(), subject, machine->name});
        }
    }
    if (!std::ranges::contains(plan.steps, StepKind::Bootstrap, &Step::kind)) {
        return planned; // the cluster lives, and these are its own
    }
    if (const auto vip = site.castle.cluster.endpoint.vip) {
        planned.append({*vip, u"cluster.endpoint.vip"_s, Text::tr("the control planes together")});
    }
    if (const auto metallb = site.castle.components.metallb) {
        const quint64 count = std::min(metallb->pool.size(), kLoadBalancersAtMost);
        for (quint64 i = 0; i < count; ++i) {
            planned.append({*metallb->pool.at(i),
                u"components.metallb.pool"_s,
                Text::tr("the load balancers")});
        }
    }
    return planned;
}

Diagnostic occupied(const PlannedAddress &planned, quint16 port, TcpPresence presence)
{
    const bool isSure = presence == TcpPresence::Accepts;
    return {isSure ? Severity::Error : Severity::Warning,
        u"preflight-address"_s,
        planned.subject,
        {},
        isSure ? Text::tr("something answers at %1, port %2, the address meant for %3")
                     .arg(planned.address.toString())
                     .arg(port)
                     .arg(planned.purpose)
               : Text::tr("something refuses connections at %1, the address meant for %2")
                     .arg(planned.address.toString(), planned.purpose),
        isSure ? Text::tr("take it away from there, or choose other addresses")
               : Text::tr("if that is not a firewall, take the address away from there, or choose "
                          "other addresses"),
        {}};
}

} // namespace

Async<QList<Diagnostic>> checkAddresses(std::shared_ptr<Site> site, Plan plan, std::stop_token stop)
{
    const QList<PlannedAddress> planned = plannedAddresses(*site, plan);
    QList<Knock> knocks;
    for (qsizetype target = 0; target < planned.size(); ++target) {
        for (const quint16 port : kPorts) {
            knocks.append({target, port});
        }
    }
    CASTELLO_CO_TRY(answers,
        inLanes<TcpPresence, Knock>(knocks, kKnocksAtOnce, [planned, site, stop](Knock knock) {
            const QString host = planned.at(knock.target).address.toString();
            return probeTcp({host, knock.port}, site->addresses, kPatience, stop);
        }));
    QMap<qsizetype, Diagnostic> findings; // the worst of each address
    for (qsizetype i = 0; i < knocks.size(); ++i) {
        const auto &[target, port] = knocks.at(i);
        const auto &answer = answers.at(i);
        if (!answer) {
            co_return std::unexpected(answer.error());
        }
        const auto known = findings.constFind(target);
        const bool isWorse = known == findings.cend() || *answer == TcpPresence::Accepts;
        if (*answer != TcpPresence::Silent && isWorse) {
            findings.insert(target, occupied(planned.at(target), port, *answer));
        }
    }
    co_return findings.values();
}

} // namespace castello
