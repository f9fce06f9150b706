// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/agekeys.h"

#include "backends/secrets/bech32.h"
#include "backends/secrets/primitives.h"

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeyBytes = 32;
const QByteArray kRecipientPrefix = "age"_ba;
const QByteArray kIdentityPrefix = "age-secret-key-"_ba;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Age)
};

std::unexpected<Error> refusal(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

/// Why a recipient of another kind cannot be used.
QString explainRecipient(QStringView text, const QByteArray &prefix)
{
    if (text.startsWith("AGE-"_L1, Qt::CaseInsensitive)) {
        return Text::tr(
            "this is a private age identity; give the public recipient, which begins with age1");
    }
    if (text.startsWith("ssh-"_L1)) {
        return Text::tr(
            "SSH keys are not supported as recipients; make an age key with age-keygen");
    }
    if (prefix == "age1pq") {
        return Text::tr("post-quantum recipients (age1pq1…) are not supported yet; use an X25519 "
                        "recipient (age1…)");
    }
    if (prefix == "age1tag" || prefix == "age1tagpq") {
        return Text::tr(
            "hardware recipients (%1…) are not supported; use an X25519 recipient (age1…)")
            .arg(QString::fromLatin1(prefix + '1'));
    }
    if (prefix.startsWith("age1")) {
        return Text::tr(
            "recipients of the age plugin %1 are not supported; use an X25519 recipient (age1…)")
            .arg(QString::fromLatin1(prefix.sliced(4)));
    }
    return Text::tr("“%1” is not an age recipient; copy the whole line that begins with age1")
        .arg(text);
}

QString explainIdentity(QByteArrayView text, const QByteArray &prefix)
{
    if (prefix == "age-secret-key-pq-") {
        return Text::tr("post-quantum identities (AGE-SECRET-KEY-PQ-1…) are not supported yet; use "
                        "an X25519 identity");
    }
    if (prefix.startsWith("age-plugin-")) {
        return Text::tr("identities of age plugins are not supported; use an X25519 identity");
    }
    if (text.startsWith("-----BEGIN")) {
        return Text::tr(
            "SSH keys are not supported as identities; make an age key with age-keygen");
    }
    if (prefix == kRecipientPrefix) {
        return Text::tr("this is a public age recipient; give the identity, which begins with "
                        "AGE-SECRET-KEY-1");
    }
    return Text::tr(
        "this is not an age identity; copy the whole line that begins with AGE-SECRET-KEY-1");
}

} // namespace

Result<AgeRecipient> AgeRecipient::parse(QStringView text)
{
    const auto decoded = decodeBech32(text.toLatin1());
    if (!decoded || decoded->prefix != kRecipientPrefix || decoded->data.size() != kKeyBytes) {
        return refusal(explainRecipient(text, decoded ? decoded->prefix : QByteArray()));
    }
    AgeRecipient recipient;
    recipient.m_point = decoded->data;
    return recipient;
}

QString AgeRecipient::toString() const
{
    return QString::fromLatin1(encodeBech32({kRecipientPrefix, m_point}));
}

Result<AgeIdentity> AgeIdentity::create()
{
    return openssl::randomBytes(kKeyBytes).and_then(
        [](QByteArray random) { return fromScalar(Secret(std::move(random))); });
}

Result<AgeIdentity> AgeIdentity::fromScalar(Secret scalar)
{
    auto point = openssl::x25519PublicKey(scalar.reveal());
    if (!point) {
        return std::unexpected(std::move(point).error());
    }
    AgeIdentity identity;
    identity.m_scalar = std::move(scalar);
    identity.m_recipient.m_point = std::move(*point);
    return identity;
}

Result<AgeIdentity> AgeIdentity::parse(const Secret &text)
{
    auto decoded = decodeBech32(text.reveal());
    if (!decoded || decoded->prefix != kIdentityPrefix || decoded->data.size() != kKeyBytes) {
        return refusal(explainIdentity(text.reveal(), decoded ? decoded->prefix : QByteArray()));
    }
    return fromScalar(Secret(std::move(decoded->data)));
}

Result<QList<AgeIdentity>> AgeIdentity::parseFile(const Secret &text)
{
    QList<AgeIdentity> identities;
    QByteArrayView rest = text.reveal();
    for (int number = 1; !rest.isEmpty(); ++number) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = rest.first(end < 0 ? rest.size() : end).trimmed();
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        auto identity = parse(Secret(line.toByteArray()));
        if (!identity) {
            return std::unexpected(std::move(identity).error().within(
                Text::tr("line %1 of the age keys").arg(number)));
        }
        identities.append(std::move(*identity));
    }
    if (identities.isEmpty()) {
        return refusal(Text::tr(
            "there is no age identity in the text; give a line that begins with AGE-SECRET-KEY-1"));
    }
    return identities;
}

Secret AgeIdentity::toText() const
{
    QByteArray scalar = m_scalar.reveal().toByteArray();
    QByteArray text = encodeBech32({kIdentityPrefix, scalar}).toUpper();
    wipe(scalar);
    return Secret(std::move(text));
}

} // namespace castello
