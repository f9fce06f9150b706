// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"
#include "model/secrets/secret.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

namespace castello {

/// How a castle's rehearsal reaches the lab's Proxmox and Image Factory.
struct LabCredentials
{
    QString url;
    QString fingerprint; ///< of the server certificate, `AA:BB:…`
    QByteArray authority; ///< PEM of the lab's own authority
    Secret token; ///< `USER@REALM!ID=SECRET`
    QString factoryUrl;
};

struct LabStorage
{
    QString name;
    QStringList content; ///< `images`, `import`, `iso`
};

/// What the lab shall have so that a castle can be rehearsed.
struct LabFurniture
{
    QString castle; ///< its name, for the lab's status
    QStringList hosts;
    QList<LabStorage> storages; ///< on every host
    QStringList bridges;
    QString pool;
};

/// A VM of the lab, as its status tells.
struct LabVm
{
    int vmid = 0;
    QString name;
    QString host;
    QString tags;
    QString pool;
    QString address;
    bool isRunning = false;
    QString since; ///< when it was last switched on or off, virtual time
};

struct LabStatus
{
    QString version;
    double speed = 0;
    QString time; ///< virtual, ISO 8601
    QString url;
    QString fingerprint; ///< of the Proxmox certificate
    QString factoryUrl;
    QList<LabVm> vms;
    QList<int> poolMembers; ///< VMIDs in any pool
    QStringList volumes; ///< everything on the storages, `host/storage:volume`
    QStringList castles;
    int bootstrapCount = 0; ///< clusters begun in this world
    QJsonObject requests; ///< what the Proxmox API was asked: lab/shell/requesttally.h
};

/// A VM put into the lab that is none of ours.
struct LabForeignVm
{
    int vmid = 0;
    QString name;
    QString host; ///< empty = any
    QString tags;
    QString description;
    QString pool;
    bool isRunning = false;
};

/// Talks to a running lab over its control socket: one connection a request. Errors of every call:
/// Unreachable (no lab there), Timeout, Cancelled, InvalidInput (the lab refuses, in its words).
class LabClient
{
public:
    explicit LabClient(QString socketPath)
        : m_socketPath(std::move(socketPath))
    { }

    [[nodiscard]] Async<LabStatus> status(std::stop_token stop) const;
    [[nodiscard]] Async<LabCredentials> credentials(std::stop_token stop) const;
    /// Errors: also NotFound (nobody listens at that address).
    [[nodiscard]] Async<quint16> resolve(QString host, quint16 port, std::stop_token stop) const;
    [[nodiscard]] Async<void> furnish(LabFurniture furniture, std::stop_token stop) const;
    [[nodiscard]] Async<void> addVm(LabForeignVm vm, std::stop_token stop) const;
    /// A clone as a person makes it: it carries tag and description along.
    [[nodiscard]] Async<void> cloneVm(
        int source, int newVmid, QString name, std::stop_token stop) const;
    /// Nothing when there is no such secret.
    [[nodiscard]] Async<std::optional<Secret>> readSecret(QString name, std::stop_token stop) const;
    [[nodiscard]] Async<void> writeSecret(QString name, Secret value, std::stop_token stop) const;
    [[nodiscard]] Async<void> removeSecret(QString name, std::stop_token stop) const;
    [[nodiscard]] Async<void> setSpeed(double factor, std::stop_token stop) const;
    /// A new, empty world.
    [[nodiscard]] Async<void> reset(std::stop_token stop) const;
    [[nodiscard]] Async<void> stop(std::stop_token stop) const;

private:
    QString m_socketPath;
};

} // namespace castello
