// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// Against what a running Proxmox VE 9.2 was sent and answered; see tests/support/shared.h.
#include "backends/proxmox/propertystring.h"
#include "backends/proxmox/proxmoxerror.h"
#include "backends/proxmox/vmwire.h"
#include "tests/backends/proxmox/proxmoxfake.h"
#include "tests/backends/proxmox/vmspecs.h"
#include "tests/support/await.h"
#include "tests/support/shared.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

class TestProxmoxRecordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatWasRecorded_data();
    void sendsWhatWasRecorded();
    void readsTheRecordedVm();
    void tellsTheCloneByHand();
    void readsEveryTaskName();
    void readsEveryPropertyString();
    void explainsEveryError();
};

using Call = std::function<Result<void>(const ProxmoxClient &)>;
Q_DECLARE_METATYPE(Call)

static QJsonDocument recording(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

static QJsonObject bodyOf(const QJsonValue &recorded)
{
    return QJsonDocument::fromJson(recorded[u"response"][u"body"].toString().toUtf8()).object();
}

static QList<QJsonObject> allRecordings(const QString &folder)
{
    QList<QJsonObject> recordings;
    QDirIterator files(folder, {u"*.json"_s});
    while (files.hasNext()) {
        recordings.append(recording(files.next()).object());
    }
    return recordings;
}

static VmSpec recordedSpec()
{
    VmSpec spec = workerSpec();
    spec.description
        = uR"({"castello":{"castle":"0b5c","machine":"worker-1","uuid":"6f1b0c52-3f5e-5a53-9d0a-0f3c1f2b4a01"}})"_s;
    spec.cores = 1;
    spec.memory = {512};
    return spec;
}

template <class T>
static Result<void> outcome(Async<T> task)
{
    const auto result = await(std::move(task));
    return result ? Result<void>() : std::unexpected(result.error());
}

void TestProxmoxRecordings::sendsWhatWasRecorded_data()
{
    QTest::addColumn<Call>("call");
    const auto row = [](const char *name, const Call &call) { QTest::newRow(name) << call; };
    row("671-chain-permissions",
        [](const auto &client) { return outcome(client.permissions({})); });
    row("672-chain-create",
        [](const auto &client) { return outcome(client.createVm(recordedSpec(), {})); });
    row("677-chain-tags", [](const auto &client) {
        return outcome(client.setTags(kHost, 420, {u"castello-0b5c"_s, u"worker"_s}, {}));
    });
    row("678-chain-resize", [](const auto &client) {
        return outcome(client.resizeDisk(kHost, 420, u"scsi0"_s, Mebibytes::fromGibibytes(1), {}));
    });
    row("685-chain-start",
        [](const auto &client) { return outcome(client.startVm(kHost, 420, {})); });
    row("691-chain-pool",
        [](const auto &client) { return outcome(client.poolMembers(u"tazlab"_s, {})); });
    row("692-chain-resources", [](const auto &client) { return outcome(client.listVms({})); });
    row("699-chain-stop", [](const auto &client) {
        return outcome(client.stopVm(kHost, 420, ProxmoxClient::Stop::Plain, {}));
    });
    row("703-chain-destroy",
        [](const auto &client) { return outcome(client.destroyVm(kHost, 420, {})); });
    row("708-chain-nextid-gone",
        [](const auto &client) { return outcome(client.isVmidFree(420, {})); });
    row("709-chain-content-left",
        [](const auto &client) { return outcome(client.volumesOf(kHost, u"vmdata"_s, 420, {})); });
}

void TestProxmoxRecordings::sendsWhatWasRecorded()
{
    CASTELLO_NEED_SHARED(folder, "pve/transcripts");
    QFETCH(Call, call);
    const QJsonDocument recorded
        = recording(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".json"_s);
    QVERIFY(recorded.isObject());
    const QJsonValue response = recorded[u"response"];
    ScriptedServer server([response](const ReceivedRequest &) {
        return answer(QByteArray::number(response[u"status"].toInt()) + ' '
                + response[u"reason"].toString().toUtf8(),
            response[u"body"].toString().toUtf8());
    });
    const auto done = call(clientOf(server));
    QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().toString()));
    QCOMPARE(server.requests().size(), 1);
    const QJsonValue request = recorded[u"request"];
    const ReceivedRequest asRecorded {request[u"method"].toString().toLatin1(),
        request[u"target"].toString().toLatin1(),
        {},
        request[u"body"].toString().toUtf8()};
    QCOMPARE(server.requests().first().method, asRecorded.method);
    QCOMPARE(server.requests().first().target, asRecorded.target);
    QCOMPARE(server.requests().first().parameters(), asRecorded.parameters());
}

