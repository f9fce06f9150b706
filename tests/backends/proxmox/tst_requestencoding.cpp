// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/pve/parameters.h"
#include "backends/proxmox/vmwire.h"
#include "tests/backends/proxmox/proxmoxfake.h"
#include "tests/backends/proxmox/vmspecs.h"
#include "tests/support/await.h"
#include "tests/support/property.h"

#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

/// Every string that a call carries arrives as it was given, whatever is in it: judged by the lab's
/// reading of queries and forms, which falls into the same traps as the real server's.
class TestRequestEncoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCharacterArrives_data();
    void everyCharacterArrives();
    void anyTextArrives_data();
    void anyTextArrives();

private:
    void addCalls();
};

namespace {

/// What shall arrive: the path in its pieces, and the parameters.
struct Meaning
{
    QStringList path;
    lab::Parameters parameters;
};

/// Sends one text in every place that takes one; tells what shall arrive.
using Call = std::function<Meaning(const ProxmoxClient &, const QString &text)>;

QStringList vmPath(const QString &host, const QStringList &rest)
{
    return QStringList {u"nodes"_s, host, u"qemu"_s, u"420"_s} + rest;
}

template <class T>
void finish(Async<T> task)
{
    (void)await(std::move(task)); // what came of it is for others to test
}

/// Reads a request as the server does.
Meaning understand(const ReceivedRequest &request)
{
    const QByteArray path = request.target.split('?').first();
    Meaning meaning;
    for (const QByteArray &piece : path.split('/').sliced(3)) { // after /api2/json
        meaning.path.append(QUrl::fromPercentEncoding(piece));
    }
    const qsizetype query = request.target.indexOf('?');
    meaning.parameters
        = lab::decodeForm(query < 0 ? request.body : request.target.sliced(query + 1));
    return meaning;
}

QString everyCharacter()
{
    QString text;
    for (char16_t c = 1; c < 0x250; ++c) {
        text.append(c);
    }
    return text + u"€\u2028😀"_s;
}

/// Sends the text and says what arrived otherwise; empty = all as it was given.
QString difference(const Call &call, const QString &text)
{
    ScriptedServer server(
        [](const ReceivedRequest &) { return data('"' + kTaskText.toLatin1() + '"'); });
    const Meaning given = call(clientOf(server), text);
    if (server.requests().size() != 1) {
        return u"%1 requests"_s.arg(server.requests().size());
    }
    const Meaning arrived = understand(server.requests().first());
    if (arrived.path != given.path) {
        return u"path "_s + arrived.path.join(u'|');
    }
    for (const auto &[name, value] : given.parameters.asKeyValueRange()) {
        if (arrived.parameters.value(name) != value) {
            return u"%1: %2"_s.arg(name, arrived.parameters.value(name));
        }
    }
    return arrived.parameters.size() == given.parameters.size() ? QString() : u"more than given"_s;
}

Meaning create(const ProxmoxClient &client, const QString &text)
{
    VmSpec spec = workerSpec();
    for (QString *member : {&spec.host.host,
             &spec.name,
             &spec.pool,
             &spec.description,
             &spec.diskStorage,
             &spec.image,
             &spec.bridge}) {
        *member = text;
    }
    finish(client.createVm(spec, {}));
    Meaning given {{u"nodes"_s, text, u"qemu"_s}, {}};
    for (const auto &[name, value] : createParameters(spec)) {
        given.parameters.insert(name, value);
    }
    return given;
}

} // namespace

Q_DECLARE_METATYPE(Call)

