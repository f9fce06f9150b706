// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/castlereader.h"
#include "model/generate/talos/generatetalos.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/castlebuilder.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/goldentree.h"
#include "tests/support/schema.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using castello::test::CastleBuilder;

class TestGenerateTalos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBuilderMakesTheSample();
    void equalsTheGoldenTree();
    void marksWhatIsSecret();
    void passesTalosSchema_data();
    void passesTalosSchema();
    void refusesAnUnknownContract();
};

namespace {

QList<GeneratedFile> filesOf(const Castle &castle, const TalosOptions &options = {})
{
    return generateTalos(castle, test::fakeSecrets(), test::fakeCertificate("admin"), options)
        .value_or(QList<GeneratedFile>());
}

/// Faults of the published schema, not of our documents: Talos itself writes and reads `persist`.
bool isKnownFault(const QString &finding)
{
    return finding.contains(u"'persist'"_s);
}

} // namespace

void TestGenerateTalos::theBuilderMakesTheSample()
{
    QFile file(QStringLiteral(CASTELLO_SOURCE_DIR "/resources/samples/tazlab.castle.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = readYaml(file.readAll());
    QVERIFY(document);
    const CastleReading sample = readCastle(*document);
    QVERIFY(sample.castle);
    const Castle built = CastleBuilder().castle();
    QCOMPARE(built.versions, sample.castle->versions);
    QCOMPARE(built.groups, sample.castle->groups);
    QCOMPARE(built.networks, sample.castle->networks);
    QVERIFY(built == *sample.castle);
}

void TestGenerateTalos::equalsTheGoldenTree()
{
    const Castle castle = CastleBuilder().castle();
    const QList<GeneratedFile> files = filesOf(castle);
    QCOMPARE(files.size(), 8);
    QCOMPARE(files, filesOf(castle)); // same input, same bytes
    QCOMPARE(
        test::goldenDifferences(u"generate/tazlab/infrastructure"_s, files).join(u'\n'), QString());
}

void TestGenerateTalos::marksWhatIsSecret()
{
    const SecretsBundle secrets = test::fakeSecrets();
    for (const GeneratedFile &file : filesOf(CastleBuilder().castle())) {
        const bool holdsSecret = file.content.contains(secrets.trustdToken.reveal().toByteArray())
            || file.content.contains(QByteArray("FAKE key of admin\n").toBase64());
        QCOMPARE(file.sensitivity == Sensitivity::Secret, holdsSecret);
    }
}

void TestGenerateTalos::passesTalosSchema_data()
{
    QTest::addColumn<Castle>("castle");
    QTest::newRow("the sample") << CastleBuilder().castle();
    QTest::newRow("one machine") << CastleBuilder().controlPlanes(1).workers(0).castle();
    QTest::newRow("Longhorn on the system disk") << CastleBuilder().dataDisks({}).castle();
    Castle other = CastleBuilder().dataDisks({{u"a"_s, 10}, {u"b"_s, 10}}).castle();
    other.cluster.cni = Cni::None;
    other.networks[u"lan"_s].ntp = {u"192.168.1.1"_s};
    QTest::newRow("two data disks, NTP, no CNI") << other;
}

void TestGenerateTalos::passesTalosSchema()
{
    CASTELLO_NEED_SHARED(schema, "talos/schemas/config.schema.v1.13.json");
    QFETCH(Castle, castle);
    const QMap<QString, QString> definitions {
        {u"HostnameConfig"_s, u"network.HostnameConfigV1Alpha1"_s},
        {u"Layer2VIPConfig"_s, u"network.Layer2VIPConfigV1Alpha1"_s},
        {u"LinkAliasConfig"_s, u"network.LinkAliasConfigV1Alpha1"_s},
        {u"LinkConfig"_s, u"network.LinkConfigV1Alpha1"_s},
        {u"ResolverConfig"_s, u"network.ResolverConfigV1Alpha1"_s},
        {u"TimeSyncConfig"_s, u"network.TimeSyncConfigV1Alpha1"_s},
        {u"UserVolumeConfig"_s, u"block.UserVolumeConfigV1Alpha1"_s},
    };
    int checked = 0;
    for (const GeneratedFile &file : filesOf(castle, {.extraSans = {u"127.0.0.1"_s}})) {
        if (!file.path.startsWith(u"talos/machines/"_s)) {
            continue;
        }
        const auto documents = readYamlDocuments(file.content);
        QVERIFY(documents);
        for (const YamlValue &document : *documents) {
            const YamlValue *kind = document.find(u"kind");
            const QString definition
                = kind ? definitions.value(kind->text()) : u"v1alpha1.Config"_s;
            QVERIFY(!definition.isEmpty());
            QStringList findings = test::schemaFindings(document, schema, definition);
            findings.removeIf(isKnownFault);
            QCOMPARE(findings.join(u'\n'), QString());
            ++checked;
        }
    }
    QVERIFY(checked >= 5);
    // The schema does refuse what is wrong.
    const YamlValue wrong = YamlValue::mapping({{u"version"_s, u"v1alpha1"_s}, {u"nonsense"_s, 1}});
    QCOMPARE(test::schemaFindings(wrong, schema, u"v1alpha1.Config"_s).size(), 1);
}

void TestGenerateTalos::refusesAnUnknownContract()
{
    Castle castle = CastleBuilder().castle();
    castle.versions.contract = u"v1.99"_s;
    const auto files = generateTalos(castle, test::fakeSecrets(), test::fakeCertificate("admin"));
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestGenerateTalos)
#include "tst_generatetalos.moc"
