// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/inspectorform.h"

#include "model/edit/rename.h"
#include "model/yaml/yamlpath.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

struct InspectorText
{
    Q_DECLARE_TR_FUNCTIONS(castello::InspectorForm)
};

/// Keys that have another place: the name, the items inside, what a rename writes.
const QStringList kElsewhere {u"id"_s, u"machines"_s};
/// What several groups or machines may well have in common.
const QStringList kShared {
    u"role"_s, u"count"_s, u"hosts"_s, u"host"_s, u"cores"_s, u"memory"_s, u"systemDisk"_s};

QStringList toTexts(const QList<HostRef> &hosts)
{
    QStringList texts;
    for (const HostRef &host : hosts) {
        texts.append(host.toString());
    }
    return texts;
}

/// Makes the rows of sections of the document.
class FormMaker
{
public:
    FormMaker(const Castle &castle, const CastleSchema &schema, QString owner)
        : m_castle(castle)
        , m_schema(schema)
        , m_owner(std::move(owner))
    { }

    [[nodiscard]] FormField field(
        const SchemaField &schema, const QString &id, const QString &path) const
    {
        FormField field;
        field.id = id;
        field.label = schema.title;
        field.target = {schema, {path}, m_owner};
        const bool isHost = schema.kind == FieldKind::Host
            || (schema.kind == FieldKind::List && schema.itemKind == FieldKind::Host);
        field.suggestions = isHost ? toTexts(m_castle.hosts()) : schema.examples;
        return field;
    }

    [[nodiscard]] QList<FormField> section(const QString &path, const QString &prefix = {}) const
    {
        const QStringList keys = splitYamlPath(path).value();
        QList<FormField> fields;
        for (const SchemaField &schema : m_schema.fields(keys)) {
            const QString below = childYamlPath(path, schema.key);
            const QString id = prefix + schema.key;
            if (schema.kind == FieldKind::Fixed || kElsewhere.contains(schema.key)) {
                continue;
            }
            if (schema.kind == FieldKind::Section) {
                fields += section(below, id + u'.');
            } else if (schema.kind == FieldKind::Map) {
                fields += entries(schema, id, below);
            } else {
                fields.append(field(schema, id, below));
            }
        }
        if (m_schema.isOneOf(keys)) {
            excludeEachOther(fields);
        }
        return fields;
    }

    /// The name of an item, which is a key of the document.
    [[nodiscard]] FormField name(const QString &path, const QString &help) const
    {
        FormField field;
        field.use = FormField::Use::Name;
        field.id = u"name"_s;
        field.label = InspectorText::tr("Name");
        field.target.field.title = field.label;
        field.target.field.description = help;
        field.target.field.isRequired = true;
        field.target.paths = {path};
        field.target.owner = m_owner;
        return field;
    }

private:
    /// One row for each network, connected or not; one for each data disk and one for another.
    [[nodiscard]] QList<FormField> entries(
        const SchemaField &map, const QString &id, const QString &path) const
    {
        QStringList names = m_castle.networks.keys();
        if (map.key == u"dataDisks") {
            const Group *group = m_castle.findGroup(splitYamlPath(path)->at(1));
            names = group ? group->dataDisks.keys() : QStringList();
            if (!names.contains(u"longhorn"_s)) {
                names.append(u"longhorn"_s); // the one that a component asks for
            }
        }
        QList<FormField> fields;
        for (const QString &name : std::as_const(names)) {
            const QString below = childYamlPath(path, name);
            const auto schema = m_schema.field(splitYamlPath(below).value());
            FormField row = field(*schema, id + u'.' + name, below);
            row.label = InspectorText::tr("%1, %2", "a field and the network or disk that it is of")
                            .arg(schema->title, name);
            row.target.field.title = row.label;
            fields.append(row);
        }
        return fields;
    }

    static void excludeEachOther(QList<FormField> &fields)
    {
        for (FormField &field : fields) {
            for (const FormField &other : std::as_const(fields)) {
                if (other.id != field.id) {
                    field.target.replaces += other.target.paths;
                }
            }
        }
    }

