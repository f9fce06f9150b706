// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/proxmoxclient.h"
#include "tests/backends/proxmox/proxmoxfake.h"
#include "tests/backends/proxmox/vmspecs.h"
#include "tests/support/await.h"

#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestProxmoxClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data();
    void changes();
    void changesRefused_data() { changes_data(); }
    void changesRefused();
    void changesLost_data() { changes_data(); }
    void changesLost();
    void changesTimedOut_data() { changes_data(); }
    void changesTimedOut();
    void changesCancelled_data() { changes_data(); }
    void changesCancelled();
    void readsWhatThereIs();
    void readsRefusedLostAndCancelled();
    void releases_data();
    void releases();
    void readsAVm();
    void tellsAVmThatIsGoneFromOneThatIsHidden();
    void observesPoolAndRanges();
    void keepsToFourRequests();
    void findsImages();
    void ensuresThePool();
    void refusesTokens_data();
    void refusesTokens();
};

using Call = std::function<Result<void>(const ProxmoxClient &, std::stop_token)>;
Q_DECLARE_METATYPE(Call)

template <class T>
static Result<void> outcome(Async<T> task)
{
    const auto result = await(std::move(task));
    return result ? Result<void>() : std::unexpected(result.error());
}

static QByteArray upidJson()
{
    return '"' + kTaskText.toLatin1() + '"';
}

void TestProxmoxClient::changes_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("parameters"); // key=value, sorted, joined by |
    const auto row
        = [](const char *name, const char *line, const QString &parameters, const Call &call) {
              const QList<QByteArray> parts = QByteArray(line).split(' ');
              QTest::newRow(name) << call << parts.at(0) << parts.at(1) << parameters;
          };
    row("setTags",
        "PUT /api2/json/nodes/pve1/qemu/420/config",
        u"tags=castello-0b5c;worker"_s,
        [](const auto &client, auto stop) {
            return outcome(client.setTags(kHost, 420, {u"castello-0b5c"_s, u"worker"_s}, stop));
        });
    row("setDescription",
        "PUT /api2/json/nodes/pve1/qemu/420/config",
        u"description=a\nb+c&d=é|digest=abc"_s,
        [](const auto &client, auto stop) {
            return outcome(client.setDescription(kHost, 420, u"a\nb+c&d=é"_s, u"abc"_s, stop));
        });
    row("resizeDisk",
        "PUT /api2/json/nodes/pve1/qemu/420/resize",
        u"disk=scsi0|size=40G"_s,
        [](const auto &client, auto stop) {
            return outcome(
                client.resizeDisk(kHost, 420, u"scsi0"_s, Mebibytes::fromGibibytes(40), stop));
        });
    row("startVm",
        "POST /api2/json/nodes/pve1/qemu/420/status/start",
        QString(),
        [](const auto &client, auto stop) { return outcome(client.startVm(kHost, 420, stop)); });
    row("stopVm",
        "POST /api2/json/nodes/pve1/qemu/420/status/stop",
        QString(),
        [](const auto &client, auto stop) {
            return outcome(client.stopVm(kHost, 420, ProxmoxClient::Stop::Plain, stop));
        });
    row("stopVm over a shutdown",
        "POST /api2/json/nodes/pve1/qemu/420/status/stop",
        u"overrule-shutdown=1"_s,
        [](const auto &client, auto stop) {
            return outcome(client.stopVm(kHost, 420, ProxmoxClient::Stop::OverruleShutdown, stop));
        });
    row("shutdownVm",
        "POST /api2/json/nodes/pve1/qemu/420/status/shutdown",
        QString(),
        [](const auto &client, auto stop) { return outcome(client.shutdownVm(kHost, 420, stop)); });
    row("destroyVm",
        "DELETE /api2/json/nodes/pve1/qemu/420?purge=1&destroy-unreferenced-disks=1",
        u"destroy-unreferenced-disks=1|purge=1"_s,
        [](const auto &client, auto stop) { return outcome(client.destroyVm(kHost, 420, stop)); });
    row("downloadImage",
        "POST /api2/json/nodes/pve1/storage/local/download-url",
        u"content=import|filename=t.qcow2|url=https://factory.example/image/x?y=%20"_s,
        [](const auto &client, auto stop) {
            return outcome(client.downloadImage(kHost,
                u"local"_s,
                QUrl(u"https://factory.example/image/x?y=%20"_s),
                u"t.qcow2"_s,
                stop));
        });
}

