// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/preflight/preflight.h"
#include "backends/engine/preflight/rights.h"
#include "tests/support/castlebuilder.h"

#include <QTest>

#include <functional>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTebibyte = 1024LL * 1024 * 1024 * 1024;

ProxmoxStorage storage(const QString &name, const QStringList &content)
{
    return {name, u"dir"_s, content, true, 8 * kTebibyte, 10 * kTebibyte};
}

const QString kToken = u"castello@pve!app"_s;

ProxmoxHost host(const QString &name)
{
    return {name, true, 16, Mebibytes::fromGibibytes(64), Mebibytes::fromGibibytes(4)};
}

QMap<QString, bool> spreading(const QStringList &privileges)
{
    QMap<QString, bool> rights;
    for (const QString &privilege : privileges) {
        rights.insert(privilege, true);
    }
    return rights;
}

/// A provider that can take the sample, with exactly the rights that it needs.
ProviderView goodProvider()
{
    ProviderView view;
    view.token = kToken;
    view.release = {u"9.2.11"_s, u"9.2"_s};
    for (const RequiredRight &right : requiredRights(CastleBuilder().castle(), u"home"_s)) {
        view.permissions.insert(right.path, spreading(right.privileges));
    }
    view.hosts = {host(u"pve"_s), host(u"pve2"_s)};
    view.storages = {{u"pve"_s,
        {storage(u"local"_s, {u"import"_s, u"iso"_s}), storage(u"local-lvm"_s, {u"images"_s})}}};
    view.bridges = {{u"pve"_s, {u"vmbr0"_s}}};
    view.processorFlags
        = {{u"pve"_s, u"aes cx16 fpu lahf_lm popcnt sse4_1 sse4_2 ssse3"_s.split(u' ')}};
    return view;
}

QList<Diagnostic> judged(const ProviderView &view)
{
    const Castle castle = CastleBuilder().castle();
    return judgeProvider(castle, u"home"_s, machinesOf(castle), view);
}

} // namespace

using Spoil = std::function<void(ProviderView &)>;
Q_DECLARE_METATYPE(Spoil)

class TestPreflight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodProviderHasNoFindings();
    void rightsCountAsTheServerCounts();
    void commandsGiveTokenAndUserTheRights();
    void oneStorageForBothIsOneRight();
    void findsWhatIsMissing_data();
    void findsWhatIsMissing();
};

void TestPreflight::aGoodProviderHasNoFindings()
{
    const auto findings = judged(goodProvider());
    QVERIFY2(
        findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.first().summary));
}

void TestPreflight::rightsCountAsTheServerCounts()
{
    ProviderView view = goodProvider();
    const auto onHost = view.permissions.take(u"/nodes/pve"_s);
    QCOMPARE(judged(view).size(), 1);
    view.permissions.insert(u"/nodes/pv"_s, onHost); // not the beginning of a name
    QCOMPARE(judged(view).size(), 1);
    view.permissions.insert(u"/"_s, onHost);
    QVERIFY(judged(view).isEmpty());
    view.permissions.insert(u"/nodes"_s, spreading({u"Sys.Audit"_s})); // replaces what is above
    QCOMPARE(judged(view).size(), 1);
    view.permissions[u"/nodes"_s] = {{u"Sys.Audit"_s, true}, {u"Sys.AccessNetwork"_s, false}};
    QCOMPARE(judged(view).size(), 1); // only there, not below
    view.permissions[u"/nodes"_s] = onHost;
    QVERIFY(judged(view).isEmpty());
}

void TestPreflight::commandsGiveTokenAndUserTheRights()
{
    const QStringList commands
        = grantCommands(requiredRights(CastleBuilder().castle(), u"home"_s), u"castello@pve!app"_s);
    QVERIFY(commands.contains(
        u"pveum role add CastelloNetwork --privs \"SDN.Use\" || pveum role modify "
        u"CastelloNetwork --privs \"SDN.Use\""_s));
    QVERIFY(commands.contains(u"pveum acl modify /pool/tazlab --users castello@pve --tokens "
                              u"'castello@pve!app' --roles CastelloVm"_s));
    QCOMPARE(commands.size(), 5 + 5);
}

void TestPreflight::oneStorageForBothIsOneRight()
{
    Castle castle = CastleBuilder().castle();
    castle.providers[u"home"_s].imageStorage = u"local-lvm"_s;
    const auto rights = requiredRights(castle, u"home"_s);
    const auto at = std::ranges::find(rights, u"/storage/local-lvm"_s, &RequiredRight::path);
    QVERIFY(at != rights.end());
    QCOMPARE(at->privileges,
        (QStringList {
            u"Datastore.AllocateSpace"_s, u"Datastore.AllocateTemplate"_s, u"Datastore.Audit"_s}));
    QCOMPARE(rights.size(), 4);
}

