// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/openssl.h"
#include "backends/secrets/pki.h"
#include "backends/secrets/talosbundle.h"
#include "tests/support/shared.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <openssl/pem.h>

using namespace castello;
using namespace castello::openssl;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 30, 5), QTimeZone::UTC);

CertificatePtr parse(const QByteArray &pem)
{
    const BioPtr bio(BIO_new_mem_buf(pem.data(), int(pem.size())));
    return CertificatePtr(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

QString subject(const QByteArray &pem)
{
    const CertificatePtr x509 = parse(pem);
    char *const line = X509_NAME_oneline(X509_get_subject_name(x509.get()), nullptr, 0);
    const QString text = QString::fromUtf8(line);
    OPENSSL_free(line);
    return text;
}

bool isSignedBy(const QByteArray &pem, const QByteArray &issuer)
{
    const CertificatePtr authority = parse(issuer);
    return X509_verify(parse(pem).get(), X509_get0_pubkey(authority.get())) == 1;
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, path);
    }
    return file.readAll();
}

/// The same mapping with one value replaced.
YamlValue replaced(
    const YamlValue &root, QStringView section, QStringView key, const YamlValue &value)
{
    YamlValue changed = *root.find(section);
    changed.insert(key.toString(), value);
    YamlValue result = root;
    result.insert(section.toString(), changed);
    return result;
}

} // namespace

class TestTalosBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void makesWhatTalosMakes();
    void makesDifferentSecretsEachTime();
    void writesAndReadsBack();
    void refuses_data();
    void refuses();
    void errorsDoNotQuoteTheText();
    void issuesAdministrators();
    void readsTalosFiles_data();
    void readsTalosFiles();
    void refusesTalosInvalidFile();

private:
    SecretsBundle m_bundle;
};

void TestTalosBundle::initTestCase()
{
    auto made = createSecretsBundle(kNow);
    QVERIFY(made.has_value());
    m_bundle = *made;
}

void TestTalosBundle::makesWhatTalosMakes()
{
    QCOMPARE(subject(m_bundle.etcd.certificate), u"/O=etcd"_s);
    QCOMPARE(subject(m_bundle.kubernetes.certificate), u"/O=kubernetes"_s);
    QCOMPARE(subject(m_bundle.aggregator.certificate), u""_s);
    QCOMPARE(subject(m_bundle.os.certificate), u"/O=talos"_s);
    QVERIFY(m_bundle.os.key.reveal().startsWith("-----BEGIN ED25519 PRIVATE KEY-----\n"));
    QVERIFY(m_bundle.etcd.key.reveal().startsWith("-----BEGIN EC PRIVATE KEY-----\n"));
    QVERIFY(m_bundle.serviceAccountKey.reveal().startsWith("-----BEGIN RSA PRIVATE KEY-----\n"));
    QCOMPARE(ASN1_TIME_cmp_time_t(X509_get0_notAfter(parse(m_bundle.os.certificate).get()),
                 kNow.addDays(3650).toSecsSinceEpoch()),
        0);
    QCOMPARE(
        QByteArray::fromBase64(m_bundle.clusterId.toLatin1(), QByteArray::Base64UrlEncoding).size(),
        32);
    QVERIFY(!m_bundle.clusterId.contains(u'+') && !m_bundle.clusterId.contains(u'/'));
    const QRegularExpression token(u"\\A[0-9a-z]{6}\\.[0-9a-z]{16}\\z"_s);
    QVERIFY(token.match(QString::fromLatin1(m_bundle.bootstrapToken.reveal())).hasMatch());
    QVERIFY(token.match(QString::fromLatin1(m_bundle.trustdToken.reveal())).hasMatch());
    QVERIFY(m_bundle.aescbcEncryptionSecret.isEmpty());
}

void TestTalosBundle::makesDifferentSecretsEachTime()
{
    const auto other = createSecretsBundle(kNow);
    QVERIFY(other.has_value());
    QVERIFY(other->clusterId != m_bundle.clusterId);
    QVERIFY(!(other->clusterSecret == m_bundle.clusterSecret));
    QVERIFY(!(other->bootstrapToken == m_bundle.bootstrapToken));
    QVERIFY(!(other->bootstrapToken == other->trustdToken));
    QVERIFY(!(other->os.key == m_bundle.os.key));
    QVERIFY(!(other->serviceAccountKey == m_bundle.serviceAccountKey));
}

void TestTalosBundle::writesAndReadsBack()
{
    const Secret text = writeSecretsYaml(m_bundle);
    QVERIFY(text.reveal().startsWith("cluster:\n    id: "));
    const auto read = readSecretsYaml(text);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toString()));
    QVERIFY(*read == m_bundle);
}

