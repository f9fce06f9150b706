// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/httpresponseparser.h"
#include "tests/support/property.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestHttpResponseParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void needsMore_data();
    void needsMore();
    void keepsRepeatedHeaders();
    void headHasNoBody();
    void holdsToItsLimits();
    void doesNotCareHowBytesArrive();
};

using State = HttpResponseParser::State;

static State parse(const QByteArray &bytes, HttpResponse *response = nullptr)
{
    HttpResponseParser parser("GET");
    parser.feed(bytes);
    const State state = parser.finish();
    if (response) {
        *response = parser.response();
    }
    return state;
}

void TestHttpResponseParser::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("body by length")
        << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba << 200 << u"OK"_s << "{}"_ba;
    QTest::newRow("body up to the close")
        << "HTTP/1.0 200 OK\r\n\r\nabc"_ba << 200 << u"OK"_s << "abc"_ba;
    QTest::newRow("chunks with extension and trailer")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=1\r\nabc\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n"_ba
        << 200 << u"OK"_s << "abc0123456789"_ba;
    QTest::newRow("error text in the reason phrase")
        << "HTTP/1.1 500 VM 420 is running - destroy failed\r\nContent-Length: 0\r\n\r\n"_ba << 500
        << u"VM 420 is running - destroy failed"_s << ""_ba;
    QTest::newRow("status that no table knows")
        << "HTTP/1.1 595 No route to host\r\nContent-Length: 0\r\n\r\n"_ba << 595
        << u"No route to host"_s << ""_ba;
    QTest::newRow("no reason") << "HTTP/1.1 204\r\n\r\n"_ba << 204 << u""_s << ""_ba;
    QTest::newRow("empty reason") << "HTTP/1.1 204 \r\n\r\n"_ba << 204 << u""_s << ""_ba;
    QTest::newRow("reason in UTF-8")
        << "HTTP/1.1 400 schl\xc3\xa4gt fehl\r\nContent-Length: 0\r\n\r\n"_ba << 400
        << u"schlägt fehl"_s << ""_ba;
    QTest::newRow("lines that end in LF only")
        << "HTTP/1.1 200 OK\nContent-Length: 1\n\nx"_ba << 200 << u"OK"_s << "x"_ba;
    QTest::newRow("interim answers")
        << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"_ba
        << 200 << u"OK"_s << "x"_ba;
    QTest::newRow("more than was announced")
        << "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxyz"_ba << 200 << u"OK"_s << "x"_ba;
    QTest::newRow("same length twice")
        << "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx"_ba << 200 << u"OK"_s
        << "x"_ba;
    QTest::newRow("not modified has no body")
        << "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"_ba << 304 << u"Not Modified"_s
        << ""_ba;
}

void TestHttpResponseParser::reads()
{
    QFETCH(QByteArray, bytes);
    HttpResponse response;
    QCOMPARE(parse(bytes, &response), State::Complete);
    QTEST(response.status, "status");
    QTEST(response.reason, "reason");
    QTEST(response.body, "body");
}

void TestHttpResponseParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row
        = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("nothing at all", "");
    row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
    row("HTTP/2 preface", "HTTP/2 200 OK\r\n\r\n");
    row("status of two digits", "HTTP/1.1 20 OK\r\n\r\n");
    row("status of four digits", "HTTP/1.1 2000 OK\r\n\r\n");
    row("status below 100", "HTTP/1.1 099 OK\r\n\r\n");
    row("switching protocols", "HTTP/1.1 101 Switching\r\n\r\n");
    row("head without an end", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n");
    row("header without a colon", "HTTP/1.1 200 OK\r\nfoo\r\n\r\n");
    row("folded header", "HTTP/1.1 200 OK\r\nA: b\r\n c: d\r\n\r\n");
    row("blank before the colon", "HTTP/1.1 200 OK\r\nContent-Length : 0\r\n\r\n");
    row("body shorter than announced", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc");
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n");
    row("length that is no number", "HTTP/1.1 200 OK\r\nContent-Length: 0x5\r\n\r\nabcde");
    row("length beyond 64 bits", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n");
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
    row("unknown transfer encoding",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    row("chunk size that is no number",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n");
    row("chunk size without digits",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n;x\r\n0\r\n\r\n");
    row("chunk size of nine digits",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100000003\r\nabc\r\n0\r\n\r\n");
    row("chunk longer than its size",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n");
    row("chunks without the last",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    row("trailers without an end",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: y\r\n");
}

void TestHttpResponseParser::refuses()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(parse(bytes), State::Broken);
}

void TestHttpResponseParser::needsMore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a status line") << "HTTP/1.1 20"_ba;
    QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc"_ba;
    QTest::newRow("only an interim answer") << "HTTP/1.1 100 Continue\r\n\r\n"_ba;
}

void TestHttpResponseParser::needsMore()
{
    QFETCH(QByteArray, bytes);
    HttpResponseParser parser("GET");
    QCOMPARE(parser.feed(bytes), State::Incomplete);
}

void TestHttpResponseParser::keepsRepeatedHeaders()
{
    HttpResponse response;
    parse("HTTP/1.1 200 OK\r\nConnection: close\r\nConnection: Keep-Alive\r\nContent-Length: "
          "0\r\n\r\n",
        &response);
    QCOMPARE(response.headers.size(), 3);
    QCOMPARE(response.header("connection"), "close"_ba);
    QCOMPARE(response.headers.at(1).value, "Keep-Alive"_ba);
    QCOMPARE(response.header("missing"), QByteArray());
}

void TestHttpResponseParser::headHasNoBody()
{
    HttpResponseParser parser("HEAD");
    QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"), State::Complete);
}

void TestHttpResponseParser::holdsToItsLimits()
{
    const HttpResponseParser::Limits limits {100, 10};
    const auto feed = [limits](const QByteArray &bytes) {
        return HttpResponseParser("GET", limits).feed(bytes);
    };
    QCOMPARE(feed("HTTP/1.1 200 OK\r\nA: " + QByteArray(200, 'a')), State::Broken);
    QCOMPARE(feed("HTTP/1.1 200 " + QByteArray(200, 'a')), State::Broken);
    QCOMPARE(feed(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(10)), State::Broken);
    QCOMPARE(feed("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n"), State::Broken);
    QCOMPARE(feed("HTTP/1.1 200 OK\r\n\r\n01234567890"), State::Broken);
    QCOMPARE(feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n012345\r\n6\r\n"),
        State::Broken);
    QCOMPARE(feed("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789"), State::Complete);
}

void TestHttpResponseParser::doesNotCareHowBytesArrive()
{
    const QByteArray bytes = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: "
                             "chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n";
    QVERIFY(test::holds("cut anywhere, the same answer comes out", [&bytes] {
        HttpResponseParser parser("GET");
        qsizetype at = 0;
        while (at < bytes.size()) {
            const auto length
                = std::min<qsizetype>(*rc::gen::inRange<qsizetype>(1, 20), bytes.size() - at);
            parser.feed(QByteArrayView(bytes).sliced(at, length));
            at += length;
        }
        RC_ASSERT(parser.state() == State::Complete);
        RC_ASSERT(parser.response().body == "abc0123456789");
    }));
}

QTEST_GUILESS_MAIN(TestHttpResponseParser)
#include "tst_httpresponseparser.moc"
