// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/endpoint.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

qint64 memoryInUse(const ApiCall &call, const Host &host)
{
    qint64 sum = 2LL * 1024 * 1024 * 1024; // the host itself
    for (const auto &[vmid, vm] : call.world->vms) {
        sum += vm.isRunning && vm.host == host.name ? vm.memoryBytes() : 0;
    }
    return sum;
}

void hosts(ApiCall &call)
{
    QJsonArray list;
    for (const Host &host : std::as_const(call.world->hosts)) {
        QJsonObject entry {{u"id"_s, u"node/"_s + host.name},
            {u"type"_s, u"node"_s},
            {u"node"_s, host.name},
            {u"status"_s, u"online"_s},
            {u"level"_s, QString()}};
        if (call.may(u"/nodes/"_s + host.name, u"Sys.Audit"_s)) {
            entry[u"maxcpu"_s] = host.cpuCount;
            entry[u"maxmem"_s] = host.memory.count * 1024 * 1024;
            entry[u"mem"_s] = memoryInUse(call, host);
            for (const auto &figure : {u"cpu"_s, u"disk"_s, u"maxdisk"_s, u"uptime"_s}) {
                entry[figure] = 0;
            }
        }
        list << entry;
    }
    call.respond(dataResponse(list));
}

void status(ApiCall &call)
{
    const Host host = call.world->hosts.value(call.host());
    const qint64 total = host.memory.count * 1024 * 1024;
    const qint64 used = memoryInUse(call, host);
    call.respond(dataResponse(QJsonObject {
        {u"pveversion"_s, u"pve-manager/9.2.11/14a22df35955d97d"_s},
        {u"cpu"_s, 0},
        {u"idle"_s, 0},
        {u"wait"_s, 0},
        {u"uptime"_s, 86400},
        {u"loadavg"_s, QJsonArray {u"0.10"_s, u"0.10"_s, u"0.10"_s}},
        {u"kversion"_s, u"Linux 6.18.44-pve"_s},
        {u"current-kernel"_s,
            QJsonObject {{u"sysname"_s, u"Linux"_s},
                {u"release"_s, u"6.18.44-pve"_s},
                {u"machine"_s, u"x86_64"_s},
                {u"version"_s, u"#1 SMP"_s}}},
        {u"boot-info"_s, QJsonObject {{u"mode"_s, u"efi"_s}}},
        {u"ksm"_s, QJsonObject {{u"shared"_s, 0}}},
        {u"memory"_s,
            QJsonObject {{u"total"_s, total},
                {u"used"_s, used},
                {u"free"_s, total - used},
                {u"available"_s, total - used}}},
        {u"swap"_s, QJsonObject {{u"total"_s, 0}, {u"used"_s, 0}, {u"free"_s, 0}}},
        {u"rootfs"_s,
            QJsonObject {{u"total"_s, 0}, {u"used"_s, 0}, {u"free"_s, 0}, {u"avail"_s, 0}}},
        {u"cpuinfo"_s,
            QJsonObject {{u"model"_s, u"Castello lab"_s},
                {u"vendor"_s, u"GenuineIntel"_s},
                {u"cores"_s, host.cpuCount},
                {u"cpus"_s, host.cpuCount},
                {u"sockets"_s, 1},
                {u"mhz"_s, u"2400.000"_s},
                {u"flags"_s, u"sse4_1 sse4_2 ssse3 cx16 popcnt lahf_lm aes avx avx2"_s},
                {u"family"_s, u"6"_s},
                {u"hvm"_s, u"1"_s},
                {u"user_hz"_s, 100}}},
    }));
}

void network(ApiCall &call)
{
    QJsonArray list;
    const QString type = call.value(u"type"_s);
    if (type.isEmpty() || type == u"eth") {
        list << QJsonObject {{u"iface"_s, u"eno1"_s},
            {u"type"_s, u"eth"_s},
            {u"active"_s, 1},
            {u"method"_s, u"manual"_s},
            {u"method6"_s, u"manual"_s},
            {u"priority"_s, 3},
            {u"families"_s, QJsonArray {u"inet"_s}}};
    }
    const bool wantsBridges = type.isEmpty() || type == u"bridge" || type.startsWith(u"any_");
    for (const QString &bridge : call.world->hosts.value(call.host()).bridges) {
        if (wantsBridges && call.may(u"/sdn/zones/localnetwork/"_s + bridge, u"SDN.Use"_s)) {
            list << QJsonObject {{u"iface"_s, bridge},
                {u"type"_s, u"bridge"_s},
                {u"active"_s, 1},
                {u"autostart"_s, 1},
                {u"method"_s, u"manual"_s},
                {u"method6"_s, u"manual"_s},
                {u"priority"_s, 4},
                {u"bridge_ports"_s, u"eno1"_s},
                {u"bridge_stp"_s, u"off"_s},
                {u"bridge_fd"_s, u"0"_s},
                {u"bridge_vlan_aware"_s, 1},
                {u"families"_s, QJsonArray {u"inet"_s}}};
        }
    }
    call.respond(dataResponse(list));
}

} // namespace

QList<ApiEndpoint> hostEndpoints()
{
    const QStringList types
        = u"bridge, bond, eth, alias, vlan, fabric, OVSBridge, OVSBond, OVSPort, OVSIntPort, vnet, any_bridge, any_local_bridge, include_sdn"_s
              .split(u", "_s);
    return {
        {"GET", u"/nodes"_s, false, {}, {}, hosts},
        {"GET",
            u"/nodes/{node}/status"_s,
            false,
            RightRule {u"/nodes/{node}"_s, {u"Sys.Audit"_s}},
            {},
            status},
        {"GET",
            u"/nodes/{node}/network"_s,
            false,
            {},
            ruleMap({{.name = u"type"_s, .choices = types}}),
            network},
    };
}

} // namespace castello::lab