void TestProxmoxClient::changes()
{
    QFETCH(Call, call);
    ScriptedServer server([](const ReceivedRequest &) { return data(upidJson()); });
    const auto done = call(clientOf(server), {});
    QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().toString()));
    QCOMPARE(server.requests().size(), 1);
    const ReceivedRequest request = server.requests().first();
    QTEST(request.method, "method");
    QTEST(request.target, "target");
    QStringList parameters;
    for (const auto &[key, value] : request.parameters().asKeyValueRange()) {
        parameters << key + u'=' + value;
    }
    QTEST(parameters.join(u'|'), "parameters");
    QCOMPARE(request.header("Authorization"), "PVEAPIToken=ops@pve!ci=not-a-real-secret"_ba);
    QVERIFY(request.method != "DELETE" || request.body.isEmpty());
}

void TestProxmoxClient::changesRefused()
{
    QFETCH(Call, call);
    ScriptedServer server([](const ReceivedRequest &) {
        return answer("403 Permission check failed (/vms/420, VM.Config.Disk)");
    });
    const auto done = call(clientOf(server), {});
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::PermissionDenied);
    QVERIFY(done.error().message.contains(u"VM.Config.Disk"_s));
    QCOMPARE(server.requests().size(), 1);
}

void TestProxmoxClient::changesLost()
{
    QFETCH(Call, call);
    ScriptedServer server([](const ReceivedRequest &) { return closing(); });
    const auto done = call(clientOf(server), {});
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::UnknownOutcome);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.connectionCount(), 1);
}

void TestProxmoxClient::changesTimedOut()
{
    QFETCH(Call, call);
    ScriptedServer server([](const ReceivedRequest &) { return silence(); });
    ProxmoxConnection connection = connectionTo(server);
    connection.changeDeadline = 500ms;
    const auto done = call(clientOf(connection), {});
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code,
        server.requests().isEmpty() ? ErrorCode::Unreachable : ErrorCode::UnknownOutcome);
}

void TestProxmoxClient::changesCancelled()
{
    QFETCH(Call, call);
    ScriptedServer server([](const ReceivedRequest &) { return silence(); });
    std::stop_source source;
    connect(&server, &ScriptedServer::requested, &server, [&source] { source.request_stop(); });
    const auto done = call(clientOf(server), source.get_token());
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
}

// Answers by path, with data; what is not listed does not exist.
static ScriptedServer::Script table(const QMap<QByteArray, QByteArray> &answers)
{
    return [answers](const ReceivedRequest &request) {
        const auto found = answers.find(request.target.sliced(10)); // without /api2/json
        return found == answers.end() ? answer("500 Configuration file does not exist")
                                      : data(*found);
    };
}

