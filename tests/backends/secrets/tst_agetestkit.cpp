// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/age.h"
#include "backends/secrets/ageformat.h"
#include "tests/support/shared.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace castello;
using namespace Qt::StringLiterals;

/// Other people's vectors for age, each a file with one virtue or one fault.
/// Source: C2SP/CCTV age/, README.md describes the form.
namespace {

struct Vector
{
    QMultiMap<QByteArray, QByteArray> fields;
    QByteArray file;
};

Vector readVector(const QString &path)
{
    Vector vector;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return vector;
    }
    for (QByteArray line = file.readLine().chopped(1); !line.isEmpty();
        line = file.readLine().chopped(1)) {
        const qsizetype colon = line.indexOf(": ");
        vector.fields.insert(line.first(colon), line.sliced(colon + 2));
    }
    vector.file = file.readAll();
    if (vector.fields.value("compressed") == "zlib") {
        vector.file = qUncompress(QByteArray(4, '\0') + vector.file); // Qt puts the size before it
    }
    return vector;
}

bool isPostQuantum(const QByteArray &identity)
{
    return identity.startsWith("AGE-SECRET-KEY-PQ-1");
}

bool needsPostQuantum(const Vector &vector)
{
    const auto identities = vector.fields.values("identity");
    return !identities.isEmpty() && std::ranges::all_of(identities, isPostQuantum);
}

Result<Secret> decrypt(const Vector &vector)
{
    // Ours takes what does not look armored for binary; the kit says what it is meant to be.
    if (vector.fields.value("armored") == "yes") {
        if (auto binary = age::decodeArmor(vector.file); !binary) {
            return std::unexpected(std::move(binary).error());
        }
    }
    if (const QByteArray passphrase = vector.fields.value("passphrase"); !passphrase.isEmpty()) {
        return decryptWithPassphrase(vector.file, Secret(passphrase));
    }
    QList<AgeIdentity> identities;
    for (const QByteArray &text : vector.fields.values("identity")) {
        if (!isPostQuantum(text)) {
            identities.append(*AgeIdentity::parse(Secret(text)));
        }
    }
    return decryptAge(vector.file, identities);
}

/// In the kit's words.
QString outcome(const Result<Secret> &decrypted)
{
    if (decrypted) {
        return u"success"_s;
    }
    const Error &error = decrypted.error();
    if (error.code == ErrorCode::PermissionDenied) {
        return u"no match"_s;
    }
    return error.detail == u"MAC" ? u"HMAC failure"_s : error.detail + u" failure"_s;
}

} // namespace

class TestAgeTestkit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void behavesAsExpected_data();
    void behavesAsExpected();
    void postQuantumIsRefusedByName();
};

void TestAgeTestkit::behavesAsExpected_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the folder") << QString();
    const QDir folder(test::sharedPath(u"gitops/age-testkit/testdata"_s));
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QTest::newRow(info.fileName().toLatin1().constData()) << info.filePath();
    }
}

void TestAgeTestkit::behavesAsExpected()
{
    CASTELLO_NEED_SHARED(folder, "gitops/age-testkit/testdata");
    QFETCH(QString, path);
    if (path.isEmpty()) {
        QVERIFY(QDir(folder).count() > 100);
        return;
    }
    const Vector vector = readVector(path);
    QVERIFY(vector.fields.contains("expect"));
    if (needsPostQuantum(vector)) {
        QSKIP("unsupported: post-quantum identity");
    }
    const auto decrypted = decrypt(vector);
    QCOMPARE(outcome(decrypted), QString::fromLatin1(vector.fields.value("expect")));
    if (decrypted) {
        QCOMPARE(QCryptographicHash::hash(decrypted->reveal(), QCryptographicHash::Sha256).toHex(),
            vector.fields.value("payload"));
    }
}

void TestAgeTestkit::postQuantumIsRefusedByName()
{
    CASTELLO_NEED_SHARED(folder, "gitops/age-testkit/testdata");
    const Vector vector = readVector(folder + u"/hybrid"_s);
    const auto identity = AgeIdentity::parse(Secret(vector.fields.value("identity")));
    QVERIFY(!identity.has_value());
    QVERIFY(identity.error().message.contains(u"post-quantum"_s));
    QCOMPARE(decryptAge(vector.file, {*AgeIdentity::create()}).error().code,
        ErrorCode::PermissionDenied);
}

QTEST_GUILESS_MAIN(TestAgeTestkit)
#include "tst_agetestkit.moc"
