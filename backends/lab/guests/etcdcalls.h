// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/callresult.h"
#include "backends/lab/guests/etcdcluster.h"
#include "backends/lab/guests/talosmachine.h"

#include <QList>

#include <optional>

namespace castello::lab {

/// Errors of all: Unimplemented on a worker, Unavailable when etcd does not answer.
[[nodiscard]] CallResult<QList<EtcdMember>> etcdMembers(const TalosMachine &machine);

/// Returns the new leader's id; nothing when this machine does not lead.
/// Errors: FailedPrecondition (nobody else can lead).
[[nodiscard]] CallResult<std::optional<quint64>> forfeitLeadership(TalosMachine &machine);

/// Takes the machine's own member out and wipes its data. Errors: FailedPrecondition (the others
/// could not decide any more).
[[nodiscard]] CallResult<void> leaveEtcd(TalosMachine &machine);

/// Errors: NotFound, FailedPrecondition as above.
[[nodiscard]] CallResult<void> removeEtcdMember(TalosMachine &machine, quint64 id);

} // namespace castello::lab
