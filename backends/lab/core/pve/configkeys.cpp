// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/configkeys.h"

#include "backends/lab/core/pve/formats.h"

#include <QRegularExpression>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

using Rules = QMap<QString, ParameterRule>;

void add(Rules &rules, const ParameterRule &rule)
{
    rules[rule.name] = rule;
}

void addFamily(Rules &rules,
    const QString &stem,
    int count,
    FormatCheck format = nullptr,
    const QString &pattern = {})
{
    for (int number = 0; number < count; number++) {
        add(rules, {.name = stem + QString::number(number), .pattern = pattern, .format = format});
    }
}

void addBooleans(Rules &rules)
{
    for (const auto &name : {u"acpi"_s,
             u"allow-ksm"_s,
             u"autostart"_s,
             u"ciupgrade"_s,
             u"freeze"_s,
             u"keephugepages"_s,
             u"kvm"_s,
             u"localtime"_s,
             u"numa"_s,
             u"onboot"_s,
             u"protection"_s,
             u"reboot"_s,
             u"tablet"_s,
             u"tdf"_s,
             u"template"_s}) {
        add(rules, {.name = name, .type = ParameterType::Boolean});
    }
}

void addNumbers(Rules &rules)
{
    add(rules, {.name = u"balloon"_s, .type = ParameterType::Integer, .minimum = 0});
    add(rules, {.name = u"cores"_s, .type = ParameterType::Integer, .minimum = 1});
    add(rules,
        {.name = u"cpulimit"_s, .type = ParameterType::Number, .minimum = 0, .maximum = 128});
    add(rules,
        {.name = u"cpuunits"_s, .type = ParameterType::Integer, .minimum = 1, .maximum = 262144});
    add(rules,
        {.name = u"shares"_s, .type = ParameterType::Integer, .minimum = 0, .maximum = 50000});
    add(rules, {.name = u"sockets"_s, .type = ParameterType::Integer, .minimum = 1});
    add(rules, {.name = u"vcpus"_s, .type = ParameterType::Integer, .minimum = 1});
}

void addTexts(Rules &rules)
{
    for (const auto &name : {u"affinity"_s,
             u"args"_s,
             u"audio0"_s,
             u"cicustom"_s,
             u"cipassword"_s,
             u"ciuser"_s,
             u"cpu"_s,
             u"hookscript"_s,
             u"hotplug"_s,
             u"machine"_s,
             u"nameserver"_s,
             u"rng0"_s,
             u"searchdomain"_s,
             u"spice_enhancements"_s,
             u"sshkeys"_s,
             u"startup"_s,
             u"tags"_s,
             u"vga"_s,
             u"vmstatestorage"_s,
             u"watchdog"_s}) {
        add(rules, {.name = name});
    }
    add(rules, {.name = u"agent"_s, .format = checkAgent});
    add(rules, {.name = u"arch"_s, .choices = {u"x86_64"_s, u"aarch64"_s}});
    add(rules, {.name = u"bios"_s, .choices = {u"seabios"_s, u"ovmf"_s}});
    add(rules, {.name = u"boot"_s, .pattern = u"(order=.*)|(legacy=.*)|[acdn]{1,4}"_s});
    add(rules,
        {.name = u"citype"_s, .choices = {u"configdrive2"_s, u"nocloud"_s, u"opennebula"_s}});
    add(rules, {.name = u"description"_s, .maximumLength = 8192});
    add(rules,
        {.name = u"lock"_s,
            .choices = {u"backup"_s,
                u"clone"_s,
                u"create"_s,
                u"migrate"_s,
                u"rollback"_s,
                u"snapshot"_s,
                u"snapshot-delete"_s,
                u"suspending"_s,
                u"suspended"_s}});
    add(rules, {.name = u"memory"_s, .format = checkMemory});
    add(rules, {.name = u"name"_s, .format = checkDnsName});
    add(rules,
        {.name = u"ostype"_s,
            .choices = {u"other"_s,
                u"wxp"_s,
                u"w2k"_s,
                u"w2k3"_s,
                u"w2k8"_s,
                u"wvista"_s,
                u"win7"_s,
                u"win8"_s,
                u"win10"_s,
                u"win11"_s,
                u"l24"_s,
                u"l26"_s,
                u"solaris"_s}});
    add(rules,
        {.name = u"scsihw"_s,
            .choices = {u"lsi"_s,
                u"lsi53c810"_s,
                u"virtio-scsi-pci"_s,
                u"virtio-scsi-single"_s,
                u"megasas"_s,
                u"pvscsi"_s}});
    add(rules, {.name = u"smbios1"_s, .maximumLength = 512, .format = checkSmbios});
    add(rules,
        {.name = u"vmgenid"_s,
            .pattern = u"([a-fA-F0-9]{8}(-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12})|[01]"_s});
}

