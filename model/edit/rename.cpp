// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/rename.h"

#include "model/yaml/yamlpath.h"
#include "model/yaml/yamlscalar.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

struct RenameText
{
    Q_DECLARE_TR_FUNCTIONS(castello::Rename)
};

QString yamlName(const QString &name)
{
    return canBePlainYaml(name) ? name : quotedYaml(name);
}

std::unexpected<Error> taken(const QString &name)
{
    return failure(ErrorCode::Conflict,
        RenameText::tr("There is a “%1” already; choose another name").arg(name));
}

/// Every place that names a host: `replace` gives the new reference, or nothing to leave it.
template <class Replace>
QList<PathEdit> hostEdits(const Castle &castle, Replace replace)
{
    QList<PathEdit> edits;
    for (const Group &group : castle.groups) {
        const QString path = groupPath(group.key);
        for (qsizetype i = 0; i < group.hosts.size(); ++i) {
            if (const auto host = replace(group.hosts.at(i))) {
                edits.append({u"%1.hosts.%2"_s.arg(path).arg(i), host->toString()});
            }
        }
        for (auto it = group.overrides.cbegin(); it != group.overrides.cend(); ++it) {
            const auto host = it->host ? replace(*it->host) : std::nullopt;
            if (host) {
                const QString machine = u"%1-%2"_s.arg(group.key).arg(it.key());
                edits.append({machinePath(group.key, machine) + u".host"_s, host->toString()});
            }
        }
    }
    return edits;
}

Result<Addition> renameGroup(const Castle &castle, const QString &key, const QString &name)
{
    const Group *group = castle.findGroup(key);
    if (castle.findGroup(name)) {
        return taken(name);
    }
    const QString path = groupPath(key);
    QList<PathEdit> edits;
    for (auto it = group->overrides.cbegin(); it != group->overrides.cend(); ++it) {
        const QString machine = u"%1-%2"_s.arg(key).arg(it.key());
        edits.append({machinePath(key, machine), {}, u"%1-%2"_s.arg(name).arg(it.key())});
    }
    if (group->id == name) {
        edits.append({path + u".id"_s, {}}); // back to the name that it began with
    } else if (group->id == key) {
        edits.append({path + u".id"_s, yamlName(key)});
    }
    edits.append({path, {}, name});
    return Addition {
        {RenameText::tr("Rename group %1 to %2", "undo").arg(key, name), edits}, groupPath(name)};
}

/// Cards are numbered by the order of the networks' names, and hardware addresses by the cards.
bool keepsCards(const Castle &castle, const QString &key, const QString &name)
{
    return std::ranges::all_of(castle.groups, [&](const Group &group) {
        if (!group.addresses.contains(key)) {
            return true;
        }
        const QStringList before = group.addresses.keys();
        QStringList after = before;
        after[before.indexOf(key)] = name;
        after.sort();
        return after.indexOf(name) == before.indexOf(key);
    });
}

Result<Addition> renameNetwork(const Castle &castle, const QString &key, const QString &name)
{
    if (castle.networks.contains(name)) {
        return taken(name);
    }
    if (!keepsCards(castle, key, name)) {
        return failure(ErrorCode::Conflict,
            RenameText::tr(
                "“%1” would come at another place among the networks of a group, and give "
                "its machines other hardware addresses; choose a name that keeps the "
                "alphabetical order")
                .arg(name));
    }
    QList<PathEdit> edits;
    for (const Group &group : castle.groups) {
        if (group.addresses.contains(key)) {
            edits.append({childYamlPath(groupPath(group.key) + u".addresses"_s, key), {}, name});
        }
    }
    for (auto it = castle.providers.cbegin(); it != castle.providers.cend(); ++it) {
        if (it->bridges.contains(key)) {
            edits.append({childYamlPath(providerPath(it.key()) + u".bridges"_s, key), {}, name});
        }
    }
    edits.append({networkPath(key), {}, name});
    return Addition {{RenameText::tr("Rename network %1 to %2", "undo").arg(key, name), edits},
        networkPath(name)};
}

Result<Addition> renameProvider(const Castle &castle, const QString &key, const QString &name)
{
    if (castle.providers.contains(name)) {
        return taken(name);
    }
    QList<PathEdit> edits = hostEdits(castle, [&](const HostRef &host) {
        return host.provider == key ? std::optional(HostRef {name, host.host}) : std::nullopt;
    });
    edits.append({providerPath(key), {}, name});
    return Addition {{RenameText::tr("Rename provider %1 to %2", "undo").arg(key, name), edits},
        providerPath(name)};
}

Result<Addition> renameHost(const Castle &castle, const HostRef &host, const QString &name)
{
    const HostRef renamed {host.provider, name};
    if (castle.hosts().contains(renamed)) {
        return taken(name);
    }
    QList<PathEdit> edits = hostEdits(castle, [&](const HostRef &other) {
        return other == host ? std::optional(renamed) : std::nullopt;
    });
    const qsizetype listed = castle.providers.value(host.provider).hosts.indexOf(host.host);
    if (listed >= 0) {
        edits.append(
            {u"%1.hosts.%2"_s.arg(providerPath(host.provider)).arg(listed), yamlName(name)});
    }
    return Addition {{RenameText::tr("Rename host %1 to %2", "undo").arg(host.host, name), edits},
        hostPath(renamed)};
}

} // namespace

QString itemName(const QString &path)
{
    const QStringList keys = splitYamlPath(path).value_or(QStringList());
    return keys.isEmpty() ? QString() : keys.last();
}

Result<Addition> renameItem(const Castle &castle, const QString &path, const QString &name)
{
    static const QRegularExpression label(uR"(\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\z)"_s);
    const QString key = itemName(path);
    const std::optional<ItemKind> kind = itemKindAt(path);
    const bool isHost = kind == ItemKind::Host;
    if (isHost ? name.isEmpty() || name.contains(u'/') || name.contains(u' ')
               : !label.match(name).hasMatch()) {
        return failure(ErrorCode::InvalidInput,
            RenameText::tr("“%1” is no name; write small letters, digits and dashes").arg(name));
    }
    if (isHost) {
        return renameHost(castle, *hostAt(path), name);
    }
    if (kind == ItemKind::Group && castle.findGroup(key)) {
        return renameGroup(castle, key, name);
    }
    if (kind == ItemKind::Network && castle.networks.contains(key)) {
        return renameNetwork(castle, key, name);
    }
    if (kind == ItemKind::Provider && castle.providers.contains(key)) {
        return renameProvider(castle, key, name);
    }
    return failure(ErrorCode::InvalidInput, RenameText::tr("This item has no name of its own"));
}

} // namespace castello
