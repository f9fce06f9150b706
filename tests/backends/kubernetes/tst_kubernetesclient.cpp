// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/kubernetes/kubernetesclient.h"
#include "backends/secrets/pki.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestKubernetesClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readyz_data();
    void readyz();
    void readsVersionAndMachines();
    void readsListsPageByPage();
    void cordons();
    void deletes_data();
    void deletes();
    void explains_data();
    void explains();
    void drains();
    void drainWaitsForABudget();
    void drainGivesUp();
    void drainIsCancelled();
    void drainOutlastsAnApiThatIsAway();
    void showsItsClientCertificate();
    void distrustsAnotherCluster();
    void silence();

private:
    [[nodiscard]] KubernetesClient clientOf(
        const ScriptedServer &server, std::chrono::milliseconds patience = 20s) const;
    CertificateAndKey m_ca;
    CertificateAndKey m_admin;
};

/// A clock whose waits are over at once, and counted.
class QuickClock : public Clock
{
public:
    [[nodiscard]] std::chrono::system_clock::time_point now() const override { return m_now; }
    [[nodiscard]] Async<void> sleepFor(
        std::chrono::milliseconds duration, std::stop_token stop) const override
    {
        m_now += duration;
        if (stop.stop_requested()) {
            co_return failure(ErrorCode::Cancelled, u"cancelled"_s);
        }
        co_return {};
    }

private:
    mutable std::chrono::system_clock::time_point m_now {};
};

static QByteArray podJson(const QByteArray &name, const QByteArray &more = {})
{
    return R"({"metadata":{"namespace":"apps","name":")" + name + R"(","uid":"uid-)" + name + '"'
        + more + "}}";
}

static ScriptedReply listOf(const QByteArrayList &items)
{
    return answer("200 OK", R"({"kind":"List","metadata":{},"items":[)" + items.join(',') + "]}");
}

static const QByteArray kDaemon = R"(,"ownerReferences":[{"kind":"DaemonSet","controller":true}])";
static const QByteArray kMirror = R"(,"annotations":{"kubernetes.io/config.mirror":"x"})";
static const QByteArray kEnding = R"(,"deletionTimestamp":"2026-11-22T10:00:00Z")";
static const QByteArray kReplicaSet
    = R"(,"ownerReferences":[{"kind":"ReplicaSet","controller":true}])";

static ScriptedReply refusal(QByteArrayView status, const QByteArray &message)
{
    return answer(status, R"({"kind":"Status","message":")" + message + R"("})");
}

void TestKubernetesClient::initTestCase()
{
    const auto now = QDateTime::currentDateTimeUtc().addSecs(-60);
    m_ca = *createAuthority({KeyType::EcdsaP256, {u"kubernetes"_s}, {}, {}, {}, now});
    CertificateProfile admin {KeyType::EcdsaP256, {u"system:masters"_s}, u"admin"_s, {}, {}, now};
    admin.isClient = true;
    m_admin = *issueCertificate(admin, m_ca);
}

KubernetesClient TestKubernetesClient::clientOf(
    const ScriptedServer &server, std::chrono::milliseconds patience) const
{
    const QUrl url(u"https://127.0.0.1:%1"_s.arg(server.port()));
    return *KubernetesClient::create(
        {url, server.certificate(), m_admin}, std::make_shared<DirectAddressMap>(), patience);
}

void TestKubernetesClient::readyz_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isReady");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("ready") << "200 OK"_ba << "ok"_ba << true << ErrorCode::Unexpected;
    QTest::newRow("checks fail") << "500 Internal Server Error"_ba << "[-]etcd failed"_ba << false
                                 << ErrorCode::Unreachable;
    QTest::newRow("starts") << "503 Service Unavailable"_ba << ""_ba << false
                            << ErrorCode::Unreachable;
    QTest::newRow("something else")
        << "200 OK"_ba << "<html>"_ba << false << ErrorCode::Unreachable;
    QTest::newRow("not allowed") << "401 Unauthorized"_ba << "{}"_ba << false
                                 << ErrorCode::PermissionDenied;
}

