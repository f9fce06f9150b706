// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/keychainkeystore.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

/// The test runs itself again inside a bus of its own with a keyring of its own: never the user's.
namespace {

constexpr const char *kInside = "CASTELLO_TEST_INSIDE_SESSION";

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEntriesInASession();
    void saysSoWithoutABus();
};

void TestKeychain::keepsEntriesInASession()
{
    if (qEnvironmentVariableIsSet(kInside)) {
        KeychainKeyStore store;
        const Secret token("tf@pve!castle=6f0b\n\0binary"_ba);
        QVERIFY(!QCoro::waitFor(store.read(u"proxmox"_s))->has_value());
        const auto written = QCoro::waitFor(store.write(u"proxmox"_s, token));
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().toString()));
        QVERIFY(**QCoro::waitFor(store.read(u"proxmox"_s)) == token);
        QVERIFY(QCoro::waitFor(store.remove(u"proxmox"_s)).has_value());
        QVERIFY(QCoro::waitFor(store.remove(u"proxmox"_s)).has_value());
        QVERIFY(!QCoro::waitFor(store.read(u"proxmox"_s))->has_value());
        return;
    }
    for (const auto &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s, u"bash"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            QSKIP(qPrintable(u"needs "_s + program));
        }
    }
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s,
             u"XDG_DATA_HOME"_s,
             u"XDG_RUNTIME_DIR"_s,
             u"XDG_CONFIG_HOME"_s,
             u"XDG_CACHE_HOME"_s}) {
        environment.insert(name, home.path());
    }
    environment.insert(QString::fromLatin1(kInside), u"1"_s);
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(u"dbus-run-session"_s,
        {u"--"_s,
            u"bash"_s,
            u"-c"_s,
            u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\" keepsEntriesInASession"_s,
            QCoreApplication::applicationFilePath()});
    QVERIFY(session.waitForFinished(60'000));
    QVERIFY2(session.exitCode() == 0, session.readAll().constData());
}

void TestKeychain::saysSoWithoutABus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainKeyStore store;
    const auto read = QCoro::waitFor(store.read(u"proxmox"_s));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Unreachable);
    QVERIFY(read.error().message.contains(u"keychain"_s));
    const auto written = QCoro::waitFor(store.write(u"proxmox"_s, Secret("hush"_ba)));
    QVERIFY(!written.has_value());
    QVERIFY(!written.error().toString().contains(u"hush"_s));
    QVERIFY(!QCoro::waitFor(store.remove(u"proxmox"_s)).has_value());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
