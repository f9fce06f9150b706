// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/pveapi.h"

#include "backends/lab/core/pve/formats.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kBase = "/api2/json";

/// What is wrong with a request as such; nothing when it may go on.
std::optional<ApiResponse> transportError(const ApiRequest &request)
{
    static const QList<QByteArray> methods {"GET", "POST", "PUT", "DELETE"};
    if (!methods.contains(request.method)) {
        return bareResponse(501, "method '" + request.method + "' not available");
    }
    if (!request.path.startsWith(kBase)) {
        return textResponse(501, "no such uri");
    }
    const bool takesBody = request.method == "POST" || request.method == "PUT";
    if (!takesBody && !request.body.isEmpty()) {
        return textResponse(501, "Unexpected content for method '" + request.method + "'");
    }
    const QByteArray type = request.contentType.split(';').first().trimmed();
    if (!request.body.isEmpty() && type != "application/x-www-form-urlencoded"
        && type != "application/json" && !type.isEmpty()) {
        return textResponse(506, "upload 'Content-Type '" + type + "' not implemented");
    }
    return std::nullopt;
}

QString filledIn(QString path, const Parameters &values)
{
    for (const auto &[name, value] : values.asKeyValueRange()) {
        path.replace(u'{' + name + u'}', value);
    }
    return path;
}

/// Rules of what stands in a path.
ParameterRule pathRule(const QString &name)
{
    if (name == u"vmid") {
        return {.name = name, .type = ParameterType::Integer, .format = checkVmid};
    }
    return {.name = name};
}

bool isAllowed(
    const World &world, const Identity &who, const QString &path, const QStringList &anyOf)
{
    return std::ranges::any_of(
        anyOf, [&](const QString &privilege) { return world.may(who, path, privilege); });
}

} // namespace

PveApi::PveApi(World &world)
    : m_world(world)
{
    m_endpoints = accessEndpoints() + clusterEndpoints() + hostEndpoints() + storageEndpoints()
        + taskEndpoints() + poolEndpoints() + vmEndpoints() + vmCloneEndpoints()
        + vmConfigEndpoints() + vmPowerEndpoints();
}

void PveApi::handle(const ApiRequest &request, ApiResponder respond)
{
    if (const auto error = transportError(request)) {
        respond(*error);
        return;
    }
    QByteArray reason;
    const auto who = authenticate(request, &reason);
    if (!who) {
        m_world.scheduler.after(
            timing::kLateRefusal, [respond, reason] { respond(bareResponse(401, reason)); });
        return;
    }
    const QByteArray path = request.path.sliced(kBase.size());
    const Match found = match(request.method, path);
    if (found.endpoint == nullptr) {
        respond(errorResponse(501,
            u"Method '%1 %2' not implemented"_s.arg(QString::fromLatin1(request.method),
                QString::fromUtf8(QByteArray::fromPercentEncoding(path)))));
        return;
    }
    const bool isProxied = found.endpoint->isProxied;
    dispatch(found, *who, request, [respond = std::move(respond), isProxied](ApiResponse response) {
        response.isProxied = isProxied && response.status < 400;
        respond(std::move(response));
    });
}

PveApi::Match PveApi::match(const QByteArray &method, const QByteArray &path) const
{
    const QList<QByteArray> parts = path.split('/');
    for (const ApiEndpoint &endpoint : m_endpoints) {
        const QStringList pattern = endpoint.path.split(u'/');
        // A volume's name holds a slash, raw or not: the last parameter takes the rest.
        const bool takesRest = pattern.last() == u"{volume}";
        if (endpoint.method != method
            || (parts.size() != pattern.size() && !(takesRest && parts.size() > pattern.size()))) {
            continue;
        }
        Match match {&endpoint, {}};
        bool isSame = true;
        for (qsizetype i = 0; i < pattern.size() && isSame; i++) {
            const bool isLast = i == pattern.size() - 1;
            const QByteArray raw = takesRest && isLast ? parts.sliced(i).join('/') : parts[i];
            const QString part = QString::fromUtf8(QByteArray::fromPercentEncoding(raw));
            if (pattern[i].startsWith(u'{')) {
                match.values[pattern[i].sliced(1).chopped(1)] = part;
            } else {
                isSame = pattern[i] == part;
            }
        }
        if (isSame) {
            return match;
        }
    }
    return {};
}

std::optional<Identity> PveApi::authenticate(const ApiRequest &request, QByteArray *reason) const
{
    constexpr QByteArrayView scheme = "PVEAPIToken";
    const QByteArray &header = request.authorization;
    if (!header.startsWith(scheme) || header.size() <= scheme.size()) {
        *reason = "No ticket";
        return std::nullopt;
    }
    *reason = "Authentication failed!";
    QByteArray token = header.sliced(scheme.size() + 1); // `=` or a blank
    token = QByteArray::fromPercentEncoding(token.split(';').first());
    return m_world.access.authenticate(QString::fromUtf8(token));
}

void PveApi::dispatch(
    const Match &match, const Identity &who, const ApiRequest &request, const ApiResponder &respond)
{
    const ApiEndpoint &endpoint = *match.endpoint;
    const QString host = match.values.value(u"node"_s);
    if (match.values.contains(u"node"_s) && !m_world.hosts.contains(host)) {
        respond(errorResponse(500,
            u"hostname lookup '%1' failed - failed to get address info for: %1: Name or service not known"_s
                .arg(host)));
        return;
    }
    Parameters parameters;
    if (request.contentType.startsWith("application/json") && !request.body.isEmpty()) {
        const auto decoded = decodeJson(request.body);
        if (!decoded) {
            respond(textResponse(500, decoded.error()));
            return;
        }
        parameters = *decoded;
    } else {
        parameters = decodeForm(request.body);
    }
    parameters.insert(decodeForm(request.query));

    auto rules = endpoint.rules;
    QMap<QString, QString> duplicates;
    for (const auto &[name, value] : match.values.asKeyValueRange()) {
        rules[name] = pathRule(name);
        if (parameters.value(name, value) != value) {
            duplicates[name]
                = u"duplicate parameter (already defined in URI with conflicting values)"_s;
        }
        parameters[name] = value;
    }
    if (!duplicates.isEmpty()) {
        respond(verificationResponse(duplicates));
        return;
    }
    if (endpoint.right) {
        const QString path = filledIn(endpoint.right->path, parameters);
        if (!isAllowed(m_world, who, path, endpoint.right->anyOf)) {
            respond(refusal(path, endpoint.right->anyOf.join(u'|')));
            return;
        }
    }
    const auto errors = checkParameters(rules, parameters);
    if (!errors.isEmpty()) {
        respond(verificationResponse(errors));
        return;
    }
    ApiCall call {&m_world, who, parameters, respond};
    endpoint.handle(call);
}

} // namespace castello::lab
