// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/sopsmetadata.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

using Rule = SopsSelection::Rule;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Sops)
};

/// The version whose form we write.
constexpr QLatin1StringView kVersion = "3.13.2"_L1;

struct RuleName
{
    QLatin1StringView key;
    Rule rule;
};

constexpr std::array kRules {
    RuleName {"encrypted_regex"_L1, Rule::EncryptedRegex},
    RuleName {"encrypted_suffix"_L1, Rule::EncryptedSuffix},
    RuleName {"unencrypted_regex"_L1, Rule::UnencryptedRegex},
    RuleName {"unencrypted_suffix"_L1, Rule::UnencryptedSuffix},
};

constexpr std::array kOtherKeys {
    "kms"_L1, "gcp_kms"_L1, "hckms"_L1, "azure_kv"_L1, "hc_vault"_L1, "pgp"_L1};

std::unexpected<Error> refusal(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

QString textOf(const YamlValue &mapping, QLatin1StringView key)
{
    const YamlValue *value = mapping.find(QString(key));
    return value ? value->text() : QString();
}

Result<SopsSelection> readSelection(const YamlValue &sops)
{
    QList<SopsSelection> found;
    for (const RuleName &name : kRules) {
        if (const QString pattern = textOf(sops, name.key); !pattern.isEmpty()) {
            found.append({name.rule, pattern});
        }
    }
    if (found.size() > 1) {
        return refusal(
            Text::tr("the SOPS file has more than one rule about what is encrypted; keep one"));
    }
    return found.isEmpty() ? SopsSelection() : found.first();
}

bool hasItems(const YamlValue &sops, QLatin1StringView key)
{
    const YamlValue *list = sops.find(QString(key));
    return list && !list->items().isEmpty();
}

/// What we must not guess about. Nothing = we can read the file.
std::optional<QString> obstacle(const YamlValue &sops)
{
    if (hasItems(sops, "key_groups"_L1) || textOf(sops, "shamir_threshold"_L1).toInt() > 0) {
        return Text::tr(
            "the SOPS file's key is shared among key groups (key_groups), which is not supported; "
            "use one group");
    }
    for (const auto key : {"encrypted_comment_regex"_L1, "unencrypted_comment_regex"_L1}) {
        if (!textOf(sops, key).isEmpty()) {
            return Text::tr("the SOPS file selects by comments (%1), which is not supported; use "
                            "encrypted_regex")
                .arg(key);
        }
    }
    return std::nullopt;
}

} // namespace

bool SopsSelection::encrypts(const QStringList &path) const
{
    const bool isRegex = rule == Rule::EncryptedRegex || rule == Rule::UnencryptedRegex;
    const QRegularExpression regex(isRegex ? pattern : QString());
    const bool matches = std::ranges::any_of(path, [&](const QString &key) {
        return isRegex ? regex.match(key).hasMatch() : key.endsWith(pattern);
    });
    const bool selectsEncrypted = rule == Rule::EncryptedRegex || rule == Rule::EncryptedSuffix;
    return matches == selectsEncrypted;
}

namespace sops {

Result<Metadata> readMetadata(const YamlValue &document)
{
    const YamlValue *sops = document.find(u"sops");
    if (!sops || !sops->isMapping()) {
        return refusal(Text::tr("the file is not encrypted with SOPS: it has no mapping “sops”"));
    }
    if (const auto why = obstacle(*sops)) {
        return refusal(*why);
    }
    auto selection = readSelection(*sops);
    if (!selection) {
        return std::unexpected(std::move(selection).error());
    }
    Metadata metadata {.age = {},
        .selection = std::move(*selection),
        .macOnlyEncrypted = textOf(*sops, "mac_only_encrypted"_L1) == "true"_L1,
        .lastModified = textOf(*sops, "lastmodified"_L1),
        .mac = textOf(*sops, "mac"_L1),
        .hasOtherKeys
        = std::ranges::any_of(kOtherKeys, [&](auto key) { return hasItems(*sops, key); })};
    if (const YamlValue *age = sops->find(u"age")) {
        for (const YamlValue &entry : age->items()) {
            metadata.age.append({textOf(entry, "recipient"_L1), textOf(entry, "enc"_L1).toUtf8()});
        }
    }
    return metadata;
}

YamlValue writeMetadata(const Metadata &metadata)
{
    auto age = YamlValue::sequence();
    for (const WrappedKey &key : metadata.age) {
        age.append(YamlValue::mapping(
            {{u"enc"_s, QString::fromLatin1(key.file)}, {u"recipient"_s, key.recipient}}));
    }
    const auto ruleName = std::ranges::find(kRules, metadata.selection.rule, &RuleName::rule);
    QMap<QString, YamlValue> sorted {
        {u"age"_s, age},
        {u"lastmodified"_s, metadata.lastModified},
        {u"mac"_s, metadata.mac},
        {QString(ruleName->key), metadata.selection.pattern},
        {u"version"_s, QString(kVersion)},
    };
    if (metadata.macOnlyEncrypted) {
        sorted.insert(u"mac_only_encrypted"_s, true);
    }
    auto sops = YamlValue::mapping();
    for (const auto &[key, value] : sorted.asKeyValueRange()) {
        sops.insert(key, value);
    }
    return sops;
}

} // namespace sops
} // namespace castello
