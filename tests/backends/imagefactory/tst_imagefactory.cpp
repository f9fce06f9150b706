// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/imagefactory/imagefactory.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

static const QString kId = u"376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba"_s;
static const QByteArray kYaml = "customization: {}\n";

class TestImageFactory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registers();
    void refusals_data();
    void refusals();
    void warms();
    void warmingFails_data();
    void warmingFails();
    void cancels();
    void knowsWhereImagesAre();
};

static ImageFactory factoryOf(const ScriptedServer &server)
{
    const QUrl url(u"https://127.0.0.1:%1"_s.arg(server.port()));
    return ImageFactory::create(url,
        {PinnedCertificate {server.fingerprint()}, {}, {}},
        std::make_shared<DirectAddressMap>())
        .value();
}

static ScriptedReply created(const QString &id)
{
    return answer("201 Created", "{\"id\":\"" + id.toLatin1() + "\"}");
}

void TestImageFactory::registers()
{
    ScriptedServer server([](const ReceivedRequest &) { return created(kId); });
    const auto registered = await(factoryOf(server).registerSchematic(kYaml, kId, {}));
    QVERIFY2(
        registered.has_value(), qPrintable(registered ? QString() : registered.error().toString()));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().method, "POST"_ba);
    QCOMPARE(server.requests().first().target, "/schematics"_ba);
    QCOMPARE(server.requests().first().body, kYaml);
}

void TestImageFactory::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("another id") << created(u"abc"_s).bytes << int(ErrorCode::Conflict);
    QTest::newRow("unknown extension")
        << answer("400 Bad Request", "official extension \"x\" is not available").bytes
        << int(ErrorCode::InvalidInput);
    QTest::newRow("out of order") << answer("502 Bad Gateway").bytes << int(ErrorCode::Unexpected);
    QTest::newRow("an answer without an id")
        << answer("200 OK", "{}").bytes << int(ErrorCode::Unexpected);
    QTest::newRow("no answer") << QByteArray() << int(ErrorCode::UnknownOutcome);
}

void TestImageFactory::refusals()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server([bytes](const ReceivedRequest &) {
        return ScriptedReply {bytes, ScriptedReply::Then::Close};
    });
    const auto registered = await(factoryOf(server).registerSchematic(kYaml, kId, {}));
    QVERIFY(!registered.has_value());
    QTEST(int(registered.error().code), "code");
    QCOMPARE(server.requests().size(), 1);
}

void TestImageFactory::warms()
{
    // Answers a HEAD: the length is that of the image, and no body follows.
    ScriptedServer server([](const ReceivedRequest &) {
        return ScriptedReply {"HTTP/1.1 200 OK\r\nContent-Length: 90000000000\r\n\r\n"};
    });
    QVERIFY(await(factoryOf(server).warmImage(kId, u"v1.13.9"_s, {})).has_value());
    QCOMPARE(server.requests().first().method, "HEAD"_ba);
    QCOMPARE(server.requests().first().target,
        "/image/" + kId.toLatin1() + "/v1.13.9/nocloud-amd64.qcow2");
}

void TestImageFactory::warmingFails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("no such version")
        << "HTTP/1.1 404 Not Found\r\n\r\n"_ba << int(ErrorCode::NotFound);
    QTest::newRow("out of order") << "HTTP/1.1 500 Internal Server Error\r\n\r\n"_ba
                                  << int(ErrorCode::Unexpected);
    QTest::newRow("no answer") << QByteArray() << int(ErrorCode::Unreachable);
}

void TestImageFactory::warmingFails()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server([bytes](const ReceivedRequest &) {
        return ScriptedReply {bytes, ScriptedReply::Then::Close};
    });
    const auto warmed = await(factoryOf(server).warmImage(kId, u"v1.13.9"_s, {}));
    QVERIFY(!warmed.has_value());
    QTEST(int(warmed.error().code), "code");
}

void TestImageFactory::cancels()
{
    ScriptedServer server([](const ReceivedRequest &) { return silence(); });
    std::stop_source source;
    connect(&server, &ScriptedServer::requested, &server, [&source] { source.request_stop(); });
    const auto warmed = await(factoryOf(server).warmImage(kId, u"v1.13.9"_s, source.get_token()));
    QVERIFY(!warmed.has_value());
    QCOMPARE(warmed.error().code, ErrorCode::Cancelled);
}

void TestImageFactory::knowsWhereImagesAre()
{
    const auto factory = ImageFactory::create(
        ImageFactory::defaultUrl(), {}, std::make_shared<DirectAddressMap>());
    QVERIFY(factory.has_value());
    QCOMPARE(factory->imageUrl(u"abc"_s, u"v1.13.9"_s),
        QUrl(u"https://factory.talos.dev/image/abc/v1.13.9/nocloud-amd64.qcow2"_s));
}

QTEST_GUILESS_MAIN(TestImageFactory)
#include "tst_imagefactory.moc"
