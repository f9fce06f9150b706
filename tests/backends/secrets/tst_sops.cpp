// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/sops.h"
#include "model/yaml/yamlreader.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 30, 5), QTimeZone::UTC);
const QDateTime kLater = kNow.addSecs(60);

YamlValue sample()
{
    return *readYaml(R"(
apiVersion: v1
metadata: {name: demo}
stringData:
  password: hush
  empty: ""
  nothing: null
  multi: "l1\nl2\n"
  unicode: caffè ☕
  port: 8006
  hex: 0x1F
  ratio: 1.5
  tiny: 1e-7
  huge: 1e21
  verify: true
  hosts: [a, a, {name: c, ids: [1, 2]}]
)");
}

SopsRules secretRules(const QList<AgeRecipient> &recipients)
{
    return {.recipients = recipients,
        .selection = {SopsSelection::Rule::EncryptedRegex, u"^(data|stringData)$"_s},
        .macOnlyEncrypted = true,
        .indent = 2};
}

/// The lines that hold ciphertext, without the MAC.
QByteArrayList ciphertexts(const QByteArray &file)
{
    QByteArrayList lines;
    for (const QByteArray &line : file.split('\n')) {
        if (line.contains("ENC[") && !line.trimmed().startsWith("mac:")) {
            lines.append(line);
        }
    }
    return lines;
}

YamlValue withPassword(const QString &password)
{
    YamlValue document = sample();
    YamlValue data = *document.find(u"stringData");
    data.insert(u"password"_s, password);
    document.insert(u"stringData"_s, data);
    return document;
}

} // namespace

class TestSops : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decryptsWhatItEncrypted();
    void encryptsOnlyWhatIsSelected();
    void writesTheFormOfSops();
    void selects_data();
    void selects();
    void clearPartMayChangeWhenTheMacLeavesItOut();
    void noticesChanges_data();
    void noticesChanges();
    void strangersAreToldWhoCould();
    void unchangedDocumentGivesTheSameBytes();
    void keepsCiphertextOfUnchangedValues();
    void newRecipientKeepsTheDataKey();
    void removedRecipientMeansANewKey();
    void refuses_data();
    void refuses();

private:
    AgeIdentity m_identity = *AgeIdentity::create();
    AgeIdentity m_other = *AgeIdentity::create();
    SopsRules m_rules = secretRules({m_identity.recipient()});
};

void TestSops::decryptsWhatItEncrypted()
{
    for (const bool macOnlyEncrypted : {false, true}) {
        m_rules.macOnlyEncrypted = macOnlyEncrypted;
        const auto file = encryptSops(sample(), m_rules, kNow);
        QVERIFY(file.has_value());
        const auto document = decryptSops(*file, {m_other, m_identity});
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().toString()));
        YamlValue data = *document->find(u"stringData");
        QCOMPARE(data.find(u"hex")->text(), u"31"_s);
        QCOMPARE(data.find(u"tiny")->text(), u"0.0000001"_s);
        QCOMPARE(data.find(u"huge")->text(), u"1000000000000000000000.0"_s);
        QCOMPARE(data.find(u"huge")->kind(), YamlValue::Kind::Float);
        for (const auto key : {u"hex", u"tiny", u"huge"}) { // the same numbers, written differently
            data.insert(QString(key), *sample().find(u"stringData", key));
        }
        YamlValue same = *document;
        same.insert(u"stringData"_s, data);
        QVERIFY(same == sample());
    }
}

void TestSops::encryptsOnlyWhatIsSelected()
{
    const QByteArray file = *encryptSops(sample(), m_rules, kNow);
    const auto yaml = readYaml(file);
    QVERIFY(yaml.has_value());
    QCOMPARE(yaml->find(u"metadata", u"name")->text(), u"demo"_s);
    QVERIFY(!file.contains("hush") && !file.contains("8006") && !file.contains("caff"));
    const YamlValue &data = *yaml->find(u"stringData");
    QCOMPARE(data.find(u"empty")->text(), QString());
    QVERIFY(data.find(u"nothing")->isNull());
    const auto &hosts = data.find(u"hosts")->items();
    QVERIFY(hosts[0].text().startsWith(u"ENC[AES256_GCM,data:"_s));
    QVERIFY(hosts[0].text() != hosts[1].text()); // equal values do not look equal
    QVERIFY(data.find(u"port")->text().endsWith(u",type:int]"_s));
    QVERIFY(data.find(u"ratio")->text().endsWith(u",type:float]"_s));
    QVERIFY(data.find(u"verify")->text().endsWith(u",type:bool]"_s));
    static const QRegularExpression vector(u"iv:([^,]+)"_s);
    QCOMPARE(
        QByteArray::fromBase64(vector.match(hosts[0].text()).captured(1).toLatin1()).size(), 32);
}