void TestKubernetesClient::readyz()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isReady);
    ScriptedServer server([&](const ReceivedRequest &) { return answer(status, body); });
    const auto ready = await(clientOf(server).readyz({}));
    QCOMPARE(ready.has_value(), isReady);
    QCOMPARE(server.requests().first().target, "/readyz"_ba);
    if (!ready) {
        QTEST(ready.error().code, "code");
        QVERIFY(!ready.error().detail.isEmpty());
    }
}

void TestKubernetesClient::readsVersionAndMachines()
{
    ScriptedServer server([](const ReceivedRequest &request) {
        if (request.target == "/version") {
            return answer("200 OK", R"({"major":"1","gitVersion":"v1.36.2"})");
        }
        return listOf({R"({"metadata":{"name":"cp-1","labels":{"node-role.kubernetes.io/control-plane":"","a":"b"}},
            "spec":{"unschedulable":true},"status":{"nodeInfo":{"kubeletVersion":"v1.36.2"},
            "addresses":[{"type":"InternalIP","address":"192.168.1.151"},{"type":"Hostname","address":"cp-1"}],
            "conditions":[{"type":"MemoryPressure","status":"False"},{"type":"Ready","status":"True"}]}})",
            R"({"metadata":{"name":"w-1"},"status":{"conditions":[{"type":"Ready","status":"Unknown"}]}})"});
    });
    const auto client = clientOf(server);
    QCOMPARE(await(client.version({})), Result<QString>(u"v1.36.2"_s));
    const auto all = await(client.kubernetesNodes({}));
    QVERIFY(all);
    QCOMPARE(*all,
        (QList<KubernetesNode> {{u"cp-1"_s,
                                    true,
                                    true,
                                    {*IpAddress::parse(u"192.168.1.151")},
                                    {u"control-plane"_s},
                                    u"v1.36.2"_s},
            {u"w-1"_s, false, false, {}, {}, {}}}));
}

void TestKubernetesClient::readsListsPageByPage()
{
    ScriptedServer server([](const ReceivedRequest &request) {
        const QString next = request.parameters().value(u"continue"_s);
        if (next.isEmpty()) {
            return answer("200 OK",
                R"({"metadata":{"continue":"a+b/c="},"items":[)" + podJson("one", kDaemon) + "]}");
        }
        return next == u"a+b/c=" ? listOf({podJson("two", kMirror)}) : answer("410 Gone");
    });
    const auto pods = await(clientOf(server).podsOn(u"w-1"_s, {}));
    QVERIFY(pods);
    QCOMPARE(*pods,
        (QList<KubernetesPod> {{u"apps"_s, u"one"_s, u"uid-one"_s, true, false, false},
            {u"apps"_s, u"two"_s, u"uid-two"_s, false, true, false}}));
    QCOMPARE(
        server.requests().first().parameters().value(u"fieldSelector"_s), u"spec.nodeName=w-1"_s);
}

void TestKubernetesClient::cordons()
{
    ScriptedServer server([](const ReceivedRequest &) { return answer("200 OK", "{}"); });
    QVERIFY(await(clientOf(server).cordon(u"w/1"_s, {})).has_value());
    const ReceivedRequest request = server.requests().first();
    QCOMPARE(request.method, "PATCH"_ba);
    QCOMPARE(request.target, "/api/v1/nodes/w%2F1"_ba);
    QCOMPARE(request.header("Content-Type"), "application/merge-patch+json"_ba);
    QCOMPARE(request.body, R"({"spec":{"unschedulable":true}})"_ba);
}

void TestKubernetesClient::deletes_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("deleted") << "200 OK"_ba << true;
    QTest::newRow("was gone") << "404 Not Found"_ba << true;
    QTest::newRow("not allowed") << "403 Forbidden"_ba << false;
}

void TestKubernetesClient::deletes()
{
    QFETCH(QByteArray, status);
    ScriptedServer server([&](const ReceivedRequest &) { return answer(status, "{}"); });
    QTEST(await(clientOf(server).deleteKubernetesNode(u"w-1"_s, {})).has_value(), "isGone");
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().method, "DELETE"_ba);
}

