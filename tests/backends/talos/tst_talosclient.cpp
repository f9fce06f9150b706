// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/pki.h"
#include "backends/talos/talosclient.h"
#include "backends/talos/talospresence.h"
#include "machine.qpb.h"
#include "state.qpb.h"
#include "tests/support/await.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedgrpc.h"

#include <QProtobufSerializer>
#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace machine = talosapi::machine;

/// A machine with a script, and everything that it takes to be let in.
class TestTalosClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asksARunningMachine();
    void asksAMachineInMaintenance();
    void sendsTheConfigInModeAuto();
    void bootstrapOutcome_data();
    void bootstrapOutcome();
    void tellsTheMachinesOwnWords();
    void readsEtcdMembers();
    void readsResources();
    void answersNoAboutWhatIsNotThere();
    void joinsTheKubeconfigStream();
    void refusesGarbledAnswers();
    void silence_data();
    void silence();
    void deafServer();
    void cancels();
    void cancelledBeforeItStarts();
    void outlivesItsClient();
    void nobodyListens();
    void distrust_data();
    void distrust();
    void cutInMidCall_data();
    void cutInMidCall();
    void presence_data();
    void presence();

private:
    [[nodiscard]] ScriptedGrpcServer running(ScriptedGrpcServer::Script script) const;
    [[nodiscard]] TalosAccess access() const { return {m_os.certificate, m_admin}; }
    [[nodiscard]] TalosClient clientOf(
        quint16 port, std::optional<TalosEntry> entry = {}, TalosPatience patience = {}) const;

    CertificateAndKey m_os;
    CertificateAndKey m_otherOs;
    CertificateAndKey m_server;
    CertificateAndKey m_admin;
    CertificateAndKey m_stranger; ///< an admin of the other cluster
    CertificateAndKey m_maintenance;
};

static const auto kNotBefore = QDateTime::currentDateTimeUtc().addSecs(-60);

template <class Message>
static QByteArray bytesOf(const Message &message)
{
    QProtobufSerializer serializer;
    return message.serialize(&serializer);
}

template <class Message>
static Message messageOf(const QByteArray &bytes)
{
    QProtobufSerializer serializer;
    Message message;
    message.deserialize(&serializer, bytes);
    return message;
}

static GrpcReply versionReply()
{
    machine::VersionInfo info;
    info.setTag(u"v1.13.9"_s);
    machine::PlatformInfo platform;
    platform.setName(u"nocloud"_s);
    machine::Version version;
    version.setVersion(info);
    version.setPlatform(platform);
    machine::VersionResponse response;
    response.setMessages({version});
    return {{bytesOf(response)}};
}

static GrpcReply noAnswer()
{
    return {.isSilent = true};
}

// A resource as Get and as List send it.
static talosapi::cosi::resource::Resource resourceOf(const QString &id, const QString &yaml)
{
    talosapi::cosi::resource::Metadata metadata;
    metadata.setId_proto(id);
    talosapi::cosi::resource::Spec spec;
    spec.setYamlSpec(yaml);
    talosapi::cosi::resource::Resource resource;
    resource.setMetadata(metadata);
    resource.setSpec(spec);
    return resource;
}

static GrpcReply getReply(const QString &yaml)
{
    talosapi::cosi::resource::GetResponse response;
    response.setResource(resourceOf(u"x"_s, yaml));
    return {{bytesOf(response)}};
}

static GrpcReply listReply(const QList<std::pair<QString, QString>> &resources)
{
    GrpcReply reply;
    for (const auto &[id, yaml] : resources) {
        talosapi::cosi::resource::ListResponse response;
        response.setResource(resourceOf(id, yaml));
        reply.messages.append(bytesOf(response));
    }
    return reply;
}

void TestTalosClient::initTestCase()
{
    const auto authority
        = [] { return *createAuthority({KeyType::Ed25519, {u"talos"_s}, {}, {}, {}, kNotBefore}); };
    m_os = authority();
    m_otherOs = authority();
    CertificateProfile server {
        KeyType::Ed25519, {}, {}, {}, {*IpAddress::parse(u"127.0.0.1")}, kNotBefore};
    server.isServer = true;
    m_server = *issueCertificate(server, m_os);
    m_maintenance = *createSelfSigned(server);
    CertificateProfile admin {KeyType::Ed25519, {u"os:admin"_s}, {}, {}, {}, kNotBefore};
    admin.isClient = true;
    m_admin = *issueCertificate(admin, m_os);
    m_stranger = *issueCertificate(admin, m_otherOs);
}

