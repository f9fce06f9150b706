// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/sops.h"

#include "backends/secrets/age.h"
#include "backends/secrets/openssl.h"
#include "backends/secrets/sopstree.h"
#include "model/yaml/yamlemitter.h"
#include "model/yaml/yamlreader.h"

#include <algorithm>

namespace castello {

using namespace sops;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDataKeyBytes = 32;
const QString kMetadataKey = u"sops"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Sops)
};

std::unexpected<Error> refusal(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

// --- Reading
// ---------------------------------------------------------------------------------------

struct OpenFile
{
    YamlValue encrypted; ///< as it stands in the file, without the metadata
    YamlValue document; ///< in clear
    Metadata metadata;
    Secret dataKey;
    CiphertextStore ciphertexts;
};

Result<YamlValue> parse(QByteArrayView file)
{
    auto document = readYaml(file);
    if (!document) {
        // Only the line: the reader's own words may quote the text.
        return refusal(Text::tr("line %1 of the SOPS file is not YAML, or begins a second document")
                .arg(document.error().position.line));
    }
    return *document;
}

QStringList names(const QList<WrappedKey> &keys)
{
    QStringList names;
    for (const WrappedKey &key : keys) {
        names.append(key.recipient);
    }
    return names;
}

QStringList names(const QList<AgeRecipient> &recipients)
{
    QStringList names;
    for (const AgeRecipient &recipient : recipients) {
        names.append(recipient.toString());
    }
    return names;
}

/// The first copy that opens. A damaged copy does not keep another recipient out.
Result<Secret> unwrapDataKey(const Metadata &metadata, const QList<AgeIdentity> &identities)
{
    std::optional<Error> damage;
    for (const WrappedKey &key : metadata.age) {
        auto dataKey = decryptAge(key.file, identities);
        if (dataKey && dataKey->reveal().size() == kDataKeyBytes) {
            return dataKey;
        }
        if (!dataKey && dataKey.error().code != ErrorCode::PermissionDenied) {
            damage = dataKey.error();
        }
    }
    if (damage) {
        return std::unexpected(*damage);
    }
    return failure(ErrorCode::PermissionDenied,
        metadata.age.isEmpty()
            ? Text::tr("the file has no age recipient; add one with sops updatekeys")
            : Text::tr("none of your age identities opens the file; give the identity of one of "
                       "its recipients: %1")
                  .arg(names(metadata.age).join(u", "_s)));
}

Result<void> verifyMac(const OpenFile &file, const QByteArray &expected)
{
    const auto mac
        = decryptScalar(file.metadata.mac, file.dataKey, file.metadata.lastModified.toUtf8());
    if (!mac || !(mac->bytes == Secret(expected))) {
        return refusal(
            Text::tr("the file was changed after it was encrypted: its MAC does not fit; "
                     "take it from Git again, or edit it with sops"));
    }
    return {};
}

Result<OpenFile> openFile(QByteArrayView bytes, const QList<AgeIdentity> &identities)
{
    auto document = parse(bytes);
    if (!document) {
        return std::unexpected(std::move(document).error());
    }
    auto metadata = readMetadata(*document);
    if (!metadata) {
        return std::unexpected(std::move(metadata).error());
    }
    auto dataKey = unwrapDataKey(*metadata, identities);
    if (!dataKey) {
        return std::unexpected(std::move(dataKey).error());
    }
    document->remove(kMetadataKey);
    OpenFile file {std::move(*document), {}, std::move(*metadata), std::move(*dataKey), {}};
    auto clear = decryptTree(file.encrypted, file.metadata, file.dataKey, file.ciphertexts);
    if (!clear) {
        return std::unexpected(std::move(clear).error());
    }
    file.document = std::move(clear->document);
    return verifyMac(file, clear->mac).transform([&file] { return std::move(file); });
}

// --- Writing
// ---------------------------------------------------------------------------------------

Result<void> checkWritable(const YamlValue &document, const SopsRules &rules)
{
    if (!document.isMapping() || document.find(kMetadataKey)) {
        return refusal(
            Text::tr("only a mapping without a key “sops” can be encrypted; rename that key"));
    }
    if (rules.recipients.isEmpty()) {
        return refusal(Text::tr("there is nobody to encrypt to; name at least one age recipient"));
    }
    return {};
}

/// One age file for each recipient; who is known keeps theirs.
Result<QList<WrappedKey>> wrapDataKey(
    const Secret &dataKey, const QList<AgeRecipient> &recipients, const QList<WrappedKey> &known)
{
    QList<WrappedKey> keys;
    for (const AgeRecipient &recipient : recipients) {
        const QString name = recipient.toString();
        const auto found = std::ranges::find(known, name, &WrappedKey::recipient);
        if (found != known.end()) {
            keys.append(*found);
            continue;
        }
        auto file = encryptAge(dataKey.reveal(), {recipient});
        if (!file) {
            return std::unexpected(std::move(file).error());
        }
        keys.append({name, std::move(*file)});
    }
    return keys;
}

Metadata newMetadata(const SopsRules &rules, const QDateTime &lastModified)
{
    return {.age = {},
        .selection = rules.selection,
        .macOnlyEncrypted = rules.macOnlyEncrypted,
        .lastModified = lastModified.toUTC().toString(Qt::ISODate),
        .mac = {}};
}

Result<QByteArray> finish(Tree tree, Metadata metadata, const Secret &dataKey, int indent)
{
    return encryptScalar({Secret(tree.mac), "str"_ba}, dataKey, metadata.lastModified.toUtf8())
        .transform([&](const QString &mac) {
            metadata.mac = mac;
            tree.document.insert(kMetadataKey, writeMetadata(metadata));
            return emitYaml(tree.document, {.indent = indent});
        });
}

bool isWithin(const QStringList &few, const QStringList &many)
{
    return std::ranges::all_of(few, [&many](const QString &name) { return many.contains(name); });
}

} // namespace