void TestRequestEncoding::addCalls()
{
    QTest::addColumn<Call>("call");
    const auto row = [](const char *name, const Call &call) { QTest::newRow(name) << call; };
    row("createVm", create);
    row("setTags", [](const ProxmoxClient &client, const QString &text) {
        finish(client.setTags({u"home"_s, text}, 420, {text, u"b"_s}, {}));
        return Meaning {vmPath(text, {u"config"_s}), {{u"tags"_s, text + u";b"_s}}};
    });
    row("setDescription", [](const ProxmoxClient &client, const QString &text) {
        finish(client.setDescription({u"home"_s, text}, 420, text, text, {}));
        return Meaning {
            vmPath(text, {u"config"_s}), {{u"description"_s, text}, {u"digest"_s, text}}};
    });
    row("resizeDisk", [](const ProxmoxClient &client, const QString &text) {
        const auto size = Mebibytes::fromGibibytes(40);
        finish(client.resizeDisk({u"home"_s, text}, 420, text, size, {}));
        return Meaning {vmPath(text, {u"resize"_s}), {{u"disk"_s, text}, {u"size"_s, u"40G"_s}}};
    });
    row("startVm", [](const ProxmoxClient &client, const QString &text) {
        finish(client.startVm({u"home"_s, text}, 420, {}));
        return Meaning {vmPath(text, {u"status"_s, u"start"_s}), {}};
    });
    row("stopVm", [](const ProxmoxClient &client, const QString &text) {
        finish(client.stopVm({u"home"_s, text}, 420, ProxmoxClient::Stop::Plain, {}));
        return Meaning {vmPath(text, {u"status"_s, u"stop"_s}), {}};
    });
    row("shutdownVm", [](const ProxmoxClient &client, const QString &text) {
        finish(client.shutdownVm({u"home"_s, text}, 420, {}));
        return Meaning {vmPath(text, {u"status"_s, u"shutdown"_s}), {}};
    });
    row("destroyVm", [](const ProxmoxClient &client, const QString &text) {
        finish(client.destroyVm({u"home"_s, text}, 420, {}));
        return Meaning {
            vmPath(text, {}), {{u"purge"_s, u"1"_s}, {u"destroy-unreferenced-disks"_s, u"1"_s}}};
    });
    row("downloadImage", [](const ProxmoxClient &client, const QString &text) {
        QUrl url(u"https://factory.example/image"_s);
        url.setPath(u'/' + text, QUrl::DecodedMode);
        finish(client.downloadImage({u"home"_s, text}, text, url, text, {}));
        return Meaning {{u"nodes"_s, text, u"storage"_s, text, u"download-url"_s},
            {{u"content"_s, u"import"_s},
                {u"filename"_s, text},
                {u"url"_s, url.toString(QUrl::FullyEncoded)}}};
    });
    row("volumesOf", [](const ProxmoxClient &client, const QString &text) {
        finish(client.volumesOf({u"home"_s, text}, text, 420, {}));
        return Meaning {
            {u"nodes"_s, text, u"storage"_s, text, u"content"_s}, {{u"vmid"_s, u"420"_s}}};
    });
    row("poolMembers", [](const ProxmoxClient &client, const QString &text) {
        finish(client.poolMembers(text, {}));
        return Meaning {{u"pools"_s}, {{u"poolid"_s, text}}};
    });
}

void TestRequestEncoding::everyCharacterArrives_data()
{
    addCalls();
}

void TestRequestEncoding::everyCharacterArrives()
{
    QFETCH(Call, call);
    QCOMPARE(difference(call, everyCharacter()), QString());
}

void TestRequestEncoding::anyTextArrives_data()
{
    addCalls();
}

void TestRequestEncoding::anyTextArrives()
{
    QFETCH(Call, call);
    // Short ones of what the server gives a meaning to, where order and repetition matter.
    const QString special = u"&;=+%/?#,\\\"'<> \n\r\t%2F%00é"_s;
    QVERIFY(test::holds("what is given arrives", [&] {
        const auto picks = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(special.size()))));
        QString text;
        for (const int pick : picks) {
            text.append(special.at(pick));
        }
        const QString found = difference(call, text);
        if (!found.isEmpty()) {
            RC_FAIL(found.toStdString());
        }
    }));
}

QTEST_GUILESS_MAIN(TestRequestEncoding)
#include "tst_requestencoding.moc"
