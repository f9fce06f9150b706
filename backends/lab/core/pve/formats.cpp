// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/formats.h"

#include "backends/lab/core/propertystring.h"

#include <QRegularExpression>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

using Rules = QMap<QString, ParameterRule>;

Rules rulesOf(const QList<ParameterRule> &list)
{
    Rules rules;
    for (const ParameterRule &rule : list) {
        rules[rule.name] = rule;
    }
    return rules;
}

ParameterRule flag(const QString &name)
{
    return {.name = name, .pattern = u"0|1|on|off|yes|no|true|false"_s};
}

ParameterRule text(const QString &name)
{
    return {.name = name};
}

ParameterRule choice(const QString &name, const QStringList &choices)
{
    return {.name = name, .choices = choices};
}

/// All errors of a property string in the server's form: one line each, `name.key: error`.
QString checkProperties(const QString &name, const Parameters &values, const Rules &rules)
{
    QString lines;
    for (const auto &[key, error] : checkParameters(rules, values).asKeyValueRange()) {
        lines += u"\n%1.%2: %3"_s.arg(name, key, error);
    }
    return lines.isEmpty() ? QString() : u"format error"_s + lines;
}

QString checkWithHead(
    const QString &name, const QString &value, const QString &headKey, const Rules &rules)
{
    const PropertyString properties = PropertyString::parse(value);
    Parameters values = properties.values;
    if (!properties.head.isEmpty()) {
        values[headKey] = properties.head;
    }
    return checkProperties(name, values, rules);
}

} // namespace

QString checkVmid(const QString &, const QString &value)
{
    static const QRegularExpression pattern(u"^[1-9][0-9]{2,8}$"_s);
    return pattern.match(value).hasMatch() ? QString()
                                           : u"value does not look like a valid VM ID"_s;
}

QString checkDnsName(const QString &, const QString &value)
{
    static const QRegularExpression pattern(
        u"^([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*$"_s);
    return pattern.match(value).hasMatch() ? QString()
                                           : u"value does not look like a valid DNS name"_s;
}

QString checkNetworkCard(const QString &name, const QString &value)
{
    static const Rules rules = rulesOf({
        {.name = u"model"_s,
            .isOptional = false,
            .choices
            = u"e1000, e1000-82540em, e1000-82544gc, e1000-82545em, e1000e, i82551, i82557b, i82559er, ne2k_isa, ne2k_pci, pcnet, rtl8139, virtio, vmxnet3"_s
                .split(u", "_s)},
        {.name = u"macaddr"_s, .pattern = u"[0-9a-fA-F][02468aceACE](:[0-9a-fA-F]{2}){5}"_s},
        text(u"bridge"_s),
        flag(u"firewall"_s),
        flag(u"link_down"_s),
        {.name = u"mtu"_s, .type = ParameterType::Integer, .minimum = 1, .maximum = 65520},
        {.name = u"queues"_s, .type = ParameterType::Integer, .minimum = 0, .maximum = 64},
        {.name = u"rate"_s, .type = ParameterType::Number, .minimum = 0},
        {.name = u"tag"_s, .type = ParameterType::Integer, .minimum = 1, .maximum = 4094},
        {.name = u"trunks"_s, .pattern = u"\\d+(-\\d+)?(;\\d+(-\\d+)?)*"_s},
    });
    const PropertyString card = PropertyString::parseNetworkCard(value);
    Parameters values = card.values;
    if (!card.head.isEmpty()) {
        values[u"model"_s] = card.head.section(u'=', 0, 0);
        if (card.head.contains(u'=')) {
            values[u"macaddr"_s] = card.head.section(u'=', 1);
        }
    }
    return checkProperties(name, values, rules);
}

