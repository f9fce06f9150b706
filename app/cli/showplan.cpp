// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/showplan.h"

#include "model/plan/planjson.h"

#include <QCoreApplication>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::cli)
};

QString mark(Action action)
{
    switch (action) {
    case Action::Create:
        return u"+"_s;
    case Action::Update:
        return u"~"_s;
    case Action::Replace:
        return u"-/+"_s;
    case Action::Delete:
        return u"-"_s;
    case Action::Read:
    case Action::NoOp:
        break;
    }
    return u" "_s;
}

QString attributeText(const AttributeChange &change)
{
    if (change.before.isEmpty()) {
        return u"%1 = %2"_s.arg(change.attribute, change.after);
    }
    if (change.after.isEmpty()) {
        return Text::tr("%1 (was %2)").arg(change.attribute, change.before);
    }
    return u"%1: %2 → %3"_s.arg(change.attribute, change.before, change.after);
}

void showMachine(const Console &console, const MachineChange &machine)
{
    if (machine.action == Action::NoOp || machine.action == Action::Read) {
        return;
    }
    console.print(u"  %1 %2"_s.arg(mark(machine.action).leftJustified(3), machine.name)
        + (machine.reason.isEmpty() ? QString() : u"  (%1)"_s.arg(machine.reason)));
    for (const AttributeChange &change : machine.attributes) {
        console.print(u"        "_s + attributeText(change));
    }
    for (const QString &loss : machine.losses) {
        console.print(u"      ! "_s + loss);
    }
}

} // namespace

QString summaryText(const Plan &plan)
{
    const PlanSummary sum = plan.summary();
    if (plan.isEmpty()) {
        return Text::tr("No changes: the world is as the castle says.");
    }
    return Text::tr("machines: %1 to create, %2 to change, %3 to destroy")
        .arg(sum.create)
        .arg(sum.change)
        .arg(sum.destroy);
}

void showPlan(const Console &console, const Plan &plan)
{
    console.print(plan.purpose == Plan::Purpose::Destroy && plan.isEmpty()
            ? Text::tr("Nothing to destroy.")
            : summaryText(plan));
    for (const MachineChange &machine : plan.machines) {
        showMachine(console, machine);
    }
    for (const QString &note : plan.notes) {
        console.print(Text::tr("note: %1").arg(note));
    }
}

} // namespace castello::cli
