// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/talos/kubeconfigarchive.h"

#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace castello;
using namespace Qt::StringLiterals;

class TestKubeconfigArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void survivesAnyDamage();
};

// A ustar header with a right checksum.
static QByteArray header(const QByteArray &name, const QByteArray &octalSize, char type = '0')
{
    QByteArray block(512, '\0');
    block.replace(0, name.size(), name);
    block.replace(100, 7, "0000600");
    block.replace(124, octalSize.size(), octalSize);
    block.replace(148, 8, "        ");
    block[156] = type;
    block.replace(257,
        8,
        QByteArray("ustar\0"
                   "00",
            8));
    int sum = 0;
    for (const char c : std::as_const(block)) {
        sum += uchar(c);
    }
    block.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0' + ' ');
    return block;
}

static QByteArray member(const QByteArray &name, const QByteArray &content, char type = '0')
{
    const QByteArray size = QByteArray::number(content.size(), 8).rightJustified(11, '0');
    return header(name, size, type) + content
        + QByteArray((512 - content.size() % 512) % 512, '\0');
}

static const QByteArray kEnd(1024, '\0');

static QByteArray gzip(const QByteArray &plain, int windowBits = 16 + MAX_WBITS)
{
    z_stream stream {};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

void TestKubeconfigArchive::reads_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QByteArray>("content");
    const QByteArray text = "kind: Config\n";
    QTest::newRow("one file") << member("kubeconfig", text) + kEnd << text;
    QTest::newRow("a file of whole blocks")
        << member("kubeconfig", QByteArray(1024, 'x')) + kEnd << QByteArray(1024, 'x');
    QTest::newRow("an empty file") << member("kubeconfig", "") + kEnd << QByteArray("");
    QTest::newRow("after others") << member("a", QByteArray(700, 'a')) + member("kubeconfig", text)
            + kEnd << text;
    QTest::newRow("after a pax header")
        << member("PaxHeaders/kubeconfig", "30 mtime=1\n", 'x') + member("kubeconfig", text) + kEnd
        << text;
    QTest::newRow("old type of a file") << member("kubeconfig", text, '\0') + kEnd << text;
    QTest::newRow("without end blocks") << member("kubeconfig", text) << text;
    QTest::newRow("without padding at the end")
        << member("kubeconfig", text).first(512 + text.size()) << text;
}

void TestKubeconfigArchive::reads()
{
    QFETCH(QByteArray, tar);
    const auto kubeconfig = readKubeconfigArchive(gzip(tar));
    QVERIFY2(kubeconfig, kubeconfig ? "" : qPrintable(kubeconfig.error().toString()));
    QTEST(kubeconfig->reveal().toByteArray(), "content");
}

void TestKubeconfigArchive::refuses_data()
{
    QTest::addColumn<QByteArray>("archive");
    const QByteArray good = member("kubeconfig", "kind: Config\n") + kEnd;
    QByteArray flipped = good;
    flipped[3] = 'X';
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no gzip") << good;
    QTest::newRow("zlib instead of gzip") << gzip(good, MAX_WBITS);
    QTest::newRow("cut off") << gzip(good).chopped(9);
    QTest::newRow("wrong length at the end")
        << gzip(good).chopped(4) + QByteArray("\x01\x00\x00\x00", 4);
    QTest::newRow("an empty archive") << gzip(kEnd);
    QTest::newRow("a shorter file than a header") << gzip(good.first(511));
    QTest::newRow("no kubeconfig") << gzip(member("other", "kind: Config\n") + kEnd);
    QTest::newRow("a folder of that name") << gzip(member("kubeconfig", "", '5') + kEnd);
    QTest::newRow("a link of that name") << gzip(member("kubeconfig", "", '2') + kEnd);
    QTest::newRow("wrong checksum") << gzip(flipped);
    QTest::newRow("size beyond the end") << gzip(header("kubeconfig", "00000077777") + kEnd);
    QTest::newRow("largest size") << gzip(header("kubeconfig", "77777777777") + kEnd);
    QTest::newRow("no octal size") << gzip(header("kubeconfig", "0000000008x") + kEnd);
    QTest::newRow("binary size") << gzip(
        header("kubeconfig", QByteArray("\x80\0\0\0\0\0\0\0\0\0\0\x0d", 12)) + kEnd);
    QTest::newRow("no size") << gzip(header("kubeconfig", QByteArray()) + kEnd);
    QTest::newRow("a bomb") << gzip(member("kubeconfig", QByteArray(8 * 1024 * 1024, '\0')) + kEnd);
    QTest::newRow("too large to be one") << QByteArray(2 * 1024 * 1024, 'x');
}

void TestKubeconfigArchive::refuses()
{
    QFETCH(QByteArray, archive);
    const auto kubeconfig = readKubeconfigArchive(archive);
    QVERIFY(!kubeconfig);
    QCOMPARE(kubeconfig.error().code, ErrorCode::Unexpected);
    QVERIFY(!kubeconfig.error().detail.isEmpty());
}

// Damaged before packing, so that the damage reaches the tar reader. Under the sanitizers this is
// where a read beyond the end would show.
void TestKubeconfigArchive::survivesAnyDamage()
{
    QRandomGenerator random(20261122);
    const QByteArray good = member("a", "1") + member("kubeconfig", "kind: Config\n") + kEnd;
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray bad = good.first(random.bounded(int(good.size()) + 1));
        for (int n = random.bounded(4); n > 0 && !bad.isEmpty(); --n) {
            bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
        }
        refused += readKubeconfigArchive(gzip(bad)) ? 0 : 1;
    }
    QVERIFY2(refused > 500 && refused < 2000, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestKubeconfigArchive)
#include "tst_kubeconfigarchive.moc"
