// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/age.h"
#include "backends/secrets/environmentkeystore.h"
#include "backends/secrets/passphrasekeystore.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

constexpr int kQuick = 10; // work factor

const Secret kToken("tf@pve!castle=6f0b\n\0binary"_ba);

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PassphraseKeyStore::AskPassphrase answer(const QByteArray &passphrase)
{
    return
        [passphrase](PassphraseKeyStore::Purpose) -> Result<Secret> { return Secret(passphrase); };
}

} // namespace

class TestKeyStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void passphraseFileKeepsEntries();
    void passphraseFileIsAgeAndPrivate();
    void wrongPassphraseSaysSo();
    void asksOnceAndOnlyWhenNeeded();
    void refusedPassphraseIsTheError();
    void brokenFileIsNotOverwritten();
    void unwritableFolderIsNamed();
    void environmentIsRead();
    void environmentIsReadOnly();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestKeyStores::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"castello/secrets.age"_s);
}

void TestKeyStores::passphraseFileKeepsEntries()
{
    PassphraseKeyStore store(m_path, answer("open sesame"), kQuick);
    QVERIFY(!QCoro::waitFor(store.read(u"proxmox"_s))->has_value());
    QVERIFY(QCoro::waitFor(store.write(u"proxmox"_s, kToken)).has_value());
    QVERIFY(QCoro::waitFor(store.write(u"yes"_s, Secret("other"_ba))).has_value());

    PassphraseKeyStore again(m_path, answer("open sesame"), kQuick);
    QVERIFY(**QCoro::waitFor(again.read(u"proxmox"_s)) == kToken);
    QVERIFY(**QCoro::waitFor(again.read(u"yes"_s)) == Secret("other"_ba));
    QVERIFY(QCoro::waitFor(again.remove(u"proxmox"_s)).has_value());
    QVERIFY(QCoro::waitFor(again.remove(u"proxmox"_s)).has_value());
    QVERIFY(!QCoro::waitFor(again.read(u"proxmox"_s))->has_value());
    QVERIFY(QCoro::waitFor(again.read(u"yes"_s))->has_value());
}

void TestKeyStores::passphraseFileIsAgeAndPrivate()
{
    PassphraseKeyStore store(m_path, answer("open sesame"), kQuick);
    QVERIFY(QCoro::waitFor(store.write(u"proxmox"_s, Secret("hush"_ba))).has_value());
    const QByteArray file = readAll(m_path);
    const auto text = decryptWithPassphrase(file, Secret("open sesame"_ba));
    QVERIFY(text.has_value());
    QVERIFY(text->reveal().contains("proxmox: "));
    QCOMPARE(
        QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    // Nothing else was left behind, and nothing in clear.
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QByteArray content = readAll(files.next());
        QVERIFY(!content.contains("hush") && !content.contains(QByteArray("hush").toBase64()));
    }
    QCOMPARE(count, 1);
}

void TestKeyStores::wrongPassphraseSaysSo()
{
    PassphraseKeyStore store(m_path, answer("open sesame"), kQuick);
    QVERIFY(QCoro::waitFor(store.write(u"proxmox"_s, kToken)).has_value());
    const QByteArray before = readAll(m_path);
    PassphraseKeyStore other(m_path, answer("open barley"), kQuick);
    const auto read = QCoro::waitFor(other.read(u"proxmox"_s));
    QCOMPARE(read.error().code, ErrorCode::PermissionDenied);
    QVERIFY(read.error().toString().contains(m_path));
    QVERIFY(!read.error().toString().contains(u"barley"_s));
    QVERIFY(!QCoro::waitFor(other.write(u"proxmox"_s, Secret("x"_ba))).has_value());
    QCOMPARE(readAll(m_path), before);
}

