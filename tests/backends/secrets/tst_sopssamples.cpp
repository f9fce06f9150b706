// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/sops.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

/// Files that SOPS itself wrote or judged. What is not covered yet is skipped by name.
namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As JSON, so that 1e21 and 1000000000000000000000 are one number.
QJsonValue toJson(const YamlValue &value)
{
    switch (value.kind()) {
    case YamlValue::Kind::Null:
        return QJsonValue::Null;
    case YamlValue::Kind::Boolean:
        return value.toBool();
    case YamlValue::Kind::Integer:
    case YamlValue::Kind::Float:
        return value.text().toDouble();
    case YamlValue::Kind::String:
        return value.text();
    case YamlValue::Kind::Sequence: {
        QJsonArray array;
        for (const YamlValue &item : value.items()) {
            array.append(toJson(item));
        }
        return array;
    }
    case YamlValue::Kind::Mapping:
        break;
    }
    QJsonObject object;
    for (const auto &entry : value.entries()) {
        object.insert(entry.key, toJson(entry.value));
    }
    return object;
}

QJsonArray readList(const QString &relative)
{
    const QString path = test::sharedPath(relative);
    return path.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(readAll(path)).array();
}

Result<YamlValue> decrypt(const QString &path, const QString &keyFile)
{
    return AgeIdentity::parseFile(Secret(readAll(keyFile)))
        .and_then([&path](const QList<AgeIdentity> &identities) {
            return decryptSops(readAll(path), identities);
        });
}

} // namespace

class TestSopsSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samplesAreThere();
    void readsFilesOfSops_data();
    void readsFilesOfSops();
    void judgesAsSopsDoes_data();
    void judgesAsSopsDoes();
};

void TestSopsSamples::samplesAreThere()
{
    CASTELLO_NEED_SHARED(folder, "gitops/sops-samples");
    QVERIFY(readList(u"gitops/sops-samples/expected-upstream.json"_s).size() >= 9);
    QVERIFY(readList(u"gitops/sops-samples/verified-with-go-sops/expected.json"_s).size() >= 9);
}

void TestSopsSamples::readsFilesOfSops_data()
{
    QTest::addColumn<QJsonObject>("sample");
    QTest::newRow("none") << QJsonObject();
    for (const QJsonValue &sample : readList(u"gitops/sops-samples/expected-upstream.json"_s)) {
        QTest::newRow(qPrintable(sample[u"file"].toString())) << sample.toObject();
    }
}

void TestSopsSamples::readsFilesOfSops()
{
    CASTELLO_NEED_SHARED(folder, "gitops/sops-samples");
    QFETCH(QJsonObject, sample);
    if (sample.isEmpty()) {
        return;
    }
    if (sample[u"format"] != u"yaml"_s) {
        QSKIP("not covered yet: a format that is not YAML");
    }
    const auto document = decrypt(
        folder + u'/' + sample[u"file"].toString(), folder + u'/' + sample[u"key"].toString());
    if (!sample.contains(u"go_sops_output")) {
        QVERIFY(!document.has_value());
        QVERIFY(document.error().message.contains(u"post-quantum"_s));
        QSKIP("not covered yet: post-quantum recipients (refused by name)");
    }
    QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().toString()));
    QVERIFY(*document == *readYaml(sample[u"go_sops_output"].toString().toUtf8()));
}

void TestSopsSamples::judgesAsSopsDoes_data()
{
    QTest::addColumn<QJsonObject>("sample");
    QTest::newRow("none") << QJsonObject();
    for (const QJsonValue &sample :
        readList(u"gitops/sops-samples/verified-with-go-sops/expected.json"_s)) {
        QTest::newRow(qPrintable(sample[u"file"].toString())) << sample.toObject();
    }
}

void TestSopsSamples::judgesAsSopsDoes()
{
    CASTELLO_NEED_SHARED(folder, "gitops/sops-samples/verified-with-go-sops");
    QFETCH(QJsonObject, sample);
    if (sample.isEmpty()) {
        return;
    }
    const auto document
        = decrypt(folder + u'/' + sample[u"file"].toString(), folder + u"/keys.txt"_s);
    QCOMPARE(document.has_value(), sample[u"decrypts"].toBool());
    if (!document) {
        QCOMPARE(document.error().code, ErrorCode::InvalidInput);
    } else if (sample.contains(u"plain")) {
        QCOMPARE(toJson(*document), sample[u"plain"]);
    }
}

QTEST_GUILESS_MAIN(TestSopsSamples)
#include "tst_sopssamples.moc"