ScriptedGrpcServer TestTalosClient::running(ScriptedGrpcServer::Script script) const
{
    return ScriptedGrpcServer(m_server, m_os.certificate, std::move(script));
}

TalosClient TestTalosClient::clientOf(
    quint16 port, std::optional<TalosEntry> entry, TalosPatience patience) const
{
    return {{u"10.0.0.5"_s, kTalosApiPort},
        entry.value_or(access()),
        std::make_shared<ToLoopback>(port),
        patience};
}

void TestTalosClient::asksARunningMachine()
{
    const auto server
        = running([](const QByteArray &, const QByteArray &) { return versionReply(); });
    const auto version = await(clientOf(server.port()).version({}));
    QVERIFY2(version, version ? "" : qPrintable(version.error().toString()));
    QCOMPARE(*version, (TalosVersion {u"v1.13.9"_s, u"nocloud"_s}));
    QCOMPARE(server.calls(), QList<QByteArray> {"/machine.MachineService/Version"});
}

void TestTalosClient::asksAMachineInMaintenance()
{
    const ScriptedGrpcServer server(
        m_maintenance, {}, [](const QByteArray &, const QByteArray &request) {
            const auto get = messageOf<talosapi::cosi::resource::GetRequest>(request);
            const bool isRight = get.namespace_() == u"runtime"
                && get.type() == u"MachineStatuses.runtime.talos.dev"
                && get.id_proto() == u"machine";
            return isRight
                ? getReply(u"stage: maintenance\nstatus:\n    ready: false\n    unmetConditions:\n"
                           "        - name: network\n          reason: no address\n"_s)
                : GrpcReply {.status = 3};
        });
    const auto stage = await(clientOf(server.port(), TalosMaintenance()).stage({}));
    QVERIFY2(stage, stage ? "" : qPrintable(stage.error().toString()));
    QCOMPARE(
        *stage, (TalosStage {TalosStage::Stage::Maintenance, false, {u"network: no address"_s}}));
}

void TestTalosClient::sendsTheConfigInModeAuto()
{
    QByteArray sent;
    const ScriptedGrpcServer server(
        m_maintenance, {}, [&](const QByteArray &, const QByteArray &request) {
            sent = request;
            machine::ApplyConfiguration item;
            item.setMode(machine::ApplyConfigurationRequest::Mode::REBOOT);
            item.setWarnings({u"careful"_s});
            machine::ApplyConfigurationResponse response;
            response.setMessages({item});
            return GrpcReply {{bytesOf(response)}};
        });
    const auto client = clientOf(server.port(), TalosMaintenance());
    for (const bool dryRun : {true, false}) {
        const auto applied = await(client.applyConfiguration(Secret("machine: {}"_ba), dryRun, {}));
        QVERIFY(applied);
        QCOMPARE(*applied, (AppliedConfig {AppliedConfig::Mode::Reboot, {u"careful"_s}}));
        const auto request = messageOf<machine::ApplyConfigurationRequest>(sent);
        QCOMPARE(request.data(), "machine: {}"_ba);
        QCOMPARE(request.mode(), machine::ApplyConfigurationRequest::Mode::AUTO);
        QCOMPARE(request.dryRun(), dryRun);
    }
}

void TestTalosClient::bootstrapOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("started") << 0 << true << ErrorCode::Unexpected;
    QTest::newRow("was done before") << 6 << true << ErrorCode::Unexpected;
    QTest::newRow("not ready yet") << 9 << false << ErrorCode::Conflict;
    QTest::newRow("says itself that it is unavailable") << 14 << false << ErrorCode::Unreachable;
    QTest::newRow("role too low") << 7 << false << ErrorCode::PermissionDenied;
}

void TestTalosClient::bootstrapOutcome()
{
    QFETCH(int, status);
    const auto server = running([status](const QByteArray &, const QByteArray &) {
        GrpcReply reply {.status = status, .text = "etcd data directory is not empty"};
        if (status == 0) {
            reply.messages = {bytesOf(machine::BootstrapResponse())};
        }
        return reply;
    });
    const auto outcome = await(clientOf(server.port()).bootstrap({}));
    QTEST(outcome.has_value(), "isDone");
    if (outcome) {
        QCOMPARE(*outcome, status == 0 ? BootstrapOutcome::Started : BootstrapOutcome::AlreadyDone);
    } else {
        QTEST(outcome.error().code, "code");
        QCOMPARE(outcome.error().detail, u"etcd data directory is not empty"_s);
    }
}

