// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/sopsscalar.h"

#include "backends/secrets/primitives.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace castello::sops {

using namespace openssl;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kInitialVectorBytes = 32; // not the usual 12: SOPS writes 32

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Sops)
};

std::unexpected<Error> refusal(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

Result<Scalar> integer(const QString &text)
{
    QString digits = text;
    bool ok = false;
    // YAML's octal is Qt's, but for its letter.
    const qint64 number = digits.startsWith("0o"_L1) ? digits.sliced(2).toLongLong(&ok, 8)
        : digits.startsWith("0x"_L1)                 ? digits.sliced(2).toLongLong(&ok, 16)
                                                     : digits.toLongLong(&ok, 10);
    if (!ok) {
        return refusal(
            Text::tr("a whole number has more than 64 bits; write it as a text in quotes"));
    }
    return Scalar {Secret(QByteArray::number(number)), "int"_ba};
}

Result<Scalar> floatingPoint(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number)) {
        return refusal(
            Text::tr("a number is infinite or none at all; write it as a text in quotes"));
    }
    return Scalar {
        Secret(QByteArray::number(number, 'f', QLocale::FloatingPointShortest)), "float"_ba};
}

std::optional<QByteArray> decodeBase64(const QString &text)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace

Result<Scalar> toScalar(const YamlValue &value)
{
    switch (value.kind()) {
    case YamlValue::Kind::Boolean:
        return Scalar {Secret(value.toBool() ? "True"_ba : "False"_ba), "bool"_ba};
    case YamlValue::Kind::Integer:
        return integer(value.text());
    case YamlValue::Kind::Float:
        return floatingPoint(value.text());
    default:
        return Scalar {Secret(value.text().toUtf8()), "str"_ba};
    }
}

Result<YamlValue> fromScalar(const Scalar &scalar)
{
    const QString text = QString::fromUtf8(scalar.bytes.reveal());
    if (scalar.type == "bool") {
        return YamlValue(text == "True"_L1);
    }
    if (scalar.type == "int") {
        return YamlValue::number(YamlValue::Kind::Integer, text);
    }
    if (scalar.type == "float") {
        return YamlValue::number(
            YamlValue::Kind::Float, text.contains(u'.') ? text : text + ".0"_L1);
    }
    if (text.toUtf8() != scalar.bytes.reveal()) {
        return refusal(Text::tr("a value is not text; decrypt the file with sops itself"));
    }
    return YamlValue(text);
}

Result<QString> encryptScalar(
    const Scalar &scalar, const Secret &dataKey, QByteArrayView associated)
{
    const auto vector = randomBytes(kInitialVectorBytes);
    if (!vector) {
        return std::unexpected(vector.error());
    }
    const Aead aead {EVP_aes_256_gcm(), dataKey.reveal(), *vector, associated};
    return seal(aead, scalar.bytes.reveal()).transform([&](const QByteArray &sealed) {
        const QByteArray text = "ENC[AES256_GCM,data:" + sealed.chopped(kTagBytes).toBase64()
            + ",iv:" + vector->toBase64() + ",tag:" + sealed.last(kTagBytes).toBase64()
            + ",type:" + scalar.type + ']';
        return QString::fromLatin1(text);
    });
}

Result<Scalar> decryptScalar(const QString &text, const Secret &dataKey, QByteArrayView associated)
{
    static const QRegularExpression form(
        u"\\AENC\\[AES256_GCM,data:([^,]*),iv:([^,]+),tag:([^,]+),type:([a-z]+)\\]\\z"_s);
    const auto match = form.match(text);
    const auto data = decodeBase64(match.captured(1));
    const auto vector = decodeBase64(match.captured(2));
    const auto tag = decodeBase64(match.captured(3));
    if (!match.hasMatch() || !data || !vector || !tag || vector->isEmpty()
        || tag->size() != kTagBytes) {
        return refusal(Text::tr("it is not a value that SOPS encrypted"));
    }
    return unseal({EVP_aes_256_gcm(), dataKey.reveal(), *vector, associated}, *data + *tag)
        .transform(
            [&match](const Secret &plain) { return Scalar {plain, match.captured(4).toLatin1()}; });
}

} // namespace castello::sops
