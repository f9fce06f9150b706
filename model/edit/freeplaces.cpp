// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/freeplaces.h"

#include "model/castle/addressuse.h"

#include <algorithm>
#include <ranges>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// Source: Proxmox VE API, vmid of POST /nodes/{node}/qemu.
constexpr int kLowestVmid = 100;
constexpr int kHighestVmid = 999999999;
constexpr int kFirstVmid = 400; ///< leaves the low ones to what people make by hand
/// Where routers seldom hand out addresses, when the castle does not say where they do.
constexpr int kUsualStart = 150;
constexpr quint64 kUsualNetworkSize = 256;

AddressRange rangeFrom(const IpAddress &first, quint64 count)
{
    const QString text = u"%1-%2"_s.arg(first.toString(), first.advanced(count - 1).toString());
    return AddressRange::parse(text).value_or(AddressRange());
}

AddressRange wholeOf(const Cidr &cidr)
{
    return AddressRange::parse(
        u"%1-%2"_s.arg(cidr.network().toString(), cidr.lastAddress().toString()))
        .value_or(AddressRange());
}

QList<AddressRange> takenIn(const Castle &castle, const QString &network)
{
    QList<AddressRange> taken;
    for (const AddressUse &use : addressUses(castle)) {
        if (use.network == network) {
            taken.append(use.range);
        }
    }
    for (const IpAddress &server : castle.networks.value(network).dns) {
        taken.append(singleAddress(server));
    }
    std::ranges::sort(taken, {}, [](const AddressRange &range) { return range.first(); });
    return taken;
}

/// Free addresses in a row.
struct Gap
{
    IpAddress first;
    quint64 size = 0;
};

void addGap(const IpAddress &first, const IpAddress &last, QList<Gap> &gaps)
{
    const auto range = AddressRange::parse(u"%1-%2"_s.arg(first.toString(), last.toString()));
    gaps.append({first, range ? range->size() : 0});
}

/// What is free in the network, upwards.
QList<Gap> gapsIn(const Cidr &cidr, const QList<AddressRange> &taken)
{
    QList<Gap> gaps;
    IpAddress next = cidr.network();
    for (const AddressRange &range : taken) {
        if (next < range.first()) {
            addGap(next, range.first(), gaps);
            --gaps.last().size; // up to the range, not into it
        }
        if (range.last() == cidr.lastAddress()) {
            return gaps;
        }
        next = std::max(next, range.last().advanced(1));
    }
    addGap(next, cidr.lastAddress(), gaps);
    return gaps;
}

/// From where on addresses are ours rather than the router's.
IpAddress preferredStart(const Network &network)
{
    if (network.dhcpRange && network.cidr.contains(network.dhcpRange->last())) {
        return network.dhcpRange->last().advanced(1);
    }
    const bool isUsual = wholeOf(network.cidr).size() >= kUsualNetworkSize;
    return network.cidr.network().advanced(isUsual ? kUsualStart : 0);
}

/// The gaps in the order in which they should be used: a gap around the start is cut there.
QList<Gap> preferredGaps(const Network &network, const QList<Gap> &gaps)
{
    const IpAddress start = preferredStart(network);
    QList<Gap> above;
    QList<Gap> below;
    for (const Gap &gap : gaps) {
        const AddressRange range = rangeFrom(gap.first, gap.size);
        if (gap.first < start && range.contains(start)) {
            const quint64 cut = rangeFrom(gap.first, gap.size).size()
                - AddressRange::parse(u"%1-%2"_s.arg(start.toString(), range.last().toString()))
                      .value_or(AddressRange())
                      .size();
            below.append({gap.first, cut});
            above.append({start, gap.size - cut});
        } else {
            (gap.first < start ? below : above).append(gap);
        }
    }
    return above + below;
}

/// The first gap that is large enough, else the largest one.
std::optional<Gap> bestGap(const QList<Gap> &gaps, int wanted, int needed)
{
    const auto enough = std::ranges::find_if(
        gaps, [wanted](const Gap &gap) { return gap.size >= quint64(wanted); });
    const auto it = enough != gaps.end() ? enough : std::ranges::max_element(gaps, {}, &Gap::size);
    const bool isFound = it != gaps.end() && it->size >= quint64(std::max(needed, 1));
    return isFound ? std::optional(*it) : std::nullopt;
}

QList<Gap> gapsOf(const Castle &castle, const QString &key)
{
    const auto network = castle.networks.constFind(key);
    if (network == castle.networks.cend()) {
        return {};
    }
    return preferredGaps(*network, gapsIn(network->cidr, takenIn(castle, key)));
}

