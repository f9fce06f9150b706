// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlschema.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace castello {

namespace {

using Kind = YamlValue::Kind;
using namespace Qt::StringLiterals;

constexpr QLatin1StringView kPlainTag("?");
constexpr QLatin1StringView kQuotedTag("!");
constexpr QLatin1StringView kCoreTags("tag:yaml.org,2002:");

constexpr std::array kNulls {""_L1, "~"_L1, "null"_L1, "Null"_L1, "NULL"_L1};
constexpr std::array kBooleans {
    "true"_L1, "True"_L1, "TRUE"_L1, "false"_L1, "False"_L1, "FALSE"_L1};

struct TagKind
{
    QLatin1StringView name;
    Kind kind;
};
constexpr std::array kScalarTags {
    TagKind {"str"_L1, Kind::String},
    TagKind {"null"_L1, Kind::Null},
    TagKind {"bool"_L1, Kind::Boolean},
    TagKind {"int"_L1, Kind::Integer},
    TagKind {"float"_L1, Kind::Float},
};

bool isOneOf(QStringView text, std::span<const QLatin1StringView> words)
{
    return std::ranges::any_of(words, [text](QLatin1StringView word) { return text == word; });
}

YamlValue valueOf(Kind kind, const QString &text)
{
    switch (kind) {
    case Kind::Null:
        return {};
    case Kind::Boolean:
        return YamlValue(text.startsWith(u't', Qt::CaseInsensitive));
    case Kind::Integer:
    case Kind::Float:
        return YamlValue::number(kind, text);
    default:
        return YamlValue(text);
    }
}

} // namespace

Kind kindOfPlainScalar(QStringView text)
{
    static const QRegularExpression integer(uR"(\A(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z)"_s);
    static const QRegularExpression real(
        uR"(\A(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z)"_s);
    if (isOneOf(text, kNulls)) {
        return Kind::Null;
    }
    if (isOneOf(text, kBooleans)) {
        return Kind::Boolean;
    }
    if (integer.matchView(text).hasMatch()) {
        return Kind::Integer;
    }
    return real.matchView(text).hasMatch() ? Kind::Float : Kind::String;
}

std::expected<YamlValue, QString> resolveScalar(const QString &tag, const QString &text)
{
    if (tag == kQuotedTag) {
        return YamlValue(text);
    }
    const Kind plainKind = kindOfPlainScalar(text);
    if (tag == kPlainTag || tag.isEmpty()) {
        return valueOf(plainKind, text);
    }
    const auto it = std::ranges::find_if(
        kScalarTags, [&tag](const TagKind &known) { return tag == kCoreTags + known.name; });
    if (it == kScalarTags.end()) {
        return std::unexpected(unknownTagMessage(tag));
    }
    const bool fits = it->kind == Kind::String || it->kind == plainKind
        || (it->kind == Kind::Float && plainKind == Kind::Integer);
    if (!fits) {
        return std::unexpected(QCoreApplication::translate(
            "castello::YamlSchema", "“%1” is not what its tag !!%2 says; correct one of them")
                .arg(text, it->name));
    }
    return valueOf(it->kind, text);
}

bool isSequenceTag(const QString &tag)
{
    return tag == kPlainTag || tag == kQuotedTag || tag == kCoreTags + "seq"_L1;
}

bool isMappingTag(const QString &tag)
{
    return tag == kPlainTag || tag == kQuotedTag || tag == kCoreTags + "map"_L1;
}

QString unknownTagMessage(const QString &tag)
{
    return QCoreApplication::translate(
        "castello::YamlSchema", "The tag “%1” is not known here; remove it")
        .arg(tag);
}

bool startsWithNull(QByteArrayView text)
{
    return std::ranges::any_of(kNulls, [text](QLatin1StringView null) {
        const qsizetype length = null.size();
        return length > 0 && text.startsWith(QByteArrayView(null.data(), length))
            && (text.size() == length || QByteArrayView(" \t\r\n,]}").contains(text[length]));
    });
}

} // namespace castello