void addFamilies(Rules &rules)
{
    addFamily(rules, u"net"_s, 32, checkNetworkCard);
    addFamily(rules, u"ipconfig"_s, 32, checkIpConfig);
    addFamily(rules, u"ide"_s, 4, checkDrive);
    addFamily(rules, u"sata"_s, 6, checkDrive);
    addFamily(rules, u"scsi"_s, 31, checkDrive);
    addFamily(rules, u"virtio"_s, 16, checkDrive);
    addFamily(rules, u"efidisk"_s, 1, checkEfiDisk);
    addFamily(rules, u"tpmstate"_s, 1);
    addFamily(rules, u"unused"_s, 256);
    addFamily(rules, u"serial"_s, 4, nullptr, u"(/dev/[^,]+|socket)"_s);
    addFamily(rules, u"numa"_s, 8);
    addFamily(rules, u"hostpci"_s, 16);
    addFamily(rules, u"usb"_s, 14);
}

} // namespace

const QMap<QString, ParameterRule> &configRules()
{
    static const Rules rules = [] {
        Rules all;
        addBooleans(all);
        addNumbers(all);
        addTexts(all);
        addFamilies(all);
        return all;
    }();
    return rules;
}

QStringList diskKeys()
{
    QStringList keys;
    for (const auto &[stem, count] :
        {std::pair {u"ide"_s, 4}, {u"scsi"_s, 31}, {u"virtio"_s, 16}, {u"sata"_s, 6}}) {
        for (int number = 0; number < count; number++) {
            keys << stem + QString::number(number);
        }
    }
    return keys << u"efidisk0"_s << u"tpmstate0"_s;
}

QString privilegeOf(const QString &key, const QString &value)
{
    static const QList<std::pair<QRegularExpression, QString>> table {
        {QRegularExpression(u"^(lock|args|hookscript)$"_s), QString()},
        {QRegularExpression(u"^(ide|sata|scsi|virtio|efidisk|tpmstate|unused)\\d+$"_s),
            u"VM.Config.Disk"_s},
        {QRegularExpression(
             u"^(sockets|cores|cpu|cpulimit|cpuunits|numa\\d*|smp|vcpus|affinity)$"_s),
            u"VM.Config.CPU"_s},
        {QRegularExpression(u"^(memory|balloon|shares|allow-ksm|keephugepages)$"_s),
            u"VM.Config.Memory"_s},
        {QRegularExpression(u"^(net\\d+|ipconfig\\d+|searchdomain|nameserver)$"_s),
            u"VM.Config.Network"_s},
        {QRegularExpression(u"^ci(user|password|type|custom|upgrade)$|^sshkeys$"_s),
            u"VM.Config.Cloudinit"_s},
        {QRegularExpression(
             u"^(acpi|arch|audio0|hostpci\\d+|kvm|machine|rng0|scsihw|serial\\d+|usb\\d+|vga|watchdog)$"_s),
            u"VM.Config.HWType"_s},
    };
    if ((value.contains(u"media=cdrom") || value.contains(u"cloudinit"))
        && table[1].first.match(key).hasMatch()) {
        return u"VM.Config.CDROM"_s;
    }
    for (const auto &[pattern, privilege] : table) {
        if (pattern.match(key).hasMatch()) {
            return privilege;
        }
    }
    return u"VM.Config.Options"_s;
}

} // namespace castello::lab
