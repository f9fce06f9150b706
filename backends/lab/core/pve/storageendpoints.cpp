// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/operations/download.h"
#include "backends/lab/core/operations/drives.h"
#include "backends/lab/core/pve/endpoint.h"
#include "backends/lab/core/pve/formats.h"

#include <QRegularExpression>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

/// What a linked volume takes before anything was written to it.
constexpr qint64 kLinkedSize = 400LL * 1024;

QJsonObject describe(const Storage &storage)
{
    return {{u"storage"_s, storage.name},
        {u"type"_s, storage.type},
        {u"content"_s, storage.content.join(u',')},
        {u"total"_s, storage.total},
        {u"used"_s, storage.used()},
        {u"avail"_s, storage.available()},
        {u"used_fraction"_s, double(storage.used()) / double(storage.total)},
        {u"active"_s, 1},
        {u"enabled"_s, 1},
        {u"shared"_s, 0}};
}

void list(ApiCall &call)
{
    QJsonArray storages;
    for (const Storage &storage : std::as_const(call.world->hosts[call.host()].storages)) {
        const QString path = u"/storage/"_s + storage.name;
        const bool isVisible
            = call.may(path, u"Datastore.Audit"_s) || call.may(path, u"Datastore.AllocateSpace"_s);
        const bool isWanted = (!call.has(u"content"_s) || storage.accepts(call.value(u"content"_s)))
            && (!call.has(u"storage"_s) || storage.name == call.value(u"storage"_s));
        if (isVisible && isWanted) {
            storages << describe(storage);
        }
    }
    call.respond(dataResponse(storages));
}

/// The storage of a call; answers and gives nothing when there is none.
Storage *storageOf(ApiCall &call)
{
    Storage *storage = call.world->findStorage(call.host(), call.value(u"storage"_s));
    if (storage == nullptr) {
        call.respond(
            errorResponse(500, u"storage '%1' does not exist"_s.arg(call.value(u"storage"_s))));
    }
    return storage;
}

void status(ApiCall &call)
{
    if (const Storage *storage = call.world->findStorage(call.host(), call.value(u"storage"_s))) {
        QJsonObject object = describe(*storage);
        object.remove(u"storage"_s);
        object.remove(u"used_fraction"_s);
        call.respond(dataResponse(object));
    } else {
        call.respond(verificationResponse({{u"storage"_s, u"No such storage."_s}}));
    }
}

void content(ApiCall &call)
{
    const Storage *storage = storageOf(call);
    if (storage == nullptr) {
        return;
    }
    QJsonArray volumes;
    for (const auto &[name, volume] : storage->volumes.asKeyValueRange()) {
        const bool isWanted
            = (!call.has(u"content"_s) || volume.content == call.value(u"content"_s))
            && (!call.has(u"vmid"_s) || volume.vmid == call.vmid());
        if (!isWanted) {
            continue;
        }
        QJsonObject entry {{u"volid"_s, storage->name + u':' + name},
            {u"content"_s, volume.content},
            {u"format"_s, volume.format},
            {u"size"_s, volume.size},
            {u"ctime"_s, volume.created}};
        if (volume.vmid != 0) {
            entry[u"vmid"_s] = volume.vmid;
            entry[u"parent"_s]
                = volume.base.isEmpty() ? QJsonValue() : QJsonValue(u"../"_s + volume.base);
            entry[u"used"_s] = volume.base.isEmpty() ? volume.size : kLinkedSize;
        }
        volumes << entry;
    }
    call.respond(dataResponse(volumes));
}

/// What an image may be called, by content.
bool isFileName(const QString &content, const QString &name)
{
    static const QRegularExpression import(u"^[A-Za-z0-9._+=-]+\\.(qcow2|raw|vmdk|ova)$"_s);
    static const QRegularExpression iso(
        u"\\.(iso|img)$"_s, QRegularExpression::CaseInsensitiveOption);
    return content == u"import" ? import.match(name).hasMatch()
                                : content != u"iso" || iso.match(name).hasMatch();
}

