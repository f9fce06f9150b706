// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/operations/download.h"

#include <QCryptographicHash>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

/// Virtual size of a Talos disk image.
constexpr qint64 kImageSize = 1280LL * 1024 * 1024;

} // namespace

QString imageChecksum(const QString &image)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(image.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Work downloadImage(
    World *world, Task *task, QString host, QString storageName, DownloadRequest request)
{
    if (!request.compression.isEmpty() && request.content == u"import") {
        co_return u"decompression not supported for import"_s;
    }
    Storage *storage = world->findStorage(host, storageName);
    const QString volume = request.content + u'/' + request.fileName;
    const QString path = storage->filePath(volume);
    task->log << u"downloading %1 to %2"_s.arg(request.url, path);
    if (const auto existing = storage->volumes.constFind(volume);
        existing != storage->volumes.constEnd()) {
        if (request.checksum.isEmpty()) {
            co_return u"refusing to override existing file '%1'"_s.arg(path);
        }
        if (request.checksum != imageChecksum(existing->image)) {
            co_return u"mismatch for existing file: got '%1' != expect '%2'"_s.arg(
                imageChecksum(existing->image), request.checksum);
        }
        task->log
            << u"calculating checksum of existing file...OK, got correct file already, no need to download"_s;
        co_return {};
    }
    const QString image = world->imageOf ? world->imageOf(request.url) : QString();
    task->log << u"HTTP request sent, awaiting response... %1"_s.arg(
        image.isEmpty() ? u"404 Not Found"_s : u"200 OK"_s);
    if (image.isEmpty()) {
        co_return u"download failed: exit code 8"_s;
    }
    co_await Sleep(world->scheduler, timing::kDownload);
    if (!request.checksum.isEmpty() && request.checksum != imageChecksum(image)) {
        co_return u"checksum mismatch: got '%1' != expect '%2'"_s.arg(
            imageChecksum(image), request.checksum);
    }
    QString error;
    const QString format = request.fileName.section(u'.', -1);
    const auto made = storage->allocate(volume,
        {.content = request.content,
            .format = format,
            .size = kImageSize,
            .vmid = 0,
            .created = world->nowSeconds(),
            .image = image},
        &error);
    co_return made ? QString() : u"download failed: exit code 3"_s;
}

} // namespace castello::lab
