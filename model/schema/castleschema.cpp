// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/schema/castleschema.h"

#include "model/yaml/yamlreader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct CastleSchemaText
{
    Q_DECLARE_TR_FUNCTIONS(castello::CastleSchema)
};

QStringList texts(const YamlValue *list)
{
    QStringList result;
    for (const YamlValue &item : list ? list->items() : QList<YamlValue>()) {
        result.append(item.text());
    }
    return result;
}

std::optional<int> number(const YamlValue *value)
{
    return value ? std::optional(value->text().toInt()) : std::nullopt;
}

} // namespace

const YamlValue *CastleSchema::Place::find(QStringView key) const
{
    const YamlValue *value = own->find(key);
    return value ? value : target->find(key);
}

/// JSON is YAML, and our reader keeps the order of keys, which Qt's JSON does not.
Result<CastleSchema> CastleSchema::parse(QByteArrayView json, const QString &language)
{
    auto root = readYaml(json);
    if (!root || !root->isMapping()) {
        return failure(ErrorCode::InvalidInput,
            CastleSchemaText::tr("The castle's schema cannot be read; install Castello again"),
            root ? QString() : root.error().message);
    }
    CastleSchema schema;
    schema.m_root = *std::move(root);
    schema.m_language = u"x-castello-"_s + language;
    return schema;
}

CastleSchema::Place CastleSchema::resolve(const YamlValue *schema) const
{
    const YamlValue *reference = schema->find(u"$ref");
    if (!reference) {
        return {schema, schema, {}};
    }
    const QString name = reference->text().section(u'/', -1);
    const YamlValue *target = m_root.find(u"$defs", name);
    return {schema, target ? target : schema, name};
}

std::optional<CastleSchema::Place> CastleSchema::placeOf(const QStringList &path) const
{
    Place place = resolve(&m_root);
    for (const QString &key : path) {
        const YamlValue *next = place.target->find(u"properties", key);
        if (!next) {
            next = place.target->find(u"additionalProperties");
        }
        if (!next || !next->isMapping()) {
            return {};
        }
        place = resolve(next);
    }
    return place;
}

std::optional<SchemaField> CastleSchema::field(const QStringList &path) const
{
    const std::optional<Place> place = placeOf(path);
    if (!place) {
        return {};
    }
    SchemaField field = describe(path.isEmpty() ? QString() : path.last(), *place);
    const auto parent = path.isEmpty() ? std::nullopt : placeOf(path.first(path.size() - 1));
    field.isRequired = parent && texts(parent->find(u"required")).contains(field.key);
    return field;
}

QList<SchemaField> CastleSchema::fields(const QStringList &path) const
{
    QList<SchemaField> fields;
    const std::optional<Place> place = placeOf(path);
    const YamlValue *properties = place ? place->find(u"properties") : nullptr;
    const QStringList required = place ? texts(place->find(u"required")) : QStringList();
    for (const YamlValue::Entry &entry :
        properties ? properties->entries() : QList<YamlValue::Entry>()) {
        SchemaField field = describe(entry.key, resolve(&entry.value));
        field.isRequired = required.contains(entry.key);
        fields.append(std::move(field));
    }
    return fields;
}

bool CastleSchema::isOneOf(const QStringList &path) const
{
    const std::optional<Place> place = placeOf(path);
    return place && number(place->find(u"maxProperties")) == 1;
}

SchemaField CastleSchema::describe(const QString &key, const Place &place) const
{
    SchemaField field;
    field.key = key;
    field.kind = kindOf(place);
    field.title = text(place, u"title");
    field.description = text(place, u"description");
    field.minimum = number(place.find(u"minimum"));
    field.maximum = number(place.find(u"maximum"));
    field.examples = texts(place.find(u"examples"));
    if (const YamlValue *pattern = place.find(u"pattern")) {
        field.pattern = pattern->text();
    }
    if (const YamlValue *fallback = place.find(u"default")) {
        field.defaultText = fallback->text();
    }
    const YamlValue *translated = place.own->find(m_language, u"values");
    const YamlValue *titles = translated ? translated : place.find(u"x-castello-values");
    for (const QString &value : texts(place.find(u"enum"))) {
        const YamlValue *title = titles ? titles->find(value) : nullptr;
        field.choices.append({value, title ? title->text() : value});
    }
    const YamlValue *items
        = place.find(field.kind == FieldKind::Map ? u"additionalProperties" : u"items");
    if (items && items->isMapping()) {
        field.itemKind = kindOf(resolve(items));
    }
    return field;
}

/// In the language asked for, else in English; the field's own words before those of its type.
QString CastleSchema::text(const Place &place, QStringView key) const
{
    for (const YamlValue *schema : {place.own, place.target}) {
        const YamlValue *translated = schema->find(m_language, key);
        const YamlValue *text = translated ? translated : schema->find(key);
        if (text) {
            return text->text();
        }
    }
    return {};
}

FieldKind CastleSchema::kindOf(const Place &place)
{
    static const QHash<QString, FieldKind> byReference {
        {u"address"_s, FieldKind::Address},
        {u"amount"_s, FieldKind::Amount},
        {u"cidr"_s, FieldKind::Cidr},
        {u"host"_s, FieldKind::Host},
        {u"range"_s, FieldKind::AddressRange},
        {u"recipient"_s, FieldKind::Recipient},
    };
    static const QHash<QString, FieldKind> byType {
        {u"array"_s, FieldKind::List},
        {u"boolean"_s, FieldKind::Boolean},
        {u"integer"_s, FieldKind::Integer},
        {u"object"_s, FieldKind::Map},
    };
    if (const auto it = byReference.constFind(place.reference); it != byReference.cend()) {
        return *it;
    }
    const YamlValue *type = place.find(u"type");
    if (place.find(u"enum")) {
        return FieldKind::Choice;
    }
    if (!type || number(place.find(u"maxItems")) == 0) {
        return FieldKind::Fixed;
    }
    if (place.find(u"properties")) {
        return FieldKind::Section;
    }
    return byType.value(type->text(), FieldKind::Text);
}

} // namespace castello