void TestTalosClient::tellsTheMachinesOwnWords()
{
    const QString words = u"boom: “é” 100% of 5%41"_s;
    const auto server = running([&](const QByteArray &, const QByteArray &) {
        return GrpcReply {.status = 3, .text = words.toUtf8()};
    });
    const auto applied
        = await(clientOf(server.port()).applyConfiguration(Secret("a: b"_ba), true, {}));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::InvalidInput);
    QCOMPARE(applied.error().detail, words);
}

void TestTalosClient::readsEtcdMembers()
{
    const auto server = running([](const QByteArray &, const QByteArray &) {
        machine::EtcdMember member;
        member.setId_proto(0xfedcba9876543210ULL);
        member.setHostname(u"cp-1"_s);
        member.setIsLearner(true);
        machine::EtcdMembers members;
        members.setMembers({member});
        machine::EtcdMemberListResponse response;
        response.setMessages({members});
        return GrpcReply {{bytesOf(response)}};
    });
    const auto members = await(clientOf(server.port()).etcdMembers({}));
    QVERIFY(members);
    QCOMPARE(*members, (QList<EtcdMember> {{0xfedcba9876543210ULL, u"cp-1"_s, true}}));
}

void TestTalosClient::readsResources()
{
    const auto server = running([](const QByteArray &method, const QByteArray &request) {
        if (method.endsWith("/Get")) {
            const auto get = messageOf<talosapi::cosi::resource::GetRequest>(request);
            if (get.type().startsWith(u"SystemDisks")) {
                return getReply(u"diskID: sda\ndevPath: /dev/sda\n"_s);
            }
            return getReply(u"uuid: 0b5c3c9e-1111-4222-8333-444455556666\n"_s);
        }
        const auto list = messageOf<talosapi::cosi::resource::ListRequest>(request);
        if (list.type().startsWith(u"Disks")) {
            return listReply(
                {{u"sda"_s,
                     u"dev_path: /dev/sda\nsize: 42949672960\nreadonly: false\ncdrom: false\ntransport: virtio\n"_s},
                    {u"sr0"_s,
                        u"dev_path: /dev/sr0\nsize: 4194304\nreadonly: true\ncdrom: true\n"_s}});
        }
        if (list.type().startsWith(u"LinkStatuses")) {
            return listReply(
                {{u"eth0"_s,
                     u"hardwareAddr: bc:24:11:00:01:55\npermanentAddr: bc:24:11:00:01:55\n"_s},
                    {u"lo"_s, u"hardwareAddr: 00:00:00:00:00:00\npermanentAddr: \"\"\n"_s}});
        }
        return listReply(
            {{u"0"_s, u"image: x\nmetadata:\n    name: iscsi-tools\n    version: v0.2.0\n"_s}});
    });
    const auto client = clientOf(server.port());
    const auto uuid = await(client.systemUuid({}));
    QVERIFY(uuid);
    QCOMPARE(*uuid, QUuid(u"0b5c3c9e-1111-4222-8333-444455556666"_s));
    const auto disks = await(client.disks({}));
    QVERIFY(disks);
    QCOMPARE(*disks,
        (QList<TalosDisk> {{u"sda"_s, u"/dev/sda"_s, 42949672960, u"virtio"_s, false, false, true},
            {u"sr0"_s, u"/dev/sr0"_s, 4194304, {}, true, true, false}}));
    const auto links = await(client.links({}));
    QVERIFY(links);
    QCOMPARE(links->size(), 2);
    QCOMPARE(links->at(0).permanentAddress->toString(), u"BC:24:11:00:01:55"_s);
    QVERIFY(!links->at(1).permanentAddress);
    QCOMPARE(await(client.hasExtension(u"siderolabs/iscsi-tools"_s, {})), Result<bool>(true));
    QCOMPARE(await(client.hasExtension(u"siderolabs/util-linux-tools"_s, {})), Result<bool>(false));
}

