// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/problems/quickfix.h"

#include "app/widgets/confirmation.h"

#include <QCoreApplication>
#include <QLocale>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::QuickFix)
};

} // namespace

QStringList machinesReaddressedBy(const Workspace &workspace, const DocumentChange &change)
{
    CastleDocument document = workspace.session.document();
    if (!document.change(change) || !document.castle()) {
        return {};
    }
    QStringList names;
    for (const Machine &machine : machinesOf(*document.castle())) {
        const ObservedVm *vm = workspace.live.vmOf(machine.id);
        const auto deployed = vm == nullptr ? std::nullopt : addressInIpConfig(vm->ipConfig);
        if (deployed && *deployed != machine.address()) {
            names.append(machine.name);
        }
    }
    return names;
}

void applyQuickFix(Workspace *workspace, const DocumentChange &fix, QWidget *asker)
{
    const QStringList machines = machinesReaddressedBy(*workspace, fix);
    if (machines.isEmpty()) {
        workspace->session.change(fix);
        return;
    }
    confirm(asker,
        {u"readdress"_s,
            Text::tr("Give %n machine(s) that run another address?", nullptr, int(machines.size())),
            Text::tr("The castle would ask for other addresses than these have: %1. Nothing "
                     "happens to them before you deploy.")
                .arg(QLocale().createSeparatedList(machines)),
            Text::tr("&Change the castle")},
        [workspace, fix] { workspace->session.change(fix); });
}

} // namespace castello