void TestKubernetesClient::explains_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no certificate") << "401 Unauthorized"_ba << ErrorCode::PermissionDenied;
    QTest::newRow("forbidden") << "403 Forbidden"_ba << ErrorCode::PermissionDenied;
    QTest::newRow("not there") << "404 Not Found"_ba << ErrorCode::NotFound;
    QTest::newRow("conflict") << "409 Conflict"_ba << ErrorCode::Conflict;
    QTest::newRow("invalid") << "422 Unprocessable Entity"_ba << ErrorCode::InvalidInput;
    QTest::newRow("budget") << "429 Too Many Requests"_ba << ErrorCode::Conflict;
    QTest::newRow("its error") << "500 Internal Server Error"_ba << ErrorCode::Unexpected;
    QTest::newRow("not ready") << "503 Service Unavailable"_ba << ErrorCode::Unreachable;
    QTest::newRow("gave up in the middle") << "504 Gateway Timeout"_ba << ErrorCode::UnknownOutcome;
    QTest::newRow("a redirect") << "302 Found"_ba << ErrorCode::Unexpected;
}

void TestKubernetesClient::explains()
{
    QFETCH(QByteArray, status);
    ScriptedServer server([&](const ReceivedRequest &) { return refusal(status, "why “not”"); });
    const auto done = await(clientOf(server).cordon(u"w-1"_s, {}));
    QVERIFY(!done);
    QTEST(done.error().code, "code");
    QCOMPARE(done.error().detail, u"why “not”"_s);
    QVERIFY(done.error().message.contains(u"127.0.0.1"));
}

void TestKubernetesClient::drains()
{
    int round = 0;
    QByteArrayList evicted;
    ScriptedServer server([&](const ReceivedRequest &request) {
        if (request.method == "POST") {
            evicted.append(request.target);
            return request.target.contains("gone") ? refusal("404 Not Found", "gone")
                                                   : answer("201 Created", "{}");
        }
        ++round;
        return round == 1 ? listOf({podJson("daemon", kDaemon),
                                podJson("mirror", kMirror),
                                podJson("web", kReplicaSet),
                                podJson("bare"),
                                podJson("gone")})
            : round == 2  ? listOf({podJson("daemon", kDaemon),
                                podJson("mirror", kMirror),
                                podJson("web", kReplicaSet + kEnding)})
                          : listOf({podJson("daemon", kDaemon), podJson("mirror", kMirror)});
    });
    QList<int> remaining;
    const auto onProgress
        = [&](const DrainProgress &progress) { remaining.append(progress.remaining); };
    QVERIFY(
        await(clientOf(server).drain(u"w-1"_s, std::make_shared<QuickClock>(), 60s, onProgress, {}))
            .has_value());
    QCOMPARE(remaining, (QList<int> {3, 1, 0}));
    QCOMPARE(evicted,
        (QByteArrayList {"/api/v1/namespaces/apps/pods/web/eviction",
            "/api/v1/namespaces/apps/pods/bare/eviction",
            "/api/v1/namespaces/apps/pods/gone/eviction"}));
    const auto body = QJsonDocument::fromJson(server.requests().at(1).body);
    QCOMPARE(body["apiVersion"_L1].toString(), u"policy/v1"_s);
    QCOMPARE(body["deleteOptions"_L1]["preconditions"_L1]["uid"_L1].toString(), u"uid-web"_s);
}

