// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/addressmap.h"
#include "backends/lab/guests/face/guestface.h"
#include "backends/talos/talosclient.h"
#include "pkisecrets.h"

#include <QCoroTask>
#include <QTest>

#include <memory>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

namespace {

/// Leads to the lab's ports; what is not there is refused.
class WireAddressMap final : public AddressMap
{
public:
    explicit WireAddressMap(const lab::WireMap &wires)
        : m_wires(wires)
    { }
    [[nodiscard]] Async<SocketAddress> resolve(
        SocketAddress address, std::stop_token) const override
    {
        const auto host = IpAddress::parse(address.host);
        const auto port = host ? m_wires.find(*host, address.port) : std::nullopt;
        if (!port) {
            co_return failure(ErrorCode::Unreachable, u"nobody listens there"_s);
        }
        co_return SocketAddress {u"127.0.0.1"_s, *port};
    }

private:
    const lab::WireMap &m_wires;
};

/// A park with its sockets.
struct Wired
{
    GuestLab lab {1, realSecrets()};
    lab::WireMap wires;
    lab::GuestFace face {lab.park, wires};
    std::shared_ptr<const AddressMap> addresses = std::make_shared<WireAddressMap>(wires);

    [[nodiscard]] TalosClient talos(int vmid, TalosEntry entry) const
    {
        return TalosClient({GuestLab::address(vmid), kTalosApiPort}, std::move(entry), addresses);
    }
    [[nodiscard]] TalosClient admin(int vmid) const
    {
        return talos(vmid,
            TalosAccess {lab.secrets.os.certificate, testClient(u"os:admin"_s, lab.secrets.os)});
    }
    [[nodiscard]] bool listens(int vmid)
    {
        return lab.wait([&] { return lab.listens(GuestLab::address(vmid), kTalosApiPort); });
    }
};

} // namespace

class TestGuestFace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsItselfInMaintenance();
    void refusesInMaintenance();
    void asksWhoCalls();
    void bringsUpACluster();
    void closesWithTheMachine();
};

void TestGuestFace::showsItselfInMaintenance()
{
    Wired wired;
    wired.lab.powerOn({420});
    QVERIFY(wired.listens(420));
    const TalosClient machine = wired.talos(420, TalosMaintenance {});
    QCOMPARE(QCoro::waitFor(machine.stage({}))->stage, TalosStage::Stage::Maintenance);
    QCOMPARE(*QCoro::waitFor(machine.systemUuid({})), GuestLab::hardware(420).smbiosUuid);
    const auto disks = QCoro::waitFor(machine.disks({}));
    QVERIFY2(disks.has_value(), qPrintable(disks.error_or(Error {}).toString()));
    QCOMPARE(disks->size(), 2);
    const auto links = QCoro::waitFor(machine.links({}));
    QCOMPARE(links->size(), 1);
    QCOMPARE(links->first().permanentAddress, GuestLab::hardware(420).interfaces.first().mac);
}

void TestGuestFace::refusesInMaintenance()
{
    Wired wired;
    wired.lab.powerOn({400});
    QVERIFY(wired.listens(400));
    const TalosClient machine = wired.talos(400, TalosMaintenance {});
    const auto began = QCoro::waitFor(machine.bootstrap({}));
    QCOMPARE(began.error().code, ErrorCode::PermissionDenied);
    const auto applied
        = QCoro::waitFor(machine.applyConfiguration(Secret("machine: {type: king}\n"), true, {}));
    QCOMPARE(applied.error().code, ErrorCode::InvalidInput);
    QVERIFY2(applied.error().detail.contains(u"king"), qPrintable(applied.error().detail));
}

