// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/preflight.h"
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

/// A provider that can take the sample, with the rights that the README's commands give.
ProviderView goodProvider()
{
    ProviderView view;
    view.release = {u"9.2.11"_s, u"9.2"_s};
    view.permissions = {
        {u"/pool/tazlab"_s,
            u"VM.Allocate VM.Clone VM.Audit VM.PowerMgmt VM.Config.Disk VM.Config.CPU "
            u"VM.Config.Memory "
            "VM.Config.Network VM.Config.Options VM.Config.Cloudinit VM.Config.CDROM "
            "VM.Config.HWType VM.GuestAgent.Audit Pool.Audit"_s.split(u' ')},
        {u"/storage/local-lvm"_s, {u"Datastore.AllocateSpace"_s, u"Datastore.Audit"_s}},
        {u"/storage/local"_s, {u"Datastore.AllocateTemplate"_s, u"Datastore.Audit"_s}},
        {u"/nodes"_s, {u"Sys.Audit"_s, u"Sys.AccessNetwork"_s}},
        {u"/sdn/zones/localnetwork"_s, {u"SDN.Use"_s}},
    };
    view.hosts = {{u"pve"_s, true}, {u"pve2"_s, true}};
    view.storages = {{u"pve"_s,
        {storage(u"local"_s, {u"import"_s, u"iso"_s}), storage(u"local-lvm"_s, {u"images"_s})}}};
    view.bridges = {{u"pve"_s, {u"vmbr0"_s}}};
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
    void rightsCountFromAboveOnly();
    void findsWhatIsMissing_data();
    void findsWhatIsMissing();
};

void TestPreflight::aGoodProviderHasNoFindings()
{
    const auto findings = judged(goodProvider());
    QVERIFY2(
        findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.first().summary));
}

void TestPreflight::rightsCountFromAboveOnly()
{
    ProviderView view = goodProvider();
    const QStringList onNodes = view.permissions.take(u"/nodes"_s);
    view.permissions.insert(u"/nodes/pve2"_s, onNodes);
    QCOMPARE(judged(view).size(), 1);
    view.permissions.insert(u"/nodes/pv"_s, onNodes); // not the beginning of a name
    QCOMPARE(judged(view).size(), 1);
    view.permissions.insert(u"/"_s, onNodes);
    QVERIFY(judged(view).isEmpty());
}

void TestPreflight::findsWhatIsMissing_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("says"); ///< somewhere in summary or remedy
    const auto row = [](const char *name, Spoil spoil, const QString &rule, const QString &says) {
        const auto severity = rule == "space"_L1 ? Severity::Warning : Severity::Error;
        QTest::newRow(name) << std::move(spoil) << rule << severity << says;
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
        [](ProviderView &view) { view.permissions[u"/pool/tazlab"_s].removeOne(u"VM.Allocate"_s); },
        u"rights"_s,
        u"--privs \"VM.Allocate\""_s);
    row(
        "no right to the bridge",
        [](ProviderView &view) { view.permissions.remove(u"/sdn/zones/localnetwork"_s); },
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
    row(
        "less room than the disks may take",
        [](ProviderView &view) { view.storages[u"pve"_s].last().availableBytes = kTebibyte / 4; },
        u"space"_s,
        u"256 GiB"_s);
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
