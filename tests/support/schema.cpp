// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/schema.h"

#include <QFile>

#include <jsoncons/json.hpp>
#include <jsoncons_ext/jsonschema/jsonschema.hpp>

#include <map>

namespace castello::test {

namespace {

using jsoncons::json;
using Schema = jsoncons::jsonschema::json_schema<json>;

json toJson(const YamlValue &value)
{
    switch (value.kind()) {
    case YamlValue::Kind::Null:
        return json::null();
    case YamlValue::Kind::Boolean:
        return json(value.toBool());
    case YamlValue::Kind::Integer:
        return json(value.text().toLongLong(nullptr, 0));
    case YamlValue::Kind::Float:
        return json(value.text().toDouble());
    case YamlValue::Kind::String:
        return json(value.text().toStdString());
    case YamlValue::Kind::Sequence: {
        json array(jsoncons::json_array_arg);
        for (const YamlValue &item : value.items()) {
            array.push_back(toJson(item));
        }
        return array;
    }
    case YamlValue::Kind::Mapping: {
        json object;
        for (const YamlValue::Entry &entry : value.entries()) {
            object.insert_or_assign(entry.key.toStdString(), toJson(entry.value));
        }
        return object;
    }
    }
    Q_UNREACHABLE_RETURN(json::null());
}

/// Compiled once a file and definition; the Talos schema alone takes a while.
const Schema &schemaOf(const QString &file, const QString &definition)
{
    static std::map<std::pair<QString, QString>, Schema> compiled;
    const auto key = std::make_pair(file, definition);
    if (const auto it = compiled.find(key); it != compiled.end()) {
        return it->second;
    }
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("cannot open " + file.toStdString());
    }
    json schema = json::parse(input.readAll().toStdString());
    if (schema.get_value_or<std::string>("$schema", std::string())
            .starts_with("https://json-schema.org/draft-07")) {
        schema.insert_or_assign(
            "$schema", "http://json-schema.org/draft-07/schema#"); // its true name
    }
    if (!definition.isEmpty()) {
        schema.erase("oneOf");
        schema.insert_or_assign("$ref", "#/$defs/" + definition.toStdString());
    }
    return compiled.emplace(key, jsoncons::jsonschema::make_json_schema(std::move(schema)))
        .first->second;
}

} // namespace

QStringList schemaFindings(
    const YamlValue &document, const QString &schemaFile, const QString &definition)
{
    QStringList findings;
    try {
        const auto report = [&](const jsoncons::jsonschema::validation_message &message) {
            findings.append(QStringLiteral("%1: %2").arg(
                QString::fromStdString(message.instance_location().string()),
                QString::fromStdString(message.message())));
            return jsoncons::jsonschema::walk_result::advance;
        };
        schemaOf(schemaFile, definition).validate(toJson(document), report);
    } catch (const std::exception &problem) {
        findings.append(QString::fromUtf8(problem.what()));
    }
    return findings;
}

} // namespace castello::test