void TestGuestFace::asksWhoCalls()
{
    Wired wired;
    wired.lab.powerOn({400});
    QVERIFY(wired.lab.configure({400}));
    QVERIFY(wired.lab.wait(
        [&] { return wired.lab.machine(400).stage() == lab::TalosMachine::Stage::Running; }));
    QVERIFY(wired.listens(400));
    const CertificateAndKey &os = wired.lab.secrets.os;
    const auto version = QCoro::waitFor(wired.admin(400).version({}));
    QVERIFY2(version.has_value(), qPrintable(version.error_or(Error {}).toString()));
    QCOMPARE(version->tag, u"v1.13.9"_s);

    const TalosClient reader
        = wired.talos(400, TalosAccess {os.certificate, testClient(u"os:reader"_s, os)});
    QVERIFY(QCoro::waitFor(reader.version({})));
    QCOMPARE(QCoro::waitFor(reader.bootstrap({})).error().code, ErrorCode::PermissionDenied);
    const TalosClient nobody
        = wired.talos(400, TalosAccess {os.certificate, testClient(u"os:nobody"_s, os)});
    QCOMPARE(QCoro::waitFor(nobody.version({})).error().code, ErrorCode::PermissionDenied);
    const CertificateAndKey rogue = testAuthority(KeyType::Ed25519, u"talos"_s);
    const TalosClient stranger
        = wired.talos(400, TalosAccess {os.certificate, testClient(u"os:admin"_s, rogue)});
    QVERIFY(!QCoro::waitFor(stranger.version({})));
    const TalosClient anonymous = wired.talos(400, TalosMaintenance {});
    QVERIFY(!QCoro::waitFor(anonymous.version({})));
}

void TestGuestFace::bringsUpACluster()
{
    Wired wired;
    wired.lab.powerOn({400, 401, 420});
    for (const int vmid : {400, 401, 420}) {
        QVERIFY(wired.listens(vmid));
        const auto applied = QCoro::waitFor(wired.talos(vmid, TalosMaintenance {})
                .applyConfiguration(Secret(wired.lab.config(vmid)), false, {}));
        QVERIFY2(applied.has_value(), qPrintable(applied.error_or(Error {}).toString()));
    }
    const TalosClient first = wired.admin(400);
    QVERIFY(wired.lab.wait([&] {
        return wired.lab.machine(400).session().cri.isOn()
            && wired.lab.machine(400).session().apid.isOn();
    }));
    QVERIFY(!QCoro::waitFor(first.etcdMembers({})));
    QVERIFY(QCoro::waitFor(first.bootstrap({})));
    QVERIFY(wired.lab.wait([&] { return wired.lab.isReady({400, 401, 420}); }));
    const auto members = QCoro::waitFor(first.etcdMembers({}));
    QVERIFY2(members.has_value(), qPrintable(members.error_or(Error {}).toString()));
    QCOMPARE(members->size(), 2);
    const TalosClient worker = wired.admin(420);
    QCOMPARE(QCoro::waitFor(worker.stage({}))->stage, TalosStage::Stage::Running);
    QVERIFY(*QCoro::waitFor(worker.isVolumeReady(u"u-longhorn"_s, {})));
    QVERIFY(*QCoro::waitFor(worker.isServiceHealthy(u"ext-iscsid"_s, {})));
    QVERIFY(*QCoro::waitFor(worker.hasExtension(u"siderolabs/iscsi-tools"_s, {})));
    const auto kubeconfig = QCoro::waitFor(first.kubeconfig({}));
    QVERIFY2(kubeconfig.has_value(), qPrintable(kubeconfig.error_or(Error {}).toString()));
    QVERIFY(kubeconfig->reveal().contains("https://192.168.1.150:6443"));
    QVERIFY(QCoro::waitFor(first.etcdForfeitLeadership({})));
    QVERIFY(wired.wires.find(*IpAddress::parse(u"192.168.1.150"), 6443));
}

void TestGuestFace::closesWithTheMachine()
{
    Wired wired;
    wired.lab.powerOn({400});
    QVERIFY(wired.listens(400));
    const auto address = *IpAddress::parse(GuestLab::address(400));
    QVERIFY(wired.wires.find(address, kTalosApiPort));
    const TalosClient machine = wired.talos(400, TalosMaintenance {});
    QVERIFY(QCoro::waitFor(machine.stage({})));
    wired.lab.park.poweredOff(400);
    QVERIFY(!wired.wires.find(address, kTalosApiPort));
    QCOMPARE(QCoro::waitFor(machine.stage({})).error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestGuestFace)
#include "tst_guestface.moc"