void TestProxmoxClient::readsWhatThereIs()
{
    ScriptedServer server(table({
        {"/version", R"({"version":"9.2.11","release":"9.2","repoid":"x"})"},
        {"/access/permissions", R"({"/pool/tazlab":{"VM.Audit":0,"VM.Allocate":1},"/nodes":{}})"},
        {"/nodes", R"([{"node":"pve1","status":"online"},{"node":"pve2","status":"offline"}])"},
        {"/nodes/pve1/storage?enabled=1",
            R"([{"storage":"vmdata","type":"lvmthin","content":"rootdir,images","active":1,"avail":5000000000,"total":9000000000},
                {"storage":"nas","type":"nfs","content":"import","active":0}])"},
        {"/nodes/pve1/network?type=any_bridge", R"([{"iface":"vmbr1"},{"iface":"vmbr0"}])"},
        {"/cluster/resources?type=vm",
            R"([{"type":"lxc","vmid":500,"node":"pve1"},{"type":"qemu","vmid":420,"node":"pve1","name":"worker-1","pool":"tazlab"}])"},
        {"/nodes/pve1/storage/vmdata/content?vmid=420",
            R"([{"volid":"vmdata:vm-420-disk-0","size":1073741824}])"},
        {"/pools?poolid=tazlab",
            R"([{"poolid":"tazlab","members":[{"vmid":421,"type":"qemu"},{"vmid":420,"type":"qemu"},{"storage":"x","type":"storage"}]}])"},
        {"/cluster/nextid?vmid=420", R"("420")"},
    }));
    const ProxmoxClient client = clientOf(server);
    QCOMPARE(await(client.release({})), (ProxmoxRelease {u"9.2.11"_s, u"9.2"_s}));
    QCOMPARE(await(client.permissions({})),
        (ProxmoxPermissions {{u"/nodes"_s, {}},
            {u"/pool/tazlab"_s, {{u"VM.Allocate"_s, true}, {u"VM.Audit"_s, false}}}}));
    QCOMPARE(await(client.hosts({})), (QList<ProxmoxHost> {{u"pve1"_s, true}, {u"pve2"_s, false}}));
    QCOMPARE(await(client.storages(kHost, {})),
        (QList<ProxmoxStorage> {{u"vmdata"_s,
                                    u"lvmthin"_s,
                                    {u"images"_s, u"rootdir"_s},
                                    true,
                                    5'000'000'000,
                                    9'000'000'000},
            {u"nas"_s, u"nfs"_s, {u"import"_s}, false, 0, 0}}));
    QCOMPARE(await(client.bridges(kHost, {})), (QStringList {u"vmbr0"_s, u"vmbr1"_s}));
    QCOMPARE(await(client.listVms({})),
        (QList<VmSummary> {{VmSummary::Kind::Vm, kHost, 420, u"worker-1"_s, u"tazlab"_s},
            {VmSummary::Kind::Container, kHost, 500, {}, {}}}));
    QCOMPARE(await(client.volumesOf(kHost, u"vmdata"_s, 420, {})),
        (QList<ProxmoxVolume> {{u"vmdata:vm-420-disk-0"_s, 1'073'741'824}}));
    QCOMPARE(await(client.poolMembers(u"tazlab"_s, {})), (QList<int> {420, 421}));
    QCOMPARE(await(client.isVmidFree(420, {})), true);
    for (const ReceivedRequest &request : server.requests()) {
        QCOMPARE(request.method, "GET"_ba);
    }
}

void TestProxmoxClient::readsRefusedLostAndCancelled()
{
    ScriptedServer refusing(
        [](const ReceivedRequest &) { return answer("401 Authentication failed!"); });
    const auto refused = await(clientOf(refusing).hosts({}));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    QVERIFY(!refused.error().toString().contains(u"not-a-real-secret"_s));

    ScriptedServer broken([](const ReceivedRequest &) { return closing(); });
    QCOMPARE(codeOf(await(clientOf(broken).hosts({}))), ErrorCode::Unreachable);

    ScriptedServer stranger([](const ReceivedRequest &) { return answer("200 OK", "<html>"); });
    QCOMPARE(codeOf(await(clientOf(stranger).hosts({}))), ErrorCode::Unexpected);

    ScriptedServer silent([](const ReceivedRequest &) { return silence(); });
    std::stop_source source;
    connect(&silent, &ScriptedServer::requested, &silent, [&source] { source.request_stop(); });
    QCOMPARE(codeOf(await(clientOf(silent).hosts(source.get_token()))), ErrorCode::Cancelled);

    ProxmoxConnection impatient = connectionTo(silent);
    impatient.readDeadline = 2s;
    QCOMPARE(codeOf(await(clientOf(impatient).hosts({}))), ErrorCode::Timeout);
}

void TestProxmoxClient::releases_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<bool>("isUsable");
    QTest::newRow("7.4") << u"7.4"_s << false;
    QTest::newRow("8.3") << u"8.3"_s << false;
    QTest::newRow("8.4") << u"8.4"_s << true;
    QTest::newRow("9.0") << u"9.0"_s << true;
    QTest::newRow("10.0") << u"10.0"_s << true;
    QTest::newRow("none") << QString() << false;
}

void TestProxmoxClient::releases()
{
    QFETCH(QString, release);
    QTEST(checkRelease({release, release}).has_value(), "isUsable");
}

static const QByteArray kConfig
    = R"({"name":"worker-1","memory":"512","digest":"abc","smbios1":"uuid=6f1b0c52-3f5e-5a53-9d0a-0f3c1f2b4a01"})";

void TestProxmoxClient::readsAVm()
{
    ScriptedServer server(table({{"/nodes/pve1/qemu/420/config", kConfig},
        {"/nodes/pve1/qemu/420/status/current", R"({"status":"running"})"}}));
    const auto vm = await(clientOf(server).readVm(kHost, 420, {}));
    QVERIFY(vm.has_value() && vm->has_value());
    QCOMPARE((*vm)->host, kHost);
    QCOMPARE((*vm)->vmid, 420);
    QCOMPARE((*vm)->name, u"worker-1"_s);
    QVERIFY((*vm)->isRunning);
}

void TestProxmoxClient::tellsAVmThatIsGoneFromOneThatIsHidden()
{
    for (const bool isGone : {true, false}) {
        ScriptedServer server([isGone](const ReceivedRequest &request) {
            if (!request.target.contains("nextid")) {
                return answer("403 Permission check failed (/vms/420, VM.Audit)");
            }
            return isGone
                ? data(R"("420")")
                : answer("400 Parameter verification failed.",
                      R"({"data":null,"errors":{"vmid":"VM 420 already exists"},"message":"Parameter verification failed.\n"})");
        });
        const auto vm = await(clientOf(server).readVm(kHost, 420, {}));
        QCOMPARE(vm.has_value(), isGone);
        if (isGone) {
            QVERIFY(!vm->has_value());
        } else {
            QCOMPARE(vm.error().code, ErrorCode::PermissionDenied);
        }
    }
}

void TestProxmoxClient::observesPoolAndRanges()
{
    // 420 in pool and range, 421 only in the range, 900 only in the pool, 901 in neither, 422
    // vanishes, 423 a container.
    ScriptedServer server([](const ReceivedRequest &request) {
        if (request.target.contains("resources")) {
            return data(
                R"([{"type":"qemu","vmid":900,"node":"pve2","pool":"tazlab"},{"type":"qemu","vmid":420,"node":"pve1","pool":"tazlab"},
                {"type":"qemu","vmid":421,"node":"pve1"},{"type":"qemu","vmid":901,"node":"pve1","pool":"other"},
                {"type":"qemu","vmid":422,"node":"pve1"},{"type":"lxc","vmid":423,"node":"pve1","name":"box"}])");
        }
        if (request.target.contains("422/")) {
            return answer(
                "500 Configuration file 'nodes/pve1/qemu-server/422.conf' does not exist");
        }
        return data(request.target.contains("nextid") ? R"("422")"
                : request.target.endsWith("config")   ? kConfig
                                                      : R"({"status":"stopped"})");
    });
    const auto vms = await(clientOf(server).observeVms(u"tazlab"_s, {{400, 419}, {420, 499}}, {}));
    QVERIFY2(vms.has_value(), qPrintable(vms ? QString() : vms.error().toString()));
    QStringList seen;
    for (const ObservedVm &vm : *vms) {
        seen << u"%1 %2 %3 %4"_s.arg(vm.vmid).arg(vm.host.toString(), vm.pool, vm.name);
    }
    QCOMPARE(seen,
        (QStringList {u"420 home/pve1 tazlab worker-1"_s,
            u"421 home/pve1  worker-1"_s,
            u"423 home/pve1  box"_s,
            u"900 home/pve2 tazlab worker-1"_s}));
    for (const ReceivedRequest &request : server.requests()) {
        QVERIFY(!request.target.contains("901")); // nobody's business
    }
}

void TestProxmoxClient::keepsToFourRequests()
{
    QByteArray list;
    for (int vmid = 400; vmid < 420; ++vmid) {
        list += (list.isEmpty() ? "[" : ",") + QByteArray(R"({"type":"qemu","node":"pve1","vmid":)")
            + QByteArray::number(vmid) + '}';
    }
    ScriptedServer server([list](const ReceivedRequest &request) {
        return request.target.contains("resources") ? data(list + ']') : silence();
    });
    std::stop_source source;
    auto observing = clientOf(server).observeVms({}, {{400, 499}}, source.get_token());
    QTRY_COMPARE(server.requests().size(), 5); // the list, and four that are never answered
    QCOMPARE(server.connectionCount(), 5);
    source.request_stop();
    QCOMPARE(codeOf(await(std::move(observing))), ErrorCode::Cancelled);
    QCOMPARE(server.connectionCount(), 5);
}

void TestProxmoxClient::findsImages()
{
    ScriptedServer server(table({{"/nodes/pve1/storage/local/content?content=import",
        R"([{"volid":"local:import/a.qcow2"},{"volid":"local:import/b.qcow2"}])"}}));
    QCOMPARE(await(clientOf(server).findImage(kHost, u"local"_s, u"b.qcow2"_s, {})).value(),
        std::optional(u"local:import/b.qcow2"_s));
    QCOMPARE(await(clientOf(server).findImage(kHost, u"local"_s, u".qcow2"_s, {})).value(),
        std::optional<QString>());
}

void TestProxmoxClient::ensuresThePool()
{
    ScriptedServer there([](const ReceivedRequest &) { return data("[]"); });
    QVERIFY(await(clientOf(there).ensurePool(u"tazlab"_s, {})).has_value());
    QCOMPARE(there.requests().size(), 1);

    ScriptedServer missing([](const ReceivedRequest &request) {
        return request.method == "GET" ? answer("500 pool 'tazlab' does not exist") : data("null");
    });
    QVERIFY(await(clientOf(missing).ensurePool(u"tazlab"_s, {})).has_value());
    QCOMPARE(missing.requests().size(), 2);
    QCOMPARE(missing.requests().last().method, "POST"_ba);
    QCOMPARE(missing.requests().last().parameters(),
        (QMap<QString, QString> {{u"poolid"_s, u"tazlab"_s}}));

    ScriptedServer forbidden([](const ReceivedRequest &) {
        return answer("403 Permission check failed (/pool/tazlab, Pool.Audit)");
    });
    const auto refused = await(clientOf(forbidden).ensurePool(u"tazlab"_s, {}));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    QVERIFY2(refused.error().message.contains(u"pveum pool add tazlab"_s),
        qPrintable(refused.error().message));
}

void TestProxmoxClient::refusesTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    for (const char *token : {"",
             "s3cret",
             "ops@pve=s3cret",
             "ops@pve!ci",
             "ops@pve!ci=",
             "ops!ci=s3cret",
             "ops@pve!ci=s3c;ret",
             "ops@pve!ci=s3\ncret"}) {
        QTest::newRow(token) << QByteArray(token);
    }
}

void TestProxmoxClient::refusesTokens()
{
    QFETCH(QByteArray, token);
    const ProxmoxConnection connection {QUrl(u"https://192.0.2.1:8006"_s), {}, Secret(token)};
    const auto client
        = ProxmoxClient::create(u"home"_s, connection, std::make_shared<DirectAddressMap>());
    QVERIFY(!client.has_value());
    QCOMPARE(client.error().code, ErrorCode::InvalidInput);
    QVERIFY(!client.error().toString().contains(u"s3c"_s));
}

QTEST_GUILESS_MAIN(TestProxmoxClient)
#include "tst_proxmoxclient.moc"
