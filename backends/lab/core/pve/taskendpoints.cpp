// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/endpoint.h"
#include "backends/lab/core/pve/formats.h"

#include <QRegularExpression>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

QJsonObject describe(const Task &task)
{
    QJsonObject object {{u"upid"_s, task.upid},
        {u"node"_s, task.host},
        {u"type"_s, task.type},
        {u"id"_s, task.subject},
        {u"user"_s, task.owner.user},
        {u"pid"_s, task.pid},
        {u"pstart"_s, task.processStart},
        {u"starttime"_s, task.startTime}};
    if (!task.owner.tokenId.isEmpty()) {
        object[u"tokenid"_s] = task.owner.tokenId;
    }
    return object;
}

bool maySee(const ApiCall &call, const Task &task)
{
    return task.owner == call.who
        || (call.who.tokenId.isEmpty() && task.owner.user == call.who.user)
        || call.may(u"/nodes/"_s + task.host, u"Sys.Audit"_s);
}

/// The task of a call; answers and gives nothing when there is none to see.
const Task *taskOf(ApiCall &call)
{
    static const QRegularExpression syntax(
        u"^UPID:[a-zA-Z0-9-]+:[0-9A-F]{8}:[0-9A-F]{8,9}:[0-9A-F]{8}:[^:/\\s]+:[^:/\\s]*:[^:/\\s]+:$"_s);
    const QString upid = call.value(u"upid"_s);
    if (!syntax.match(upid).hasMatch()) {
        call.respond(verificationResponse({{u"upid"_s, u"unable to parse worker upid"_s}}));
        return nullptr;
    }
    const Task *task = call.world->tasks.find(upid);
    if (task == nullptr) {
        call.respond(verificationResponse({{u"upid"_s, u"no such task"_s}}));
    } else if (!maySee(call, *task)) {
        call.respond(refusal(u"/nodes/"_s + task->host, u"Sys.Audit"_s));
        return nullptr;
    }
    return task;
}

void status(ApiCall &call)
{
    if (const Task *task = taskOf(call)) {
        QJsonObject object = describe(*task);
        object[u"status"_s] = task->isRunning() ? u"running"_s : u"stopped"_s;
        if (!task->isRunning()) {
            object[u"exitstatus"_s] = QString(task->exitStatus).replace(u'\n', u' ');
        }
        call.respond(dataResponse(object));
    }
}

void log(ApiCall &call)
{
    const Task *task = call.world->tasks.find(call.value(u"upid"_s));
    QStringList lines {u"unable to open file - No such file or directory"_s};
    if (task != nullptr) {
        if (taskOf(call) == nullptr) {
            return;
        }
        lines = task->log.isEmpty() ? QStringList {u"no content"_s} : task->log;
    }
    const int start = call.value(u"start"_s, u"0"_s).toInt();
    const int limit = call.value(u"limit"_s, u"50"_s).toInt();
    QJsonArray list;
    for (int i = start; i < lines.size() && (limit == 0 || i < start + limit); i++) {
        list << QJsonObject {{u"n"_s, i + 1}, {u"t"_s, lines[i]}};
    }
    call.respond(listResponse(list, lines.size()));
}

void stop(ApiCall &call)
{
    if (const Task *task = taskOf(call)) {
        call.world->tasks.stop(task->upid);
        call.respond(dataResponse({}));
    }
}

void list(ApiCall &call)
{
    QJsonArray entries;
    const int limit = call.value(u"limit"_s, u"50"_s).toInt();
    for (const Task *task : call.world->tasks.all()) {
        const bool isWanted = task->host == call.host() && !task->isRunning() && maySee(call, *task)
            && (!call.has(u"vmid"_s) || task->subject == call.value(u"vmid"_s))
            && (!call.has(u"typefilter"_s) || task->type == call.value(u"typefilter"_s))
            && (!call.isSet(u"errors"_s) || task->exitStatus != u"OK");
        if (isWanted && entries.size() < limit) {
            QJsonObject entry = describe(*task);
            entry[u"status"_s] = task->exitStatus;
            entry[u"endtime"_s] = task->endTime;
            entries << entry;
        }
    }
    call.respond(dataResponse(entries));
}

} // namespace

QList<ApiEndpoint> taskEndpoints()
{
    const ParameterRule start {.name = u"start"_s, .type = ParameterType::Integer, .minimum = 0};
    const ParameterRule limit {.name = u"limit"_s, .type = ParameterType::Integer, .minimum = 0};
    return {
        {"GET",
            u"/nodes/{node}/tasks"_s,
            false,
            {},
            ruleMap({start,
                limit,
                {.name = u"vmid"_s, .type = ParameterType::Integer, .format = checkVmid},
                {.name = u"typefilter"_s},
                {.name = u"userfilter"_s},
                {.name = u"statusfilter"_s},
                {.name = u"errors"_s, .type = ParameterType::Boolean},
                {.name = u"source"_s, .choices = {u"archive"_s, u"active"_s, u"all"_s}},
                {.name = u"since"_s, .type = ParameterType::Integer},
                {.name = u"until"_s, .type = ParameterType::Integer}}),
            list},
        {"GET", u"/nodes/{node}/tasks/{upid}/status"_s, true, {}, {}, status},
        {"GET", u"/nodes/{node}/tasks/{upid}/log"_s, true, {}, ruleMap({start, limit}), log},
        {"DELETE", u"/nodes/{node}/tasks/{upid}"_s, true, {}, {}, stop},
    };
}

} // namespace castello::lab
