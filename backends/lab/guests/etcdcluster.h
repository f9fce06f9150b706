// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/scheduler.h"
#include "model/net/ipaddress.h"

#include <QList>
#include <QString>

#include <optional>

namespace castello::lab {

struct EtcdMember
{
    quint64 id = 0;
    QString hostname;
    IpAddress address;
    bool isLearner = false;
    bool isUp = false; ///< its process runs and is reached by the others
    Scheduler::Time since {}; ///< when isUp last changed
};

/// The members of one etcd: who votes, who leads, and whether it can decide anything.
/// Source of the rules: etcd's learner design; Talos promotes every 15 s (talos/contract 6).
class EtcdCluster
{
public:
    /// The first member votes from the start, later ones begin as learners.
    void add(EtcdMember member);
    void remove(quint64 id);
    void setUp(quint64 id, bool isUp, Scheduler::Time now);
    /// Promotes a learner that has caught up and elects a leader when there is none.
    void tick(Scheduler::Time now);
    /// The leader hands over to another voter. Returns the new leader; nothing when `id` does not
    /// lead or nobody else can.
    std::optional<quint64> forfeit(quint64 id);

    [[nodiscard]] const QList<EtcdMember> &members() const { return m_members; }
    [[nodiscard]] const EtcdMember *find(quint64 id) const;
    [[nodiscard]] quint64 leader() const { return m_leader; } ///< 0 = none
    /// Whether those who stay can still decide, which etcd demands before it removes anybody.
    [[nodiscard]] bool canRemove(quint64 id) const;
    [[nodiscard]] bool hasLearner() const;
    /// More than half of the voters are up.
    [[nodiscard]] bool hasQuorum() const;

private:
    QList<EtcdMember> m_members;
    quint64 m_leader = 0;
};

} // namespace castello::lab
