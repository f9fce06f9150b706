// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/client/labclient.h"

#include "backends/lab/client/labcontrol.h"

#include <QCoreApplication>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue element : value.toArray()) {
        list << element.toString();
    }
    return list;
}

Async<void> tell(QString socketPath, QJsonObject request, std::stop_token stop)
{
    CASTELLO_CO_CHECK(askLab(socketPath, request, stop));
    co_return {};
}

LabVm readVm(const QJsonValue &value)
{
    return {value[u"vmid"_s].toInt(),
        value[u"name"_s].toString(),
        value[u"host"_s].toString(),
        value[u"tags"_s].toString(),
        value[u"pool"_s].toString(),
        value[u"address"_s].toString(),
        value[u"running"_s].toBool(),
        value[u"since"_s].toString()};
}

} // namespace

Async<LabStatus> LabClient::status(std::stop_token stop) const
{
    CASTELLO_CO_TRY(answer, askLab(m_socketPath, {{u"request"_s, u"status"_s}}, stop));
    LabStatus status;
    status.version = answer[u"version"_s].toString();
    status.speed = answer[u"speed"_s].toDouble();
    status.time = answer[u"time"_s].toString();
    status.url = answer[u"url"_s].toString();
    status.fingerprint = answer[u"fingerprint"_s].toString();
    status.factoryUrl = answer[u"factoryUrl"_s].toString();
    for (const QJsonValue vm : answer[u"vms"_s].toArray()) {
        status.vms << readVm(vm);
    }
    for (const QJsonValue vmid : answer[u"poolMembers"_s].toArray()) {
        status.poolMembers << vmid.toInt();
    }
    status.volumes = strings(answer[u"volumes"_s]);
    status.castles = strings(answer[u"castles"_s]);
    status.bootstrapCount = answer[u"bootstraps"_s].toInt();
    status.requests = answer[u"requests"_s].toObject();
    co_return status;
}

Async<LabCredentials> LabClient::credentials(std::stop_token stop) const
{
    CASTELLO_CO_TRY(answer, askLab(m_socketPath, {{u"request"_s, u"credentials"_s}}, stop));
    LabCredentials credentials;
    credentials.url = answer[u"url"_s].toString();
    credentials.fingerprint = answer[u"fingerprint"_s].toString();
    credentials.authority = answer[u"authority"_s].toString().toLatin1();
    credentials.token = Secret(answer[u"token"_s].toString().toLatin1());
    credentials.factoryUrl = answer[u"factoryUrl"_s].toString();
    co_return credentials;
}

Async<quint16> LabClient::resolve(QString host, quint16 port, std::stop_token stop) const
{
    const QJsonObject request {{u"request"_s, u"resolve"_s}, {u"host"_s, host}, {u"port"_s, port}};
    auto answer = co_await askLab(m_socketPath, request, stop);
    if (!answer && answer.error().code == ErrorCode::InvalidInput) {
        co_return failure(ErrorCode::NotFound,
            QCoreApplication::translate(
                "castello::Lab", "Nothing answers at %1 port %2 in the lab.")
                .arg(host)
                .arg(port));
    }
    if (!answer) {
        co_return std::unexpected(answer.error());
    }
    co_return quint16((*answer)[u"port"_s].toInt());
}

Async<void> LabClient::furnish(LabFurniture furniture, std::stop_token stop) const
{
    QJsonArray hosts;
    for (const QString &host : std::as_const(furniture.hosts)) {
        hosts << QJsonObject {{u"name"_s, host}};
    }
    QJsonArray storages;
    for (const LabStorage &storage : std::as_const(furniture.storages)) {
        storages << QJsonObject {
            {u"name"_s, storage.name}, {u"content"_s, QJsonArray::fromStringList(storage.content)}};
    }
    return tell(m_socketPath,
        {{u"request"_s, u"furnish"_s},
            {u"castle"_s, furniture.castle},
            {u"hosts"_s, hosts},
            {u"storages"_s, storages},
            {u"bridges"_s, QJsonArray::fromStringList(furniture.bridges)},
            {u"pool"_s, furniture.pool}},
        stop);
}

Async<void> LabClient::addVm(LabForeignVm vm, std::stop_token stop) const
{
    QJsonObject request {{u"request"_s, u"addVm"_s},
        {u"vmid"_s, vm.vmid},
        {u"name"_s, vm.name},
        {u"tags"_s, vm.tags},
        {u"description"_s, vm.description},
        {u"pool"_s, vm.pool},
        {u"running"_s, vm.isRunning}};
    if (!vm.host.isEmpty()) {
        request[u"host"_s] = vm.host;
    }
    return tell(m_socketPath, request, stop);
}

Async<void> LabClient::cloneVm(int source, int newVmid, QString name, std::stop_token stop) const
{
    return tell(m_socketPath,
        {{u"request"_s, u"cloneVm"_s},
            {u"source"_s, source},
            {u"newid"_s, newVmid},
            {u"name"_s, name}},
        stop);
}

Async<std::optional<Secret>> LabClient::readSecret(QString name, std::stop_token stop) const
{
    CASTELLO_CO_TRY(
        answer, askLab(m_socketPath, {{u"request"_s, u"secretRead"_s}, {u"name"_s, name}}, stop));
    if (!answer.contains(u"value"_s)) {
        co_return std::optional<Secret>();
    }
    co_return std::optional(
        Secret(QByteArray::fromBase64(answer[u"value"_s].toString().toLatin1())));
}

Async<void> LabClient::writeSecret(QString name, Secret value, std::stop_token stop) const
{
    const QByteArray bytes = value.reveal().toByteArray().toBase64();
    return tell(m_socketPath,
        {{u"request"_s, u"secretWrite"_s},
            {u"name"_s, name},
            {u"value"_s, QString::fromLatin1(bytes)}},
        stop);
}

Async<void> LabClient::removeSecret(QString name, std::stop_token stop) const
{
    return tell(m_socketPath, {{u"request"_s, u"secretRemove"_s}, {u"name"_s, name}}, stop);
}

Async<void> LabClient::setSpeed(double factor, std::stop_token stop) const
{
    return tell(m_socketPath, {{u"request"_s, u"speed"_s}, {u"factor"_s, factor}}, stop);
}

Async<void> LabClient::reset(std::stop_token stop) const
{
    return tell(m_socketPath, {{u"request"_s, u"reset"_s}}, stop);
}

Async<void> LabClient::stop(std::stop_token stop) const
{
    return tell(m_socketPath, {{u"request"_s, u"stop"_s}}, stop);
}

} // namespace castello
