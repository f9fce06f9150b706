// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/preflight/judge.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace preflighting {

void Judge::add(Severity severity,
    const QString &rule,
    const QString &subject,
    const QString &summary,
    const QString &remedy)
{
    const QString path = u"providers."_s + key + subject;
    findings.append({severity, u"preflight-"_s + rule, path, {}, summary, remedy, {}});
}

QStringList Judge::usedHosts() const
{
    QStringList hosts;
    for (const Machine &machine : machines) {
        hosts.append(machine.host.host);
    }
    hosts.removeDuplicates();
    return hosts;
}

QList<Machine> Judge::machinesOn(const QString &host) const
{
    QList<Machine> found;
    std::ranges::copy_if(machines, std::back_inserter(found), [&host](const Machine &machine) {
        return machine.host.host == host;
    });
    return found;
}

} // namespace preflighting

QList<Diagnostic> judgeProvider(const Castle &castle,
    const QString &provider,
    const QList<Machine> &machines,
    const ProviderView &view)
{
    const Provider known = castle.providers.value(provider);
    preflighting::Judge judge {castle, provider, known, machines, view};
    for (const auto &rule : {preflighting::judgeRelease,
             preflighting::judgeClock,
             preflighting::judgeRights,
             preflighting::judgePool,
             preflighting::judgeHosts,
             preflighting::judgeProcessors,
             preflighting::judgeMemory,
             preflighting::judgeStorages,
             preflighting::judgeBridges}) {
        rule(judge);
    }
    return judge.findings;
}

} // namespace castello
