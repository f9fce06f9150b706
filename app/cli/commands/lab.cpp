// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "backends/engine/folders.h"
#include "backends/lab/client/labprocess.h"

#include <QCoreApplication>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::cli)
};

QJsonObject toJson(const LabVm &vm)
{
    return {{u"vmid"_s, vm.vmid},
        {u"name"_s, vm.name},
        {u"host"_s, vm.host},
        {u"tags"_s, vm.tags},
        {u"pool"_s, vm.pool},
        {u"address"_s, vm.address},
        {u"running"_s, vm.isRunning},
        {u"since"_s, vm.since}};
}

QJsonObject toJson(const LabStatus &status)
{
    QJsonArray vms;
    for (const LabVm &vm : status.vms) {
        vms.append(toJson(vm));
    }
    QJsonArray members;
    for (const int vmid : status.poolMembers) {
        members.append(vmid);
    }
    return {{u"running"_s, true},
        {u"speed"_s, status.speed},
        {u"url"_s, status.url},
        {u"fingerprint"_s, status.fingerprint},
        {u"vms"_s, vms},
        {u"poolMembers"_s, members},
        {u"volumes"_s, QJsonArray::fromStringList(status.volumes)},
        {u"castles"_s, QJsonArray::fromStringList(status.castles)},
        {u"bootstraps"_s, status.bootstrapCount},
        {u"requests"_s, status.requests}};
}

Result<int> readVmid(const QString &text)
{
    bool isNumber = false;
    const int vmid = text.toInt(&isNumber);
    if (!isNumber) {
        return failure(
            ErrorCode::InvalidInput, Text::tr("“%1” is no VMID; write a number").arg(text));
    }
    return vmid;
}

} // namespace

Async<int> labStatus(Arguments, const Console *console, std::stop_token stop)
{
    const auto lab = co_await connectToLab(labFolder(), stop);
    if (!lab) {
        console->print(Text::tr("The lab does not run; a rehearsal starts it."));
        console->printJson({{u"running"_s, false}});
        co_return 0;
    }
    CASTELLO_CO_TRY(status, lab->status(stop));
    console->print(Text::tr("The lab runs, %1 times faster than life; its Proxmox is %2")
            .arg(status.speed)
            .arg(status.url));
    for (const LabVm &vm : status.vms) {
        console->print(u"  %1 %2 %3 %4 %5"_s.arg(vm.vmid, 9)
                .arg(vm.name, -16)
                .arg(vm.address, -16)
                .arg(vm.isRunning ? Text::tr("running") : Text::tr("stopped"), -8)
                .arg(vm.tags));
    }
    console->printJson(toJson(status));
    co_return 0;
}

Async<int> labReset(Arguments, const Console *console, std::stop_token stop)
{
    CASTELLO_CO_TRY(lab, connectToLab(labFolder(), stop));
    CASTELLO_CO_CHECK(lab.reset(stop));
    console->print(Text::tr("The lab is empty."));
    co_return 0;
}

Async<int> labStop(Arguments, const Console *console, std::stop_token stop)
{
    const auto lab = co_await connectToLab(labFolder(), stop);
    if (!lab && lab.error().code == ErrorCode::Unreachable) {
        console->print(Text::tr("The lab does not run."));
        co_return 0;
    }
    if (!lab) {
        co_return std::unexpected(lab.error());
    }
    CASTELLO_CO_CHECK(lab->stop(stop));
    console->print(Text::tr("The lab has ended."));
    co_return 0;
}

Async<int> labAddVm(Arguments arguments, const Console *console, std::stop_token stop)
{
    const auto vmid = readVmid(arguments.positional.at(0));
    if (!vmid) {
        co_return std::unexpected(vmid.error());
    }
    LabForeignVm vm;
    vm.vmid = *vmid;
    vm.name = arguments.positional.at(1);
    vm.host = arguments.positional.value(2);
    vm.isRunning = true;
    CASTELLO_CO_TRY(lab, startLab(labFolder(), {}, stop));
    CASTELLO_CO_CHECK(lab.addVm(vm, stop));
    console->print(Text::tr("VM %1 (%2) is in the lab.").arg(vm.vmid).arg(vm.name));
    co_return 0;
}

Async<int> labCloneVm(Arguments arguments, const Console *console, std::stop_token stop)
{
    const auto source = readVmid(arguments.positional.at(0));
    const auto target = readVmid(arguments.positional.at(1));
    if (!source || !target) {
        co_return std::unexpected(source ? target.error() : source.error());
    }
    CASTELLO_CO_TRY(lab, connectToLab(labFolder(), stop));
    CASTELLO_CO_CHECK(
        lab.cloneVm(*source, *target, arguments.positional.value(2, u"clone"_s), stop));
    console->print(Text::tr("VM %1 is a clone of VM %2.").arg(*target).arg(*source));
    co_return 0;
}

} // namespace castello::cli
