// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/schematic.h"

#include "model/generate/talos/talosdocument.h"
#include "model/yaml/yamlemitter.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kFactory("factory.talos.dev");

void insertText(YamlValue &mapping, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        mapping.insert(key, text);
    }
}

YamlValue overlayOf(const Schematic::Overlay &overlay)
{
    YamlValue value = YamlValue::mapping({{u"image"_s, overlay.image}, {u"name"_s, overlay.name}});
    if (!overlay.options.isNull()) {
        value.insert(u"options"_s, overlay.options);
    }
    return value;
}

YamlValue metaOf(const QList<Schematic::MetaValue> &meta)
{
    YamlValue list = YamlValue::sequence();
    for (const Schematic::MetaValue &entry : meta) {
        list.append(YamlValue::mapping({{u"key"_s, entry.key}, {u"value"_s, entry.value}}));
    }
    return list;
}

YamlValue secureBootOf(const Schematic &schematic)
{
    YamlValue value = YamlValue::mapping();
    if (schematic.enrollSecureBootKeys) {
        value.insert(u"enrollKeys"_s, true);
    }
    if (schematic.includeWellKnownCertificates) {
        value.insert(u"includeWellKnownCertificates"_s, true);
    }
    return value;
}

YamlValue customizationOf(const Schematic &schematic)
{
    YamlValue value = YamlValue::mapping();
    insertText(value, u"embeddedMachineConfiguration"_s, schematic.embeddedMachineConfiguration);
    if (!schematic.extraKernelArgs.isEmpty()) {
        value.insert(u"extraKernelArgs"_s, textSequence(schematic.extraKernelArgs));
    }
    if (!schematic.meta.isEmpty()) {
        value.insert(u"meta"_s, metaOf(schematic.meta));
    }
    if (!schematic.officialExtensions.isEmpty()) {
        QStringList sorted = schematic.officialExtensions;
        sorted.sort();
        value.insert(u"systemExtensions"_s,
            YamlValue::mapping({{u"officialExtensions"_s, textSequence(sorted)}}));
    }
    insertText(value, u"bootloader"_s, schematic.bootloader);
    if (schematic.enrollSecureBootKeys || schematic.includeWellKnownCertificates) {
        value.insert(u"secureboot"_s, secureBootOf(schematic));
    }
    if (schematic.sectorSize > 0) {
        value.insert(u"diskImage"_s, YamlValue::mapping({{u"sectorSize"_s, schematic.sectorSize}}));
    }
    return value;
}

} // namespace

Schematic schematicOf(const Castle &castle)
{
    Schematic schematic;
    // The VMs are made with agent=1, which waits for ever without the extension.
    schematic.officialExtensions = {u"siderolabs/qemu-guest-agent"_s};
    if (castle.components.longhorn) {
        schematic.officialExtensions
            += QStringList {u"siderolabs/iscsi-tools"_s, u"siderolabs/util-linux-tools"_s};
    }
    schematic.officialExtensions.sort();
    return schematic;
}

QByteArray canonicalText(const Schematic &schematic)
{
    YamlValue value = YamlValue::mapping();
    insertText(value, u"owner"_s, schematic.owner);
    if (schematic.overlay) {
        value.insert(u"overlay"_s, overlayOf(*schematic.overlay));
    }
    value.insert(u"customization"_s, customizationOf(schematic));
    return emitYaml(value, {.indent = 4});
}

QString schematicId(const Schematic &schematic)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalText(schematic), QCryptographicHash::Sha256).toHex());
}

QString imagePath(const Schematic &schematic, const QString &talosVersion)
{
    return u"/image/%1/%2/nocloud-amd64.qcow2"_s.arg(schematicId(schematic), talosVersion);
}

QString imageFileName(const Schematic &schematic, const QString &talosVersion)
{
    static const QRegularExpression refused(u"[^A-Za-z0-9._+=-]"_s);
    return u"talos-%1-%2-nocloud-amd64.qcow2"_s.arg(talosVersion, schematicId(schematic).first(12))
        .replace(refused, u"-"_s);
}

QString installerImage(const Schematic &schematic, const QString &talosVersion)
{
    return u"%1/nocloud-installer/%2:%3"_s.arg(kFactory, schematicId(schematic), talosVersion);
}

} // namespace castello
