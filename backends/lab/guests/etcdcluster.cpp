// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/etcdcluster.h"

#include <algorithm>

namespace castello::lab {

using namespace std::chrono_literals;

namespace {

constexpr auto kPromotionAfter = 15s;

bool canLead(const EtcdMember &member)
{
    return member.isUp && !member.isLearner;
}

bool canDecide(const QList<EtcdMember> &members)
{
    const auto voters
        = std::ranges::count_if(members, [](const EtcdMember &it) { return !it.isLearner; });
    return 2 * std::ranges::count_if(members, canLead) > voters;
}

} // namespace

void EtcdCluster::add(EtcdMember member)
{
    member.isLearner = !m_members.isEmpty();
    m_members.append(std::move(member));
}

void EtcdCluster::remove(quint64 id)
{
    m_members.removeIf([id](const EtcdMember &member) { return member.id == id; });
}

void EtcdCluster::setUp(quint64 id, bool isUp, Scheduler::Time now)
{
    for (EtcdMember &member : m_members) {
        if (member.id == id && member.isUp != isUp) {
            member.isUp = isUp;
            member.since = now;
        }
    }
}

void EtcdCluster::tick(Scheduler::Time now)
{
    if (!hasQuorum()) {
        m_leader = 0;
        return;
    }
    for (EtcdMember &member : m_members) {
        if (member.isLearner && member.isUp && now - member.since >= kPromotionAfter) {
            member.isLearner = false;
        }
    }
    const EtcdMember *current = find(m_leader);
    if (!current || !canLead(*current)) {
        m_leader = std::ranges::find_if(m_members, canLead)->id; // quorum: there is one
    }
}

std::optional<quint64> EtcdCluster::forfeit(quint64 id)
{
    const auto other = std::ranges::find_if(
        m_members, [id](const EtcdMember &member) { return member.id != id && canLead(member); });
    if (m_leader != id || other == m_members.end()) {
        return std::nullopt;
    }
    m_leader = other->id;
    return m_leader;
}

const EtcdMember *EtcdCluster::find(quint64 id) const
{
    const auto found = std::ranges::find(m_members, id, &EtcdMember::id);
    return found == m_members.end() ? nullptr : &*found;
}

bool EtcdCluster::hasLearner() const
{
    return std::ranges::any_of(m_members, &EtcdMember::isLearner);
}

bool EtcdCluster::hasQuorum() const
{
    return canDecide(m_members);
}

bool EtcdCluster::canRemove(quint64 id) const
{
    QList<EtcdMember> rest = m_members;
    rest.removeIf([id](const EtcdMember &member) { return member.id == id; });
    return hasQuorum() && canDecide(rest);
}

} // namespace castello::lab
