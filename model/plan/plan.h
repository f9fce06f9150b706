// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/machine.h"
#include "model/plan/observed.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

/// A plan is data: it can be shown, saved, compared and tested without any backend.

namespace castello {

/// Terraform's words.
enum class Action { Create, Update, Replace, Delete, Read, NoOp };

/// What a step does. One kind is one piece of work that a backend can be asked for, that is
/// repeatable or can tell whether it happened, and that a person would name.
enum class StepKind {
    EnsureSecrets, ///< bundle exists, encrypted
    EnsureImage, ///< per host: the image lies on the image storage
    CreateVm, ///< create call and its task; ends with a configured, tagged VM that is off
    ResizeDisk,
    StartVm,
    AwaitMaintenance, ///< Talos answers without a config, and is the machine we planned
    ApplyConfig,
    AwaitTalos, ///< the machine's own API answers with the cluster's certificates
    Bootstrap, ///< once per cluster
    AwaitEtcdMember,
    FetchKubeconfig,
    AwaitKubernetes, ///< readyz
    AwaitReady, ///< the Kubernetes node is Ready
    CordonAndDrain,
    LeaveEtcd,
    DeleteKubernetesNode,
    StopVm,
    DestroyVm,
};

using StepId = QString; ///< `create-vm/worker-4`: stable, readable, unique in its plan

struct Step
{
    StepId id;
    StepKind kind = StepKind::EnsureSecrets;
    QString subject; ///< machine name, host reference or castle name
    std::optional<MachineId> machine; ///< when the step is about a machine
    std::optional<HostRef>
        host; ///< where the machine's VM is or shall be; of EnsureImage, where the image goes
    int vmid = 0; ///< of the machine's VM; 0 when the step is about none
    QList<StepId> after; ///< steps that must have succeeded before
    /// Resources that the step holds alone while it runs: `vm:home/pve/420`,
    /// `storage:home/pve/local-lvm`.
    QStringList locks;
    std::chrono::seconds expected {5}; ///< for the progress display and the critical path
    std::chrono::seconds deadline {300}; ///< the step is given up after this long
    friend bool operator==(const Step &, const Step &) = default;
};

/// One attribute of a machine that differs. An empty `before` = is created; empty `after` = goes.
struct AttributeChange
{
    QString attribute;
    QString before;
    QString after;
    friend bool operator==(const AttributeChange &, const AttributeChange &) = default;
};

/// What happens to one machine as a whole; the plan's sum counts these.
struct MachineChange
{
    QString name;
    MachineId id;
    Action action = Action::NoOp;
    QString reason; ///< translated; why it is replaced or deleted, may be empty
    QStringList losses; ///< translated; data that is gone afterwards
    QList<AttributeChange> attributes;
    friend bool operator==(const MachineChange &, const MachineChange &) = default;
};

struct PlanSummary
{
    int create = 0;
    int change = 0; ///< updates
    int destroy = 0;
    friend bool operator==(const PlanSummary &, const PlanSummary &) = default;
};

struct Plan
{
    enum class Purpose { Deploy, Destroy };
    Purpose purpose = Purpose::Deploy;
    QUuid castle;
    QString castleName;
    QList<MachineChange> machines; ///< every machine, also unchanged ones (NoOp)
    QList<Step> steps; ///< a checked DAG in an order that respects `after`
    QStringList notes; ///< translated; disputed VMs and what else a person should know
    friend bool operator==(const Plan &, const Plan &) = default;

    /// Replaced machines count in create and in destroy, as in Terraform.
    [[nodiscard]] PlanSummary summary() const;
    /// True when running the plan would do nothing.
    [[nodiscard]] bool isEmpty() const { return steps.isEmpty(); }
    [[nodiscard]] const Step *findStep(const StepId &id) const;
};

/// Unique ids, known predecessors, no cycle, and an order that respects `after`.
/// Errors: Unexpected, naming the step; it is our mistake or a damaged file.
[[nodiscard]] Result<void> checkPlan(const Plan &plan);

[[nodiscard]] QString toString(StepKind kind); ///< stable name, as in step ids: `create-vm`
/// The inverse of toString; nothing for another word.
[[nodiscard]] std::optional<StepKind> stepKindNamed(QStringView name);
[[nodiscard]] QString toString(Action action); ///< stable name: `create`, `no-op`
[[nodiscard]] QString title(const Step &step); ///< translated: “Create VM worker-4”

} // namespace castello
