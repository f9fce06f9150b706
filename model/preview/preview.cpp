// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/preview/preview.h"

#include "model/castle/machine.h"
#include "model/edit/itempath.h"
#include "model/generate/flux/generateflux.h"
#include "model/generate/talos/generatetalos.h"
#include "model/preview/placeholders.h"

#include <algorithm>
#include <array>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kInfrastructure = "infrastructure/"_L1;
constexpr auto kWorkloads = "workloads/"_L1;
constexpr auto kMachines = "infrastructure/talos/machines/"_L1;

/// Where a component's files stand, controllers first, and the item that it is.
struct ComponentFolder
{
    QLatin1StringView name;
    QLatin1StringView item;
};
constexpr std::array kComponents {
    ComponentFolder {"longhorn"_L1, "components.longhorn"_L1},
    ComponentFolder {"metallb"_L1, "components.metallb"_L1},
    ComponentFolder {"traefik"_L1, "components.traefik"_L1},
    ComponentFolder {"cert-manager"_L1, "components.certManager"_L1},
};

void add(Preview &preview, QLatin1StringView repository, Result<QList<GeneratedFile>> made)
{
    if (!made) {
        preview.problems.append(made.error());
        return;
    }
    for (GeneratedFile &file : *made) {
        file.path = repository + file.path;
        if (file.sensitivity == Sensitivity::Secret) {
            file.content = withReadablePlaceholders(file.content);
        }
        preview.files.append(std::move(file));
    }
}

/// The castle without machines that have no address yet: the generators need one of each.
Castle withAddressedMachines(Castle castle)
{
    castle.groups.removeIf([](const Group &group) {
        return group.addresses.isEmpty()
            || std::ranges::any_of(group.addresses, [&group](const AddressRange &range) {
                   return group.count > 0 && !range.at(quint64(group.count - 1));
               });
    });
    return castle;
}

QString machineItem(const Castle &castle, const QString &name)
{
    for (const Machine &machine : machinesOf(castle)) {
        if (machine.name == name) {
            return machinePath(machine.groupKey, name);
        }
    }
    return {};
}

QString firstMachineOf(const Castle &castle, const QString &group)
{
    for (const Machine &machine : machinesOf(castle)) {
        if (groupPath(machine.groupKey) == group) {
            return machine.name;
        }
    }
    return {};
}

QString firstBelow(const Preview &preview, const QString &folder)
{
    const auto it = std::ranges::find_if(preview.files,
        [&folder](const GeneratedFile &file) { return file.path.startsWith(folder); });
    return it == preview.files.cend() ? QString() : it->path;
}

QString wantedFile(const Castle &castle, const Preview &preview, const QString &item)
{
    switch (itemKindAt(item).value_or(ItemKind::Castle)) {
    case ItemKind::Machine:
        return kMachines + item.section(u'.', -1) + ".yaml"_L1;
    case ItemKind::Group:
        return kMachines + firstMachineOf(castle, item) + ".yaml"_L1;
    case ItemKind::Flux:
        return firstBelow(preview, kWorkloads + "clusters/"_L1);
    case ItemKind::Repository:
        return item.endsWith("workloads"_L1) ? firstBelow(preview, kWorkloads) : QString();
    default:
        break;
    }
    const auto component = std::ranges::find(kComponents, item, &ComponentFolder::item);
    return component == kComponents.cend()
        ? QString()
        : u"workloads/infrastructure/controllers/%1/%1.yaml"_s.arg(component->name);
}

} // namespace

const GeneratedFile *Preview::find(QStringView path) const
{
    const auto it = std::ranges::find(files, path, &GeneratedFile::path);
    return it == files.cend() ? nullptr : &*it;
}

QString castleFilePath(const Castle &castle)
{
    return kInfrastructure + castle.name + ".castle.yaml"_L1;
}

Preview previewOf(const Castle &castle, const QByteArray &castleText)
{
    Preview preview;
    preview.files.append({castleFilePath(castle), castleText, Sensitivity::Public});
    add(preview,
        kInfrastructure,
        generateTalos(withAddressedMachines(castle), placeholderSecrets(), placeholderAdmin()));
    add(preview, kWorkloads, generateFlux(castle));
    std::ranges::sort(preview.files, {}, &GeneratedFile::path);
    return preview;
}

QString itemOfFile(const Castle &castle, const QString &file)
{
    if (file.startsWith(kMachines)) {
        return machineItem(castle, file.sliced(kMachines.size()).chopped(5));
    }
    if (!file.startsWith(kWorkloads)) {
        return {};
    }
    for (const ComponentFolder &component : kComponents) {
        if (file.contains(u'/' + component.name + u'/')) {
            return component.item;
        }
    }
    const bool isOfFlux = castle.gitops.workloads && !castle.versions.flux.isEmpty()
        && !file.startsWith(kWorkloads + "apps/"_L1);
    return isOfFlux ? u"versions.flux"_s : u"gitops.workloads"_s;
}

QString fileOfItem(const Castle &castle, const Preview &preview, const QString &item)
{
    const QString wanted = wantedFile(castle, preview, item);
    return preview.find(wanted) ? wanted : castleFilePath(castle);
}

} // namespace castello