void TestPreflight::findsWhatIsMissing_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("says"); ///< somewhere in summary or remedy
    const auto row = [](const char *name, Spoil spoil, const QString &rule, const QString &says) {
        QTest::newRow(name) << std::move(spoil) << rule << Severity::Error << says;
    };
    const auto warning
        = [](const char *name, Spoil spoil, const QString &rule, const QString &says) {
              QTest::newRow(name) << std::move(spoil) << rule << Severity::Warning << says;
          };
    row(
        "an old release",
        [](ProviderView &view) { view.release = {u"8.1.4"_s, u"8.1"_s}; },
        u"release"_s,
        u"8.4"_s);
    row(
        "a token without rights",
        [](ProviderView &view) { view.permissions.clear(); },
        u"rights"_s,
        u"privilege separation"_s);
    row(
        "one right less on the pool",
        [](ProviderView &view) { view.permissions[u"/pool/tazlab"_s].remove(u"VM.Allocate"_s); },
        u"rights"_s,
        u"the token castello@pve!app of home lacks VM.Allocate on /pool/tazlab"_s);
    row(
        "no right to the bridge",
        [](ProviderView &view) { view.permissions.remove(u"/sdn/zones/localnetwork/vmbr0"_s); },
        u"rights"_s,
        u"/sdn/zones/localnetwork/vmbr0"_s);
    row(
        "no pool",
        [](ProviderView &view) { view.hasPool = false; },
        u"pool"_s,
        u"pveum pool add tazlab"_s);
    row(
        "a host that is not there",
        [](ProviderView &view) { view.hosts.removeFirst(); },
        u"host"_s,
        u"pve2"_s);
    row(
        "a host that is off",
        [](ProviderView &view) { view.hosts.first().isOnline = false; },
        u"host"_s,
        u"not online"_s);
    row(
        "no such storage",
        [](ProviderView &view) { view.storages[u"pve"_s].removeLast(); },
        u"storage"_s,
        u"local-lvm"_s);
    row(
        "a storage that is not active",
        [](ProviderView &view) { view.storages[u"pve"_s].last().isActive = false; },
        u"storage"_s,
        u"pvesm status"_s);
    row(
        "an image storage that takes no imports",
        [](ProviderView &view) { view.storages[u"pve"_s].first().content = {u"iso"_s}; },
        u"storage"_s,
        u"pvesm set local --content iso,import"_s);
    warning(
        "less room than the disks may take",
        [](ProviderView &view) { view.storages[u"pve"_s].last().availableBytes = kTebibyte / 4; },
        u"space"_s,
        u"256 GiB"_s);
    row(
        "less room than the disks take at once",
        [](ProviderView &view) {
            view.storages[u"pve"_s].last().type = u"lvm"_s;
            view.storages[u"pve"_s].last().availableBytes = kTebibyte / 4;
        },
        u"space"_s,
        u"256 GiB"_s);
    warning(
        "less memory free than the machines take",
        [](ProviderView &view) { view.hosts.first().usedMemory = Mebibytes::fromGibibytes(29); },
        u"memory"_s,
        u"36 GiB"_s);
    row(
        "less memory than the machines take",
        [](ProviderView &view) { view.hosts.first().memory = Mebibytes::fromGibibytes(32); },
        u"memory"_s,
        u"32 GiB"_s);
    row(
        "fewer cores than a machine has",
        [](ProviderView &view) { view.hosts.first().cores = 3; },
        u"cores"_s,
        u"worker-1, worker-2, worker-3"_s);
    row(
        "an old processor",
        [](ProviderView &view) { view.processorFlags[u"pve"_s].removeOne(u"sse4_2"_s); },
        u"processor"_s,
        u"sse4_2"_s);
    row(
        "a host that does not answer",
        [](ProviderView &view) {
            view.storages.clear();
            view.bridges.clear();
            view.troubles.insert(u"pve"_s, {ErrorCode::Unreachable, u"No route to host"_s, {}, {}});
        },
        u"host"_s,
        u"No route to host"_s);
    row(
        "a clock that is ahead",
        [](ProviderView &view) { view.clockAhead = std::chrono::seconds {61}; },
        u"clock"_s,
        u"61"_s);
    row(
        "a clock that is behind",
        [](ProviderView &view) { view.clockAhead = std::chrono::seconds {-90}; },
        u"clock"_s,
        u"90 second(s) behind"_s);
    row(
        "no such bridge",
        [](ProviderView &view) { view.bridges[u"pve"_s] = {u"vmbr1"_s}; },
        u"bridge"_s,
        u"vmbr1"_s);
}

void TestPreflight::findsWhatIsMissing()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, rule);
    QFETCH(Severity, severity);
    QFETCH(QString, says);
    ProviderView view = goodProvider();
    spoil(view);
    const auto findings = judged(view);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, u"preflight-"_s + rule);
    QCOMPARE(findings.first().severity, severity);
    const QString words = findings.first().summary + findings.first().detail;
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY(findings.first().subject.startsWith("providers.home"_L1));
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
