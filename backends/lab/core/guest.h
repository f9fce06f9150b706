// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/units.h"
#include "model/net/cidr.h"
#include "model/net/macaddress.h"

#include <QList>
#include <QMap>
#include <QUuid>

#include <optional>

/// The seam between the hypervisor and what runs in its VMs.

namespace castello::lab {

/// A network card as the guest meets it: hardware from the VM's config, address from the cloud-init
/// drive.
struct GuestInterface
{
    MacAddress mac;
    std::optional<IpAddress>
        address; ///< set only when the VM has a cloud-init drive and an ipconfig
    int prefixLength = 0;
    std::optional<IpAddress> gateway;
};

/// A powered-on VM as its guest sees it.
struct GuestHardware
{
    QString host;
    int vmid = 0;
    QUuid smbiosUuid;
    QString cloudInitHostname; ///< from the cloud-init drive's user-data
    QList<IpAddress> nameservers;
    QList<GuestInterface> interfaces;
    int cores = 1;
    Mebibytes memory;
    QMap<QString, Mebibytes> disks; ///< `scsi0` → size; scsi0 is the system disk
    /// Name of the image that the system disk was imported from; empty for a blank disk.
    QString image;
};

/// Told by the hypervisor, in its (single) thread.
class GuestListener
{
public:
    GuestListener() = default;
    GuestListener(const GuestListener &) = delete;
    GuestListener &operator=(const GuestListener &) = delete;
    virtual ~GuestListener() = default;

    virtual void poweredOn(const GuestHardware &hardware) = 0;
    /// The disks stay: a guest that is powered on again finds what it had written.
    virtual void poweredOff(int vmid) = 0;
    /// The disks are gone.
    virtual void destroyed(int vmid) = 0;
};

} // namespace castello::lab
