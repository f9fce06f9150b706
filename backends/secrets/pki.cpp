// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/pki.h"

#include "backends/secrets/keypem.h"

namespace castello {

using namespace openssl;

namespace {

constexpr int kSerialBytes = 16;
constexpr int kSubjectKeyIdBytes = 20;
constexpr int kDigitalSignatureBit = 0;
constexpr int kKeyCertSignBit = 5;

/// Whoever signs. No certificate: the new certificate signs itself.
struct Signer
{
    X509 *certificate = nullptr;
    EVP_PKEY *key = nullptr;
};

bool addExtension(X509 *certificate, int nid, void *value, bool isCritical)
{
    return value
        && X509_add1_ext_i2d(certificate, nid, value, isCritical ? 1 : 0, X509V3_ADD_DEFAULT) == 1;
}

bool setSerial(X509 *certificate)
{
    const auto random = randomBytes(kSerialBytes);
    if (!random) {
        return false;
    }
    const BignumPtr number(BN_bin2bn(bytes(QByteArrayView(*random)), kSerialBytes, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setValidity(X509 *certificate, const CertificateProfile &profile)
{
    const qint64 begin = profile.notBefore.toSecsSinceEpoch();
    const qint64 end = begin + std::chrono::seconds(profile.validity).count();
    return ASN1_TIME_set(X509_getm_notBefore(certificate), begin)
        && ASN1_TIME_set(X509_getm_notAfter(certificate), end);
}

bool addNameEntry(X509_NAME *name, int nid, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return X509_NAME_add_entry_by_NID(
               name, nid, MBSTRING_UTF8, bytes(QByteArrayView(utf8)), int(utf8.size()), -1, 0)
        == 1;
}

bool setSubject(X509 *certificate, const CertificateProfile &profile)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    for (const QString &organization : profile.organizations) {
        if (!addNameEntry(name, NID_organizationName, organization)) {
            return false;
        }
    }
    return profile.commonName.isEmpty() || addNameEntry(name, NID_commonName, profile.commonName);
}

bool addKeyUsage(X509 *certificate, bool isAuthority)
{
    const BitStringPtr usage(ASN1_BIT_STRING_new());
    return usage && ASN1_BIT_STRING_set_bit(usage.get(), kDigitalSignatureBit, 1)
        && (!isAuthority || ASN1_BIT_STRING_set_bit(usage.get(), kKeyCertSignBit, 1))
        && addExtension(certificate, NID_key_usage, usage.get(), true);
}

bool addExtendedKeyUsage(X509 *certificate, bool isServer, bool isClient)
{
    if (!isServer && !isClient) {
        return true;
    }
    const ExtendedKeyUsagePtr usage(EXTENDED_KEY_USAGE_new());
    return usage
        && (!isServer || sk_ASN1_OBJECT_push(usage.get(), OBJ_nid2obj(NID_server_auth)) > 0)
        && (!isClient || sk_ASN1_OBJECT_push(usage.get(), OBJ_nid2obj(NID_client_auth)) > 0)
        && addExtension(certificate, NID_ext_key_usage, usage.get(), false);
}

/// Built from values, not from OpenSSL's text form, in which a comma would begin another name.
bool pushName(GENERAL_NAMES *names, int type, QByteArrayView value)
{
    GeneralNamePtr name(GENERAL_NAME_new());
    ASN1_STRING *string
        = ASN1_STRING_type_new(type == GEN_DNS ? V_ASN1_IA5STRING : V_ASN1_OCTET_STRING);
    if (!name || !string) {
        ASN1_STRING_free(string);
        return false;
    }
    GENERAL_NAME_set0_value(name.get(), type, string);
    if (ASN1_STRING_set(string, value.data(), int(value.size())) != 1
        || sk_GENERAL_NAME_push(names, name.get()) <= 0) {
        return false;
    }
    (void)name.release();
    return true;
}

QByteArrayView addressBytes(const IpAddress &address)
{
    const qsizetype length = address.family() == IpAddress::Family::Ipv4 ? 4 : 16;
    return QByteArrayView(address.bytes()).last(length);
}

bool addAlternativeNames(X509 *certificate, const CertificateProfile &profile)
{
    if (profile.dnsNames.isEmpty() && profile.addresses.isEmpty()) {
        return true;
    }
    const GeneralNamesPtr names(GENERAL_NAMES_new());
    if (!names) {
        return false;
    }
    for (const QString &name : profile.dnsNames) {
        if (!pushName(names.get(), GEN_DNS, name.toLatin1())) {
            return false;
        }
    }
    for (const IpAddress &address : profile.addresses) {
        if (!pushName(names.get(), GEN_IPADD, addressBytes(address))) {
            return false;
        }
    }
    const bool hasSubject = !profile.organizations.isEmpty() || !profile.commonName.isEmpty();
    return addExtension(certificate, NID_subject_alt_name, names.get(), !hasSubject);
}

bool addAuthorityExtensions(X509 *certificate)
{
    const auto random = randomBytes(kSubjectKeyIdBytes);
    const BasicConstraintsPtr constraints(BASIC_CONSTRAINTS_new());
    const OctetStringPtr keyId(ASN1_OCTET_STRING_new());
    if (!random || !constraints || !keyId) {
        return false;
    }
    constraints->ca = 0xFF;
    return addExtension(certificate, NID_basic_constraints, constraints.get(), true)
        && ASN1_OCTET_STRING_set(keyId.get(), bytes(QByteArrayView(*random)), kSubjectKeyIdBytes)
        == 1
        && addExtension(certificate, NID_subject_key_identifier, keyId.get(), false);
}

bool addAuthorityKeyId(X509 *certificate, X509 *authority)
{
    const ASN1_OCTET_STRING *keyId = X509_get0_subject_key_id(authority);
    if (!keyId) {
        return true;
    }
    const AuthorityKeyIdPtr identifier(AUTHORITY_KEYID_new());
    if (!identifier) {
        return false;
    }
    identifier->keyid = ASN1_OCTET_STRING_dup(keyId);
    return identifier->keyid
        && addExtension(certificate, NID_authority_key_identifier, identifier.get(), false);
}

bool sign(X509 *certificate, EVP_PKEY *key)
{
    const EVP_MD *digest = EVP_PKEY_is_a(key, "ED25519") ? nullptr : EVP_sha256();
    return X509_sign(certificate, key, digest) > 0;
}

Result<CertificateAndKey> create(const CertificateProfile &profile, bool isAuthority, Signer signer)
{
    auto key = generateKey(profile.keyType);
    if (!key) {
        return std::unexpected(std::move(key).error());
    }
    const CertificatePtr certificate(X509_new());
    X509 *const x509 = certificate.get();
    const bool isSelfSigned = !signer.certificate;
    const bool isBuilt = x509 && X509_set_version(x509, X509_VERSION_3) == 1 && setSerial(x509)
        && setValidity(x509, profile) && setSubject(x509, profile)
        && X509_set_issuer_name(
               x509, X509_get_subject_name(isSelfSigned ? x509 : signer.certificate))
            == 1
        && X509_set_pubkey(x509, key->get()) == 1 && addKeyUsage(x509, isAuthority)
        && addExtendedKeyUsage(
            x509, profile.isServer || isAuthority, profile.isClient || isAuthority)
        && (!isAuthority || addAuthorityExtensions(x509))
        && (isSelfSigned || addAuthorityKeyId(x509, signer.certificate))
        && addAlternativeNames(x509, profile) && sign(x509, isSelfSigned ? key->get() : signer.key);
    if (!isBuilt) {
        return cryptoFailure();
    }
    auto certificatePem = writeCertificate(x509);
    auto keyPem = writeKey(key->get());
    if (!certificatePem || !keyPem) {
        return cryptoFailure();
    }
    return CertificateAndKey {std::move(*certificatePem), std::move(*keyPem)};
}

struct OpenPair
{
    CertificatePtr certificate;
    KeyPtr key;
};

Result<OpenPair> openPair(const CertificateAndKey &pair)
{
    auto certificate = readCertificate(pair.certificate);
    if (!certificate) {
        return std::unexpected(std::move(certificate).error());
    }
    auto key = readKey(pair.key);
    if (!key) {
        return std::unexpected(std::move(key).error());
    }
    if (X509_check_private_key(certificate->get(), key->get()) != 1) {
        ERR_clear_error();
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "castello::Pki", "the private key does not belong to the certificate"));
    }
    return OpenPair {std::move(*certificate), std::move(*key)};
}

} // namespace

Result<CertificateAndKey> createAuthority(const CertificateProfile &profile)
{
    return create(profile, true, {});
}

Result<CertificateAndKey> createSelfSigned(const CertificateProfile &profile)
{
    return create(profile, false, {});
}

Result<CertificateAndKey> issueCertificate(
    const CertificateProfile &profile, const CertificateAndKey &authority)
{
    const auto signer = openPair(authority);
    if (!signer) {
        return std::unexpected(Error(signer.error())
                .within(QCoreApplication::translate(
                    "castello::Pki", "read the certificate authority")));
    }
    return create(profile, false, {signer->certificate.get(), signer->key.get()});
}

Result<Secret> createPrivateKey(KeyType type)
{
    return generateKey(type).and_then([](const KeyPtr &key) { return writeKey(key.get()); });
}

Result<Secret> toPkcs8Key(const Secret &keyPem)
{
    return readKey(keyPem).and_then([](const KeyPtr &key) { return writeKeyAsPkcs8(key.get()); });
}

Result<void> checkPair(const CertificateAndKey &pair)
{
    return openPair(pair).transform([](const OpenPair &) { });
}

} // namespace castello
