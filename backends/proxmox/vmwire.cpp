// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/vmwire.h"

#include "backends/proxmox/propertystring.h"

#include <QRegularExpression>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

PropertyString bare(const QString &value)
{
    PropertyString properties;
    properties.add(QString(), value);
    return properties;
}

QString systemDisk(const VmSpec &spec)
{
    return bare(spec.diskStorage + u":0"_s)
        .add(u"import-from"_s, spec.image)
        .add(u"discard"_s, u"on"_s)
        .add(u"ssd"_s, u"1"_s)
        .toString();
}

QString dataDisk(const VmSpec &spec, Mebibytes size)
{
    const qint64 gibibytes = (size.count + 1023) / 1024;
    return bare(spec.diskStorage + u':' + QString::number(gibibytes))
        .add(u"discard"_s, u"on"_s)
        .add(u"ssd"_s, u"1"_s)
        .toString();
}

QString networkCard(const VmSpec &spec)
{
    PropertyString card;
    card.add(u"virtio"_s, spec.mac.toString()).add(u"bridge"_s, spec.bridge);
    if (spec.vlan) {
        card.add(u"tag"_s, QString::number(*spec.vlan));
    }
    return card.toString();
}

QString ipConfig(const VmSpec &spec)
{
    const bool isSix = spec.address.family() == IpAddress::Family::Ipv6;
    PropertyString config;
    config.add(isSix ? u"ip6"_s : u"ip"_s,
        spec.address.toString() + u'/' + QString::number(spec.prefixLength));
    if (spec.gateway) {
        config.add(isSix ? u"gw6"_s : u"gw"_s, spec.gateway->toString());
    }
    return config.toString();
}

// Numbers come as numbers or as strings, depending on the key.
QString text(const QJsonValue &value)
{
    return value.toVariant().toString();
}

std::optional<QUuid> smbiosUuid(const QString &smbios)
{
    const auto written = PropertyString::parse(smbios).value(u"uuid"_s);
    if (!written) {
        return std::nullopt;
    }
    QUuid uuid(*written);
    if (uuid.isNull() && PropertyString::parse(smbios).value(u"base64"_s) == u"1"_s) {
        uuid = QUuid(QString::fromUtf8(QByteArray::fromBase64(written->toUtf8())));
    }
    return uuid.isNull() ? std::nullopt : std::optional(uuid);
}

// `virtio=BC:24:11:00:01:55,bridge=vmbr0`: the model's key carries the address, `macaddr` may too.
std::optional<MacAddress> macOf(const QString &card)
{
    for (const auto *key : {u"virtio", u"e1000", u"e1000e", u"rtl8139", u"vmxnet3", u"macaddr"}) {
        const auto written = PropertyString::parse(card).value(QString::fromUtf16(key));
        const auto mac = MacAddress::parse(written.value_or(QString()));
        if (mac) {
            return *mac;
        }
    }
    return std::nullopt;
}

bool isDataDrive(const PropertyString &drive)
{
    return drive.value(u"media"_s).value_or(u"disk"_s) != u"cdrom"_s
        && drive.value(u"size"_s).has_value();
}

} // namespace

FormParameters createParameters(const VmSpec &spec)
{
    QStringList nameservers;
    std::ranges::transform(spec.nameservers, std::back_inserter(nameservers), &IpAddress::toString);
    FormParameters parameters {
        {u"vmid"_s, QString::number(spec.vmid)},
        {u"name"_s, spec.name},
        {u"pool"_s, spec.pool},
        {u"description"_s, spec.description},
        {u"ostype"_s, u"l26"_s},
        {u"machine"_s, u"q35"_s},
        {u"bios"_s, u"ovmf"_s},
        {u"efidisk0"_s,
            bare(spec.diskStorage + u":1"_s)
                .add(u"efitype"_s, u"4m"_s)
                .add(u"pre-enrolled-keys"_s, u"0"_s)
                .toString()},
        {u"cpu"_s, u"x86-64-v2-AES"_s}, // the API's own default cannot run Talos
        {u"cores"_s, QString::number(spec.cores)},
        {u"memory"_s, QString::number(spec.memory.count)},
        {u"balloon"_s, u"0"_s},
        {u"onboot"_s, u"1"_s},
        {u"scsihw"_s, u"virtio-scsi-pci"_s},
        {u"scsi0"_s, systemDisk(spec)},
        {u"ide2"_s, spec.diskStorage + u":cloudinit"_s},
        {u"citype"_s, u"nocloud"_s},
        {u"ipconfig0"_s, ipConfig(spec)},
        {u"net0"_s, networkCard(spec)},
        {u"serial0"_s, u"socket"_s},
        {u"vga"_s, u"serial0"_s},
        {u"agent"_s, u"enabled=1"_s},
        {u"boot"_s, u"order=scsi0"_s},
        {u"smbios1"_s, u"uuid="_s + spec.smbiosUuid.toString(QUuid::WithoutBraces)},
        {u"start"_s, u"0"_s}, // a start inside create hides its failure
    };
    if (!nameservers.isEmpty()) {
        parameters.append({u"nameserver"_s, nameservers.join(u' ')});
    }
    for (qsizetype i = 0; i < spec.dataDisks.size(); ++i) {
        parameters.append(
            {u"scsi"_s + QString::number(i + 1), dataDisk(spec, spec.dataDisks.at(i))});
    }
    return parameters;
}

void readVmConfig(const QJsonObject &config, ObservedVm *vm)
{
    static const QRegularExpression drive(u"\\A(scsi|virtio|sata|ide)[0-9]+\\z"_s);
    static const QRegularExpression tagSeparator(u"[;, ]"_s);
    const PropertyString memory = PropertyString::parse(text(config.value("memory"_L1)));
    vm->name = text(config.value("name"_L1));
    vm->isTemplate = text(config.value("template"_L1)) == u"1"_s;
    vm->lock = text(config.value("lock"_L1));
    vm->tags = text(config.value("tags"_L1)).split(tagSeparator, Qt::SkipEmptyParts);
    vm->tags.sort();
    vm->description = text(config.value("description"_L1));
    vm->smbiosUuid = smbiosUuid(text(config.value("smbios1"_L1)));
    vm->cores = std::max(1, text(config.value("cores"_L1)).toInt());
    vm->memory
        = {(memory.bare().isEmpty() ? memory.value(u"current"_s).value_or(u"512"_s) : memory.bare())
                .toLongLong()};
    vm->ipConfig = text(config.value("ipconfig0"_L1));
    vm->digest = text(config.value("digest"_L1));
    for (int card = 0; card < 32; ++card) {
        if (const auto mac = macOf(text(config.value(u"net%1"_s.arg(card))))) {
            vm->macs.append(*mac);
        }
    }
    for (const QString &key : config.keys()) {
        const PropertyString disk = PropertyString::parse(text(config.value(key)));
        if (drive.match(key).hasMatch() && isDataDrive(disk)) {
            vm->disks.insert(
                key, {parseDiskSize(*disk.value(u"size"_s)).value_or(0) / (1024 * 1024)});
        }
    }
}

QString toDiskSize(Mebibytes size)
{
    return size.count % 1024 == 0 ? QString::number(size.count / 1024) + u'G'
                                  : QString::number(size.count) + u'M';
}

} // namespace castello
