// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/openssl.h"
#include "backends/secrets/pki.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <openssl/pem.h>

using namespace castello;
using namespace castello::openssl;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 30, 5), QTimeZone::UTC);

CertificateProfile authorityProfile(KeyType type, const QStringList &organizations)
{
    return {.keyType = type,
        .organizations = organizations,
        .notBefore = kNow,
        .validity = std::chrono::hours(87600)};
}

CertificateProfile clientProfile(KeyType type)
{
    return {.keyType = type, .organizations = {u"os:admin"_s}, .notBefore = kNow, .isClient = true};
}

CertificatePtr parse(const QByteArray &pem)
{
    const BioPtr bio(BIO_new_mem_buf(pem.data(), int(pem.size())));
    return CertificatePtr(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

QByteArray firstLine(const Secret &pem)
{
    return pem.reveal().toByteArray().split('\n').first();
}

bool writeFile(const QString &path, QByteArrayView content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(content.data(), content.size()) == content.size();
}

/// What `openssl` prints, or nothing when it fails.
QString runOpenssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0
        ? QString::fromUtf8(process.readAllStandardOutput())
        : QString();
}

} // namespace

class TestPki : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAuthoritiesAsTalosDoes_data();
    void makesAuthoritiesAsTalosDoes();
    void issuesTheClientCertificateThatTalosAccepts_data();
    void issuesTheClientCertificateThatTalosAccepts();
    void namesServersByAddressAndName();
    void readsTheCommonLabelOfEd25519();
    void refusesKeysThatDoNotBelong();
    void refusesWhatIsNoKey();
    void opensslAgrees();
};

void TestPki::makesAuthoritiesAsTalosDoes_data()
{
    QTest::addColumn<KeyType>("type");
    QTest::addColumn<QStringList>("organizations");
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("Talos API: Ed25519")
        << KeyType::Ed25519 << QStringList(u"talos"_s) << "-----BEGIN ED25519 PRIVATE KEY-----"_ba;
    QTest::newRow("etcd: P-256") << KeyType::EcdsaP256 << QStringList(u"etcd"_s)
                                 << "-----BEGIN EC PRIVATE KEY-----"_ba;
    QTest::newRow("aggregator: empty subject")
        << KeyType::EcdsaP256 << QStringList() << "-----BEGIN EC PRIVATE KEY-----"_ba;
    QTest::newRow("RSA") << KeyType::Rsa4096 << QStringList(u"old"_s)
                         << "-----BEGIN RSA PRIVATE KEY-----"_ba;
}

void TestPki::makesAuthoritiesAsTalosDoes()
{
    QFETCH(KeyType, type);
    QFETCH(QStringList, organizations);
    const auto authority = createAuthority(authorityProfile(type, organizations));
    QVERIFY(authority.has_value());
    QVERIFY(checkPair(*authority).has_value());
    QTEST(firstLine(authority->key), "label");

    const CertificatePtr x509 = parse(authority->certificate);
    QVERIFY(x509);
    QCOMPARE(X509_get_version(x509.get()), long(X509_VERSION_3));
    QVERIFY(X509_verify(x509.get(), X509_get0_pubkey(x509.get())) == 1);
    QCOMPARE(X509_NAME_entry_count(X509_get_subject_name(x509.get())), int(organizations.size()));
    QCOMPARE(X509_NAME_cmp(X509_get_subject_name(x509.get()), X509_get_issuer_name(x509.get())), 0);

    const std::uint32_t usage = X509_get_key_usage(x509.get());
    QCOMPARE(usage, std::uint32_t(KU_DIGITAL_SIGNATURE | KU_KEY_CERT_SIGN));
    QCOMPARE(
        X509_get_extended_key_usage(x509.get()), std::uint32_t(XKU_SSL_SERVER | XKU_SSL_CLIENT));
    QCOMPARE(X509_check_ca(x509.get()), 1);
    QCOMPARE(X509_get_pathlen(x509.get()), -1L);
    QCOMPARE(ASN1_STRING_length(X509_get0_subject_key_id(x509.get())), 20);
    QVERIFY(!X509_get0_authority_key_id(x509.get()));
    QVERIFY(ASN1_STRING_length(X509_get0_serialNumber(x509.get())) > 12);
    for (const int nid : {NID_key_usage, NID_basic_constraints}) {
        const int place = X509_get_ext_by_NID(x509.get(), nid, -1);
        QVERIFY(X509_EXTENSION_get_critical(X509_get_ext(x509.get(), place)));
    }
    QCOMPARE(ASN1_TIME_cmp_time_t(X509_get0_notBefore(x509.get()), kNow.toSecsSinceEpoch()), 0);
    QCOMPARE(
        ASN1_TIME_cmp_time_t(X509_get0_notAfter(x509.get()), kNow.addDays(3650).toSecsSinceEpoch()),
        0);
}

void TestPki::issuesTheClientCertificateThatTalosAccepts_data()
{
    QTest::addColumn<KeyType>("type");
    QTest::newRow("with an Ed25519 key") << KeyType::Ed25519;
    QTest::newRow("with a P-256 key") << KeyType::EcdsaP256;
}