    const Castle &m_castle;
    const CastleSchema &m_schema;
    QString m_owner;
};

QString titleAt(const CastleSchema &schema, const QString &path)
{
    const auto field = schema.field(splitYamlPath(path).value_or(QStringList()));
    return field ? field->title : QString();
}

QString helpAt(const CastleSchema &schema, const QString &path)
{
    const auto field = schema.field(splitYamlPath(path).value_or(QStringList()));
    return field ? field->description : QString();
}

InspectorForm castleForm(const Castle &castle, const CastleSchema &schema)
{
    const FormMaker maker(castle, schema, castle.name);
    InspectorForm form {castle.name, titleAt(schema, {}), u"castle"_s, helpAt(schema, {}), {}};
    form.sections.append({{}, maker.section(u"metadata"_s)});
    for (const QString &path : {u"versions"_s, u"cluster"_s, u"secrets"_s}) {
        form.sections.append({titleAt(schema, path), maker.section(path)});
    }
    return form;
}

/// The machine's row shows what its group gives while it has nothing of its own.
void inherit(QList<FormField> &fields, const Group &group, int ordinal)
{
    const QString from = InspectorText::tr("group %1").arg(group.key);
    const QHash<QString, QString> values {
        {u"cores"_s, QString::number(group.cores)},
        {u"memory"_s, group.memory.toString()},
        {u"systemDisk"_s, group.systemDisk.toString()},
        {u"host"_s,
            group.hosts.isEmpty() ? QString()
                                  : group.hosts.at((ordinal - 1) % group.hosts.size()).toString()},
    };
    for (FormField &field : fields) {
        if (const QString value = values.value(field.id); !value.isEmpty()) {
            field.inherited = value;
            field.inheritedFrom = from;
        }
    }
}

InspectorForm machineForm(const Castle &castle, const CastleSchema &schema, const QString &path)
{
    const QStringList keys = splitYamlPath(path).value();
    const Group *group = castle.findGroup(keys.at(1));
    const QString name = keys.last();
    const FormMaker maker(castle, schema, name);
    QList<FormField> fields = maker.section(path);
    inherit(fields, *group, std::max(1, name.section(u'-', -1).toInt()));
    return {name,
        titleAt(schema, path),
        group->role == MachineRole::ControlPlane ? u"controlplane"_s : u"worker"_s,
        helpAt(schema, path),
        {{{}, fields}}};
}

InspectorForm hostForm(const Castle &castle, const CastleSchema &schema, const HostRef &host)
{
    const QString provider = providerPath(host.provider);
    InspectorForm form {host.host,
        InspectorText::tr("Host"),
        u"host"_s,
        InspectorText::tr("A Proxmox node that machines live on."),
        {}};
    form.sections.append({{},
        {FormMaker(castle, schema, host.host)
                .name(hostPath(host),
                    InspectorText::tr("The host’s name in Proxmox. Another name means another "
                                      "host: machines that were made on the old one move."))}});
    const FormMaker maker(castle, schema, host.provider);
    form.sections.append(
        {InspectorText::tr("Provider %1").arg(host.provider), maker.section(provider)});
    return form;
}

QString nameHelp(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Group:
        return InspectorText::tr("Machines are called after it: NAME-1, NAME-2. A new name keeps "
                                 "the machines and their addresses; their host names change.");
    case ItemKind::Network:
        return InspectorText::tr("What groups and providers call this network.");
    default:
        return InspectorText::tr("What groups call this provider: NAME/HOST.");
    }
}

QString iconOf(ItemKind kind, const Group *group)
{
    switch (kind) {
    case ItemKind::Group:
        return group && group->role == MachineRole::ControlPlane ? u"controlplane"_s : u"worker"_s;
    case ItemKind::Network:
    case ItemKind::Endpoint:
        return u"network"_s;
    case ItemKind::Longhorn:
        return u"storage"_s;
    case ItemKind::LoadBalancer:
        return u"loadbalancer"_s;
    case ItemKind::Ingress:
        return u"ingress"_s;
    case ItemKind::Certificates:
        return u"certificate"_s;
    case ItemKind::Flux:
        return u"flux"_s;
    case ItemKind::Repository:
        return u"repository"_s;
    default:
        return u"host"_s;
    }
}