void TestKubernetesClient::drainWaitsForABudget()
{
    int refusals = 0;
    ScriptedServer server([&](const ReceivedRequest &request) {
        if (request.method == "POST") {
            return ++refusals < 4 ? refusal("429 Too Many Requests", "needs 1 healthy pod")
                                  : answer("201 Created", "{}");
        }
        return refusals < 4 ? listOf({podJson("web")}) : listOf({});
    });
    QList<DrainProgress> seen;
    const auto onProgress = [&](const DrainProgress &progress) { seen.append(progress); };
    QVERIFY(await(
        clientOf(server).drain(u"w-1"_s, std::make_shared<QuickClock>(), 600s, onProgress, {}))
            .has_value());
    QCOMPARE(seen.size(), 5);
    QCOMPARE(seen.first(), (DrainProgress {1, u"apps/web"_s, u"needs 1 healthy pod"_s}));
    QCOMPARE(seen.last(), DrainProgress());
}

void TestKubernetesClient::drainGivesUp()
{
    ScriptedServer server([&](const ReceivedRequest &request) {
        return request.method == "POST" ? refusal("429 Too Many Requests", "needs 1 healthy pod")
                                        : listOf({podJson("web")});
    });
    const auto drained
        = await(clientOf(server).drain(u"w-1"_s, std::make_shared<QuickClock>(), 30s, {}, {}));
    QVERIFY(!drained);
    QCOMPARE(drained.error().code, ErrorCode::Timeout);
    QCOMPARE(drained.error().detail, u"apps/web: needs 1 healthy pod"_s);
    QVERIFY(server.requests().size() > 4 && server.requests().size() < 40);
}

void TestKubernetesClient::drainIsCancelled()
{
    std::stop_source stop;
    ScriptedServer server([&](const ReceivedRequest &) {
        stop.request_stop();
        return listOf({podJson("web", kEnding)});
    });
    const auto drained = await(clientOf(server).drain(
        u"w-1"_s, std::make_shared<QuickClock>(), 600s, {}, stop.get_token()));
    QVERIFY(!drained);
    QCOMPARE(drained.error().code, ErrorCode::Cancelled);
    QCOMPARE(server.requests().size(), 1);
}

void TestKubernetesClient::drainOutlastsAnApiThatIsAway()
{
    int request = 0;
    ScriptedServer server([&](const ReceivedRequest &) {
        switch (++request) {
        case 1:
            return refusal("503 Service Unavailable", "starting");
        case 2:
            return closing();
        case 3:
            return listOf({podJson("web")});
        case 4:
            return closing(); // the answer to the eviction is lost
        default:
            return listOf({});
        }
    });
    QVERIFY(await(clientOf(server).drain(u"w-1"_s, std::make_shared<QuickClock>(), 600s, {}, {}))
            .has_value());
    QCOMPARE(server.requests().size(), 5);
    QCOMPARE(server.requests().at(3).method, "POST"_ba);
}

void TestKubernetesClient::showsItsClientCertificate()
{
    ScriptedServer server([](const ReceivedRequest &) { return answer("200 OK", "ok"); });
    server.demandClientCertificate(m_ca.certificate);
    QVERIFY(await(clientOf(server).readyz({})).has_value());
}

void TestKubernetesClient::distrustsAnotherCluster()
{
    ScriptedServer server([](const ReceivedRequest &) { return answer("200 OK", "ok"); });
    const QUrl url(u"https://127.0.0.1:%1"_s.arg(server.port()));
    const auto client = KubernetesClient::create(
        {url, m_ca.certificate, m_admin}, std::make_shared<DirectAddressMap>());
    QVERIFY(client);
    const auto done = await(client->cordon(u"w-1"_s, {}));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::PermissionDenied);
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(KubernetesClient::create(
                 {QUrl(u"http://127.0.0.1"_s), {}, {}}, std::make_shared<DirectAddressMap>())
                 .error()
                 .code,
        ErrorCode::InvalidInput);
}

void TestKubernetesClient::silence()
{
    ScriptedServer server([](const ReceivedRequest &) { return test::silence(); });
    QCOMPARE(await(clientOf(server, 300ms).readyz({})).error().code, ErrorCode::Timeout);
    QCOMPARE(await(clientOf(server, 300ms).cordon(u"w-1"_s, {})).error().code,
        ErrorCode::UnknownOutcome);
}

QTEST_GUILESS_MAIN(TestKubernetesClient)
#include "tst_kubernetesclient.moc"
