// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/executor.h"

#include "backends/engine/sitesecrets.h"
#include "backends/engine/steps/steps.h"

#include <QCoreApplication>

namespace castello {

namespace {

using StepFunction
    = Async<QString> (*)(std::shared_ptr<Site>, Step, StepContext *, std::stop_token);

StepFunction functionOf(StepKind kind)
{
    switch (kind) {
    case StepKind::EnsureSecrets:
        return steps::ensureSecrets;
    case StepKind::EnsureImage:
        return steps::ensureImage;
    case StepKind::CreateVm:
        return steps::createVm;
    case StepKind::ResizeDisk:
        return steps::resizeDisk;
    case StepKind::StartVm:
        return steps::startVm;
    case StepKind::AwaitMaintenance:
        return steps::awaitMaintenance;
    case StepKind::ApplyConfig:
        return steps::applyConfig;
    case StepKind::AwaitTalos:
        return steps::awaitTalos;
    case StepKind::Bootstrap:
        return steps::bootstrap;
    case StepKind::AwaitEtcdMember:
        return steps::awaitEtcdMember;
    case StepKind::FetchKubeconfig:
        return steps::fetchKubeconfig;
    case StepKind::AwaitKubernetes:
        return steps::awaitKubernetes;
    case StepKind::AwaitReady:
        return steps::awaitReady;
    case StepKind::CordonAndDrain:
        return steps::cordonAndDrain;
    case StepKind::LeaveEtcd:
        return steps::leaveEtcd;
    case StepKind::DeleteKubernetesNode:
        return steps::deleteKubernetesNode;
    case StepKind::StopVm:
        return steps::stopVm;
    case StepKind::DestroyVm:
        return steps::destroyVm;
    }
    return nullptr;
}

/// Steps that talk to Talos or Kubernetes need the cluster's secrets.
bool needsAccess(StepKind kind)
{
    switch (kind) {
    case StepKind::EnsureSecrets:
    case StepKind::EnsureImage:
    case StepKind::CreateVm:
    case StepKind::ResizeDisk:
    case StepKind::StartVm:
    case StepKind::StopVm:
    case StepKind::DestroyVm:
        return false;
    default:
        return true;
    }
}

} // namespace

EngineExecutor::EngineExecutor(std::shared_ptr<Site> site)
    : m_site(std::move(site))
{ }

Async<QString> EngineExecutor::execute(Step step, StepContext *context, std::stop_token stop)
{
    const std::shared_ptr<Site> site = m_site; // outlives us in the step's frame
    if (needsAccess(step.kind)) {
        CASTELLO_CO_TRY(hasAccess, loadAccess(site, stop));
        if (!hasAccess) {
            co_return failure(ErrorCode::NotFound,
                QCoreApplication::translate("castello::EngineExecutor",
                    "the secrets bundle %1 is gone; restore it from Git: without it nobody can "
                    "talk to these machines")
                    .arg(bundlePath(*site)));
        }
    }
    const StepFunction function = functionOf(step.kind);
    auto result = co_await function(site, step, context, stop);
    co_return result;
}

} // namespace castello