void TestTalosBundle::refuses_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    QTest::addColumn<YamlValue>("value");
    QTest::addColumn<QString>("path");
    const YamlValue good = secretsToYaml(m_bundle);
    const YamlValue etcd = *good.find(u"certs", u"etcd");
    YamlValue mixed = etcd;
    mixed.insert(u"key"_s, *good.find(u"certs", u"k8s", u"key"));
    YamlValue withoutKey = etcd;
    withoutKey.remove(u"key");

    QTest::newRow("no cluster id") << u"cluster"_s << u"id"_s << YamlValue() << u"cluster.id"_s;
    QTest::newRow("a short cluster secret")
        << u"cluster"_s << u"secret"_s << YamlValue(u"c2hvcnQ="_s) << u"cluster.secret"_s;
    QTest::newRow("a token in upper case")
        << u"trustdinfo"_s << u"token"_s << YamlValue(u"ABCDEF.0123456789abcdef"_s)
        << u"trustdinfo.token"_s;
    QTest::newRow("both encryption secrets") << u"secrets"_s << u"aescbcencryptionsecret"_s
                                             << *good.find(u"cluster", u"secret") << u"secrets"_s;
    QTest::newRow("no encryption secret")
        << u"secrets"_s << u"secretboxencryptionsecret"_s << YamlValue() << u"secrets"_s;
    QTest::newRow("a redacted key")
        << u"certs"_s << u"k8sserviceaccount"_s << YamlValue::mapping({{u"key"_s, u"******"_s}})
        << u"certs.k8sserviceaccount.key"_s;
    QTest::newRow("a key of another certificate")
        << u"certs"_s << u"etcd"_s << mixed << u"certs.etcd"_s;
    QTest::newRow("a certificate without key")
        << u"certs"_s << u"etcd"_s << withoutKey << u"certs.etcd.key"_s;
    QTest::newRow("no Talos authority")
        << u"certs"_s << u"os"_s << YamlValue() << u"certs.os.crt"_s;
}

void TestTalosBundle::refuses()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    QFETCH(YamlValue, value);
    QFETCH(QString, path);
    const auto read = secretsFromYaml(replaced(secretsToYaml(m_bundle), section, key, value));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY2(
        read.error().message.contains(u": "_s + path + u": "_s), qPrintable(read.error().message));
}

void TestTalosBundle::errorsDoNotQuoteTheText()
{
    const auto read = readSecretsYaml(Secret("cluster: {secret: hush, secret: hush\n"_ba));
    QVERIFY(!read.has_value());
    QVERIFY(!read.error().toString().contains(u"hush"_s));
}

void TestTalosBundle::issuesAdministrators()
{
    const auto talos = issueTalosAdmin(m_bundle, {u"os:admin"_s}, kNow, std::chrono::hours(8760));
    QVERIFY(talos.has_value());
    QCOMPARE(subject(talos->certificate), u"/O=os:admin"_s);
    QVERIFY(isSignedBy(talos->certificate, m_bundle.os.certificate));
    const auto kubernetes = issueKubernetesAdmin(m_bundle, kNow, std::chrono::hours(1));
    QVERIFY(kubernetes.has_value());
    QCOMPARE(subject(kubernetes->certificate), u"/O=system:masters/CN=admin"_s);
    QVERIFY(isSignedBy(kubernetes->certificate, m_bundle.kubernetes.certificate));
    QVERIFY(checkPair(*kubernetes).has_value());
    QCOMPARE(ASN1_TIME_cmp_time_t(X509_get0_notAfter(parse(kubernetes->certificate).get()),
                 kNow.addSecs(3600).toSecsSinceEpoch()),
        0);
}

void TestTalosBundle::readsTalosFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("of the stability tests") << u"talos/examples/stability/secrets.yaml"_s;
    QTest::newRow("of the generator's tests") << u"talos/examples/secrets/secrets.yaml"_s;
}

void TestTalosBundle::readsTalosFiles()
{
    CASTELLO_NEED_SHARED(folder, "talos/examples");
    QFETCH(QString, file);
    auto content = readAll(test::sharedPath(file));
    QVERIFY(content.has_value());
    const auto bundle = readSecretsYaml(Secret(*content));
    QVERIFY2(bundle.has_value(), bundle ? "" : qPrintable(bundle.error().toString()));
    if (content->startsWith('#')) {
        content->remove(0, content->indexOf('\n') + 1);
    }
    QCOMPARE(writeSecretsYaml(*bundle).reveal(), QByteArrayView(*content));
    QVERIFY(issueTalosAdmin(*bundle, {u"os:admin"_s}, kNow, std::chrono::hours(1)).has_value());
}

void TestTalosBundle::refusesTalosInvalidFile()
{
    CASTELLO_NEED_SHARED(path, "talos/examples/secrets/invalid-secrets.yaml");
    const auto bundle = readSecretsYaml(Secret(*readAll(path)));
    QVERIFY(!bundle.has_value());
    QVERIFY(bundle.error().message.contains(u"cluster.secret"_s));
}

QTEST_GUILESS_MAIN(TestTalosBundle)
#include "tst_talosbundle.moc"
