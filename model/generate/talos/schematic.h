// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"
#include "model/yaml/yamlvalue.h"

#include <optional>

namespace castello {

/// What the Image Factory builds into an image. Its id is computed from its canonical text, so a
/// castle knows its images before anything was asked of the factory.
/// Source: siderolabs/image-factory pkg/schematic, at commit 26b95cac.
struct Schematic
{
    struct Overlay
    {
        QString image;
        QString name;
        YamlValue options; ///< null = none
        friend bool operator==(const Overlay &, const Overlay &) = default;
    };
    struct MetaValue
    {
        int key = 0;
        QString value;
        friend bool operator==(const MetaValue &, const MetaValue &) = default;
    };

    QString owner; ///< of an account at a factory with login
    std::optional<Overlay> overlay; ///< for single-board computers
    QString embeddedMachineConfiguration;
    QStringList extraKernelArgs; ///< in this order
    QList<MetaValue> meta;
    QStringList officialExtensions; ///< written sorted, as the factory's own page does
    QString bootloader;
    bool enrollSecureBootKeys = false;
    bool includeWellKnownCertificates = false;
    int sectorSize = 0; ///< of the disk image; 0 = the factory's default
    friend bool operator==(const Schematic &, const Schematic &) = default;
};

/// What the castle's machines need: the guest agent, and Longhorn's tools when it has Longhorn.
[[nodiscard]] Schematic schematicOf(const Castle &castle);

/// The text whose hash is the id: Go's YAML, empty members left out.
[[nodiscard]] QByteArray canonicalText(const Schematic &schematic);

/// SHA-256 of the canonical text, 64 hexadecimal digits. The factory's answer goes first where it
/// differs.
[[nodiscard]] QString schematicId(const Schematic &schematic);

/// Path below the factory's URL: `/image/ID/v1.13.9/nocloud-amd64.qcow2`.
[[nodiscard]] QString imagePath(const Schematic &schematic, const QString &talosVersion);

/// Name of the image on a Proxmox storage: `talos-v1.13.9-0123456789ab-nocloud-amd64.qcow2`, only
/// of characters that Proxmox accepts.
[[nodiscard]] QString imageFileName(const Schematic &schematic, const QString &talosVersion);

/// Reference of the installer that later upgrades start from; of the same platform as the image, or
/// the machine loses its cloud-init network at the next boot (siderolabs/talos issue 10949).
[[nodiscard]] QString installerImage(const Schematic &schematic, const QString &talosVersion);

} // namespace castello
