// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/scene/hostcapacity.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::CanvasScene)
};

/// Of one resource, in cores or MiB.
struct Shares
{
    qint64 total = 0; ///< 0 = not known
    qint64 used = 0; ///< by all
    qint64 ours = 0; ///< of what is used
    qint64 planned = 0; ///< not there yet
};

struct HostShares
{
    Shares cores;
    Shares memory;
    Shares disk;
};

qint64 diskOf(const Machine &machine)
{
    qint64 size = machine.systemDisk.count;
    for (const Mebibytes &disk : machine.dataDisks) {
        size += disk.count;
    }
    return size;
}

qint64 diskOf(const ObservedVm &vm)
{
    qint64 size = 0;
    for (const Mebibytes &disk : vm.disks) {
        size += disk.count;
    }
    return size;
}

void addMachine(HostShares &shares, const Machine &machine, const ObservedVm *vm)
{
    if (vm == nullptr) {
        shares.cores.planned += machine.cores;
        shares.memory.planned += machine.memory.count;
        shares.disk.planned += diskOf(machine);
        return;
    }
    if (vm->isRunning) {
        shares.cores.ours += vm->cores;
        shares.memory.ours += vm->memory.count;
    }
    shares.disk.ours += diskOf(*vm);
}

HostShares sharesOf(const SceneInput &input, const HostDrawing &drawing)
{
    HostShares shares;
    for (const GroupDrawing &group : drawing.groups) {
        for (const MachineDrawing &drawn : group.machines) {
            addMachine(shares, drawn.machine, input.live.vmOf(drawn.machine.id));
        }
    }
    const auto &world = input.live.world();
    if (world && drawing.host && world->capacities.contains(*drawing.host)) {
        const HostCapacity &capacity = world->capacities.value(*drawing.host);
        shares.cores.total = capacity.cores;
        shares.cores.used = capacity.usedCores;
        shares.memory.total = capacity.memory.count;
        shares.memory.used = capacity.usedMemory.count;
        shares.disk.total = capacity.disk.count;
        shares.disk.used = capacity.usedDisk.count;
    }
    return shares;
}

/// “12 GiB” before “24 GiB” → “12”: the unit is told once.
QString withoutUnit(const QString &text, const QString &other)
{
    const QString unit = text.section(u' ', 1);
    return other.endsWith(unit) ? text.section(u' ', 0, 0) : text;
}

template <class ToText>
Capacity capacity(const QString &label, const Shares &shares, ToText toText)
{
    Capacity result;
    result.label = label;
    result.isKnown = shares.total > 0;
    if (!result.isKnown) {
        result.text = toText(shares.ours + shares.planned);
        result.explanation = Text::tr("%1: this castle asks for %2. What the host has is not known "
                                      "yet; Plan or Refresh looks at it.")
                                 .arg(label, result.text);
        return result;
    }
    const qint64 others = std::max<qint64>(0, shares.used - shares.ours);
    const qint64 all = others + shares.ours + shares.planned;
    const double total = double(shares.total);
    result.others = std::min(1.0, double(others) / total);
    result.ours = std::min(1.0 - result.others, double(shares.ours) / total);
    result.planned = std::min(1.0 - result.others - result.ours, double(shares.planned) / total);
    result.isExceeded = all > shares.total;
    result.text = Text::tr("%1 of %2", "capacity of a host: 12 of 24")
                      .arg(withoutUnit(toText(all), toText(shares.total)), toText(shares.total));
    result.explanation
        = Text::tr("%1: %2 in all; %3 used by others, %4 by this castle, %5 planned.")
              .arg(label,
                  toText(shares.total),
                  toText(others),
                  toText(shares.ours),
                  toText(shares.planned));
    return result;
}

/// Whole GiB once there is one: a bar needs no more.
QString roundedSize(qint64 mebibytes)
{
    const qint64 gibibytes = (mebibytes + 512) / 1024;
    return gibibytes > 0 ? Text::tr("%L1 GiB").arg(gibibytes) : Text::tr("%L1 MiB").arg(mebibytes);
}

} // namespace

QList<Capacity> capacityOf(const SceneInput &input, const HostDrawing &drawing)
{
    const HostShares shares = sharesOf(input, drawing);
    const auto number = [](qint64 cores) { return QLocale().toString(cores); };
    return {
        capacity(Text::tr("cores", "capacity of a host"), shares.cores, number),
        capacity(Text::tr("memory", "capacity of a host"), shares.memory, roundedSize),
        capacity(Text::tr("disk", "capacity of a host"), shares.disk, roundedSize),
    };
}

} // namespace castello