bool meets(const VmidRange &range, const VmidRange &other)
{
    return range.first <= other.last && other.first <= range.last;
}

bool isFree(const Castle &castle, const VmidRange &range, const QString &exceptGroup)
{
    return std::ranges::none_of(castle.groups,
        [&](const Group &group) { return group.key != exceptGroup && meets(group.vmids, range); });
}

} // namespace

QString freeName(const QString &base, const QStringList &taken)
{
    QString name = base;
    for (int number = 2; taken.contains(name); ++number) {
        name = base + QString::number(number);
    }
    return name;
}

std::optional<IpAddress> freeAddress(const Castle &castle, const QString &network)
{
    const auto gap = bestGap(gapsOf(castle, network), 1, 1);
    return gap ? std::optional(gap->first) : std::nullopt;
}

std::optional<AddressRange> freeRange(
    const Castle &castle, const QString &network, int wanted, int needed)
{
    if (castle.cluster.endpoint == Endpoint()) {
        Castle withEndpoint = castle;
        withEndpoint.cluster.endpoint.vip = freeAddress(castle, network);
        if (withEndpoint.cluster.endpoint.vip) {
            return freeRange(withEndpoint, network, wanted, needed);
        }
    }
    const auto gap = bestGap(gapsOf(castle, network), wanted, needed);
    return gap ? std::optional(rangeFrom(gap->first, std::min(gap->size, quint64(wanted))))
               : std::nullopt;
}

std::optional<AddressRange> lastFreeRange(
    const Castle &castle, const QString &network, int wanted, int needed)
{
    QList<Gap> gaps = gapsOf(castle, network);
    std::ranges::sort(gaps, std::greater(), &Gap::first);
    const auto gap = bestGap(gaps, wanted, needed);
    if (!gap) {
        return {};
    }
    const quint64 count = std::min(gap->size, quint64(wanted));
    return rangeFrom(gap->first.advanced(gap->size - count), count);
}

std::optional<AddressRange> grownRange(
    const Castle &castle, const Group &group, const QString &network, int needed)
{
    Castle others = castle;
    for (Group &other : others.groups) {
        if (other.key == group.key) {
            other.addresses.remove(network);
        }
    }
    const auto range = group.addresses.constFind(network);
    const Cidr cidr = castle.networks.value(network).cidr;
    if (range != group.addresses.cend() && castle.networks.contains(network)) {
        const AddressRange longer = rangeFrom(range->first(), quint64(std::max(needed, 1)));
        const auto isMet = [&longer](const AddressRange &taken) { return taken.overlaps(longer); };
        if (cidr.contains(longer.first()) && cidr.contains(longer.last())
            && std::ranges::none_of(takenIn(others, network), isMet)) {
            return longer;
        }
    }
    return freeRange(others, network, needed, needed);
}

VmidRange freeVmids(const Castle &castle, int count)
{
    QList<int> starts {kFirstVmid};
    for (const Group &group : castle.groups) {
        starts.append(group.vmids.last + 1);
    }
    std::ranges::sort(starts);
    starts.append(kLowestVmid);
    for (const int start : std::as_const(starts)) {
        const VmidRange range {start, start + count - 1};
        if (start >= kFirstVmid && range.last <= kHighestVmid && isFree(castle, range, {})) {
            return range;
        }
    }
    return {kLowestVmid, kLowestVmid + count - 1};
}

VmidRange grownVmids(const Castle &castle, const Group &group, int needed)
{
    const VmidRange longer {group.vmids.first, group.vmids.first + needed - 1};
    const bool isPossible = longer.first >= kLowestVmid && longer.last <= kHighestVmid;
    return isPossible && isFree(castle, longer, group.key) ? longer : freeVmids(castle, needed);
}

Cidr freeNetwork(const Castle &castle)
{
    for (int third = 1; third < 255; ++third) {
        const Cidr cidr = Cidr::parse(u"192.168.%1.0/24"_s.arg(third)).value_or(Cidr());
        const auto meetsIt
            = [&cidr](const Network &network) { return network.cidr.overlaps(cidr); };
        if (!cidr.overlaps(castle.cluster.podSubnet) && !cidr.overlaps(castle.cluster.serviceSubnet)
            && std::ranges::none_of(castle.networks, meetsIt)) {
            return cidr;
        }
    }
    return Cidr::parse(u"172.16.0.0/24").value_or(Cidr());
}

} // namespace castello
