// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/bundlefile.h"
#include "backends/secrets/sops.h"
#include "backends/secrets/talosbundle.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <csignal>
#include <sys/resource.h>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 30, 5), QTimeZone::UTC);

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// While it lives, no file may grow beyond `bytes`: a disk that is full.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before {};
};

} // namespace

class TestBundleFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesOnceAndReadsAfterwards();
    void everythingIsEncrypted();
    void strangersAreToldWhoCould();
    void isNeverOverwritten();
    void refusesToLockItsMakerOut();
    void namesWhatIsMissing();
    void fullDiskLeavesNothing();
    void folderThatCannotBeMadeIsNamed();

private:
    AgeIdentity m_identity = *AgeIdentity::create();
    AgeIdentity m_other = *AgeIdentity::create();
    SecretsBundle m_bundle = *createSecretsBundle(kNow);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestBundleFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"talos/secrets.sops.yaml"_s);
}

void TestBundleFile::makesOnceAndReadsAfterwards()
{
    const auto made = ensureBundleFile(m_path, {m_identity}, {m_identity.recipient()}, kNow);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().toString()));
    QVERIFY(made->wasMade);
    const QByteArray file = readAll(m_path);
    const auto again
        = ensureBundleFile(m_path, {m_identity}, {m_identity.recipient()}, kNow.addDays(1));
    QVERIFY(again.has_value());
    QVERIFY(!again->wasMade);
    QVERIFY(again->bundle == made->bundle);
    QCOMPARE(readAll(m_path), file);
}

void TestBundleFile::everythingIsEncrypted()
{
    QVERIFY(createBundleFile(m_path, m_bundle, {m_identity.recipient()}, kNow).has_value());
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QByteArray content = readAll(files.next());
        QVERIFY(!content.contains(m_bundle.bootstrapToken.reveal()));
        QVERIFY(!content.contains(m_bundle.trustdToken.reveal()));
        QVERIFY(!content.contains(m_bundle.clusterSecret.reveal()));
        QVERIFY(!content.contains(m_bundle.clusterId.toLatin1()));
        QVERIFY(!content.contains("LS0tLS1CRUdJTi")); // how base64 of PEM begins
        QCOMPARE(content.count("ENC["), 15); // 14 values and the MAC
    }
    QCOMPARE(count, 1);
}

void TestBundleFile::strangersAreToldWhoCould()
{
    QVERIFY(createBundleFile(m_path, m_bundle, {m_identity.recipient()}, kNow).has_value());
    const QByteArray before = readAll(m_path);
    const auto read = ensureBundleFile(m_path, {m_other}, {m_other.recipient()}, kNow);
    QCOMPARE(read.error().code, ErrorCode::PermissionDenied);
    QVERIFY(read.error().message.contains(m_identity.recipient().toString()));
    QVERIFY(read.error().toString().contains(m_path));
    QCOMPARE(readAll(m_path), before);
}

void TestBundleFile::isNeverOverwritten()
{
    QVERIFY(createBundleFile(m_path, m_bundle, {m_identity.recipient()}, kNow).has_value());
    QCOMPARE(createBundleFile(m_path, m_bundle, {m_identity.recipient()}, kNow).error().code,
        ErrorCode::Conflict);

    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damaged: yes\n") > 0);
    file.close();
    const auto read = ensureBundleFile(m_path, {m_identity}, {m_identity.recipient()}, kNow);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QCOMPARE(readAll(m_path), "damaged: yes\n"_ba);
}

void TestBundleFile::refusesToLockItsMakerOut()
{
    const auto made = ensureBundleFile(m_path, {m_identity}, {m_other.recipient()}, kNow);
    QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    QVERIFY(made.error().message.contains(u"secrets.operators"_s));
    QVERIFY(!QFile::exists(m_path));
}

void TestBundleFile::namesWhatIsMissing()
{
    const auto read = readBundleFile(m_path, {m_identity});
    QCOMPARE(read.error().code, ErrorCode::NotFound);
    QVERIFY(read.error().message.contains(m_path));
}

void TestBundleFile::fullDiskLeavesNothing()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"talos"_s));
    Result<void> written;
    {
        const FileSizeLimit limit(1000);
        written = createBundleFile(m_path, m_bundle, {m_identity.recipient()}, kNow);
    }
    QVERIFY(!written.has_value());
    QVERIFY2(written.error().message.contains(m_path), qPrintable(written.error().toString()));
    QVERIFY(QDir(m_folder->filePath(u"talos"_s)).isEmpty());
}

void TestBundleFile::folderThatCannotBeMadeIsNamed()
{
    QFile inTheWay(m_folder->filePath(u"talos"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto written = createBundleFile(m_path, m_bundle, {m_identity.recipient()}, kNow);
    QCOMPARE(written.error().code, ErrorCode::PermissionDenied);
    QVERIFY(written.error().message.contains(inTheWay.fileName()));
}

QTEST_GUILESS_MAIN(TestBundleFile)
#include "tst_bundlefile.moc"
