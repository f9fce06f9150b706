// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/talos/talosresource.h"

#include "model/yaml/yamlreader.h"

#include <QCoreApplication>

#include <array>

namespace castello {

namespace {

struct Talos
{
    Q_DECLARE_TR_FUNCTIONS(castello::Talos)
};

std::unexpected<Error> unreadable(const TalosResource &resource, QStringView key)
{
    return failure(ErrorCode::Unexpected,
        Talos::tr("Talos says something about “%1” that Castello cannot read; its version may be "
                  "too new.")
            .arg(resource.id),
        key.toString());
}

// An absent or empty address is none; a loopback or a tunnel has all zeros or another length.
std::optional<MacAddress> toMac(const YamlValue *value)
{
    const auto mac = MacAddress::parse(textOf(value));
    return mac ? std::optional(*mac) : std::nullopt;
}

} // namespace

Result<TalosResource> readTalosResource(const QString &id, const QString &yamlSpec)
{
    auto spec = readYaml(yamlSpec.toUtf8());
    if (!spec) {
        return unreadable({id, {}}, spec.error().message);
    }
    return TalosResource {id, std::move(*spec)};
}

QString textOf(const YamlValue *value)
{
    return value && value->isScalar() ? value->text() : QString();
}

bool isTrue(const TalosResource &resource, QStringView key)
{
    const YamlValue *value = resource.spec.find(key);
    return value && value->kind() == YamlValue::Kind::Boolean && value->toBool();
}

Result<TalosStage> toTalosStage(const TalosResource &resource)
{
    // In the order of TalosStage::Stage.
    static constexpr std::array kNames {"unknown",
        "booting",
        "installing",
        "maintenance",
        "running",
        "rebooting",
        "shutting down",
        "resetting",
        "upgrading"};
    const QString name = textOf(resource.spec.find(u"stage"));
    const auto place = std::ranges::find_if(
        kNames, [&](const char *known) { return name == QLatin1StringView(known); });
    if (place == kNames.end()) {
        return unreadable(resource, u"stage");
    }
    TalosStage stage;
    stage.stage = TalosStage::Stage(place - kNames.begin());
    const YamlValue *ready = resource.spec.find(u"status", u"ready");
    stage.isReady = ready && ready->kind() == YamlValue::Kind::Boolean && ready->toBool();
    if (const YamlValue *conditions = resource.spec.find(u"status", u"unmetConditions")) {
        for (const YamlValue &condition : conditions->items()) {
            stage.unmetConditions.append(QStringLiteral("%1: %2").arg(
                textOf(condition.find(u"name")), textOf(condition.find(u"reason"))));
        }
    }
    return stage;
}

Result<QUuid> toSystemUuid(const TalosResource &resource)
{
    const QUuid uuid = QUuid::fromString(textOf(resource.spec.find(u"uuid")));
    if (uuid.isNull()) {
        return unreadable(resource, u"uuid");
    }
    return uuid;
}

Result<TalosDisk> toTalosDisk(const TalosResource &resource, const QString &systemDisk)
{
    bool isNumber = false;
    TalosDisk disk;
    disk.id = resource.id;
    disk.path = textOf(resource.spec.find(u"dev_path"));
    disk.bytes = textOf(resource.spec.find(u"size")).toULongLong(&isNumber);
    disk.transport = textOf(resource.spec.find(u"transport"));
    disk.isReadOnly = isTrue(resource, u"readonly");
    disk.isOptical = isTrue(resource, u"cdrom");
    disk.isSystemDisk = resource.id == systemDisk;
    if (!isNumber) {
        return unreadable(resource, u"size");
    }
    return disk;
}

Result<TalosLink> toTalosLink(const TalosResource &resource)
{
    if (!resource.spec.isMapping()) {
        return unreadable(resource, u"");
    }
    return TalosLink {resource.id,
        toMac(resource.spec.find(u"hardwareAddr")),
        toMac(resource.spec.find(u"permanentAddr"))};
}

} // namespace castello
