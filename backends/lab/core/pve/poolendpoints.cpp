// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/endpoint.h"
#include "backends/lab/core/pve/vmdescription.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

void list(ApiCall &call)
{
    const QString wanted = call.value(u"poolid"_s);
    if (!wanted.isEmpty() && !call.may(u"/pool/"_s + wanted, u"Pool.Audit"_s)) {
        call.respond(refusal(u"/pool/"_s + wanted, u"Pool.Audit"_s));
        return;
    }
    if (!wanted.isEmpty() && !call.world->pools.contains(wanted)) {
        call.respond(errorResponse(500, u"pool '%1' does not exist"_s.arg(wanted)));
        return;
    }
    QJsonArray pools;
    for (const auto &[name, pool] : call.world->pools.asKeyValueRange()) {
        if (!call.may(u"/pool/"_s + name, u"Pool.Audit"_s)
            || (!wanted.isEmpty() && name != wanted)) {
            continue;
        }
        QJsonObject entry {{u"poolid"_s, name}};
        if (!pool.comment.isEmpty()) {
            entry[u"comment"_s] = pool.comment;
        }
        if (!wanted.isEmpty()) {
            QJsonArray members;
            for (const int vmid : pool.vmids) {
                QJsonObject member = resourceEntry(*call.world, call.world->vms.at(vmid));
                member.remove(u"tags"_s);
                members << member;
            }
            entry[u"members"_s] = members;
        }
        pools << entry;
    }
    call.respond(dataResponse(pools));
}

void create(ApiCall &call)
{
    const QString name = call.value(u"poolid"_s);
    if (name.isEmpty() || !name[0].isLetter()) {
        call.respond(
            errorResponse(500, u"create pool failed: pool name must start with a letter"_s));
    } else if (call.world->pools.contains(name)) {
        call.respond(
            errorResponse(500, u"create pool failed: pool '%1' already exists"_s.arg(name)));
    } else {
        call.world->pools[name].comment = call.value(u"comment"_s);
        call.respond(dataResponse({}));
    }
}

void update(ApiCall &call)
{
    const auto pool = call.world->pools.find(call.value(u"poolid"_s));
    if (pool == call.world->pools.end()) {
        call.respond(errorResponse(
            500, u"update pools failed: pool '%1' does not exist"_s.arg(call.value(u"poolid"_s))));
        return;
    }
    const bool removes = call.isSet(u"delete"_s);
    const QStringList vmids = call.value(u"vms"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &vmid : vmids) {
        const QString path = u"/vms/"_s + vmid;
        if (!call.may(path, u"VM.Allocate"_s)) {
            call.respond(refusal(path, u"VM.Allocate"_s));
            return;
        }
    }
    for (const QString &vmid : vmids) {
        if (removes) {
            pool->vmids.remove(vmid.toInt());
        } else {
            pool->vmids.insert(vmid.toInt());
        }
    }
    pool->comment = call.value(u"comment"_s, pool->comment);
    call.respond(dataResponse({}));
}

void remove(ApiCall &call)
{
    const QString name = call.value(u"poolid"_s);
    const auto pool = call.world->pools.constFind(name);
    if (pool == call.world->pools.constEnd()) {
        call.respond(
            errorResponse(500, u"delete pool failed: pool '%1' does not exist"_s.arg(name)));
    } else if (!pool->vmids.isEmpty()) {
        call.respond(errorResponse(500,
            u"delete pool failed: pool '%1' is not empty (contains VM %2)"_s.arg(name).arg(
                *pool->vmids.begin())));
    } else {
        call.world->pools.erase(pool);
        call.respond(dataResponse({}));
    }
}

} // namespace

QList<ApiEndpoint> poolEndpoints()
{
    const RightRule allocate {u"/pool/{poolid}"_s, {u"Pool.Allocate"_s}};
    const ParameterRule name {.name = u"poolid"_s, .isOptional = false};
    return {
        {"GET",
            u"/pools"_s,
            false,
            {},
            ruleMap({{.name = u"poolid"_s},
                {.name = u"type"_s, .choices = {u"qemu"_s, u"lxc"_s, u"storage"_s}}}),
            list},
        {"GET", u"/pools/{poolid}"_s, false, {}, {}, list},
        {"POST", u"/pools"_s, true, allocate, ruleMap({name, {.name = u"comment"_s}}), create},
        {"PUT",
            u"/pools"_s,
            true,
            allocate,
            ruleMap({name,
                {.name = u"comment"_s},
                {.name = u"vms"_s},
                {.name = u"storage"_s},
                {.name = u"delete"_s, .type = ParameterType::Boolean},
                {.name = u"allow-move"_s, .type = ParameterType::Boolean}}),
            update},
        {"DELETE", u"/pools"_s, true, allocate, ruleMap({name}), remove},
        {"DELETE", u"/pools/{poolid}"_s, true, allocate, {}, remove},
    };
}

} // namespace castello::lab