void TestProxmoxRecordings::readsTheRecordedVm()
{
    CASTELLO_NEED_SHARED(path, "pve/transcripts/690-chain-config-after.json");
    ObservedVm vm;
    readVmConfig(bodyOf(recording(path).object()).value(u"data"_s).toObject(), &vm);
    const VmSpec spec = recordedSpec();
    QCOMPARE(vm.name, spec.name);
    QCOMPARE(vm.smbiosUuid, spec.smbiosUuid);
    QCOMPARE(vm.macs, QList {spec.mac});
    QCOMPARE(vm.description, spec.description);
    QCOMPARE(vm.tags, (QStringList {u"castello-0b5c"_s, u"worker"_s}));
    QCOMPARE(vm.memory, spec.memory);
    QCOMPARE(vm.disks, (QMap<QString, Mebibytes> {{u"scsi0"_s, {1024}}}));
    QCOMPARE(vm.ipConfig, u"ip=192.168.1.155/24,gw=192.168.1.1"_s);
    QVERIFY(!vm.digest.isEmpty());
}

void TestProxmoxRecordings::tellsTheCloneByHand()
{
    CASTELLO_NEED_SHARED(path, "pve/transcripts/720-chain2-clone-config.json");
    ObservedVm vm;
    readVmConfig(bodyOf(recording(path).object()).value(u"data"_s).toObject(), &vm);
    QCOMPARE(vm.tags, (QStringList {u"castello-0b5c"_s, u"worker"_s})); // inherited
    QCOMPARE(vm.smbiosUuid, QUuid(u"1bbed5f2-9129-4a8c-ad59-87449de6c2e9"_s)); // its own
}

void TestProxmoxRecordings::readsEveryTaskName()
{
    CASTELLO_NEED_SHARED(folder, "pve/transcripts");
    int count = 0;
    for (const QJsonObject &recorded : allRecordings(folder)) {
        const QString data = bodyOf(recorded).value(u"data"_s).toString();
        if (data.startsWith(u"UPID:"_s)) {
            QVERIFY2(Upid::parse(data).has_value(), qPrintable(data));
            ++count;
        }
    }
    QVERIFY(count > 50);
}

void TestProxmoxRecordings::readsEveryPropertyString()
{
    CASTELLO_NEED_SHARED(folder, "pve/transcripts");
    static const QRegularExpression key(
        u"\\A(net|scsi|ide|sata|virtio|efidisk|ipconfig|smbios|boot|agent)[0-9]*\\z"_s);
    int count = 0;
    for (const QJsonObject &recorded : allRecordings(folder)) {
        if (!recorded[u"request"][u"target"].toString().contains(u"/config"_s)) {
            continue;
        }
        const QJsonObject config = bodyOf(recorded).value(u"data"_s).toObject();
        for (const QString &name : config.keys()) {
            if (key.match(name).hasMatch() && config.value(name).isString()) {
                const QString text = config.value(name).toString();
                QCOMPARE(PropertyString::parse(text).toString(), text);
                ++count;
            }
        }
    }
    QVERIFY(count > 100);
}

void TestProxmoxRecordings::explainsEveryError()
{
    CASTELLO_NEED_SHARED(folder, "pve/transcripts");
    int count = 0;
    for (const QJsonObject &recorded : allRecordings(folder)) {
        const QJsonValue response = recorded[u"response"];
        const HttpResponse answered {response[u"status"].toInt(),
            response[u"reason"].toString(),
            {},
            response[u"body"].toString().toUtf8()};
        if (answered.status < 400) {
            continue;
        }
        ++count;
        const Error error = explainProxmoxAnswer(answered, u"pve"_s, true);
        QVERIFY(!error.message.isEmpty());
        QVERIFY2(!error.detail.isEmpty(),
            qPrintable(recorded[u"name"].toString())); // the server's own words reach the person
        QCOMPARE(error.code == ErrorCode::PermissionDenied,
            answered.status == 401 || answered.status == 403);
    }
    QVERIFY(count > 50);
}

QTEST_GUILESS_MAIN(TestProxmoxRecordings)
#include "tst_proxmoxrecordings.moc"
