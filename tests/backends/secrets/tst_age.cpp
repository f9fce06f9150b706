// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/age.h"
#include "backends/secrets/bech32.h"
#include "tests/support/property.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

constexpr int kQuick = 10; // work factor

QByteArray repeated(qsizetype count)
{
    QByteArray text;
    for (qsizetype i = 0; text.size() < count; ++i) {
        text += QByteArray::number(i) + ' ';
    }
    return text.first(count);
}

QByteArray keyText(const AgeIdentity &identity)
{
    return identity.toText().reveal().toByteArray();
}

bool writeFile(const QString &path, QByteArrayView content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(content.data(), content.size()) == content.size();
}

} // namespace

class TestAge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void everyRecipientOpens();
    void strangersDoNot();
    void passphraseOpens();
    void wrongPassphraseSaysSo();
    void noticesEveryChangedByte();
    void anyTextComesBack();
    void refusesOtherRecipientsByName_data();
    void refusesOtherRecipientsByName();
    void refusesOtherIdentitiesByName_data();
    void refusesOtherIdentitiesByName();
    void readsKeyFiles();
    void ageOpensOurFile();
    void weOpenFilesOfAge();

private:
    AgeIdentity m_identity = *AgeIdentity::create();
    AgeIdentity m_other = *AgeIdentity::create();
    QTemporaryDir m_folder;
    QString m_keyFile;
};

void TestAge::init()
{
    m_keyFile = m_folder.filePath(u"key.txt"_s);
    QVERIFY(writeFile(m_keyFile, keyText(m_identity)));
}

void TestAge::opensWhatItSealed_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << qsizetype(0);
    QTest::newRow("a data key") << qsizetype(32);
    QTest::newRow("one chunk less a byte") << qsizetype(65535);
    QTest::newRow("one chunk") << qsizetype(65536);
    QTest::newRow("one chunk and a byte") << qsizetype(65537);
    QTest::newRow("three chunks") << qsizetype(3 * 65536);
}

void TestAge::opensWhatItSealed()
{
    QFETCH(qsizetype, size);
    const QByteArray plaintext = repeated(size);
    const auto file = encryptAge(plaintext, {m_identity.recipient()});
    QVERIFY(file.has_value());
    QVERIFY(file->startsWith("-----BEGIN AGE ENCRYPTED FILE-----\n"));
    QVERIFY(file->endsWith("\n-----END AGE ENCRYPTED FILE-----\n"));
    const auto opened = decryptAge(*file, {m_identity});
    QVERIFY(opened.has_value());
    QCOMPARE(opened->reveal(), QByteArrayView(plaintext));
}

void TestAge::everyRecipientOpens()
{
    const auto file = encryptAge("castle", {m_other.recipient(), m_identity.recipient()});
    QCOMPARE(decryptAge(*file, {m_identity})->reveal(), "castle"_ba);
    QCOMPARE(decryptAge(*file, {m_other})->reveal(), "castle"_ba);
    QVERIFY(!encryptAge("castle", {}).has_value());
}

void TestAge::strangersDoNot()
{
    const auto file = encryptAge("castle", {m_other.recipient()});
    const auto opened = decryptAge(*file, {m_identity});
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(decryptAge(*file, {}).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(
        decryptWithPassphrase(*file, Secret("x"_ba)).error().code, ErrorCode::PermissionDenied);
}

void TestAge::passphraseOpens()
{
    const auto file = encryptWithPassphrase("castle", Secret("open sesame"_ba), kQuick);
    QVERIFY(file.has_value());
    QCOMPARE(decryptWithPassphrase(*file, Secret("open sesame"_ba))->reveal(), "castle"_ba);
    QVERIFY(!encryptWithPassphrase("castle", Secret(), kQuick).has_value());
}

void TestAge::wrongPassphraseSaysSo()
{
    const auto file = encryptWithPassphrase("castle", Secret("open sesame"_ba), kQuick);
    const auto opened = decryptWithPassphrase(*file, Secret("open barley"_ba));
    QCOMPARE(opened.error().code, ErrorCode::PermissionDenied);
    QVERIFY(opened.error().message.contains(u"passphrase"_s));
    QVERIFY(!opened.error().toString().contains(u"barley"_s));
}

void TestAge::noticesEveryChangedByte()
{
    // Without the last end of line, which may be anything white.
    const QByteArray file = encryptAge("castle", {m_identity.recipient()})->chopped(1);
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray changed = file;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!decryptAge(changed, {m_identity}).has_value(), qPrintable(QString::number(i)));
    }
    for (qsizetype i = 0; i < file.size(); ++i) {
        QVERIFY2(
            !decryptAge(file.first(i), {m_identity}).has_value(), qPrintable(QString::number(i)));
    }
}

