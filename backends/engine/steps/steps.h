// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"
#include "backends/run/stepexecutor.h"

#include <memory>
#include <stop_token>

/// What each kind of step does, one function a kind. Each is repeatable or finds out whether it
/// happened, and returns what came of it, translated. The runner sets the deadlines.

namespace castello::steps {

using SitePointer = std::shared_ptr<Site>;

// secretsteps.cpp, imagesteps.cpp
[[nodiscard]] Async<QString> ensureSecrets(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> ensureImage(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);

// vmsteps.cpp
[[nodiscard]] Async<QString> createVm(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> resizeDisk(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> startVm(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> stopVm(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> destroyVm(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);

// talossteps.cpp
[[nodiscard]] Async<QString> awaitMaintenance(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> applyConfig(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> awaitTalos(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);

// etcdsteps.cpp
[[nodiscard]] Async<QString> bootstrap(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> awaitEtcdMember(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> leaveEtcd(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);

// kubernetessteps.cpp
[[nodiscard]] Async<QString> fetchKubeconfig(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> awaitKubernetes(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> awaitReady(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> cordonAndDrain(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);
[[nodiscard]] Async<QString> deleteKubernetesNode(
    SitePointer site, Step step, StepContext *context, std::stop_token stop);

/// Whether an error is one that waiting may cure while a machine comes up.
[[nodiscard]] bool mayPass(const Error &error);
/// The address of the step's machine. Errors: NotFound.
[[nodiscard]] Result<IpAddress> addressOf(const Site &site, const Step &step);

} // namespace castello::steps
