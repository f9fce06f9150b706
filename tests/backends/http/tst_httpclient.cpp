// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/httpclient.h"
#include "backends/http/tlskeys.h"
#include "backends/http/tlsprobe.h"
#include "backends/secrets/pki.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Leads every address to a port on loopback.
class ToLoopback : public AddressMap
{
public:
    explicit ToLoopback(quint16 port)
        : m_port(port)
    { }
    Async<SocketAddress> resolve(SocketAddress, std::stop_token) const override
    {
        co_return SocketAddress {u"127.0.0.1"_s, m_port};
    }

private:
    quint16 m_port;
};

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatItIsGiven();
    void returnsWhateverStatus();
    void sendsNothingTwice_data();
    void sendsNothingTwice();
    void deadlineAfterSending_data();
    void deadlineAfterSending();
    void deadlineBeforeSending();
    void nobodyListens();
    void cancels();
    void cancelledBeforeItStarts();
    void distrustSendsNothing_data();
    void distrustSendsNothing();
    void trustsAGivenAuthority();
    void showsItsClientCertificate();
    void refusesLineBreaks();
    void mapsAddresses();
    void readsEndpoints_data();
    void readsEndpoints();
    void probeExplains();
};

static constexpr auto kPatience = 20s;

static TlsTrust pinned(const ScriptedServer &server)
{
    return {PinnedCertificate {server.fingerprint()}, {}, {}};
}

static HttpClient clientOf(const ScriptedServer &server, TlsTrust trust)
{
    return {SocketAddress {u"127.0.0.1"_s, server.port()},
        std::move(trust),
        std::make_shared<DirectAddressMap>()};
}

static HttpRequest requestOf(const QByteArray &method)
{
    HttpRequest request {method, "/thing", {}, {}, {}};
    if (!request.isRead()) {
        request.body = QByteArray();
    }
    return request;
}

static CertificateAndKey clientCertificate(const CertificateAndKey &authority)
{
    CertificateProfile profile;
    profile.keyType = KeyType::Ed25519;
    profile.organizations = {u"os:admin"_s};
    profile.notBefore = QDateTime::currentDateTimeUtc().addSecs(-3600);
    profile.isClient = true;
    return issueCertificate(profile, authority).value();
}

static CertificateAndKey authority()
{
    CertificateProfile profile;
    profile.keyType = KeyType::Ed25519;
    profile.organizations = {u"talos"_s};
    profile.notBefore = QDateTime::currentDateTimeUtc().addSecs(-3600);
    return createAuthority(profile).value();
}

void TestHttpClient::sendsWhatItIsGiven()
{
    ScriptedServer server([](const ReceivedRequest &) { return data("1"); });
    HttpRequest request {"POST",
        "/api2/json/nodes?x=%2B",
        {{"Content-Type", "application/x-www-form-urlencoded"}},
        Secret("PVEAPIToken=a@b!c=d"),
        "k=v"_ba};
    const auto response = await(clientOf(server, pinned(server)).send(request, kPatience, {}));
    QVERIFY2(response.has_value(), qPrintable(response ? QString() : response.error().toString()));
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, "{\"data\":1}"_ba);
    QCOMPARE(server.requests().size(), 1);
    const ReceivedRequest &received = server.requests().first();
    QCOMPARE(received.method, "POST"_ba);
    QCOMPARE(received.target, "/api2/json/nodes?x=%2B"_ba);
    QCOMPARE(received.body, "k=v"_ba);
    QCOMPARE(received.header("Host"), "127.0.0.1:" + QByteArray::number(server.port()));
    QCOMPARE(received.header("Content-Length"), "3"_ba);
    QCOMPARE(received.header("Connection"), "close"_ba);
    QCOMPARE(received.header("Authorization"), "PVEAPIToken=a@b!c=d"_ba);
}

void TestHttpClient::returnsWhateverStatus()
{
    ScriptedServer server([](const ReceivedRequest &) { return answer("595 No route to host"); });
    const auto response
        = await(clientOf(server, pinned(server)).send(requestOf("GET"), kPatience, {}));
    QVERIFY(response.has_value());
    QCOMPARE(response->status, 595);
    QCOMPARE(response->reason, u"No route to host"_s);
    QVERIFY(!response->isSuccess());
    QVERIFY(server.requests().first().header("Content-Length").isEmpty());
}