void TestAge::anyTextComesBack()
{
    QVERIFY(test::holds("decrypting gives what was encrypted", [this](const std::string &text) {
        const auto opened = decryptAge(*encryptAge(text, {m_identity.recipient()}), {m_identity});
        RC_ASSERT(opened.has_value());
        RC_ASSERT(opened->reveal() == QByteArrayView(text));
    }));
}

void TestAge::refusesOtherRecipientsByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("SSH") << u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH"_s << u"SSH"_s;
    // The prefix names the kind, the bytes do not matter.
    const auto withPrefix = [](const QByteArray &prefix) {
        return QString::fromLatin1(encodeBech32({prefix, QByteArray(40, 'k')}));
    };
    QTest::newRow("post-quantum") << withPrefix("age1pq"_ba) << u"post-quantum"_s;
    QTest::newRow("tag") << withPrefix("age1tag"_ba) << u"age1tag1"_s;
    QTest::newRow("plugin") << withPrefix("age1yubikey"_ba) << u"yubikey"_s;
    QTest::newRow("wrong length") << withPrefix("age"_ba) << u"not an age recipient"_s;
    QTest::newRow("nonsense") << u"castle"_s << u"castle"_s;
    QTest::newRow("empty") << QString() << u"age1"_s;
    QTest::newRow("a private key") << QString::fromLatin1(keyText(m_identity)) << u"private"_s;
}

void TestAge::refusesOtherRecipientsByName()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto recipient = AgeRecipient::parse(text);
    QVERIFY(!recipient.has_value());
    QVERIFY2(recipient.error().message.contains(word), qPrintable(recipient.error().message));
    QVERIFY(!recipient.error().toString().contains(u"AGE-SECRET-KEY-1"_s));
}

void TestAge::refusesOtherIdentitiesByName_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("SSH") << "-----BEGIN OPENSSH PRIVATE KEY-----"_ba << u"SSH"_s;
    QTest::newRow("a recipient") << m_identity.recipient().toString().toLatin1() << u"public"_s;
    QTest::newRow("one wrong character") << keyText(m_identity).chopped(1) + "B"_ba << u"copy"_s;
}

void TestAge::refusesOtherIdentitiesByName()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    const auto identity = AgeIdentity::parse(Secret(text));
    QVERIFY(!identity.has_value());
    QVERIFY2(identity.error().message.contains(word), qPrintable(identity.error().message));
    QVERIFY(!identity.error().toString().contains(QString::fromLatin1(text)));
}

void TestAge::readsKeyFiles()
{
    const QByteArray text
        = "# created by hand\n\n" + keyText(m_identity) + "\r\n" + keyText(m_other);
    const auto identities = AgeIdentity::parseFile(Secret(text));
    QVERIFY(identities.has_value());
    QCOMPARE(identities->size(), 2);
    QCOMPARE(identities->last().recipient(), m_other.recipient());
    QVERIFY(!AgeIdentity::parseFile(Secret("# nothing\n"_ba)).has_value());
    const auto broken = AgeIdentity::parseFile(Secret("# one\nhush\n"_ba));
    QVERIFY(broken.error().toString().contains(u"line 2"_s));
    QVERIFY(!broken.error().toString().contains(u"hush"_s));
}

void TestAge::ageOpensOurFile()
{
    if (QStandardPaths::findExecutable(u"age"_s).isEmpty()) {
        QSKIP("needs the age program");
    }
    for (const qsizetype size : {0, 32, 65536, 200000}) {
        const QByteArray plaintext = repeated(size);
        const QString path = m_folder.filePath(u"ours.age"_s);
        QVERIFY(
            writeFile(path, *encryptAge(plaintext, {m_other.recipient(), m_identity.recipient()})));
        QProcess age;
        age.start(u"age"_s, {u"-d"_s, u"-i"_s, m_keyFile, path});
        QVERIFY(age.waitForFinished());
        QVERIFY2(age.exitCode() == 0, age.readAllStandardError().constData());
        QCOMPARE(age.readAllStandardOutput(), plaintext);
    }
}

void TestAge::weOpenFilesOfAge()
{
    if (QStandardPaths::findExecutable(u"age"_s).isEmpty()) {
        QSKIP("needs the age program");
    }
    for (const bool isArmored : {false, true}) {
        for (const qsizetype size : {0, 32, 65536, 200000}) {
            QStringList arguments {u"-r"_s,
                m_other.recipient().toString(),
                u"-r"_s,
                m_identity.recipient().toString()};
            if (isArmored) {
                arguments.append(u"-a"_s);
            }
            const QByteArray plaintext = repeated(size);
            QProcess age;
            age.start(u"age"_s, arguments);
            age.write(plaintext);
            age.closeWriteChannel();
            QVERIFY(age.waitForFinished());
            const auto opened = decryptAge(age.readAllStandardOutput(), {m_identity});
            QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().toString()));
            QCOMPARE(opened->reveal(), QByteArrayView(plaintext));
        }
    }
}

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
