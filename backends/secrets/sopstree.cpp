// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/sopstree.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <functional>

namespace castello::sops {

namespace {

/// Fed to the hash first when only encrypted values count, so that the two kinds of MAC differ.
const QByteArray kOnlyEncryptedMark
    = QByteArray::fromHex("8a3fd2ad54ce66527b1034f3d147be0b0b975b3bf44f72c6fdadec8176f27d69");

using ScalarFunction = std::function<Result<YamlValue>(const YamlValue &, const QStringList &)>;

/// The same tree with every scalar replaced, in the order of the document. Nulls stay.
Result<YamlValue> mapScalars(
    const YamlValue &value, const QStringList &path, const ScalarFunction &function)
{
    if (value.isNull()) {
        return value;
    }
    if (value.isScalar()) {
        return function(value, path).transform_error([&path](Error error) {
            return std::move(error).within(
                QCoreApplication::translate("castello::Sops", "value at %1").arg(path.join(u'.')));
        });
    }
    auto mapped = value.isMapping() ? YamlValue::mapping() : YamlValue::sequence();
    for (const YamlValue &item : value.items()) { // places in a list are no part of the path
        auto result = mapScalars(item, path, function);
        if (!result) {
            return result;
        }
        mapped.append(std::move(*result));
    }
    for (const YamlValue::Entry &entry : value.entries()) {
        auto result = mapScalars(entry.value, path + QStringList(entry.key), function);
        if (!result) {
            return result;
        }
        mapped.insert(entry.key, std::move(*result));
    }
    return mapped;
}

QByteArray associatedData(const QStringList &path)
{
    return path.join(u':').toUtf8() + ':';
}

/// The hash over the values, encrypted or all.
class MacBuilder
{
public:
    explicit MacBuilder(bool onlyEncrypted)
        : m_onlyEncrypted(onlyEncrypted)
    {
        if (onlyEncrypted) {
            m_hash.addData(kOnlyEncryptedMark);
        }
    }
    void add(const Secret &bytes, bool isEncrypted)
    {
        if (isEncrypted || !m_onlyEncrypted) {
            m_hash.addData(bytes.reveal());
        }
    }
    [[nodiscard]] QByteArray text() const { return m_hash.result().toHex().toUpper(); }

private:
    bool m_onlyEncrypted;
    QCryptographicHash m_hash {QCryptographicHash::Sha512};
};

QByteArray storeKey(QByteArrayView associated, const Scalar &scalar)
{
    QCryptographicHash hash(QCryptographicHash::Sha512);
    for (const QByteArrayView part :
        {associated, QByteArrayView(scalar.type), scalar.bytes.reveal()}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

} // namespace

void CiphertextStore::add(
    QByteArrayView associated, const Scalar &scalar, const QString &ciphertext)
{
    m_ciphertexts[storeKey(associated, scalar)].append(ciphertext);
}

std::optional<QString> CiphertextStore::take(QByteArrayView associated, const Scalar &scalar)
{
    const auto found = m_ciphertexts.find(storeKey(associated, scalar));
    if (found == m_ciphertexts.end() || found->isEmpty()) {
        return std::nullopt;
    }
    return found->takeFirst();
}

Result<Tree> encryptTree(const YamlValue &document,
    const Metadata &metadata,
    const Secret &dataKey,
    CiphertextStore known)
{
    MacBuilder mac(metadata.macOnlyEncrypted);
    const auto encrypt = [&](const YamlValue &value, const QStringList &path) -> Result<YamlValue> {
        const auto scalar = toScalar(value);
        if (!scalar) {
            return std::unexpected(scalar.error());
        }
        const bool isEncrypted = metadata.selection.encrypts(path) && !scalar->bytes.isEmpty();
        mac.add(scalar->bytes, isEncrypted);
        if (!isEncrypted) {
            return value;
        }
        const QByteArray associated = associatedData(path);
        if (auto ciphertext = known.take(associated, *scalar)) {
            return YamlValue(*std::move(ciphertext));
        }
        return encryptScalar(*scalar, dataKey, associated).transform([](const QString &text) {
            return YamlValue(text);
        });
    };
    return mapScalars(document, {}, encrypt).transform([&mac](const YamlValue &encrypted) {
        return Tree {encrypted, mac.text()};
    });
}

Result<Tree> decryptTree(const YamlValue &document,
    const Metadata &metadata,
    const Secret &dataKey,
    CiphertextStore &found)
{
    MacBuilder mac(metadata.macOnlyEncrypted);
    const auto decrypt = [&](const YamlValue &value, const QStringList &path) -> Result<YamlValue> {
        const bool isEncrypted = metadata.selection.encrypts(path) && !value.text().isEmpty();
        const QByteArray associated = associatedData(path);
        const auto scalar
            = isEncrypted ? decryptScalar(value.text(), dataKey, associated) : toScalar(value);
        if (!scalar) {
            return std::unexpected(scalar.error());
        }
        mac.add(scalar->bytes, isEncrypted);
        if (!isEncrypted) {
            return value;
        }
        found.add(associated, *scalar, value.text());
        return fromScalar(*scalar);
    };
    return mapScalars(document, {}, decrypt).transform([&mac](const YamlValue &clear) {
        return Tree {clear, mac.text()};
    });
}

} // namespace castello::sops
