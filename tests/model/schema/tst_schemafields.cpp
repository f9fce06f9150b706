// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/castlereader.h"
#include "model/schema/castleschema.h"

#include <QFile>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

CastleSchema schemaIn(const QString &language)
{
    QFile file(QStringLiteral(CASTELLO_SOURCE_DIR "/resources/castle.schema.json"));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    return CastleSchema::parse(file.readAll(), language).value();
}

QStringList pathOf(const char *dotted)
{
    return QString::fromLatin1(dotted).split(u'.', Qt::SkipEmptyParts);
}

} // namespace

/// What the schema tells the inspector; tst_castleschema holds it against the reader.
class TestSchemaFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsKinds_data();
    void knowsKinds();
    void knowsRangesAndDefaults();
    void knowsChoices();
    void keepsTheOrderOfTheFile();
    void knowsWhatIsRequired();
    void knowsWhatExcludesEachOther();
    void hasNoFieldThatIsNotThere();
    void speaksBothLanguages();
    void refusesWhatIsNoSchema();
};

void TestSchemaFields::knowsKinds_data()
{
    QTest::addColumn<FieldKind>("kind");
    const auto row = [](const char *path, FieldKind kind) { QTest::newRow(path) << kind; };
    row("metadata.name", FieldKind::Text);
    row("metadata.protected", FieldKind::Boolean);
    row("apiVersion", FieldKind::Fixed);
    row("cluster", FieldKind::Section);
    row("cluster.cni", FieldKind::Choice);
    row("cluster.endpoint.vip", FieldKind::Address);
    row("cluster.endpoint.loadBalancer", FieldKind::Fixed);
    row("cluster.patches", FieldKind::Fixed);
    row("networks", FieldKind::Map);
    row("networks.lan.cidr", FieldKind::Cidr);
    row("networks.lan.dns", FieldKind::List);
    row("networks.lan.dhcpRange", FieldKind::AddressRange);
    row("groups.worker.count", FieldKind::Integer);
    row("groups.worker.memory", FieldKind::Amount);
    row("groups.worker.hosts", FieldKind::List);
    row("groups.worker.addresses.lan", FieldKind::AddressRange);
    row("groups.worker.vmids", FieldKind::Text);
    row("groups.worker.machines.worker-1.host", FieldKind::Host);
    row("secrets.cluster", FieldKind::Recipient);
}

void TestSchemaFields::knowsKinds()
{
    const auto field = schemaIn(u"en"_s).field(pathOf(QTest::currentDataTag()));
    QVERIFY(field);
    QTEST(field->kind, "kind");
}

void TestSchemaFields::knowsRangesAndDefaults()
{
    const CastleSchema schema = schemaIn(u"en"_s);
    const auto cores = schema.field(pathOf("groups.worker.cores"));
    QCOMPARE(cores->minimum, 1);
    QCOMPARE(cores->maximum, 512);
    QCOMPARE(cores->defaultText, u"2"_s);
    QCOMPARE(schema.field(pathOf("networks.lan.dns"))->itemKind, FieldKind::Address);
    QCOMPARE(schema.field(pathOf("groups.worker.dataDisks"))->itemKind, FieldKind::Amount);
    QVERIFY(schema.field(pathOf("groups.worker.memory"))->examples.contains(u"8GiB"_s));
    QVERIFY(!schema.field(pathOf("networks.lan.cidr"))->pattern.isEmpty());
}

void TestSchemaFields::knowsChoices()
{
    QCOMPARE(schemaIn(u"en"_s).field(pathOf("groups.worker.role"))->choices,
        QList<FieldChoice>({{u"controlplane"_s, u"Control plane"_s}, {u"worker"_s, u"Worker"_s}}));
    QCOMPARE(schemaIn(u"it"_s).field(pathOf("cluster.cni"))->choices.last().title,
        u"Nessuna, porto la mia"_s);
}

void TestSchemaFields::keepsTheOrderOfTheFile()
{
    QStringList keys;
    for (const SchemaField &field : schemaIn(u"en"_s).fields(pathOf("networks.lan"))) {
        keys.append(field.key);
    }
    QCOMPARE(keys, QStringList({u"cidr"_s, u"gateway"_s, u"dns"_s, u"ntp"_s, u"dhcpRange"_s}));
}

void TestSchemaFields::knowsWhatIsRequired()
{
    const CastleSchema schema = schemaIn(u"en"_s);
    QVERIFY(schema.field(pathOf("networks.lan.cidr"))->isRequired);
    QVERIFY(!schema.field(pathOf("networks.lan.gateway"))->isRequired);
    for (const SchemaField &field : schema.fields(pathOf("versions"))) {
        QCOMPARE(field.isRequired, field.key != u"flux" && field.key != u"longhorn");
    }
}

void TestSchemaFields::knowsWhatExcludesEachOther()
{
    const CastleSchema schema = schemaIn(u"en"_s);
    QVERIFY(schema.isOneOf(pathOf("cluster.endpoint")));
    QVERIFY(!schema.isOneOf(pathOf("cluster")));
}

void TestSchemaFields::hasNoFieldThatIsNotThere()
{
    const CastleSchema schema = schemaIn(u"en"_s);
    QVERIFY(!schema.field(pathOf("groups.worker.colour")));
    QVERIFY(!schema.field(pathOf("metadata.name.first")));
    QVERIFY(schema.fields(pathOf("metadata.name")).isEmpty());
}

void TestSchemaFields::speaksBothLanguages()
{
    const CastleSchema english = schemaIn(u"en"_s);
    const CastleSchema italian = schemaIn(u"it"_s);
    for (const CastleSection &section : castleSections()) {
        const QStringList path = section.path.split(u'.', Qt::SkipEmptyParts);
        const QList<SchemaField> translated = italian.fields(path);
        for (const SchemaField &field : english.fields(path)) {
            const auto it = std::ranges::find(translated, field.key, &SchemaField::key);
            QVERIFY2(!field.title.isEmpty() && !field.description.isEmpty(), qPrintable(field.key));
            QVERIFY2(!it->title.isEmpty(), qPrintable(field.key));
            QVERIFY2(it->description != field.description, qPrintable(section.path + field.key));
        }
    }
}

void TestSchemaFields::refusesWhatIsNoSchema()
{
    QCOMPARE(CastleSchema::parse("[", u"en"_s).error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestSchemaFields)
#include "tst_schemafields.moc"