QString checkDrive(const QString &name, const QString &value)
{
    static const Rules rules = rulesOf({
        {.name = u"file"_s, .isOptional = false},
        text(u"import-from"_s),
        choice(u"aio"_s, {u"native"_s, u"threads"_s, u"io_uring"_s}),
        flag(u"backup"_s),
        choice(u"cache"_s,
            {u"none"_s, u"writethrough"_s, u"writeback"_s, u"unsafe"_s, u"directsync"_s}),
        choice(u"discard"_s, {u"ignore"_s, u"on"_s}),
        flag(u"detect_zeroes"_s),
        choice(u"format"_s, {u"raw"_s, u"qcow"_s, u"qed"_s, u"qcow2"_s, u"vmdk"_s, u"cloop"_s}),
        flag(u"iothread"_s),
        choice(u"media"_s, {u"cdrom"_s, u"disk"_s}),
        flag(u"replicate"_s),
        flag(u"ro"_s),
        text(u"serial"_s),
        flag(u"shared"_s),
        {.name = u"size"_s, .pattern = u"\\d+(\\.\\d+)?[KMGT]?"_s},
        flag(u"snapshot"_s),
        flag(u"ssd"_s),
        {.name = u"wwn"_s, .pattern = u"0x[0-9a-fA-F]{16}"_s},
    });
    return checkWithHead(name, value, u"file"_s, rules);
}

QString checkEfiDisk(const QString &name, const QString &value)
{
    static const Rules rules = rulesOf({
        {.name = u"file"_s, .isOptional = false},
        choice(u"efitype"_s, {u"2m"_s, u"4m"_s}),
        choice(u"format"_s, {u"raw"_s, u"qcow"_s, u"qed"_s, u"qcow2"_s, u"vmdk"_s, u"cloop"_s}),
        text(u"import-from"_s),
        choice(u"ms-cert"_s, {u"2011"_s, u"2023"_s, u"2023w"_s, u"2023k"_s}),
        flag(u"pre-enrolled-keys"_s),
        {.name = u"size"_s, .pattern = u"\\d+(\\.\\d+)?[KMGT]?"_s},
    });
    return checkWithHead(name, value, u"file"_s, rules);
}

QString checkAgent(const QString &name, const QString &value)
{
    static const Rules rules = rulesOf({
        flag(u"enabled"_s),
        flag(u"freeze-fs"_s),
        flag(u"freeze-fs-on-backup"_s),
        flag(u"fstrim_cloned_disks"_s),
        choice(u"type"_s, {u"virtio"_s, u"isa"_s}),
    });
    return checkWithHead(name, value, u"enabled"_s, rules);
}

QString checkMemory(const QString &name, const QString &value)
{
    static const Rules rules = rulesOf({{.name = u"current"_s,
        .type = ParameterType::Integer,
        .isOptional = false,
        .minimum = 16}});
    return checkWithHead(name, value, u"current"_s, rules);
}

QString checkSmbios(const QString &name, const QString &value)
{
    static const Rules rules = rulesOf({
        flag(u"base64"_s),
        {.name = u"uuid"_s, .pattern = u"[a-fA-F0-9]{8}(-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}"_s},
        text(u"family"_s),
        text(u"manufacturer"_s),
        text(u"product"_s),
        text(u"serial"_s),
        text(u"sku"_s),
        text(u"version"_s),
    });
    return checkWithHead(name, value, u"base64"_s, rules);
}

QString checkIpConfig(const QString &name, const QString &value)
{
    static const Rules rules = rulesOf({
        {.name = u"ip"_s, .pattern = u"dhcp|(\\d{1,3}\\.){3}\\d{1,3}/\\d{1,2}"_s},
        {.name = u"gw"_s, .pattern = u"(\\d{1,3}\\.){3}\\d{1,3}"_s},
        {.name = u"ip6"_s, .pattern = u"dhcp|auto|[0-9a-fA-F:.]+/\\d{1,3}"_s},
        {.name = u"gw6"_s, .pattern = u"[0-9a-fA-F:.]+"_s},
    });
    return checkWithHead(name, value, u"ip"_s, rules);
}

} // namespace castello::lab
