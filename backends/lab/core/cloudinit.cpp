// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/cloudinit.h"

#include <QCryptographicHash>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

/// The host's own search domain, which Proxmox adds by itself.
constexpr auto kSearchDomain = "lab.test";

QString netmask(int prefixLength)
{
    const quint32 bits = prefixLength == 0 ? 0 : ~quint32(0) << (32 - prefixLength);
    return u"%1.%2.%3.%4"_s.arg(bits >> 24)
        .arg((bits >> 16) & 0xff)
        .arg((bits >> 8) & 0xff)
        .arg(bits & 0xff);
}

} // namespace

QString cloudInitUserData(const Vm &vm)
{
    return u"#cloud-config\nhostname: %1\nmanage_etc_hosts: true\nfqdn: %1\nchpasswd:\n  expire: "
           u"False\n"
           "users:\n  - default\npackage_upgrade: true\n"_s.arg(vm.name());
}

QString cloudInitNetworkConfig(const Vm &vm)
{
    QString text = u"version: 1\nconfig:\n"_s;
    for (const auto &[key, value] : vm.config.asKeyValueRange()) {
        const QString number = key.mid(3);
        const PropertyString ip = PropertyString::parse(vm.config.value(u"ipconfig"_s + number));
        if (!isNetworkKey(key) || ip.values.isEmpty()) {
            continue;
        }
        const QString address = ip.values.value(u"ip"_s);
        text
            += u"    - type: physical\n      name: eth%1\n      mac_address: '%2'\n      subnets:\n"_s
                   .arg(number,
                       PropertyString::parseNetworkCard(value).head.section(u'=', 1).toLower());
        if (address == u"dhcp") {
            text += u"      - type: dhcp4\n"_s;
        } else {
            text += u"      - type: static\n        address: '%1'\n        netmask: '%2'\n"_s.arg(
                address.section(u'/', 0, 0), netmask(address.section(u'/', 1).toInt()));
            if (ip.values.contains(u"gw"_s)) {
                text += u"        gateway: '%1'\n"_s.arg(ip.values.value(u"gw"_s));
            }
        }
    }
    text += u"    - type: nameserver\n      address:\n"_s;
    for (const QString &server : vm.config.value(u"nameserver"_s).split(u' ', Qt::SkipEmptyParts)) {
        text += u"      - '%1'\n"_s.arg(server);
    }
    const QString domain = vm.config.value(u"searchdomain"_s, QString::fromLatin1(kSearchDomain));
    return text + u"      search:\n      - '%1'\n"_s.arg(domain);
}

QString cloudInitMetaData(const Vm &vm)
{
    const QByteArray content = (cloudInitUserData(vm) + cloudInitNetworkConfig(vm)).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex();
    return u"instance-id: %1\n"_s.arg(QString::fromLatin1(hash));
}

} // namespace castello::lab