Result<QByteArray> encryptSops(
    const YamlValue &document, const SopsRules &rules, const QDateTime &lastModified)
{
    if (auto checked = checkWritable(document, rules); !checked) {
        return std::unexpected(std::move(checked).error());
    }
    auto random = openssl::randomBytes(kDataKeyBytes);
    if (!random) {
        return random;
    }
    const Secret dataKey(std::move(*random));
    Metadata metadata = newMetadata(rules, lastModified);
    auto keys = wrapDataKey(dataKey, rules.recipients, {});
    if (!keys) {
        return std::unexpected(std::move(keys).error());
    }
    metadata.age = std::move(*keys);
    return encryptTree(document, metadata, dataKey, {}).and_then([&](const Tree &tree) {
        return finish(tree, metadata, dataKey, rules.indent);
    });
}

Result<YamlValue> decryptSops(QByteArrayView file, const QList<AgeIdentity> &identities)
{
    return openFile(file, identities).transform([](const OpenFile &open) { return open.document; });
}

Result<QByteArray> updateSops(QByteArrayView previous,
    const YamlValue &document,
    const QList<AgeIdentity> &identities,
    const SopsRules &rules,
    const QDateTime &lastModified)
{
    if (auto checked = checkWritable(document, rules); !checked) {
        return std::unexpected(std::move(checked).error());
    }
    const auto open = openFile(previous, identities);
    if (!open) {
        return std::unexpected(open.error());
    }
    if (open->metadata.hasOtherKeys) {
        return refusal(Text::tr(
            "the file has keys that are not age keys, which would be lost; edit it with sops"));
    }
    const QStringList before = names(open->metadata.age);
    const QStringList after = names(rules.recipients);
    if (!isWithin(before, after)) {
        return encryptSops(document, rules, lastModified);
    }
    Metadata metadata = newMetadata(rules, lastModified);
    auto tree = encryptTree(document, metadata, open->dataKey, open->ciphertexts);
    if (!tree) {
        return std::unexpected(std::move(tree).error());
    }
    const bool isSame = isWithin(after, before) && metadata.selection == open->metadata.selection
        && metadata.macOnlyEncrypted == open->metadata.macOnlyEncrypted
        && tree->document == open->encrypted;
    if (isSame) {
        return previous.toByteArray();
    }
    auto keys = wrapDataKey(open->dataKey, rules.recipients, open->metadata.age);
    if (!keys) {
        return std::unexpected(std::move(keys).error());
    }
    metadata.age = std::move(*keys);
    return finish(std::move(*tree), metadata, open->dataKey, rules.indent);
}

Result<QStringList> sopsRecipients(QByteArrayView file)
{
    return parse(file)
        .and_then([](const YamlValue &document) { return readMetadata(document); })
        .transform([](const Metadata &metadata) { return names(metadata.age); });
}

} // namespace castello
