// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/plan.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Title
{
    Q_DECLARE_TR_FUNCTIONS(castello::Step)
};

std::unexpected<Error> mistake(const QString &detail)
{
    return failure(ErrorCode::Unexpected,
        QCoreApplication::translate("castello::Plan", "the plan is damaged; make it again"),
        detail);
}

} // namespace

PlanSummary Plan::summary() const
{
    PlanSummary summary;
    for (const MachineChange &machine : machines) {
        const bool replaced = machine.action == Action::Replace;
        summary.create += machine.action == Action::Create || replaced;
        summary.change += machine.action == Action::Update;
        summary.destroy += machine.action == Action::Delete || replaced;
    }
    return summary;
}

const Step *Plan::findStep(const StepId &id) const
{
    const auto it = std::ranges::find(steps, id, &Step::id);
    return it == steps.cend() ? nullptr : &*it;
}

Result<void> checkPlan(const Plan &plan)
{
    QSet<StepId> all;
    for (const Step &step : plan.steps) {
        if (step.id.isEmpty() || all.contains(step.id)) {
            return mistake(u"step “%1” is there twice"_s.arg(step.id));
        }
        all.insert(step.id);
    }
    // An order in which every predecessor comes first exists only without cycles.
    QSet<StepId> seen;
    for (const Step &step : plan.steps) {
        for (const StepId &before : step.after) {
            if (!all.contains(before)) {
                return mistake(
                    u"step “%1” waits for “%2”, which is not there"_s.arg(step.id, before));
            }
            if (!seen.contains(before)) {
                return mistake(
                    u"step “%1” comes before “%2”, which it waits for"_s.arg(step.id, before));
            }
        }
        seen.insert(step.id);
    }
    return {};
}

QString toString(StepKind kind)
{
    switch (kind) {
    case StepKind::EnsureSecrets:
        return u"ensure-secrets"_s;
    case StepKind::EnsureImage:
        return u"ensure-image"_s;
    case StepKind::CreateVm:
        return u"create-vm"_s;
    case StepKind::ResizeDisk:
        return u"resize-disk"_s;
    case StepKind::StartVm:
        return u"start-vm"_s;
    case StepKind::AwaitMaintenance:
        return u"await-maintenance"_s;
    case StepKind::ApplyConfig:
        return u"apply-config"_s;
    case StepKind::AwaitTalos:
        return u"await-talos"_s;
    case StepKind::Bootstrap:
        return u"bootstrap"_s;
    case StepKind::AwaitEtcdMember:
        return u"await-etcd-member"_s;
    case StepKind::FetchKubeconfig:
        return u"fetch-kubeconfig"_s;
    case StepKind::AwaitKubernetes:
        return u"await-kubernetes"_s;
    case StepKind::AwaitReady:
        return u"await-ready"_s;
    case StepKind::CordonAndDrain:
        return u"cordon-and-drain"_s;
    case StepKind::LeaveEtcd:
        return u"leave-etcd"_s;
    case StepKind::DeleteKubernetesNode:
        return u"delete-kubernetes-node"_s;
    case StepKind::StopVm:
        return u"stop-vm"_s;
    case StepKind::DestroyVm:
        return u"destroy-vm"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<StepKind> stepKindNamed(QStringView name)
{
    for (int kind = 0; kind <= int(StepKind::DestroyVm); ++kind) {
        if (name == toString(StepKind(kind))) {
            return StepKind(kind);
        }
    }
    return std::nullopt;
}

QString toString(Action action)
{
    switch (action) {
    case Action::Create:
        return u"create"_s;
    case Action::Update:
        return u"update"_s;
    case Action::Replace:
        return u"replace"_s;
    case Action::Delete:
        return u"delete"_s;
    case Action::Read:
        return u"read"_s;
    case Action::NoOp:
        return u"no-op"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString title(const Step &step)
{
    const auto text = [&step] {
        switch (step.kind) {
        case StepKind::EnsureSecrets:
            return Title::tr("Prepare the secrets of %1");
        case StepKind::EnsureImage:
            return Title::tr("Put the image on %1");
        case StepKind::CreateVm:
            return Title::tr("Create VM %1");
        case StepKind::ResizeDisk:
            return Title::tr("Grow the system disk of %1");
        case StepKind::StartVm:
            return Title::tr("Start VM %1");
        case StepKind::AwaitMaintenance:
            return Title::tr("Wait for Talos to start on %1");
        case StepKind::ApplyConfig:
            return Title::tr("Send the machine config to %1");
        case StepKind::AwaitTalos:
            return Title::tr("Wait for the Talos API of %1");
        case StepKind::Bootstrap:
            return Title::tr("Bootstrap the cluster on %1");
        case StepKind::AwaitEtcdMember:
            return Title::tr("Wait for %1 to join etcd");
        case StepKind::FetchKubeconfig:
            return Title::tr("Fetch the kubeconfig of %1");
        case StepKind::AwaitKubernetes:
            return Title::tr("Wait for the Kubernetes API of %1");
        case StepKind::AwaitReady:
            return Title::tr("Wait for %1 to be ready");
        case StepKind::CordonAndDrain:
            return Title::tr("Drain %1");
        case StepKind::LeaveEtcd:
            return Title::tr("Take %1 out of etcd");
        case StepKind::DeleteKubernetesNode:
            return Title::tr("Delete Kubernetes node %1");
        case StepKind::StopVm:
            return Title::tr("Stop VM %1");
        case StepKind::DestroyVm:
            return Title::tr("Destroy VM %1");
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    return text().arg(step.subject);
}

} // namespace castello
