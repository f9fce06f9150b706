// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/plan/hostcapacity.h"
#include "model/plan/ownership.h"
#include "model/plan/runevent.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace castello {

/// How an item stands, desired, planned and actual in one word. Every one has a colour and a shape
/// of its own.
enum class ItemState {
    Drawn, ///< in the castle; nothing is known about the world
    Planned, ///< the plan creates it
    Changing, ///< the plan updates or replaces it
    Leaving, ///< the plan takes it away
    Working, ///< a step of the run is at it now
    Starting, ///< exists, and is not ready
    Running, ///< exists and is ready
    Drifted, ///< exists and differs from the castle
    Failed, ///< a step at it failed
    Stopped, ///< exists, switched off
};

/// The world as it was last seen.
struct WorldView
{
    ObservedWorld world;
    Ownership ownership; ///< of the world's VMs, seen from the open castle
    QMap<HostRef, HostCapacity> capacities;
    QDateTime seenAt;
    friend bool operator==(const WorldView &, const WorldView &) = default;
};

/// Where a step of the current or last run is.
struct StepProgress
{
    StepState state = StepState::Waiting;
    QString message; ///< translated: the condition it waits for, or what came of it
    std::chrono::milliseconds elapsed {0};
    friend bool operator==(const StepProgress &, const StepProgress &) = default;
};

/// What is known of the world and of the plan and run that change it: written by the run
/// controller, read by the canvas and the panels. Plain values; knows no backend.
class LiveState : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const std::optional<WorldView> &world() const { return m_world; }
    [[nodiscard]] const std::optional<Plan> &plan() const { return m_plan; }
    /// Whether the plan still belongs to the castle as drawn and to the world as last seen.
    [[nodiscard]] bool isPlanCurrent() const { return m_isPlanCurrent; }
    [[nodiscard]] const QHash<StepId, StepProgress> &progress() const { return m_progress; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// The world was looked at; nothing = forget what was seen (another provider, another castle).
    void setWorld(std::optional<WorldView> world);
    /// A new plan; nothing = there is none.
    void setPlan(std::optional<Plan> plan);
    /// The castle was edited: what was planned is shown, but not to be run.
    void outdatePlan();
    void beginRun();
    void handle(const RunEvent &event);
    void endRun();

    [[nodiscard]] ItemState stateOf(const MachineId &machine) const;
    /// The machine's VM, when there is one that is ours.
    [[nodiscard]] const ObservedVm *vmOf(const MachineId &machine) const;

Q_SIGNALS:
    void worldChanged();
    void planChanged();
    /// A step went on; `step` is empty when the run as a whole began or ended.
    void progressChanged(const StepId &step);

private:
    [[nodiscard]] std::optional<ItemState> stateInRun(const MachineId &machine) const;
    [[nodiscard]] std::optional<ItemState> stateInPlan(const MachineId &machine) const;

    std::optional<WorldView> m_world;
    std::optional<Plan> m_plan;
    QHash<QUuid, Action> m_plannedActions; ///< of the plan's machines
    QHash<QUuid, QList<qsizetype>> m_stepsOf; ///< machine → its places in the plan's steps
    bool m_isPlanCurrent = false;
    QHash<StepId, StepProgress> m_progress;
    bool m_isRunning = false;
};

/// Translated: “running”, “to be created”.
[[nodiscard]] QString toText(ItemState state);

} // namespace castello