void TestHttpClient::sendsNothingTwice_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    for (const char *method : {"POST", "PUT", "DELETE"}) {
        QTest::addRow("%s, closed without an answer", method)
            << QByteArray(method) << QByteArray() << int(ErrorCode::UnknownOutcome);
        QTest::addRow("%s, closed in the middle of the answer", method)
            << QByteArray(method) << "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"data\":"_ba
            << int(ErrorCode::UnknownOutcome);
        QTest::addRow("%s, answered with nonsense", method)
            << QByteArray(method) << "220 smtp ready\r\n"_ba << int(ErrorCode::UnknownOutcome);
    }
    QTest::newRow("GET, closed without an answer")
        << "GET"_ba << QByteArray() << int(ErrorCode::Unreachable);
    QTest::newRow("GET, closed in the middle of the answer")
        << "GET"_ba << "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"_ba
        << int(ErrorCode::Unreachable);
}

void TestHttpClient::sendsNothingTwice()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, bytes);
    ScriptedServer server([bytes](const ReceivedRequest &) {
        return ScriptedReply {bytes, ScriptedReply::Then::Close};
    });
    const auto response
        = await(clientOf(server, pinned(server)).send(requestOf(method), kPatience, {}));
    QVERIFY(!response.has_value());
    QTEST(int(response.error().code), "code");
    QVERIFY(!response.error().message.isEmpty());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.connectionCount(), 1);
}

void TestHttpClient::deadlineAfterSending_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("code");
    QTest::newRow("GET") << "GET"_ba << int(ErrorCode::Timeout);
    QTest::newRow("DELETE") << "DELETE"_ba << int(ErrorCode::UnknownOutcome);
}

void TestHttpClient::deadlineAfterSending()
{
    QFETCH(QByteArray, method);
    ScriptedServer server([](const ReceivedRequest &) { return silence(); });
    const auto response = await(clientOf(server, pinned(server)).send(requestOf(method), 2s, {}));
    QVERIFY(!response.has_value());
    QCOMPARE(server.requests().size(), 1);
    QTEST(int(response.error().code), "code");
}

void TestHttpClient::deadlineBeforeSending()
{
    QTcpServer mute; // takes the connection, never speaks TLS
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    const HttpClient client(
        {u"127.0.0.1"_s, mute.serverPort()}, {}, std::make_shared<DirectAddressMap>());
    const auto response = await(client.send(requestOf("DELETE"), 100ms, {}));
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().code,
        ErrorCode::Unreachable); // nothing was sent: nothing can have happened
}

void TestHttpClient::nobodyListens()
{
    quint16 port = 0;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        port = closed.serverPort();
    }
    const HttpClient client({u"127.0.0.1"_s, port}, {}, std::make_shared<DirectAddressMap>());
    const auto response = await(client.send(requestOf("POST"), kPatience, {}));
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().code, ErrorCode::Unreachable);
    QVERIFY2(response.error().message.contains(QString::number(port)),
        qPrintable(response.error().message));
}

void TestHttpClient::cancels()
{
    ScriptedServer server([](const ReceivedRequest &) { return silence(); });
    std::stop_source source;
    connect(&server, &ScriptedServer::requested, &server, [&source] { source.request_stop(); });
    const auto response
        = await(clientOf(server, pinned(server)).send(requestOf("POST"), 1h, source.get_token()));
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().code, ErrorCode::Cancelled);
}

void TestHttpClient::cancelledBeforeItStarts()
{
    ScriptedServer server([](const ReceivedRequest &) { return data("1"); });
    std::stop_source source;
    source.request_stop();
    const auto response = await(
        clientOf(server, pinned(server)).send(requestOf("POST"), kPatience, source.get_token()));
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().code, ErrorCode::Cancelled);
    QCOMPARE(server.requests().size(), 0);
}

void TestHttpClient::distrustSendsNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("no authority of this computer") << u"system"_s;
    QTest::newRow("another authority of ours") << u"given"_s;
    QTest::newRow("another pin") << u"pin"_s;
    QTest::newRow("right authority, wrong name") << u"name"_s;
}

void TestHttpClient::distrustSendsNothing()
{
    QFETCH(QString, kind);
    ScriptedServer server([](const ReceivedRequest &) { return data("1"); });
    TlsTrust trust;
    if (kind == u"given") {
        trust.anchor = GivenAuthorities {authority().certificate};
    } else if (kind == u"pin") {
        trust.anchor = PinnedCertificate {u"AA:"_s.repeated(31) + u"AA"_s};
    } else if (kind == u"name") {
        trust.anchor = GivenAuthorities {server.certificate()};
        trust.expectedName = u"pve.example.org"_s;
    }
    HttpRequest request = requestOf("POST");
    request.authorization = Secret("do-not-send");
    const auto response = await(clientOf(server, trust).send(request, kPatience, {}));
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().code, ErrorCode::PermissionDenied);
    QVERIFY2(response.error().message.contains(server.fingerprint()),
        qPrintable(response.error().message));
    QCOMPARE(server.requests().size(), 0);
}

