// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/pve/apimessage.h"
#include "backends/lab/core/pve/parameters.h"
#include "backends/lab/core/world.h"

#include <QJsonArray>
#include <QJsonObject>

namespace castello::lab {

/// One call that has been let in and verified, on its way through its handler.
struct ApiCall
{
    World *world = nullptr;
    Identity who;
    Parameters parameters; ///< of path, query and body together
    ApiResponder respond;

    [[nodiscard]] QString value(const QString &name, const QString &otherwise = {}) const
    {
        return parameters.value(name, otherwise);
    }
    [[nodiscard]] bool has(const QString &name) const { return parameters.contains(name); }
    [[nodiscard]] bool isSet(const QString &name) const { return value(name) == u"1"; }
    [[nodiscard]] QString host() const { return value(QStringLiteral("node")); }
    [[nodiscard]] int vmid() const { return value(QStringLiteral("vmid")).toInt(); }
    [[nodiscard]] bool may(const QString &path, const QString &privilege) const
    {
        return world->may(who, path, privilege);
    }
};

/// Rights that a call needs before anything is looked at: any one of the privileges at a path that
/// may name parameters, `/vms/{vmid}`.
struct RightRule
{
    QString path;
    QStringList anyOf;
};

/// A row of the API's table: method and path lead to rules and a handler. A new call of the API is
/// a new row.
struct ApiEndpoint
{
    QByteArray method;
    QString path; ///< `/nodes/{node}/qemu/{vmid}/config`
    bool isProxied = false; ///< done by the inner daemon
    std::optional<RightRule> right; ///< none = everybody
    QMap<QString, ParameterRule> rules; ///< besides those of the path
    void (*handle)(ApiCall &call) = nullptr;
};

[[nodiscard]] QMap<QString, ParameterRule> ruleMap(const QList<ParameterRule> &rules);

/// `Permission check failed (/vms/105, VM.Audit)`, as a 403.
[[nodiscard]] ApiResponse refusal(const QString &path, const QString &privileges);

/// Starts a worker of the call's owner and answers with its UPID.
[[nodiscard]] Task &beginTask(const ApiCall &call, const QString &type, const QString &subject);
void runTask(const ApiCall &call, Task &task, Work work);

// The families of the API, a file each.
[[nodiscard]] QList<ApiEndpoint> accessEndpoints();
[[nodiscard]] QList<ApiEndpoint> clusterEndpoints();
[[nodiscard]] QList<ApiEndpoint> hostEndpoints();
[[nodiscard]] QList<ApiEndpoint> storageEndpoints();
[[nodiscard]] QList<ApiEndpoint> taskEndpoints();
[[nodiscard]] QList<ApiEndpoint> poolEndpoints();
[[nodiscard]] QList<ApiEndpoint> vmEndpoints();
[[nodiscard]] QList<ApiEndpoint> vmCloneEndpoints();
[[nodiscard]] QList<ApiEndpoint> vmConfigEndpoints();
[[nodiscard]] QList<ApiEndpoint> vmPowerEndpoints();

} // namespace castello::lab
