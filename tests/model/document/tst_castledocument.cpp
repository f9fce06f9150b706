// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/document/castledocument.h"
#include "tests/support/files.h"
#include "tests/support/sample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace castello;
using namespace Qt::StringLiterals;

class TestCastleDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensTheSampleWithoutFindings();
    void refusesToOpen_data();
    void refusesToOpen();
    void saysWhatIsWrongAndWhere();
    void setsAndTakesBack();
    void changesNothingWhenRefused();
    void savesWithoutLoss();
    void doesNotOverwriteWhatAnotherProgramWrote();
    void keepsLinksAndPermissions();
    void keepsTheFileWhenItCannotBeWritten();
    void replacesNothingButFiles();
    void formatsFindings();
    void survivesNastyTexts_data();
    void survivesNastyTexts();
    void seesSecrets_data();
    void seesSecrets();
};

void TestCastleDocument::opensTheSampleWithoutFindings()
{
    const auto document = CastleDocument::open(
        QStringLiteral(CASTELLO_SOURCE_DIR "/resources/samples/tazlab.castle.yaml"));
    QVERIFY(document.has_value());
    QCOMPARE(document->diagnostics(), QList<Diagnostic>());
    QCOMPARE(document->castle()->groups.size(), 2);
    QCOMPARE(document->text(), test::sampleCastleText());
}

void TestCastleDocument::refusesToOpen_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a missing file") << QByteArray() << ErrorCode::NotFound;
    QTest::newRow("Latin-1") << QByteArray("a: caf\xE9\n") << ErrorCode::InvalidInput;
    QTest::newRow("no text") << QByteArray("\x89PNG\0\1", 6) << ErrorCode::InvalidInput;
    QTest::newRow("a large file") << QByteArray(5 * 1024 * 1024, '#') << ErrorCode::InvalidInput;
}

void TestCastleDocument::refusesToOpen()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.castle.yaml"_s);
    if (!content.isEmpty()) {
        QVERIFY(test::writeFile(path, content));
    }
    const auto document = CastleDocument::open(path);
    QVERIFY(!document.has_value());
    QTEST(document.error().code, "code");
    QVERIFY(document.error().message.contains(path));
    QCOMPARE(CastleDocument::open(folder.path()).error().code, ErrorCode::InvalidInput);
}

void TestCastleDocument::saysWhatIsWrongAndWhere()
{
    const CastleDocument broken = CastleDocument::fromText("a: 1\n b: 2\n");
    QVERIFY(!broken.castle().has_value());
    QCOMPARE(broken.diagnostics().size(), 1);
    QCOMPARE(broken.diagnostics().first().rule, u"yaml-syntax"_s);
    QCOMPARE(broken.diagnostics().first().position.line, 2);

    QByteArray text = test::sampleCastleText();
    text.replace("    count: 3\n    hosts: [home/pve]\n    addresses: {lan: 192.168.1.155",
        "    cuont: 3\n    hosts: [home/pve]\n    addresses: {lan: 192.168.1.155");
    const CastleDocument typo = CastleDocument::fromText(text, u"t.castle.yaml"_s);
    QCOMPARE(typo.diagnostics().size(), 2);
    const QString line = QString::number(text.first(text.indexOf("cuont")).count('\n') + 1);
    QVERIFY(formatDiagnostic(typo.diagnostics().at(1), typo.fileName())
            .startsWith(u"t.castle.yaml:"_s + line
                + u":5: error: The key “cuont” is not known here: did you mean count?"_s));
}

void TestCastleDocument::setsAndTakesBack()
{
    CastleDocument document = CastleDocument::fromText(test::sampleCastleText());
    const auto first = document.set(u"groups.worker.count", u"4");
    QVERIFY(first.has_value());
    QCOMPARE(document.castle()->findGroup(u"worker")->count, 4);
    const auto second = document.set(u"groups.worker.machines.worker-2.memory", u"12GiB");
    QVERIFY(second.has_value());
    QCOMPARE(*document.castle()->findGroup(u"worker")->overrides.value(2).memory,
        Mebibytes::fromGibibytes(12));

    QVERIFY(!document.apply(first->inverted().inverted()).has_value());
    QVERIFY(document.apply(second->inverted()).has_value());
    QVERIFY(document.apply(first->inverted()).has_value());
    QCOMPARE(document.text(), test::sampleCastleText());

    QVERIFY(document.remove(u"components").has_value());
    QVERIFY(!document.castle()->components.longhorn.has_value());
}

