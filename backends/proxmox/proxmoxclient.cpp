// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/proxmoxclient.h"

#include "backends/proxmox/vmwire.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Proxmox
{
    Q_DECLARE_TR_FUNCTIONS(castello::Proxmox)
};

QStringList vmPath(const HostRef &host, int vmid, const QStringList &rest = {})
{
    return QStringList {u"nodes"_s, host.host, u"qemu"_s, QString::number(vmid)} + rest;
}

Async<Upid> changeByTask(ProxmoxWire wire,
    QByteArray method,
    QStringList path,
    FormParameters parameters,
    std::stop_token stop)
{
    CASTELLO_CO_TRY(data,
        wire.change(std::move(method), std::move(path), std::move(parameters), std::move(stop)));
    co_return Upid::parse(data.toString());
}

Async<void> changeAtOnce(ProxmoxWire wire,
    QByteArray method,
    QStringList path,
    FormParameters parameters,
    std::stop_token stop)
{
    const auto data = co_await wire.change(
        std::move(method), std::move(path), std::move(parameters), std::move(stop));
    if (!data) {
        co_return std::unexpected(data.error());
    }
    co_return {};
}

Async<void> makePool(ProxmoxWire wire, QString pool, std::stop_token stop)
{
    const QStringList path {u"pools"_s};
    const FormParameters parameters {{u"poolid"_s, pool}};
    const auto existing = co_await wire.read(path, parameters, stop);
    if (existing) {
        co_return {};
    }
    const ErrorCode why = existing.error().code;
    if (why != ErrorCode::NotFound && why != ErrorCode::PermissionDenied) {
        co_return std::unexpected(existing.error());
    }
    const auto made = co_await wire.change("POST", path, parameters, stop);
    if (made || made.error().code == ErrorCode::Conflict) { // somebody was faster
        co_return {};
    }
    if (made.error().code == ErrorCode::PermissionDenied) {
        co_return failure(ErrorCode::PermissionDenied,
            Proxmox::tr("The pool %1 is missing or hidden from the token, which may not make it; "
                        "have the administrator run: pveum pool add %1")
                .arg(pool),
            made.error().detail);
    }
    co_return std::unexpected(made.error());
}

} // namespace

ProxmoxClient::ProxmoxClient(QString provider, ProxmoxWire wire)
    : m_provider(std::move(provider))
    , m_wire(std::move(wire))
{ }

Result<ProxmoxClient> ProxmoxClient::create(QString provider,
    const ProxmoxConnection &connection,
    std::shared_ptr<const AddressMap> addresses)
{
    auto wire = ProxmoxWire::create(connection, std::move(addresses));
    if (!wire) {
        return std::unexpected(std::move(wire).error());
    }
    return ProxmoxClient(std::move(provider), std::move(*wire));
}

Async<void> ProxmoxClient::ensurePool(QString pool, std::stop_token stop) const
{
    return makePool(m_wire, std::move(pool), std::move(stop));
}

Async<Upid> ProxmoxClient::downloadImage(
    HostRef host, QString storage, QUrl url, QString fileName, std::stop_token stop) const
{
    return changeByTask(m_wire,
        "POST",
        {u"nodes"_s, host.host, u"storage"_s, storage, u"download-url"_s},
        {{u"content"_s, u"import"_s},
            {u"filename"_s, fileName},
            {u"url"_s, url.toString(QUrl::FullyEncoded)}},
        std::move(stop));
}

Async<Upid> ProxmoxClient::createVm(VmSpec spec, std::stop_token stop) const
{
    return changeByTask(m_wire,
        "POST",
        {u"nodes"_s, spec.host.host, u"qemu"_s},
        createParameters(spec),
        std::move(stop));
}

Async<void> ProxmoxClient::setTags(
    HostRef host, int vmid, QStringList tags, std::stop_token stop) const
{
    return changeAtOnce(m_wire,
        "PUT",
        vmPath(host, vmid, {u"config"_s}),
        {{u"tags"_s, tags.join(u';')}},
        std::move(stop));
}

Async<void> ProxmoxClient::setDescription(
    HostRef host, int vmid, QString description, QString digest, std::stop_token stop) const
{
    return changeAtOnce(m_wire,
        "PUT",
        vmPath(host, vmid, {u"config"_s}),
        {{u"description"_s, description}, {u"digest"_s, digest}},
        std::move(stop));
}

Async<Upid> ProxmoxClient::resizeDisk(
    HostRef host, int vmid, QString disk, Mebibytes size, std::stop_token stop) const
{
    return changeByTask(m_wire,
        "PUT",
        vmPath(host, vmid, {u"resize"_s}),
        {{u"disk"_s, disk}, {u"size"_s, toDiskSize(size)}},
        std::move(stop));
}

Async<Upid> ProxmoxClient::startVm(HostRef host, int vmid, std::stop_token stop) const
{
    return changeByTask(
        m_wire, "POST", vmPath(host, vmid, {u"status"_s, u"start"_s}), {}, std::move(stop));
}

Async<Upid> ProxmoxClient::stopVm(HostRef host, int vmid, Stop how, std::stop_token stop) const
{
    const FormParameters parameters = how == Stop::OverruleShutdown
        ? FormParameters {{u"overrule-shutdown"_s, u"1"_s}}
        : FormParameters {};
    return changeByTask(
        m_wire, "POST", vmPath(host, vmid, {u"status"_s, u"stop"_s}), parameters, std::move(stop));
}

Async<Upid> ProxmoxClient::shutdownVm(HostRef host, int vmid, std::stop_token stop) const
{
    return changeByTask(
        m_wire, "POST", vmPath(host, vmid, {u"status"_s, u"shutdown"_s}), {}, std::move(stop));
}

Async<Upid> ProxmoxClient::destroyVm(HostRef host, int vmid, std::stop_token stop) const
{
    return changeByTask(m_wire,
        "DELETE",
        vmPath(host, vmid),
        {{u"purge"_s, u"1"_s}, {u"destroy-unreferenced-disks"_s, u"1"_s}},
        std::move(stop));
}

Async<TaskOutcome> ProxmoxClient::await(Upid task,
    std::shared_ptr<const Clock> clock,
    std::chrono::seconds patience,
    TaskProgress onProgress,
    std::stop_token stop) const
{
    return awaitProxmoxTask(m_wire,
        std::move(task),
        std::move(clock),
        patience,
        std::move(onProgress),
        std::move(stop));
}

} // namespace castello
