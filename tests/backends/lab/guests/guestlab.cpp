// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "guestlab.h"

#include <algorithm>

namespace castello::test {

using namespace Qt::StringLiterals;
using namespace castello::lab;

namespace {

CertificateAndKey madeUpAuthority(const QByteArray &name)
{
    return {"-----BEGIN CERTIFICATE-----\n" + name.toBase64() + "\n-----END CERTIFICATE-----\n",
        Secret("-----BEGIN EC PRIVATE KEY-----\n" + name.toBase64()
            + "\n-----END EC PRIVATE KEY-----\n")};
}

QByteArray section(const QByteArray &indent, const CertificateAndKey &authority, bool withKey)
{
    const QByteArray key
        = withKey ? authority.key.reveal().toByteArray().toBase64() : QByteArray("\"\"");
    return indent + "ca:\n" + indent + "  crt: " + authority.certificate.toBase64() + "\n" + indent
        + "  key: " + key + "\n";
}

std::optional<TalosImage> imageNamed(const QString &name)
{
    if (!name.startsWith(u"talos")) {
        return std::nullopt;
    }
    return TalosImage {u"v1.13.9"_s,
        name.contains(u"nocloud") ? u"nocloud"_s : u"metal"_s,
        u"613e1592b2da41ae5e265e8789429f22e121aab91cb4deb6bc3c0b6262961245"_s,
        {u"siderolabs/iscsi-tools"_s, u"siderolabs/util-linux-tools"_s}};
}

} // namespace

ClusterSecrets ClusterSecrets::madeUp()
{
    return {madeUpAuthority("os"), madeUpAuthority("kubernetes")};
}

QByteArray machineConfig(const ConfigOptions &options, const ClusterSecrets &secrets)
{
    const bool isControlPlane = options.isControlPlane;
    QByteArray text = "version: v1alpha1\nmachine:\n  type: ";
    text += isControlPlane ? "controlplane\n" : "worker\n";
    text += "  token: " + secrets.token + "\n" + section("  ", secrets.os, isControlPlane);
    text += "  certSANs: [127.0.0.1]\n"
            "  kubelet:\n    image: ghcr.io/siderolabs/kubelet:v1.36.2\n"
            "cluster:\n  id: lab-id\n  clusterName: lab\n"
            "  controlPlane:\n    endpoint: https://192.168.1.150:6443\n";
    text += section("  ", secrets.kubernetes, isControlPlane);
    if (isControlPlane) {
        text += "  etcd:\n" + section("    ", secrets.kubernetes, true);
    }
    if (!options.hasFlannel) {
        text += "  network:\n    cni:\n      name: none\n";
    }
    const auto document = [&text](const QByteArray &kind, const QByteArray &rest) {
        text += "---\napiVersion: v1alpha1\nkind: " + kind + "\n" + rest;
    };
    document("HostnameConfig", "hostname: " + options.hostname.toUtf8() + "\nauto: off\n");
    if (!options.address.isEmpty()) {
        document("LinkConfig",
            "name: eth0\naddresses:\n  - address: " + options.address.toUtf8() + "/24\n");
    }
    if (isControlPlane) {
        document("Layer2VIPConfig", "name: 192.168.1.150\nlink: eth0\n");
    }
    if (!options.longhornLargerThan.isEmpty()) {
        document("UserVolumeConfig",
            "name: longhorn\nprovisioning:\n  diskSelector:\n    match: disk.size > "
                + options.longhornLargerThan.toUtf8() + " && !system_disk\n");
    }
    return text;
}

GuestLab::GuestLab(quint32 seed, ClusterSecrets clusterSecrets)
    : secrets(std::move(clusterSecrets))
    , scheduler(Scheduler::Time {})
    , park(scheduler, imageNamed, seed)
{ }

QString GuestLab::hostname(int vmid)
{
    return vmid < 420 ? u"controlplane-%1"_s.arg(vmid - 399) : u"worker-%1"_s.arg(vmid - 419);
}

QString GuestLab::address(int vmid)
{
    return u"192.168.1.%1"_s.arg(vmid < 420 ? vmid - 249 : vmid - 265);
}

GuestHardware GuestLab::hardware(int vmid)
{
    GuestHardware hardware;
    hardware.host = u"pve"_s;
    hardware.vmid = vmid;
    hardware.smbiosUuid = QUuid::createUuidV5(QUuid(), QString::number(vmid));
    hardware.cloudInitHostname = u"vm-%1"_s.arg(vmid);
    hardware.interfaces = {{MacAddress::derive(hardware.smbiosUuid, 0),
        *IpAddress::parse(address(vmid)),
        24,
        *IpAddress::parse(u"192.168.1.1")}};
    hardware.cores = 4;
    hardware.memory = Mebibytes::fromGibibytes(8);
    hardware.disks = {{u"scsi0"_s, Mebibytes::fromGibibytes(40)}};
    if (vmid >= 420) {
        hardware.disks.insert(u"scsi1"_s, Mebibytes::fromGibibytes(100));
    }
    hardware.image = u"talos-v1.13.9-nocloud-amd64.qcow2"_s;
    return hardware;
}

QByteArray GuestLab::config(int vmid) const
{
    return machineConfig({.isControlPlane = vmid < 420,
                             .hostname = hostname(vmid),
                             .address = address(vmid),
                             .longhornLargerThan = vmid < 420 ? QString() : u"90u * GiB"_s},
        secrets);
}

void GuestLab::powerOn(std::initializer_list<int> vmids)
{
    std::ranges::for_each(vmids, [this](int vmid) { park.poweredOn(hardware(vmid)); });
}

bool GuestLab::wait(const std::function<bool()> &condition, std::chrono::minutes limit)
{
    const auto end = scheduler.now() + limit;
    while (!condition()) {
        if (scheduler.now() >= end) {
            return false;
        }
        scheduler.advance(std::chrono::seconds(1));
    }
    return true;
}

bool GuestLab::configure(std::initializer_list<int> vmids)
{
    return std::ranges::all_of(vmids, [this](int vmid) {
        return wait([&] { return machine(vmid).stage() == TalosMachine::Stage::Maintenance; })
            && applyConfiguration(machine(vmid), config(vmid), ApplyMode::Auto, false);
    });
}

bool GuestLab::bootstrap(int vmid)
{
    return wait([&] { return lab::bootstrap(park, machine(vmid)).has_value(); });
}

bool GuestLab::isReady(std::initializer_list<int> vmids)
{
    return std::ranges::all_of(vmids, [this](int vmid) {
        return machine(vmid).stage() == TalosMachine::Stage::Running
            && machine(vmid).unmetConditions(park).isEmpty();
    });
}

bool GuestLab::bringUp()
{
    const auto all = {400, 401, 402, 420, 421, 422};
    powerOn(all);
    return configure(all) && bootstrap(400) && wait([&] { return isReady(all); });
}

bool GuestLab::listens(const QString &address, quint16 port) const
{
    return std::ranges::any_of(park.endpoints(), [&](const lab::Endpoint &endpoint) {
        return endpoint.address.toString() == address && endpoint.port == port;
    });
}

} // namespace castello::test