void TestSops::writesTheFormOfSops()
{
    const QByteArray file = *encryptSops(sample(), m_rules, kNow);
    const auto yaml = readYaml(file);
    QCOMPARE(yaml->entries().last().key, u"sops"_s);
    QStringList keys;
    for (const auto &entry : yaml->find(u"sops")->entries()) {
        keys.append(entry.key);
    }
    QCOMPARE(keys,
        QStringList({u"age"_s,
            u"encrypted_regex"_s,
            u"lastmodified"_s,
            u"mac"_s,
            u"mac_only_encrypted"_s,
            u"version"_s}));
    QCOMPARE(yaml->find(u"sops", u"lastmodified")->text(), u"2026-03-01T12:30:05Z"_s);
    QVERIFY(file.contains("lastmodified: \"2026-03-01T12:30:05Z\""));
    const YamlValue &entry = yaml->find(u"sops", u"age")->items().first();
    QCOMPARE(entry.find(u"recipient")->text(), m_identity.recipient().toString());
    QVERIFY(file.contains("enc: |\n"));
}

void TestSops::selects_data()
{
    QTest::addColumn<SopsSelection>("selection");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isEncrypted");
    using Rule = SopsSelection::Rule;
    const SopsSelection regex {Rule::EncryptedRegex, u"^(data|stringData)$"_s};
    QTest::newRow("a key that matches") << regex << u"data"_s << true;
    QTest::newRow("below a key that matches") << regex << u"spec/data/a"_s << true;
    QTest::newRow("a key that matches in part") << regex << u"database"_s << false;
    QTest::newRow("by default everything") << SopsSelection() << u"a/b"_s << true;
    QTest::newRow("but for the suffix") << SopsSelection() << u"a_unencrypted/b"_s << false;
    QTest::newRow("a suffix to encrypt")
        << SopsSelection {Rule::EncryptedSuffix, u"_x"_s} << u"a_x"_s << true;
    QTest::newRow("no suffix to encrypt")
        << SopsSelection {Rule::EncryptedSuffix, u"_x"_s} << u"a"_s << false;
    QTest::newRow("a regex to leave")
        << SopsSelection {Rule::UnencryptedRegex, u"^k"_s} << u"a/kind"_s << false;
}

void TestSops::selects()
{
    QFETCH(SopsSelection, selection);
    QFETCH(QString, path);
    QTEST(selection.encrypts(path.split(u'/')), "isEncrypted");
}

void TestSops::clearPartMayChangeWhenTheMacLeavesItOut()
{
    QByteArray file = *encryptSops(sample(), m_rules, kNow);
    file.replace("name: demo", "name: omed");
    QCOMPARE(decryptSops(file, {m_identity})->find(u"metadata", u"name")->text(), u"omed"_s);

    m_rules.macOnlyEncrypted = false;
    file = encryptSops(sample(), m_rules, kNow)->replace("name: demo", "name: omed");
    const auto document = decryptSops(file, {m_identity});
    QVERIFY(!document.has_value());
    QVERIFY(document.error().message.contains(u"MAC"_s));
    m_rules.macOnlyEncrypted = true;
}

void TestSops::noticesChanges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("word");
    QTest::newRow("a value under another key")
        << "password: ENC"_ba << "passwort: ENC"_ba << u"value at stringData.passwort"_s;
    QTest::newRow("a value of another type") << ",type:bool]"_ba << ",type:str]"_ba << QString();
    QTest::newRow("a value taken away")
        << "  empty: \"\"\n"_ba << "  empty: x\n"_ba << u"value at stringData.empty"_s;
    QTest::newRow("another time") << "12:30:05Z"_ba << "12:30:06Z"_ba << u"MAC"_s;
    QTest::newRow("another rule") << "mac_only_encrypted: true"_ba << "mac_only_encrypted: false"_ba
                                  << u"MAC"_s;
}

void TestSops::noticesChanges()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, word);
    QByteArray file = *encryptSops(sample(), m_rules, kNow);
    QVERIFY2(file.contains(before), file.constData());
    const auto document = decryptSops(file.replace(before, after), {m_identity});
    if (word.isEmpty()) { // SOPS does not authenticate the type either
        QVERIFY(document.has_value());
        return;
    }
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::InvalidInput);
    QVERIFY2(document.error().toString().contains(word), qPrintable(document.error().toString()));
}

