// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/talosbundle.h"

#include "backends/secrets/openssl.h"
#include "backends/secrets/pki.h"
#include "model/yaml/yamlemitter.h"
#include "model/yaml/yamlreader.h"

#include <QRegularExpression>

#include <optional>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kAuthorityValidity {87600};
constexpr qsizetype kKeyBytes = 32;
constexpr YamlStyle kTalosStyle {.indent = 4};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::TalosBundle)
};

// --- Making
// ----------------------------------------------------------------------------------------

Result<QByteArray> randomBase64(QByteArray::Base64Options options)
{
    return openssl::randomBytes(kKeyBytes).transform([options](QByteArray key) {
        const QByteArray text = key.toBase64(options);
        wipe(key);
        return text;
    });
}

/// Characters of [0-9a-z], each as likely as the others.
Result<QByteArray> randomCharacters(qsizetype count)
{
    constexpr QByteArrayView kAlphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
    constexpr int kFair = 256 - 256 % kAlphabet.size();
    QByteArray text;
    text.reserve(count);
    while (text.size() < count) {
        auto random = openssl::randomBytes(1);
        if (!random) {
            return random;
        }
        if (const int value = quint8(random->front()); value < kFair) {
            text.append(kAlphabet[value % kAlphabet.size()]);
        }
    }
    return text;
}

/// A bootstrap token, as Kubernetes and trustd form them.
Result<Secret> randomToken()
{
    return randomCharacters(6).and_then([](const QByteArray &id) {
        return randomCharacters(16).transform(
            [&id](const QByteArray &secret) { return Secret(id + '.' + secret); });
    });
}

CertificateProfile authority(KeyType type, const QStringList &organizations, const QDateTime &now)
{
    return {.keyType = type,
        .organizations = organizations,
        .notBefore = now,
        .validity = kAuthorityValidity};
}

/// Keeps the value, or the first error.
template <class T>
bool take(Result<T> made, T &into, Error &error)
{
    if (!made) {
        error = std::move(made).error();
        return false;
    }
    into = std::move(*made);
    return true;
}

// --- Reading
// ---------------------------------------------------------------------------------------

/// Takes fields out of the document and remembers the first thing that is wrong.
class FieldReader
{
public:
    explicit FieldReader(const YamlValue &root)
        : m_root(root)
    { }

    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    void fail(const QString &path, const QString &why)
    {
        if (!m_problem) {
            m_problem = Error {ErrorCode::InvalidInput,
                Text::tr("the Talos secrets bundle cannot be used: %1: %2; restore the file from "
                         "Git or a backup")
                    .arg(path, why),
                {},
                {}};
        }
    }

    QString optionalText(QStringView path)
    {
        const YamlValue *value = &m_root;
        for (const QStringView key : path.tokenize(u'.')) {
            value = value ? value->find(key) : nullptr;
        }
        return value && value->kind() == YamlValue::Kind::String ? value->text() : QString();
    }

    QString text(const QString &path)
    {
        QString found = optionalText(path);
        if (found.isEmpty()) {
            fail(path, Text::tr("the text is missing"));
        }
        return found;
    }

    /// base64 of 32 bytes, in the standard alphabet or the one for addresses.
    QString key(const QString &path, const QString &value)
    {
        const QByteArray latin = value.toLatin1();
        const auto standard
            = QByteArray::fromBase64Encoding(latin, QByteArray::AbortOnBase64DecodingErrors);
        const auto forAddresses = QByteArray::fromBase64Encoding(
            latin, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        if ((standard ? (*standard).size() : (*forAddresses).size()) != kKeyBytes) {
            fail(path, Text::tr("this is not base64 of 32 bytes"));
        }
        return value;
    }

    Secret token(const QString &path)
    {
        static const QRegularExpression form(u"\\A[0-9a-z]{6}\\.[0-9a-z]{16}\\z"_s);
        const QString value = text(path);
        if (!form.match(value).hasMatch()) {
            fail(path, Text::tr("this is not a token of the form abcdef.0123456789abcdef"));
        }
        return Secret(value.toLatin1());
    }

    QByteArray pem(const QString &path)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            text(path).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded) {
            fail(path, Text::tr("this is not base64"));
        }
        return decoded.decoded;
    }

    CertificateAndKey pair(const QString &path)
    {
        CertificateAndKey pair {pem(path + ".crt"_L1), Secret(pem(path + ".key"_L1))};
        if (const auto checked = checkPair(pair); !checked) {
            fail(path, checked.error().message);
        }
        return pair;
    }

private:
    const YamlValue &m_root;
    std::optional<Error> m_problem;
};

// --- Writing
// ---------------------------------------------------------------------------------------

YamlValue text(const Secret &secret)
{
    return QString::fromLatin1(secret.reveal());
}

YamlValue base64(QByteArrayView pem)
{
    return QString::fromLatin1(pem.toByteArray().toBase64());
}

YamlValue toYaml(const CertificateAndKey &pair)
{
    return YamlValue::mapping(
        {{u"crt"_s, base64(pair.certificate)}, {u"key"_s, base64(pair.key.reveal())}});
}

} // namespace

