// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/guestface.h"
#include "backends/lab/guests/face/talosproto.h"
#include "pkisecrets.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

/// The Talos server under callers that it does not wait for.
class TestTalosServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesDownUnderWaitingCallers();
};

void TestTalosServer::goesDownUnderWaitingCallers()
{
    GuestLab lab {1, realSecrets()};
    lab::WireMap wires;
    const lab::GuestFace face {lab.park, wires};
    lab.powerOn({400});
    QVERIFY(lab.configure({400}));
    QVERIFY(lab.wait([&] {
        return !lab.park.endpoints().empty()
            && lab.park.endpoints().front().kind == lab::Endpoint::Kind::Talos;
    }));
    const auto port = wires.find(*IpAddress::parse(GuestLab::address(400)), 50000);
    const auto client = testClient(u"os:admin"_s, lab.secrets.os);
    const auto credentials = grpc::SslCredentials({lab.secrets.os.certificate.toStdString(),
        client.key.reveal().toByteArray().toStdString(),
        client.certificate.toStdString()});
    const std::string target = "127.0.0.1:" + std::to_string(port.value_or(0));

    std::atomic<int> answered = 0;
    std::atomic<int> ended = 0;
    std::vector<std::jthread> callers;
    for (int i = 0; i < 3; ++i) {
        callers.emplace_back([&] {
            const auto stub = castello_lab_machine::MachineService::NewStub(
                grpc::CreateChannel(target, credentials));
            while (true) {
                grpc::ClientContext context;
                castello_lab_machine::VersionResponse response;
                if (!stub->Version(&context, castello_lab_common::Empty(), &response).ok()) {
                    break;
                }
                ++answered;
            }
            ++ended;
        });
    }
    QTRY_VERIFY(answered.load() > 20);
    // From here on this thread's event loop does not run: whoever calls now waits for it.
    lab.park.poweredOff(400);
    callers.clear(); // joins; nobody is left hanging
    QCOMPARE(ended.load(), 3);
}

QTEST_GUILESS_MAIN(TestTalosServer)
#include "tst_talosserver.moc"