void TestTalosClient::answersNoAboutWhatIsNotThere()
{
    int status = 5;
    const auto server = running([&](const QByteArray &, const QByteArray &request) {
        const auto get = messageOf<talosapi::cosi::resource::GetRequest>(request);
        return get.id_proto() == u"apid"
            ? getReply(u"running: true\nhealthy: false\nunknown: true\n"_s)
            : get.id_proto() == u"etcd"
            ? getReply(u"running: true\nhealthy: false\nunknown: false\n"_s)
            : GrpcReply {.status = status};
    });
    const auto client = clientOf(server.port());
    QCOMPARE(await(client.isServiceHealthy(u"apid"_s, {})), Result<bool>(true));
    QCOMPARE(await(client.isServiceHealthy(u"etcd"_s, {})), Result<bool>(false));
    QCOMPARE(await(client.isServiceHealthy(u"kubelet"_s, {})), Result<bool>(false));
    QCOMPARE(await(client.isVolumeReady(u"u-longhorn"_s, {})), Result<bool>(false));
    QCOMPARE(await(client.isTimeSynced({})), Result<bool>(false));
    status = 7;
    QCOMPARE(await(client.isTimeSynced({})).error().code, ErrorCode::PermissionDenied);
}

void TestTalosClient::joinsTheKubeconfigStream()
{
    // tar.gz with one file `kubeconfig` that says `kind: Config`, ustar.
    const QByteArray archive = QByteArray::fromBase64(
        "H4sIAAAAAAACA+3SMQrCUBAE0K1zihxhLfSDrSdRoxICETS5v+E3FtYKwfeaWaaZZof5dDnfx2t/"
        "i6/JxS6zZn5m5mb7vmtfSsloM35gfk7HxzIZ/2nox27fHuoHNAEAAAAAAAAAAMBavAC6mAgwACgA"
        "AA==");
    const auto server = running([&](const QByteArray &, const QByteArray &) {
        GrpcReply reply;
        for (const QByteArray &piece :
            {archive.first(7), archive.sliced(7, 50), archive.sliced(57)}) {
            talosapi::common::Data data;
            data.setBytes(piece);
            reply.messages.append(bytesOf(data));
        }
        return reply;
    });
    const auto kubeconfig = await(clientOf(server.port()).kubeconfig({}));
    QVERIFY2(kubeconfig, kubeconfig ? "" : qPrintable(kubeconfig.error().toString()));
    QCOMPARE(kubeconfig->reveal().toByteArray(), "kind: Config\n"_ba);
}

void TestTalosClient::refusesGarbledAnswers()
{
    const auto server = running(
        [](const QByteArray &, const QByteArray &) { return GrpcReply {{"\xff\xff\xff"_ba}}; });
    const auto client = clientOf(server.port());
    QCOMPARE(await(client.version({})).error().code, ErrorCode::Unexpected);
    QCOMPARE(await(client.bootstrap({})).error().code, ErrorCode::UnknownOutcome);
    QCOMPARE(await(client.kubeconfig({})).error().code, ErrorCode::Unexpected);
    const auto empty = running(
        [](const QByteArray &, const QByteArray &) { return GrpcReply {{QByteArray("")}}; });
    QCOMPARE(await(clientOf(empty.port()).version({})).error().code, ErrorCode::Unexpected);
}

void TestTalosClient::silence_data()
{
    QTest::addColumn<bool>("isChange");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a question") << false << ErrorCode::Timeout;
    QTest::newRow("a change") << true << ErrorCode::UnknownOutcome;
}

void TestTalosClient::silence()
{
    QFETCH(bool, isChange);
    const auto server = running([](const QByteArray &, const QByteArray &) { return noAnswer(); });
    const auto client = clientOf(server.port(), {}, {300ms, 300ms});
    const auto done = isChange ? await(client.etcdLeave({}))
                               : await(client.version({})).transform([](const auto &) { });
    QVERIFY(!done);
    QTEST(done.error().code, "code");
}

void TestTalosClient::deafServer()
{
    QTcpServer deaf; // takes connections, speaks no TLS
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    const auto version = await(clientOf(deaf.serverPort(), {}, {300ms, 300ms}).version({}));
    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::Timeout);
}

void TestTalosClient::cancels()
{
    const auto server = running([](const QByteArray &, const QByteArray &) { return noAnswer(); });
    std::stop_source stop;
    auto task = clientOf(server.port()).bootstrap(stop.get_token());
    QTRY_COMPARE(server.calls().size(), 1);
    stop.request_stop();
    const auto outcome = await(std::move(task));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
}

void TestTalosClient::cancelledBeforeItStarts()
{
    const auto server
        = running([](const QByteArray &, const QByteArray &) { return versionReply(); });
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(await(clientOf(server.port()).version(stop.get_token())).error().code,
        ErrorCode::Cancelled);
    QVERIFY(server.calls().isEmpty());
}

