// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/plan/planrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::PlanRows)
};

QString actionWord(Action action)
{
    switch (action) {
    case Action::Create:
        return Text::tr("create", "action of a plan");
    case Action::Update:
        return Text::tr("change", "action of a plan");
    case Action::Replace:
        return Text::tr("replace", "action of a plan");
    case Action::Delete:
        return Text::tr("destroy", "action of a plan");
    case Action::Read:
    case Action::NoOp:
        return Text::tr("no change", "action of a plan");
    }
    return {};
}

QString attributeName(const QString &key)
{
    static const QHash<QString, const char *> kNames {
        {u"host"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "host")},
        {u"vmid"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "VMID")},
        {u"address"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "address")},
        {u"mac"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "MAC address")},
        {u"name"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "name")},
        {u"cores"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "cores")},
        {u"memory"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "memory")},
        {u"systemDisk"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "system disk")},
        {u"power"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "power")},
        {u"ready"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "ready")},
    };
    if (key.startsWith("dataDisks."_L1)) {
        return Text::tr("data disk %1").arg(key.sliced(10));
    }
    const char *name = kNames.value(key, nullptr);
    return name == nullptr ? key : QCoreApplication::translate("castello::PlanRows", name);
}

QString valueText(const QString &value)
{
    static const QHash<QString, const char *> kWords {
        {u"on"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "on")},
        {u"off"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "off")},
        {u"true"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "yes")},
        {u"false"_s, QT_TRANSLATE_NOOP("castello::PlanRows", "no")},
    };
    const char *word = kWords.value(value, nullptr);
    return word == nullptr ? value : QCoreApplication::translate("castello::PlanRows", word);
}

QString beforeAndAfter(const AttributeChange &change)
{
    if (change.before.isEmpty()) {
        return valueText(change.after);
    }
    if (change.after.isEmpty()) {
        return Text::tr("was %1").arg(valueText(change.before));
    }
    return u"%1 → %2"_s.arg(valueText(change.before), valueText(change.after));
}

QString attributeIn(const MachineChange &change, const QString &key)
{
    const auto it = std::ranges::find(change.attributes, key, &AttributeChange::attribute);
    return it == change.attributes.cend() ? QString()
        : it->after.isEmpty()             ? it->before
                                          : it->after;
}

/// What one line can hold of a machine's change.
QString detailOf(const MachineChange &change)
{
    if (change.action == Action::Create) {
        return Text::tr("%1 on %2, %3 cores, %4")
            .arg(attributeIn(change, u"address"_s),
                attributeIn(change, u"host"_s),
                attributeIn(change, u"cores"_s),
                attributeIn(change, u"memory"_s));
    }
    if (!change.reason.isEmpty()) {
        return change.reason;
    }
    QStringList texts;
    for (const AttributeChange &attribute : change.attributes) {
        texts.append(
            u"%1: %2"_s.arg(attributeName(attribute.attribute), beforeAndAfter(attribute)));
    }
    return (texts + change.losses).join(u", "_s);
}

int vmidOf(const Plan &plan, const MachineId &machine)
{
    const auto it = std::ranges::find_if(plan.steps,
        [&machine](const Step &step) { return step.machine == machine && step.vmid != 0; });
    return it == plan.steps.cend() ? 0 : it->vmid;
}

PlanRow changeRow(const Plan &plan, const MachineChange &change)
{
    PlanRow row {PlanRow::Kind::Change,
        change.action,
        actionWord(change.action),
        change.name,
        detailOf(change),
        change.id,
        {}};
    if (const int vmid = vmidOf(plan, change.id); vmid != 0) {
        row.subject = Text::tr("VM %1 · %2").arg(vmid).arg(change.name);
    }
    if (!change.reason.isEmpty()) {
        row.children.append({PlanRow::Kind::Reason,
            change.action,
            {},
            Text::tr("why", "reason of a change in the plan"),
            change.reason,
            change.id,
            {}});
    }
    for (const AttributeChange &attribute : change.attributes) {
        row.children.append({PlanRow::Kind::Attribute,
            change.action,
            {},
            attributeName(attribute.attribute),
            beforeAndAfter(attribute),
            change.id,
            {}});
    }
    for (const QString &loss : change.losses) {
        row.children.append({PlanRow::Kind::Loss,
            change.action,
            {},
            Text::tr("lost for good", "data in the plan"),
            loss,
            change.id,
            {}});
    }
    return row;
}

/// Whether the cluster is there already, and its secrets with it: then the step only reads them.
bool hasCluster(const Plan &plan)
{
    return std::ranges::none_of(
        plan.steps, [](const Step &step) { return step.kind == StepKind::Bootstrap; });
}

/// What belongs to no machine and is made once: secrets, images, the cluster itself.
std::optional<PlanRow> sharedRow(const Plan &plan, const Step &step)
{
    if (step.kind == StepKind::EnsureSecrets && hasCluster(plan)) {
        return {};
    }
    QString subject;
    QString detail;
    switch (step.kind) {
    case StepKind::EnsureSecrets:
        subject = Text::tr("secrets of %1").arg(step.subject);
        detail = Text::tr("made once, kept encrypted beside the castle");
        break;
    case StepKind::EnsureImage:
        subject = Text::tr("Talos image");
        detail = Text::tr("on %1; shared, so it stays after a destroy").arg(step.subject);
        break;
    case StepKind::Bootstrap:
        subject = Text::tr("Kubernetes cluster");
        detail = Text::tr("bootstrapped once, on %1").arg(step.subject);
        break;
    default:
        return {};
    }
    return PlanRow {PlanRow::Kind::Change,
        Action::Create,
        actionWord(Action::Create),
        subject,
        detail,
        step.machine,
        {}};
}

PlanRow unchangedRow(const QList<PlanRow> &machines)
{
    QStringList names;
    for (const PlanRow &machine : machines) {
        names.append(machine.subject);
    }
    return {PlanRow::Kind::Unchanged,
        Action::NoOp,
        actionWord(Action::NoOp),
        Text::tr("%n machine(s)", nullptr, int(machines.size())),
        names.join(u", "_s),
        {},
        machines};
}

} // namespace

QList<PlanRow> planRows(const Plan &plan)
{
    QList<PlanRow> rows;
    QList<PlanRow> unchanged;
    for (const MachineChange &change : plan.machines) {
        if (change.action == Action::NoOp || change.action == Action::Read) {
            unchanged.append({PlanRow::Kind::Unchanged,
                Action::NoOp,
                actionWord(Action::NoOp),
                change.name,
                {},
                change.id,
                {}});
        } else {
            rows.append(changeRow(plan, change));
        }
    }
    for (const Step &step : plan.steps) {
        if (const auto row = sharedRow(plan, step)) {
            rows.append(*row);
        }
    }
    if (!unchanged.isEmpty()) {
        rows.append(unchangedRow(unchanged));
    }
    for (const QString &note : plan.notes) {
        rows.append({PlanRow::Kind::Note,
            Action::NoOp,
            Text::tr("note", "line of a plan"),
            {},
            note,
            {},
            {}});
    }
    return rows;
}

QString actionSign(Action action)
{
    switch (action) {
    case Action::Create:
        return u"+"_s;
    case Action::Update:
        return u"~"_s;
    case Action::Replace:
        return u"±"_s;
    case Action::Delete:
        return u"−"_s;
    case Action::Read:
    case Action::NoOp:
        break;
    }
    return u"="_s;
}

} // namespace castello