void TestHttpClient::trustsAGivenAuthority()
{
    ScriptedServer server([](const ReceivedRequest &) { return data("1"); });
    for (const QString &name : {QString(), u"localhost"_s}) {
        const TlsTrust trust {GivenAuthorities {server.certificate()}, name, {}};
        const auto response = await(clientOf(server, trust).send(requestOf("GET"), kPatience, {}));
        QVERIFY2(
            response.has_value(), qPrintable(response ? QString() : response.error().toString()));
    }
}

void TestHttpClient::showsItsClientCertificate()
{
    const CertificateAndKey ca = authority(); // Ed25519 under Talos's label, as the bundle holds it
    ScriptedServer server([](const ReceivedRequest &) { return data("1"); });
    server.demandClientCertificate(ca.certificate);
    TlsTrust trust = pinned(server);
    QVERIFY(!await(clientOf(server, trust).send(requestOf("GET"), kPatience, {})).has_value());
    trust.client = clientCertificate(ca);
    const auto response = await(clientOf(server, trust).send(requestOf("GET"), kPatience, {}));
    QVERIFY2(response.has_value(), qPrintable(response ? QString() : response.error().toString()));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::refusesLineBreaks()
{
    ScriptedServer server([](const ReceivedRequest &) { return data("1"); });
    HttpRequest request = requestOf("POST");
    request.authorization = Secret("token\r\nX-Injected: yes");
    const auto response = await(clientOf(server, pinned(server)).send(request, kPatience, {}));
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().code, ErrorCode::InvalidInput);
    QVERIFY(!response.error().toString().contains(u"token"_s));
    QCOMPARE(server.connectionCount(), 0);
}

void TestHttpClient::mapsAddresses()
{
    ScriptedServer server([](const ReceivedRequest &) { return data("1"); });
    const HttpClient client(
        {u"192.168.1.10"_s, 8006}, pinned(server), std::make_shared<ToLoopback>(server.port()));
    const auto response = await(client.send(requestOf("GET"), kPatience, {}));
    QVERIFY(response.has_value());
    QCOMPARE(server.requests().first().header("Host"), "192.168.1.10:8006"_ba);
}

void TestHttpClient::readsEndpoints_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("with a port") << u"https://192.168.1.10:8006"_s << u"192.168.1.10"_s << 8006;
    QTest::newRow("without a port")
        << u"https://factory.talos.dev/"_s << u"factory.talos.dev"_s << 443;
    QTest::newRow("IPv6") << u"https://[fd00::1]:8006"_s << u"fd00::1"_s << 8006;
    QTest::newRow("not https") << u"http://192.168.1.10:8006"_s << QString() << 0;
    QTest::newRow("no host") << u"https:///x"_s << QString() << 0;
    QTest::newRow("with a password") << u"https://root:pw@pve"_s << QString() << 0;
}

void TestHttpClient::readsEndpoints()
{
    QFETCH(QString, url);
    QFETCH(QString, host);
    const auto endpoint = httpsEndpoint(QUrl(url));
    QCOMPARE(endpoint.has_value(), !host.isEmpty());
    if (endpoint) {
        QCOMPARE(endpoint->host, host);
        QTEST(int(endpoint->port), "port");
    } else {
        QCOMPARE(endpoint.error().code, ErrorCode::InvalidInput);
        QVERIFY(!endpoint.error().toString().contains(u"pw"_s));
    }
}

void TestHttpClient::probeExplains()
{
    const CertificateAndKey ca = authority();
    ScriptedServer server([](const ReceivedRequest &) { return data("1"); });
    const auto probe = [&server](const TlsTrust &trust, std::chrono::milliseconds patience) {
        return await(probeTls({u"127.0.0.1"_s, server.port()}, u"cp-1"_s, trust, {}, patience, {}));
    };
    const auto good = probe(pinned(server), 2s);
    QVERIFY(good.has_value());
    QVERIFY(!good->trouble.has_value());
    QCOMPARE(good->fingerprint, server.fingerprint());

    const auto untrusted = probe({GivenAuthorities {ca.certificate}, {}, {}}, kPatience);
    QVERIFY(untrusted.has_value());
    QVERIFY(untrusted->trouble.has_value());
    QCOMPARE(untrusted->trouble->code, ErrorCode::PermissionDenied);
    QCOMPARE(untrusted->fingerprint, server.fingerprint());

    server.demandClientCertificate(ca.certificate);
    const auto stranger = probe(pinned(server), kPatience);
    QVERIFY(stranger.has_value());
    QVERIFY(stranger->trouble.has_value());
    QCOMPARE(stranger->trouble->code, ErrorCode::PermissionDenied);

    const auto nobody = await(probeTls({u"127.0.0.1"_s, 1}, u"cp-1"_s, {}, {}, kPatience, {}));
    QVERIFY(nobody.has_value());
    QCOMPARE(nobody->trouble.value().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