void TestTalosClient::outlivesItsClient()
{
    const auto server
        = running([](const QByteArray &, const QByteArray &) { return versionReply(); });
    auto client = std::make_unique<TalosClient>(clientOf(server.port()));
    auto task = client->version({});
    client.reset();
    QVERIFY(await(std::move(task)).has_value());
}

void TestTalosClient::nobodyListens()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    QCOMPARE(await(clientOf(port).version({})).error().code, ErrorCode::Unreachable);
    // Nothing was sent: a change is just as certain.
    QCOMPARE(await(clientOf(port).bootstrap({})).error().code, ErrorCode::Unreachable);
}

void TestTalosClient::distrust_data()
{
    QTest::addColumn<TalosEntry>("entry");
    QTest::newRow("the server is of another cluster")
        << TalosEntry(TalosAccess {m_otherOs.certificate, m_admin});
    QTest::newRow("we are of another cluster")
        << TalosEntry(TalosAccess {m_os.certificate, m_stranger});
    QTest::newRow("we show no certificate") << TalosEntry(TalosMaintenance());
}

void TestTalosClient::distrust()
{
    QFETCH(TalosEntry, entry);
    const auto server
        = running([](const QByteArray &, const QByteArray &) { return versionReply(); });
    const auto client = clientOf(server.port(), entry);
    const auto version = await(client.version({}));
    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::PermissionDenied);
    QVERIFY(version.error().message.contains(u"10.0.0.5"));
    QCOMPARE(await(client.bootstrap({})).error().code, ErrorCode::PermissionDenied);
    QVERIFY(server.calls().isEmpty());
}

void TestTalosClient::cutInMidCall_data()
{
    QTest::addColumn<bool>("isChange");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a question") << false << ErrorCode::Unreachable;
    QTest::newRow("a change") << true << ErrorCode::UnknownOutcome;
}

void TestTalosClient::cutInMidCall()
{
    QFETCH(bool, isChange);
    const auto server = running([](const QByteArray &, const QByteArray &) { return noAnswer(); });
    Relay relay(server.port());
    const auto client = clientOf(relay.port());
    const auto check = [&](auto task) {
        QTRY_COMPARE(server.calls().size(), 1);
        relay.cut();
        const auto end = await(std::move(task));
        QVERIFY(!end);
        QTEST(end.error().code, "code");
    };
    isChange ? check(client.bootstrap({})) : check(client.etcdMembers({}));
}

void TestTalosClient::presence_data()
{
    using Kind = TalosPresence::Kind;
    QTest::addColumn<CertificateAndKey>("server");
    QTest::addColumn<QByteArray>("demanded");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("runs, ours") << m_server << m_os.certificate << Kind::Running;
    QTest::newRow("waits for a config") << m_maintenance << QByteArray() << Kind::Maintenance;
    QTest::newRow("runs, of another cluster") << *issueCertificate(
        {KeyType::Ed25519,
            {},
            {},
            {},
            {*IpAddress::parse(u"127.0.0.1")},
            kNotBefore,
            24h,
            false,
            true},
        m_otherOs) << m_otherOs.certificate << Kind::Stranger;
    QTest::newRow("ours, but refuses us") << m_server << m_otherOs.certificate << Kind::Stranger;
    QTest::newRow("nobody") << CertificateAndKey() << QByteArray() << Kind::Nobody;
}

void TestTalosClient::presence()
{
    QFETCH(CertificateAndKey, server);
    QFETCH(QByteArray, demanded);
    std::optional<ScriptedGrpcServer> machine;
    if (!server.certificate.isEmpty()) {
        machine.emplace(server, demanded, [](const QByteArray &, const QByteArray &) {
            return versionReply();
        });
    }
    const auto map = std::make_shared<ToLoopback>(machine ? machine->port() : 1);
    const auto presence = await(probeTalos({u"10.0.0.5"_s, kTalosApiPort}, access(), map, {}));
    QVERIFY(presence);
    QTEST(presence->kind, "kind");
    const bool isGood = presence->kind == TalosPresence::Kind::Running
        || presence->kind == TalosPresence::Kind::Maintenance;
    QCOMPARE(presence->trouble.has_value(), !isGood);
    QCOMPARE(presence->fingerprint.isEmpty(), presence->kind == TalosPresence::Kind::Nobody);
}

QTEST_GUILESS_MAIN(TestTalosClient)
#include "tst_talosclient.moc"