void downloadUrl(ApiCall &call)
{
    if (!call.may(u"/nodes/"_s + call.host(), u"Sys.AccessNetwork"_s)) {
        call.respond(errorResponse(403, u"Permission check failed"_s));
        return;
    }
    const Storage *storage = storageOf(call);
    if (storage == nullptr) {
        return;
    }
    DownloadRequest request {call.value(u"url"_s),
        call.value(u"content"_s),
        call.value(u"filename"_s).replace(QRegularExpression(u"[^A-Za-z0-9_.+=-]"_s), u"_"_s),
        call.value(u"checksum"_s),
        call.value(u"compression"_s)};
    if (!storage->isFileBased()) {
        call.respond(errorResponse(500,
            u"can't upload to storage type '%1', not a file based storage!"_s.arg(storage->type)));
    } else if (!storage->accepts(request.content)) {
        call.respond(errorResponse(500,
            u"storage '%1' is not configured for content-type '%2'"_s.arg(
                storage->name, request.content)));
    } else if (!isFileName(request.content, request.fileName)) {
        call.respond(verificationResponse({{u"filename"_s, u"wrong file extension"_s}}));
    } else {
        Task &task = beginTask(call, u"download"_s, request.fileName);
        runTask(call, task, downloadImage(call.world, &task, call.host(), storage->name, request));
    }
}

Work removeContent(World *world, Task *task, QString host, QString volume)
{
    co_await Sleep(world->scheduler, timing::kAllocate);
    if (!removeVolume(*world, host, volume)) {
        co_return u"volume '%1' is busy"_s.arg(volume);
    }
    task->log << u"Removed volume '%1'"_s.arg(volume);
    co_return {};
}

void remove(ApiCall &call)
{
    const QString path = u"/storage/"_s + call.value(u"storage"_s);
    const QString volume = call.value(u"volume"_s);
    const Volume *known = call.world->findVolume(call.host(), volume);
    if (storageOf(call) == nullptr) {
        return;
    }
    const bool isOwnDisk = known != nullptr && known->vmid != 0
        && call.may(u"/vms/%1"_s.arg(known->vmid), u"VM.Config.Disk"_s);
    if (!call.may(path, u"Datastore.Allocate"_s) && !isOwnDisk) {
        call.respond(refusal(path, u"Datastore.Allocate"_s));
        return;
    }
    Task &task = beginTask(call,
        u"imgdel"_s,
        u"%1@%2"_s.arg(known == nullptr ? 0 : known->vmid).arg(call.value(u"storage"_s)));
    runTask(call, task, removeContent(call.world, &task, call.host(), volume));
}

} // namespace

QList<ApiEndpoint> storageEndpoints()
{
    const RightRule look {
        u"/storage/{storage}"_s, {u"Datastore.Audit"_s, u"Datastore.AllocateSpace"_s}};
    return {
        {"GET",
            u"/nodes/{node}/storage"_s,
            true,
            {},
            ruleMap({{.name = u"content"_s},
                {.name = u"storage"_s},
                {.name = u"target"_s},
                {.name = u"enabled"_s, .type = ParameterType::Boolean},
                {.name = u"format"_s, .type = ParameterType::Boolean}}),
            list},
        {"GET", u"/nodes/{node}/storage/{storage}/status"_s, true, look, {}, status},
        {"GET",
            u"/nodes/{node}/storage/{storage}/content"_s,
            true,
            look,
            ruleMap({{.name = u"content"_s},
                {.name = u"vmid"_s, .type = ParameterType::Integer, .format = checkVmid}}),
            content},
        {"DELETE",
            u"/nodes/{node}/storage/{storage}/content/{volume}"_s,
            true,
            {},
            ruleMap({{.name = u"delay"_s,
                .type = ParameterType::Integer,
                .minimum = 1,
                .maximum = 30}}),
            remove},
        {"POST",
            u"/nodes/{node}/storage/{storage}/download-url"_s,
            true,
            RightRule {u"/storage/{storage}"_s, {u"Datastore.AllocateTemplate"_s}},
            ruleMap({{.name = u"content"_s,
                         .isOptional = false,
                         .choices = {u"iso"_s, u"vztmpl"_s, u"import"_s}},
                {.name = u"filename"_s, .isOptional = false, .maximumLength = 255},
                {.name = u"url"_s, .isOptional = false, .pattern = u"https?://.*"_s},
                {.name = u"checksum"_s},
                {.name = u"compression"_s},
                {.name = u"checksum-algorithm"_s,
                    .choices
                    = {u"md5"_s, u"sha1"_s, u"sha224"_s, u"sha256"_s, u"sha384"_s, u"sha512"_s}},
                {.name = u"verify-certificates"_s, .type = ParameterType::Boolean}}),
            downloadUrl},
    };
}

} // namespace castello::lab
