// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/proxmox/proxmoxtypes.h"

namespace castello::test {

/// A worker with every value that the create call needs.
inline VmSpec workerSpec()
{
    VmSpec spec;
    spec.host = {QStringLiteral("home"), QStringLiteral("pve1")};
    spec.vmid = 420;
    spec.name = QStringLiteral("worker-1");
    spec.pool = QStringLiteral("tazlab");
    spec.description = QStringLiteral("a castle's worker");
    spec.smbiosUuid = QUuid(QStringLiteral("6f1b0c52-3f5e-5a53-9d0a-0f3c1f2b4a01"));
    spec.cores = 4;
    spec.memory = Mebibytes::fromGibibytes(8);
    spec.diskStorage = QStringLiteral("vmdata");
    spec.image = QStringLiteral("local:import/guest.qcow2");
    spec.mac = MacAddress::parse(u"BC:24:11:00:01:55").value();
    spec.bridge = QStringLiteral("vmbr0");
    spec.address = IpAddress::parse(u"192.168.1.155").value();
    spec.prefixLength = 24;
    spec.gateway = IpAddress::parse(u"192.168.1.1").value();
    spec.nameservers = {IpAddress::parse(u"192.168.1.1").value()};
    return spec;
}

} // namespace castello::test