void TestPki::issuesTheClientCertificateThatTalosAccepts()
{
    QFETCH(KeyType, type);
    const auto authority = createAuthority(authorityProfile(KeyType::Ed25519, {u"talos"_s}));
    const auto client = issueCertificate(clientProfile(type), *authority);
    QVERIFY(client.has_value());
    QVERIFY(checkPair(*client).has_value());

    const CertificatePtr x509 = parse(client->certificate);
    const CertificatePtr issuer = parse(authority->certificate);
    QVERIFY(X509_verify(x509.get(), X509_get0_pubkey(issuer.get())) == 1);
    QCOMPARE(X509_check_issued(issuer.get(), x509.get()), int(X509_V_OK));
    X509_NAME *const subject = X509_get_subject_name(x509.get());
    QCOMPARE(X509_NAME_entry_count(subject), 1);
    const X509_NAME_ENTRY *const entry = X509_NAME_get_entry(subject, 0);
    QCOMPARE(OBJ_obj2nid(X509_NAME_ENTRY_get_object(entry)), NID_organizationName);
    const ASN1_STRING *const role = X509_NAME_ENTRY_get_data(entry);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(role)),
                 ASN1_STRING_length(role)),
        "os:admin"_ba);
    QCOMPARE(X509_get_key_usage(x509.get()), std::uint32_t(KU_DIGITAL_SIGNATURE));
    QCOMPARE(X509_get_extended_key_usage(x509.get()), std::uint32_t(XKU_SSL_CLIENT));
    QCOMPARE(X509_check_ca(x509.get()), 0);
    QCOMPARE(X509_get_ext_by_NID(x509.get(), NID_subject_alt_name, -1), -1);
}

void TestPki::namesServersByAddressAndName()
{
    const auto authority = createAuthority(authorityProfile(KeyType::Ed25519, {u"talos"_s}));
    CertificateProfile profile {
        .keyType = KeyType::Ed25519, .commonName = u"cp-1"_s, .notBefore = kNow, .isServer = true};
    profile.dnsNames = {u"cp-1"_s, u"cp-1.example,DNS:evil"_s};
    profile.addresses = {*IpAddress::parse(u"127.0.0.1"), *IpAddress::parse(u"fd00::1")};
    const auto server = issueCertificate(profile, *authority);
    QVERIFY(server.has_value());
    const CertificatePtr x509 = parse(server->certificate);
    QCOMPARE(X509_check_ip_asc(x509.get(), "127.0.0.1", 0), 1);
    QCOMPARE(X509_check_ip_asc(x509.get(), "fd00::1", 0), 1);
    QCOMPARE(X509_check_ip_asc(x509.get(), "127.0.0.2", 0), 0);
    QCOMPARE(X509_check_host(x509.get(), "cp-1", 0, 0, nullptr), 1);
    QCOMPARE(X509_check_host(x509.get(), "evil", 0, 0, nullptr), 0);
}

void TestPki::readsTheCommonLabelOfEd25519()
{
    auto authority = createAuthority(authorityProfile(KeyType::Ed25519, {u"talos"_s}));
    const auto pkcs8 = toPkcs8Key(authority->key);
    QVERIFY(pkcs8.has_value());
    QCOMPARE(firstLine(*pkcs8), "-----BEGIN PRIVATE KEY-----"_ba);
    authority->key = *pkcs8;
    QVERIFY(checkPair(*authority).has_value());
    QVERIFY(issueCertificate(clientProfile(KeyType::EcdsaP256), *authority).has_value());
}

void TestPki::refusesKeysThatDoNotBelong()
{
    auto authority = createAuthority(authorityProfile(KeyType::EcdsaP256, {u"etcd"_s}));
    authority->key = *createPrivateKey(KeyType::EcdsaP256);
    const auto checked = checkPair(*authority);
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
    QVERIFY(!issueCertificate(clientProfile(KeyType::EcdsaP256), *authority).has_value());
}

void TestPki::refusesWhatIsNoKey()
{
    const auto authority = createAuthority(authorityProfile(KeyType::EcdsaP256, {u"etcd"_s}));
    for (const QByteArray &text : {""_ba,
             "word"_ba,
             authority->certificate,
             "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n"_ba}) {
        const auto key = toPkcs8Key(Secret(text));
        QVERIFY(!key.has_value());
        QCOMPARE(key.error().code, ErrorCode::InvalidInput);
        QVERIFY(!key.error().toString().contains(u"c2VjcmV0"_s));
    }
    QVERIFY(!checkPair({"word", authority->key}).has_value());
}

void TestPki::opensslAgrees()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QSKIP("needs the openssl program");
    }
    const QTemporaryDir folder;
    const QString caPath = folder.filePath(u"ca.pem"_s);
    const QString clientPath = folder.filePath(u"client.pem"_s);
    CertificateProfile caProfile = authorityProfile(KeyType::Ed25519, {u"talos"_s});
    caProfile.notBefore = QDateTime::currentDateTimeUtc();
    CertificateProfile profile = clientProfile(KeyType::EcdsaP256);
    profile.notBefore = caProfile.notBefore;
    const auto authority = createAuthority(caProfile);
    const auto client = issueCertificate(profile, *authority);
    QVERIFY(
        writeFile(caPath, authority->certificate) && writeFile(clientPath, client->certificate));

    const QString verified = runOpenssl({u"verify"_s,
        u"-x509_strict"_s,
        u"-purpose"_s,
        u"sslclient"_s,
        u"-CAfile"_s,
        caPath,
        clientPath});
    QVERIFY2(verified.contains(u": OK"_s), qPrintable(verified));
    const QString text = runOpenssl({u"x509"_s, u"-text"_s, u"-noout"_s, u"-in"_s, clientPath});
    QVERIFY(
        text.contains(u"Subject: O=os:admin\n"_s) || text.contains(u"Subject: O = os:admin\n"_s));
    QVERIFY(text.contains(u"TLS Web Client Authentication"_s));
    QVERIFY(!text.contains(u"TLS Web Server Authentication"_s));
    QVERIFY(
        runOpenssl({u"x509"_s, u"-text"_s, u"-noout"_s, u"-in"_s, caPath}).contains(u"CA:TRUE"_s));
}

QTEST_GUILESS_MAIN(TestPki)
#include "tst_pki.moc"
