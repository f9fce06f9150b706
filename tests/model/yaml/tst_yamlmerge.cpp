// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlmerge.h"
#include "model/yaml/yamlreader.h"

#include <QTest>

using namespace castello;

class TestYamlMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void merges_data();
    void merges();
};

void TestYamlMerge::merges_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("merged");
    const auto row =
        [](const char *name, const char *document, const char *patch, const char *merged) {
            QTest::newRow(name) << QByteArray(document) << QByteArray(patch) << QByteArray(merged);
        };
    row("adds and replaces", "{a: 1, b: 2}", "{b: 3, c: 4}", "{a: 1, b: 3, c: 4}");
    row("goes into mappings", "{a: {b: 1, c: 2}}", "{a: {c: 3}}", "{a: {b: 1, c: 3}}");
    row("takes away", "{a: 1, b: {c: 2, d: 3}}", "{a: null, b: {d: null}}", "{b: {c: 2}}");
    row("replaces sequences", "{a: [1, 2]}", "{a: [3]}", "{a: [3]}");
    row("replaces scalars by mappings", "{a: 1}", "{a: {b: 2, c: null}}", "{a: {b: 2}}");
    row("does nothing", "{a: 1}", "{}", "{a: 1}");
}

void TestYamlMerge::merges()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, merged);
    QVERIFY(mergeYaml(*readYaml(document), *readYaml(patch)) == *readYaml(merged));
}

QTEST_GUILESS_MAIN(TestYamlMerge)
#include "tst_yamlmerge.moc"
