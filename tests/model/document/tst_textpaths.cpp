// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/document/textpaths.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kText = "groups:\n"
                         "  worker:\n"
                         "    hosts: [home/pve]\n"
                         "    machines: {worker-1: {cores: 8}}\n"
                         "  other:\n"
                         "networks: {}\n";

} // namespace

class TestTextPaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesNoText_data();
    void refusesNoText();
    void findsRanges_data();
    void findsRanges();
    void findsPaths_data();
    void findsPaths();
};

void TestTextPaths::refusesNoText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QByteArray();
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("a byte order mark alone") << "\xEF\xBB\xBF"_ba;
}

/// A castle file may be empty; libyaml takes no null for a text.
void TestTextPaths::refusesNoText()
{
    QFETCH(QByteArray, text);
    const auto root = readTextRanges(text);
    QVERIFY(!root);
    QCOMPARE(root.error().code, ErrorCode::InvalidInput);
}

void TestTextPaths::findsRanges_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a value") << QStringList {u"groups"_s, u"worker"_s, u"hosts"_s}
                             << "hosts: [home/pve]"_ba;
    QTest::newRow("a value in braces")
        << QStringList {u"groups"_s, u"worker"_s, u"machines"_s, u"worker-1"_s}
        << "worker-1: {cores: 8}"_ba;
    QTest::newRow("a key without a value") << QStringList {u"groups"_s, u"other"_s} << "other:"_ba;
    QTest::newRow("what is not there belongs to what is")
        << QStringList {u"networks"_s, u"lan"_s, u"cidr"_s} << "networks: {}"_ba;
}

void TestTextPaths::findsRanges()
{
    QFETCH(QStringList, path);
    const auto root = readTextRanges(kText);
    QVERIFY(root);
    const auto range = rangeOfPath(*root, path);
    QVERIFY(range);
    QTEST(kText.sliced(range->start, range->size()).trimmed(), "text");
    QVERIFY(!rangeOfPath(*root, {u"providers"_s}));
}

void TestTextPaths::findsPaths_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QStringList>("path");
    QTest::newRow("in a key") << "rker:"_ba << QStringList {u"groups"_s, u"worker"_s};
    QTest::newRow("in a list") << "e/pve"_ba << QStringList {u"groups"_s, u"worker"_s, u"hosts"_s};
    QTest::newRow("in braces")
        << "8}}"_ba
        << QStringList {u"groups"_s, u"worker"_s, u"machines"_s, u"worker-1"_s, u"cores"_s};
    QTest::newRow("where the next one begins") << "networks"_ba << QStringList {u"networks"_s};
}

void TestTextPaths::findsPaths()
{
    QFETCH(QByteArray, at);
    const auto root = readTextRanges(kText);
    QVERIFY(root);
    QTEST(pathAtOffset(*root, kText.indexOf(at)), "path");
}

QTEST_GUILESS_MAIN(TestTextPaths)
#include "tst_textpaths.moc"