/// Items with a key of their own, components, repositories, the endpoint.
InspectorForm sectionForm(
    const Castle &castle, const CastleSchema &schema, const QString &path, ItemKind kind)
{
    const bool hasName
        = kind == ItemKind::Group || kind == ItemKind::Network || kind == ItemKind::Provider;
    const QString kindTitle = titleAt(schema, path);
    const QString name = hasName ? itemName(path) : kindTitle;
    const FormMaker maker(castle, schema, name);
    InspectorForm form {name,
        kindTitle,
        iconOf(kind, castle.findGroup(itemName(path))),
        helpAt(schema, path),
        {{{}, {}}}};
    QList<FormField> &fields = form.sections.first().fields;
    if (hasName) {
        fields.append(maker.name(path, nameHelp(kind)));
    }
    fields += maker.section(path);
    const QString version = kind == ItemKind::Longhorn ? u"longhorn"_s
        : kind == ItemKind::Flux                       ? u"flux"_s
                                                       : QString();
    if (!version.isEmpty()) {
        const QString at = u"versions."_s + version;
        FormField row = maker.field(*schema.field(at.split(u'.')), u"version"_s, at);
        row.label = row.target.field.title = InspectorText::tr("Version");
        fields.append(row);
    }
    return form;
}

InspectorForm severalForm(
    const Castle &castle, const CastleSchema &schema, const QStringList &paths)
{
    const QString owner = InspectorText::tr("%n items", nullptr, int(paths.size()));
    InspectorForm form {owner,
        InspectorText::tr("Selection"),
        u"castle"_s,
        InspectorText::tr("What is changed here is changed in all of them."),
        {{{}, {}}}};
    const auto kind = itemKindAt(paths.first());
    const bool isOneKind = std::ranges::all_of(
        paths, [kind](const QString &path) { return itemKindAt(path) == kind; });
    if (!isOneKind || (kind != ItemKind::Group && kind != ItemKind::Machine)) {
        form.description = InspectorText::tr("Items of different kinds have no fields in common.");
        return form;
    }
    const FormMaker maker(castle, schema, owner);
    for (FormField field : maker.section(paths.first())) {
        if (!kShared.contains(field.id)) {
            continue;
        }
        field.target.paths.clear();
        for (const QString &path : paths) {
            field.target.paths.append(childYamlPath(path, field.target.field.key));
        }
        form.sections.first().fields.append(field);
    }
    return form;
}

bool isThere(const Castle &castle, const QString &path)
{
    const auto kind = itemKindAt(path);
    const QString key = path.section(u'.', 1, 1);
    return kind && kind != ItemKind::Castle
        && (!path.startsWith(u"groups.") || castle.findGroup(key))
        && (!path.startsWith(u"networks.") || castle.networks.contains(key))
        && (!path.startsWith(u"providers.") || castle.providers.contains(key));
}

} // namespace

InspectorForm formOf(const Castle &castle, const CastleSchema &schema, const QStringList &paths)
{
    QStringList present;
    std::ranges::copy_if(paths, std::back_inserter(present), [&](const QString &path) {
        return isThere(castle, path);
    });
    if (present.isEmpty()) {
        return castleForm(castle, schema);
    }
    if (present.size() > 1) {
        return severalForm(castle, schema, present);
    }
    const QString &path = present.first();
    switch (const ItemKind kind = *itemKindAt(path)) {
    case ItemKind::Machine:
        return machineForm(castle, schema, path);
    case ItemKind::Host:
        return hostForm(castle, schema, *hostAt(path));
    default:
        return sectionForm(castle, schema, path, kind);
    }
}

} // namespace castello
