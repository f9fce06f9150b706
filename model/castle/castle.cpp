// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/castle.h"

#include <algorithm>

namespace castello {

const Group *Castle::findGroup(QStringView key) const
{
    const auto it = std::ranges::find(groups, key, &Group::key);
    return it == groups.end() ? nullptr : &*it;
}

int machineCount(const Group &group)
{
    const auto absent = std::count_if(group.overrides.keyValueBegin(),
        group.overrides.keyValueEnd(),
        [&group](const auto &entry) { return entry.first <= group.count && entry.second.absent; });
    return group.count - int(absent);
}

QList<HostRef> Castle::hosts() const
{
    QList<HostRef> all;
    const auto add = [this, &all](const HostRef &host) {
        if (providers.contains(host.provider) && !all.contains(host)) {
            all.append(host);
        }
    };
    for (const auto &[key, provider] : providers.asKeyValueRange()) {
        for (const QString &host : provider.hosts) {
            add({key, host});
        }
    }
    for (const Group &group : groups) {
        std::ranges::for_each(group.hosts, add);
        for (const MachineOverride &difference : group.overrides) {
            if (difference.host) {
                add(*difference.host);
            }
        }
    }
    return all;
}

} // namespace castello
