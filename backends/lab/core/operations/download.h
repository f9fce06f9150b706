// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/world.h"

namespace castello::lab {

/// What a host is asked to download onto one of its storages.
struct DownloadRequest
{
    QString url;
    QString content; ///< `import` or `iso`
    QString fileName;
    QString checksum; ///< empty = not checked
    QString compression;
};

/// The worker of download-url. The lab's factory is the only place there is to download from; what
/// is downloaded has a name and a size, no bytes.
/// Source: pve-storage 9.1 PVE::API2::Storage::Status, pve-common
/// PVE::Tools::download_file_from_url.
[[nodiscard]] Work downloadImage(
    World *world, Task *task, QString host, QString storageName, DownloadRequest request);

/// The checksum that an image would have.
[[nodiscard]] QString imageChecksum(const QString &image);

} // namespace castello::lab
