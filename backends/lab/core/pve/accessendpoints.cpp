// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/endpoint.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

void version(ApiCall &call)
{
    call.respond(dataResponse(QJsonObject {{u"version"_s, u"9.2.11"_s},
        {u"release"_s, u"9.2"_s},
        {u"repoid"_s, u"14a22df35955d97d"_s}}));
}

/// One's own rights: path → privilege → 1. Paths without rights are left out.
void permissions(ApiCall &call)
{
    QStringList paths = call.world->access.paths();
    paths << u"/"_s << u"/access"_s << u"/nodes"_s << u"/pool"_s << u"/sdn"_s << u"/storage"_s
          << u"/vms"_s;
    if (call.has(u"path"_s)) {
        paths = {call.value(u"path"_s)};
    }
    QJsonObject answer;
    for (const QString &path : std::as_const(paths)) {
        QJsonObject rights;
        for (const QString &privilege : call.world->privileges(call.who, path)) {
            rights[privilege] = 1;
        }
        if (!rights.isEmpty()) {
            answer[path] = rights;
        }
    }
    call.respond(dataResponse(answer));
}

} // namespace

QList<ApiEndpoint> accessEndpoints()
{
    return {
        {"GET", u"/version"_s, false, {}, {}, version},
        {"GET",
            u"/access/permissions"_s,
            false,
            {},
            ruleMap({{.name = u"path"_s}, {.name = u"userid"_s}}),
            permissions},
    };
}

} // namespace castello::lab