void TestCastleDocument::changesNothingWhenRefused()
{
    CastleDocument document = CastleDocument::fromText(test::sampleCastleText());
    for (const QString &path : {u""_s, u"a..b"_s, u".a"_s, u"groups.worker.count.x"_s, u"\"a"_s}) {
        QVERIFY2(!document.set(path, u"4").has_value(), qPrintable(path));
    }
    QVERIFY(!document.remove(u"groups.nobody").has_value());
    QCOMPARE(document.text(), test::sampleCastleText());
}

void TestCastleDocument::savesWithoutLoss()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.castle.yaml"_s);
    const QByteArray odd = "\xEF\xBB\xBF# odd\r\na:   [ 1,2 ]   # x\r\n\r\n\r\nunknown: 'y'";
    QVERIFY(test::writeFile(path, odd));
    auto document = CastleDocument::open(path);
    QVERIFY(document->save(path).has_value());
    QCOMPARE(test::contentOf(path), odd);
    QVERIFY(document->set(u"unknown", u"z").has_value());
    QCOMPARE(test::contentOf(path), odd);
    QVERIFY(document->save(path).has_value());
    QCOMPARE(test::contentOf(path), QByteArray(odd).replace("'y'", "z"));
    QVERIFY(document->save(path).has_value());
}

void TestCastleDocument::doesNotOverwriteWhatAnotherProgramWrote()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.castle.yaml"_s);
    QVERIFY(test::writeFile(path, "a: 1\n"));
    auto document = CastleDocument::open(path);
    QVERIFY(test::writeFile(path, "a: 2\n"));
    const auto saved = document->save(path);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::Conflict);
    QCOMPARE(test::contentOf(path), "a: 2\n");
    QVERIFY(document->save(folder.filePath(u"copy.castle.yaml"_s)).has_value());
}

void TestCastleDocument::keepsLinksAndPermissions()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"real.castle.yaml"_s);
    const QString link = folder.filePath(u"link.castle.yaml"_s);
    QVERIFY(test::writeFile(path, "a: 1\n"));
    const QFile::Permissions wanted = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(path, wanted));
    QVERIFY(QFile::link(path, link));
    auto document = CastleDocument::open(link);
    QVERIFY(document->set(u"a", u"2").has_value());
    QVERIFY(document->save(link).has_value());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(test::contentOf(path), "a: 2\n");
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
}

void TestCastleDocument::keepsTheFileWhenItCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.castle.yaml"_s);
    QVERIFY(test::writeFile(path, "a: 1\n"));
    auto document = CastleDocument::open(path);
    QVERIFY(document->set(u"a", u"2").has_value());

    // A limit on the size of files fails a write in the middle, as a full disk does.
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small {2, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = document->save(path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!saved.has_value());
    QVERIFY(saved.error().message.contains(path));
    QCOMPARE(test::contentOf(path), "a: 1\n");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(document->save(path).has_value());
    QCOMPARE(test::contentOf(path), "a: 2\n");
}

