// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/engine.h"

namespace castello {

/// What a look at the world right after a run showed.
struct Verification
{
    PlannedWorld now; ///< what is there, and the plan that deploys or destroys again
    QStringList leftovers; ///< of destroyed machines: one translated line each
    /// Why the run was not enough, translated, with what to do; empty when all is well.
    QString objection;
    [[nodiscard]] bool isGood() const { return objection.isEmpty(); }
};

/// Reads back. A deploy is good when a second plan is empty, a destroy when no machine, disk,
/// cloud-init volume or pool member is left. Errors: as makePlan and findLeftovers.
[[nodiscard]] Async<Verification> verifyRun(
    std::shared_ptr<Site> site, Plan done, std::stop_token stop);

/// Whether a plan does nothing that another, which a person agreed to, does not: some of its steps
/// may have become needless meanwhile, as when machines went on booting.
[[nodiscard]] bool staysWithin(const Plan &plan, const Plan &agreed);

/// What is left of destroyed machines at the providers: one translated line each; empty = nothing.
[[nodiscard]] Async<QStringList> findLeftovers(
    std::shared_ptr<Site> site, Plan destroyed, std::stop_token stop);

} // namespace castello
