// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/pve/apimessage.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace castello::lab {

/// What a schematic and a version make.
struct FactoryImage
{
    QString schematic; ///< id
    QString version; ///< `v1.13.9`
    QString platform; ///< `nocloud`
    QStringList extensions; ///< official names
};

/// An Image Factory that keeps schematics and serves images that have a name but no bytes.
/// Source: Talos Image Factory, its HTTP API.
class ImageFactory
{
public:
    /// POST /schematics, HEAD and GET /image/SCHEMATIC/VERSION/FILE.
    [[nodiscard]] ApiResponse handle(const ApiRequest &request);

    /// The image behind a download URL (any host): `SCHEMATIC/VERSION/nocloud-amd64.qcow2`. Empty
    /// when there is none.
    [[nodiscard]] QString imageOf(const QString &url) const;
    /// What such an image holds.
    [[nodiscard]] std::optional<FactoryImage> describe(const QString &image) const;

private:
    QMap<QString, QByteArray> m_schematics; ///< id → text
};

} // namespace castello::lab