void TestCastleDocument::replacesNothingButFiles()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    CastleDocument document = CastleDocument::fromText("a: 1\n");
    QCOMPARE(document.save(pipe).error().code, ErrorCode::InvalidInput);
    QCOMPARE(CastleDocument::open(pipe).error().code, ErrorCode::InvalidInput);
    QVERIFY(!QFileInfo(pipe).isFile());
    QCOMPARE(document.save(folder.path()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(document.save(folder.filePath(u"no/such/x.castle.yaml"_s)).error().code,
        ErrorCode::NotFound);
#ifdef Q_OS_LINUX
    QCOMPARE(document.save(u"/proc/x.castle.yaml"_s).error().code, ErrorCode::PermissionDenied);
#endif
}

void TestCastleDocument::formatsFindings()
{
    const Diagnostic finding {
        Severity::Warning, u"r"_s, u"a.b"_s, {12, 5}, u"Something."_s, u"Because."_s, {}};
    QCOMPARE(formatDiagnostic(finding, u"f.yaml"_s),
        u"f.yaml:12:5: warning: Something.\n    Because."_s);
    QCOMPARE(formatDiagnostic({Severity::Error, {}, {}, {}, u"X"_s, {}, {}}, u"f.yaml"_s),
        u"f.yaml: error: X"_s);
}

void TestCastleDocument::survivesNastyTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a byte order mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("a NUL") << QByteArray("a: \0\nb: 1", 9);
    QTest::newRow("half a character") << QByteArray("a: \xF0\x9F");
    QTest::newRow("deep nesting") << QByteArray(100000, '[');
    QTest::newRow("deep nesting, closed") << "a: " + QByteArray(5000, '[') + QByteArray(5000, ']');
    QTest::newRow("a huge key") << QByteArray(100000, 'k') + ": 1\n";
    QTest::newRow("a huge line") << "a: '" + QByteArray(100000, ' ') + "'\n";
    QTest::newRow("an alias bomb")
        << QByteArray("a: &a [x, x]\n") + "b: &b [*a, *a]\nc: [*b, *b, *b]\n";
    QTest::newRow("an alias as root") << QByteArray("*a");
    QTest::newRow("a list as root") << QByteArray("- a\n- b\n");
    QTest::newRow("a directive") << QByteArray("%YAML 1.1\n---\na: 1\n...\n");
    QTest::newRow("other line breaks") << QByteArray("# \xE2\x80\xA8 x\na: 1 # \xC2\x85 y\nb: 2\n");
    QTest::newRow("explicit keys") << QByteArray("? a\n: 1\n? b\n: [2]\n");
}

void TestCastleDocument::survivesNastyTexts()
{
    QFETCH(QByteArray, text);
    CastleDocument document = CastleDocument::fromText(text);
    QVERIFY(!document.castle().has_value());
    QVERIFY(!document.diagnostics().isEmpty());
    for (const QStringView path : {u"a", u"a.b", u"b.0", u"0", u"x.y.z"}) {
        if (const auto edit = document.set(path, u"4")) {
            QVERIFY(document.apply(edit->inverted()).has_value());
        }
        if (const auto edit = document.remove(path)) {
            QVERIFY(document.apply(edit->inverted()).has_value());
        }
        QCOMPARE(document.text(), text);
    }
}

void TestCastleDocument::seesSecrets_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isSecret");
    // Put together here, so that no scanner takes this file for a leak.
    QTest::newRow("an age identity in a comment")
        << QByteArray("# AGE-SECRET-") + "KEY-1QQQ" << true;
    QTest::newRow("a private key")
        << QByteArray("x: \"-----BEGIN ED25519 ") + "PRIVATE KEY-----\"" << true;
    QTest::newRow("a Proxmox token")
        << QByteArray("x: root@pam!castello=") + "0b5c0f7e-54f3-4d1a-9c55-1f1e6f1b2a01" << true;
    QTest::newRow("a password key") << QByteArray("  password: hunter2") << true;
    QTest::newRow("a token in flow") << QByteArray("x: {url: y, token: abc}") << true;
    QTest::newRow("a password in an address")
        << QByteArray("x: https://me:") + "pw@example.com/r" << true;
    QTest::newRow("an access token") << QByteArray("x: ghp_") + QByteArray(36, 'a') << true;
    QTest::newRow("an address with a user") << QByteArray("x: ssh://git@github.com/a/b") << false;
    QTest::newRow("an address with a port") << QByteArray("x: https://192.168.1.10:8006") << false;
    QTest::newRow("a section") << QByteArray("secrets:\n  bundle: x") << false;
    QTest::newRow("a recipient") << QByteArray("cluster: age1qqqq") << false;
}

void TestCastleDocument::seesSecrets()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isSecret);
    const CastleDocument document = CastleDocument::fromText("a: 1\n" + line + "\n");
    int count = 0;
    for (const Diagnostic &finding : document.diagnostics()) {
        if (finding.rule == u"secret-in-clear") {
            ++count;
            QCOMPARE(finding.position.line, 2);
            const QString shown = finding.summary + finding.detail;
            QVERIFY(!shown.contains(u"hunter2") && !shown.contains(u"0b5c0f7e")
                && !shown.contains(u"QQQ"));
        }
    }
    QCOMPARE(count, isSecret ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestCastleDocument)
#include "tst_castledocument.moc"
