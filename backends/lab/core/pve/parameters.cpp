// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

QString decodePart(QByteArray part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
}

void insert(Parameters &parameters, const QString &key, const QString &value)
{
    const auto known = parameters.find(key);
    if (known != parameters.end()) {
        *known += u',' + value;
    } else {
        parameters[key] = value;
    }
}

QString jsonText(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool() ? u"1"_s : u"0"_s;
    }
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue element : value.toArray()) {
            parts << jsonText(element);
        }
        return parts.join(u',');
    }
    return value.toVariant().toString();
}

QString checkType(ParameterType type, const QString &value)
{
    static const QRegularExpression integer(u"^[+-]?\\d+$"_s);
    static const QRegularExpression number(u"^[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$"_s);
    static const QRegularExpression boolean(u"^[01]$"_s);
    const auto fails = [&value](const QRegularExpression &pattern, const QString &name) {
        return pattern.match(value).hasMatch()
            ? QString()
            : u"type check ('%1') failed - got '%2'"_s.arg(name, value);
    };
    switch (type) {
    case ParameterType::Integer:
        return fails(integer, u"integer"_s);
    case ParameterType::Number:
        return fails(number, u"number"_s);
    case ParameterType::Boolean:
        return fails(boolean, u"boolean"_s);
    case ParameterType::String:
        break;
    }
    return {};
}

} // namespace

Parameters decodeForm(const QByteArray &text)
{
    Parameters parameters;
    for (const QByteArray &pair : QByteArray(text).replace(';', '&').split('&')) {
        if (pair.isEmpty()) {
            continue;
        }
        const QList<QByteArray> parts = pair.split('=');
        insert(
            parameters, decodePart(parts[0]), parts.size() > 1 ? decodePart(parts[1]) : QString());
    }
    parameters.remove(u"_dc"_s);
    return parameters;
}

std::expected<Parameters, QByteArray> decodeJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject()) {
        return std::unexpected(
            "malformed JSON string, neither tag, array, object, number, string or atom, at "
            "character offset "
            + QByteArray::number(error.offset));
    }
    Parameters parameters;
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isNull()) {
            parameters[member.key()] = jsonText(member.value());
        }
    }
    return parameters;
}

QString checkValue(const ParameterRule &rule, const QString &value)
{
    if (const QString error = checkType(rule.type, value); !error.isEmpty()) {
        return error;
    }
    if (rule.format != nullptr) {
        if (const QString error = rule.format(rule.name, value); !error.isEmpty()) {
            return u"invalid format - %1\n"_s.arg(error);
        }
    }
    if (!rule.choices.isEmpty() && !rule.choices.contains(value)) {
        return u"value '%1' does not have a value in the enumeration '%2'"_s.arg(
            value, rule.choices.join(u", "));
    }
    if (!rule.pattern.isEmpty()
        && !QRegularExpression(QRegularExpression::anchoredPattern(rule.pattern))
            .match(value)
            .hasMatch()) {
        return u"value does not match the regex pattern"_s;
    }
    if (rule.maximumLength > 0 && value.size() > rule.maximumLength) {
        return u"value may only be %1 characters long"_s.arg(rule.maximumLength);
    }
    if (rule.minimum && value.toDouble() < double(*rule.minimum)) {
        return u"value must have a minimum value of %1"_s.arg(*rule.minimum);
    }
    if (rule.maximum && value.toDouble() > double(*rule.maximum)) {
        return u"value must have a maximum value of %1"_s.arg(*rule.maximum);
    }
    return {};
}

QMap<QString, QString> checkParameters(
    const QMap<QString, ParameterRule> &rules, const Parameters &parameters)
{
    QMap<QString, QString> errors;
    for (const auto &[name, value] : parameters.asKeyValueRange()) {
        const auto rule = rules.constFind(name);
        const QString error = rule == rules.constEnd()
            ? u"property is not defined in schema and the schema does not allow additional properties"_s
            : checkValue(*rule, value);
        if (!error.isEmpty()) {
            errors[name] = error;
        }
    }
    for (const ParameterRule &rule : rules) {
        if (!rule.isOptional && !parameters.contains(rule.name)) {
            errors[rule.name] = u"property is missing and it is not optional"_s;
        }
    }
    return errors;
}

bool isTrue(const QString &text)
{
    static const QStringList words {u"1"_s, u"on"_s, u"yes"_s, u"true"_s};
    return words.contains(text.toLower());
}

} // namespace castello::lab