void TestSops::strangersAreToldWhoCould()
{
    const QByteArray file = *encryptSops(sample(), m_rules, kNow);
    const auto document = decryptSops(file, {m_other});
    QCOMPARE(document.error().code, ErrorCode::PermissionDenied);
    QVERIFY(document.error().message.contains(m_identity.recipient().toString()));
    QCOMPARE(*sopsRecipients(file), QStringList(m_identity.recipient().toString()));
}

void TestSops::unchangedDocumentGivesTheSameBytes()
{
    const QByteArray file = *encryptSops(sample(), m_rules, kNow);
    QCOMPARE(*updateSops(file, sample(), {m_identity}, m_rules, kLater), file);
    QCOMPARE(
        *updateSops(file, *decryptSops(file, {m_identity}), {m_identity}, m_rules, kLater), file);
}

void TestSops::keepsCiphertextOfUnchangedValues()
{
    const QByteArray file = *encryptSops(sample(), m_rules, kNow);
    const QByteArray updated
        = *updateSops(file, withPassword(u"hush hush"_s), {m_identity}, m_rules, kLater);
    const QByteArrayList before = ciphertexts(file);
    const QByteArrayList after = ciphertexts(updated);
    QCOMPARE(after.size(), before.size());
    QVERIFY(after.first() != before.first()); // the password
    QCOMPARE(after.sliced(1), before.sliced(1));
    QVERIFY(updated.contains("12:31:05Z"));
    QCOMPARE(decryptSops(updated, {m_identity})->find(u"stringData", u"password")->text(),
        u"hush hush"_s);
}

void TestSops::newRecipientKeepsTheDataKey()
{
    const QByteArray file = *encryptSops(sample(), m_rules, kNow);
    const SopsRules both = secretRules({m_identity.recipient(), m_other.recipient()});
    const QByteArray updated = *updateSops(file, sample(), {m_identity}, both, kLater);
    QCOMPARE(ciphertexts(updated), ciphertexts(file));
    QVERIFY(decryptSops(updated, {m_other}).has_value());
    QVERIFY(decryptSops(updated, {m_identity}).has_value());
}

void TestSops::removedRecipientMeansANewKey()
{
    const SopsRules both = secretRules({m_identity.recipient(), m_other.recipient()});
    const QByteArray file = *encryptSops(sample(), both, kNow);
    const QByteArray updated = *updateSops(file, sample(), {m_identity}, m_rules, kLater);
    for (const QByteArray &line : ciphertexts(updated)) {
        QVERIFY(!file.contains(line.trimmed()));
    }
    QVERIFY(!decryptSops(updated, {m_other}).has_value());
    QVERIFY(decryptSops(updated, {m_identity}).has_value());
}

void TestSops::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("word");
    QTest::newRow("no YAML") << "a: [hush"_ba << u"line"_s;
    QTest::newRow("two documents") << "a: 1\n---\na: 2\n"_ba << u"second document"_s;
    QTest::newRow("not encrypted") << "a: hush\n"_ba << u"not encrypted with SOPS"_s;
    QTest::newRow("shared keys") << "a: x\nsops: {shamir_threshold: 2, key_groups: [{}]}\n"_ba
                                 << u"key_groups"_s;
    QTest::newRow("rules by comment")
        << "a: x\nsops: {encrypted_comment_regex: x}\n"_ba << u"comments"_s;
    QTest::newRow("two rules") << "a: x\nsops: {encrypted_regex: x, encrypted_suffix: y}\n"_ba
                               << u"more than one rule"_s;
    QTest::newRow("no age key") << "a: x\nsops: {mac: x}\n"_ba << u"no age recipient"_s;
}

void TestSops::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, word);
    const auto document = decryptSops(file, {m_identity});
    QVERIFY(!document.has_value());
    QVERIFY2(document.error().message.contains(word), qPrintable(document.error().message));
    QVERIFY(!document.error().toString().contains(u"hush"_s));
    QVERIFY(!encryptSops(*readYaml("sops: x\n"), m_rules, kNow).has_value());
    QVERIFY(!encryptSops(sample(), secretRules({}), kNow).has_value());
    QVERIFY(!encryptSops(
        *readYaml("a: 99999999999999999999\n"), {.recipients = m_rules.recipients}, kNow)
            .has_value());
}

QTEST_GUILESS_MAIN(TestSops)
#include "tst_sops.moc"
