// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/endpoint.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

QMap<QString, ParameterRule> ruleMap(const QList<ParameterRule> &rules)
{
    QMap<QString, ParameterRule> map;
    for (const ParameterRule &rule : rules) {
        map[rule.name] = rule;
    }
    return map;
}

ApiResponse refusal(const QString &path, const QString &privileges)
{
    return errorResponse(403, u"Permission check failed (%1, %2)"_s.arg(path, privileges));
}

Task &beginTask(const ApiCall &call, const QString &type, const QString &subject)
{
    return call.world->tasks.create(call.host(), type, subject, call.who);
}

void runTask(const ApiCall &call, Task &task, Work work)
{
    call.world->tasks.run(task, std::move(work));
    call.respond(dataResponse(task.upid));
}

} // namespace castello::lab