void TestKeyStores::asksOnceAndOnlyWhenNeeded()
{
    QList<PassphraseKeyStore::Purpose> asked;
    QByteArray passphrase = "first";
    const auto ask = [&](PassphraseKeyStore::Purpose purpose) -> Result<Secret> {
        asked.append(purpose);
        return Secret(QByteArray(passphrase.constData()));
    };
    PassphraseKeyStore store(m_path, ask, kQuick);
    QVERIFY(QCoro::waitFor(store.read(u"proxmox"_s)).has_value());
    QCOMPARE(asked.size(), 0);
    QVERIFY(QCoro::waitFor(store.write(u"proxmox"_s, kToken)).has_value());
    QVERIFY(QCoro::waitFor(store.read(u"proxmox"_s)).has_value());
    QCOMPARE(asked, QList {PassphraseKeyStore::Purpose::CreateFile});

    passphrase = "wrong";
    asked.clear();
    PassphraseKeyStore again(m_path, ask, kQuick);
    QVERIFY(!QCoro::waitFor(again.read(u"proxmox"_s)).has_value());
    passphrase = "first";
    QVERIFY(QCoro::waitFor(again.read(u"proxmox"_s)).has_value());
    QCOMPARE(asked, QList<PassphraseKeyStore::Purpose>(2, PassphraseKeyStore::Purpose::OpenFile));
}

void TestKeyStores::refusedPassphraseIsTheError()
{
    PassphraseKeyStore store(m_path, [](PassphraseKeyStore::Purpose) -> Result<Secret> {
        return failure(ErrorCode::Cancelled, u"cancelled"_s);
    });
    QCOMPARE(QCoro::waitFor(store.write(u"proxmox"_s, kToken)).error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(m_path));
}

void TestKeyStores::brokenFileIsNotOverwritten()
{
    PassphraseKeyStore store(m_path, answer("open sesame"), kQuick);
    QVERIFY(QCoro::waitFor(store.write(u"proxmox"_s, kToken)).has_value());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    const QByteArray before = readAll(m_path);
    const auto written = QCoro::waitFor(store.write(u"proxmox"_s, kToken));
    QCOMPARE(written.error().code, ErrorCode::InvalidInput);
    QCOMPARE(readAll(m_path), before);
}

void TestKeyStores::unwritableFolderIsNamed()
{
    const QString inTheWay = m_folder->filePath(u"file"_s);
    QFile file(inTheWay);
    QVERIFY(file.open(QIODevice::WriteOnly));
    PassphraseKeyStore store(inTheWay + u"/secrets.age"_s, answer("open sesame"), kQuick);
    const auto written = QCoro::waitFor(store.write(u"proxmox"_s, kToken));
    QCOMPARE(written.error().code, ErrorCode::PermissionDenied);
    QVERIFY(written.error().message.contains(inTheWay));
}

void TestKeyStores::environmentIsRead()
{
    EnvironmentKeyStore store;
    qunsetenv("CASTELLO_SECRET_HOME_PVE");
    QVERIFY(!QCoro::waitFor(store.read(u"home-pve"_s))->has_value());
    qputenv("CASTELLO_SECRET_HOME_PVE", "hush");
    QVERIFY(**QCoro::waitFor(store.read(u"home-pve"_s)) == Secret("hush"_ba));

    qputenv("SOPS_AGE_KEY", "sops");
    qunsetenv("CASTELLO_SECRET_AGE_OPERATOR");
    QVERIFY(**QCoro::waitFor(store.read(kOperatorIdentityName)) == Secret("sops"_ba));
    qputenv("CASTELLO_SECRET_AGE_OPERATOR", "ours");
    QVERIFY(**QCoro::waitFor(store.read(kOperatorIdentityName)) == Secret("ours"_ba));
    QVERIFY(!QCoro::waitFor(store.read(u"proxmox"_s))->has_value());
}

void TestKeyStores::environmentIsReadOnly()
{
    EnvironmentKeyStore store;
    const auto written = QCoro::waitFor(store.write(u"home-pve"_s, Secret("hush"_ba)));
    QCOMPARE(written.error().code, ErrorCode::PermissionDenied);
    QVERIFY(written.error().message.contains(u"CASTELLO_SECRET_HOME_PVE"_s));
    QVERIFY(!written.error().toString().contains(u"hush"_s));
    QVERIFY(!QCoro::waitFor(store.remove(u"home-pve"_s)).has_value());
}

QTEST_GUILESS_MAIN(TestKeyStores)
#include "tst_keystores.moc"