Result<SecretsBundle> createSecretsBundle(const QDateTime &now)
{
    const auto etcd = authority(KeyType::EcdsaP256, {u"etcd"_s}, now);
    const auto kubernetes = authority(KeyType::EcdsaP256, {u"kubernetes"_s}, now);
    const auto aggregator = authority(KeyType::EcdsaP256, {}, now);
    const auto os = authority(KeyType::Ed25519, {u"talos"_s}, now);
    const auto toSecret = [](const QByteArray &bytes) { return Secret(bytes); };
    const auto toText = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };

    SecretsBundle bundle;
    Error error;
    // Up to 1.13 Talos writes the cluster's id in the alphabet for addresses; newer ones read both.
    const bool isMade = take(randomBase64(QByteArray::Base64UrlEncoding).transform(toText),
                            bundle.clusterId,
                            error)
        && take(randomBase64({}).transform(toSecret), bundle.clusterSecret, error)
        && take(randomToken(), bundle.bootstrapToken, error)
        && take(randomBase64({}).transform(toSecret), bundle.secretboxEncryptionSecret, error)
        && take(randomToken(), bundle.trustdToken, error)
        && take(createAuthority(etcd), bundle.etcd, error)
        && take(createAuthority(kubernetes), bundle.kubernetes, error)
        && take(createAuthority(aggregator), bundle.aggregator, error)
        && take(createAuthority(os), bundle.os, error)
        && take(createPrivateKey(KeyType::Rsa4096), bundle.serviceAccountKey, error);
    if (!isMade) {
        return std::unexpected(std::move(error).within(Text::tr("make the Talos secrets")));
    }
    return bundle;
}

YamlValue secretsToYaml(const SecretsBundle &bundle)
{
    auto secrets = YamlValue::mapping({{u"bootstraptoken"_s, text(bundle.bootstrapToken)}});
    if (!bundle.aescbcEncryptionSecret.isEmpty()) {
        secrets.insert(u"aescbcencryptionsecret"_s, text(bundle.aescbcEncryptionSecret));
    }
    if (!bundle.secretboxEncryptionSecret.isEmpty()) {
        secrets.insert(u"secretboxencryptionsecret"_s, text(bundle.secretboxEncryptionSecret));
    }
    return YamlValue::mapping({
        {u"cluster"_s,
            YamlValue::mapping(
                {{u"id"_s, bundle.clusterId}, {u"secret"_s, text(bundle.clusterSecret)}})},
        {u"secrets"_s, secrets},
        {u"trustdinfo"_s, YamlValue::mapping({{u"token"_s, text(bundle.trustdToken)}})},
        {u"certs"_s,
            YamlValue::mapping({
                {u"etcd"_s, toYaml(bundle.etcd)},
                {u"k8s"_s, toYaml(bundle.kubernetes)},
                {u"k8saggregator"_s, toYaml(bundle.aggregator)},
                {u"k8sserviceaccount"_s,
                    YamlValue::mapping({{u"key"_s, base64(bundle.serviceAccountKey.reveal())}})},
                {u"os"_s, toYaml(bundle.os)},
            })},
    });
}

Result<SecretsBundle> secretsFromYaml(const YamlValue &yaml)
{
    FieldReader reader(yaml);
    const auto keyText
        = [&reader](const QString &path) { return reader.key(path, reader.text(path)); };
    const auto keySecret = [&](const QString &path) {
        return reader.optionalText(path).isEmpty() ? Secret() : Secret(keyText(path).toLatin1());
    };
    SecretsBundle bundle;
    bundle.clusterId = keyText(u"cluster.id"_s);
    bundle.clusterSecret = Secret(keyText(u"cluster.secret"_s).toLatin1());
    bundle.bootstrapToken = reader.token(u"secrets.bootstraptoken"_s);
    bundle.secretboxEncryptionSecret = keySecret(u"secrets.secretboxencryptionsecret"_s);
    bundle.aescbcEncryptionSecret = keySecret(u"secrets.aescbcencryptionsecret"_s);
    if (bundle.secretboxEncryptionSecret.isEmpty() == bundle.aescbcEncryptionSecret.isEmpty()) {
        reader.fail(u"secrets"_s,
            Text::tr("there must be exactly one of secretboxencryptionsecret and "
                     "aescbcencryptionsecret"));
    }
    bundle.trustdToken = reader.token(u"trustdinfo.token"_s);
    bundle.etcd = reader.pair(u"certs.etcd"_s);
    bundle.kubernetes = reader.pair(u"certs.k8s"_s);
    bundle.aggregator = reader.pair(u"certs.k8saggregator"_s);
    bundle.serviceAccountKey = Secret(reader.pem(u"certs.k8sserviceaccount.key"_s));
    if (const auto key = toPkcs8Key(bundle.serviceAccountKey); !key) {
        reader.fail(u"certs.k8sserviceaccount.key"_s, key.error().message);
    }
    bundle.os = reader.pair(u"certs.os"_s);
    if (reader.problem()) {
        return std::unexpected(*reader.problem());
    }
    return bundle;
}

Secret writeSecretsYaml(const SecretsBundle &bundle)
{
    return Secret(emitYaml(secretsToYaml(bundle), kTalosStyle));
}

Result<SecretsBundle> readSecretsYaml(const Secret &text)
{
    const auto yaml = readYaml(text.reveal());
    if (!yaml) {
        // Only the line: the reader's own words may quote the text.
        return failure(ErrorCode::InvalidInput,
            Text::tr("line %1 of the Talos secrets bundle is not YAML")
                .arg(yaml.error().position.line));
    }
    return secretsFromYaml(*yaml);
}

Result<CertificateAndKey> issueTalosAdmin(const SecretsBundle &bundle,
    const QStringList &roles,
    const QDateTime &now,
    std::chrono::hours validity)
{
    return issueCertificate(
        {.organizations = roles, .notBefore = now, .validity = validity, .isClient = true},
        bundle.os);
}

Result<CertificateAndKey> issueKubernetesAdmin(
    const SecretsBundle &bundle, const QDateTime &now, std::chrono::hours validity)
{
    return issueCertificate({.organizations = {u"system:masters"_s},
                                .commonName = u"admin"_s,
                                .notBefore = now,
                                .validity = validity,
                                .isClient = true},
        bundle.kubernetes);
}

} // namespace castello
