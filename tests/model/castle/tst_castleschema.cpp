// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/castlereader.h"
#include "model/yaml/yamlpath.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/sample.h"
#include "tests/support/schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

const QString kSchema = QStringLiteral(CASTELLO_SOURCE_DIR "/resources/castle.schema.json");

QJsonObject schemaRoot()
{
    QFile file(kSchema);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QJsonObject resolved(const QJsonObject &schema)
{
    const QString reference = schema.value(u"$ref"_s).toString();
    const QString name = reference.sliced(reference.lastIndexOf(u'/') + 1);
    return reference.isEmpty() ? schema : schemaRoot().value(u"$defs"_s)[name].toObject();
}

/// The schema of a section: `groups.*` leads through the values of a mapping by any name.
QJsonObject schemaOf(const QString &path)
{
    QJsonObject schema = schemaRoot();
    for (const QString &key : path.split(u'.', Qt::SkipEmptyParts)) {
        schema = resolved(key == u"*" ? schema.value(u"additionalProperties"_s).toObject()
                                      : schema.value(u"properties"_s)[key].toObject());
    }
    return schema;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Every schema inside has a description, so that the inspector has a help text.
void collectUndescribed(const QString &path, const QJsonObject &schema, QStringList &missing)
{
    const QJsonObject target = resolved(schema);
    if (!schema.contains(u"description"_s) && !target.contains(u"description"_s)) {
        missing.append(path);
    }
    const QJsonObject properties = target.value(u"properties"_s).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        collectUndescribed(path + u'.' + it.key(), it->toObject(), missing);
    }
    if (target.value(u"additionalProperties"_s).isObject()) {
        collectUndescribed(
            path + u".*"_s, target.value(u"additionalProperties"_s).toObject(), missing);
    }
}

} // namespace

class TestCastleSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsTheSample();
    void refuses_data();
    void refuses();
    void hasTheReadersKeys_data();
    void hasTheReadersKeys();
    void describesEverything();
};

void TestCastleSchema::acceptsTheSample()
{
    QCOMPARE(
        test::schemaFindings(readYaml(test::sampleCastleText()).value(), kSchema), QStringList());
}

void TestCastleSchema::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *path, const char *value) {
        QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(value);
    };
    row("apiVersion", "castello/v2");
    row("groups.worker.cuont", "4");
    row("groups.worker.count", "'3'");
    row("groups.worker.memory", "8GB");
    row("groups.worker.hosts", "[pve]");
    row("groups.worker.machines", "{worker-2: {role: worker}}");
    row("metadata", "{}");
    row("cluster.endpoint", "{vip: 192.168.1.150, dns: a.example.com}");
    row("networks.lan.cidr", "192.168.1.0");
    row("secrets.cluster", "me");
}

void TestCastleSchema::refuses()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    const YamlValue document = withYamlValue(readYaml(test::sampleCastleText()).value(),
        splitYamlPath(path).value(),
        readYaml(value).value())
                                   .value();
    QVERIFY(!test::schemaFindings(document, kSchema).isEmpty());
}

void TestCastleSchema::hasTheReadersKeys_data()
{
    QTest::addColumn<QStringList>("required");
    QTest::addColumn<QStringList>("optional");
    for (const CastleSection &section : castleSections()) {
        QTest::newRow(section.path.isEmpty() ? "the document" : qPrintable(section.path))
            << section.required << section.optional;
    }
}

void TestCastleSchema::hasTheReadersKeys()
{
    QFETCH(QStringList, required);
    QFETCH(QStringList, optional);
    const QString path = QString::fromUtf8(QTest::currentDataTag());
    const QJsonObject schema = schemaOf(path == u"the document" ? QString() : path);
    QCOMPARE(sorted(schema.value(u"properties"_s).toObject().keys()), sorted(required + optional));
    QCOMPARE(sorted(schema.value(u"required"_s).toVariant().toStringList()), sorted(required));
    QCOMPARE(schema.value(u"additionalProperties"_s), QJsonValue(false));
}

void TestCastleSchema::describesEverything()
{
    QStringList missing;
    collectUndescribed({}, schemaRoot(), missing);
    QCOMPARE(missing, QStringList());
}

QTEST_GUILESS_MAIN(TestCastleSchema)
#include "tst_castleschema.moc"
