// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/flux/generateflux.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/castlebuilder.h"
#include "tests/support/goldentree.h"
#include "tests/support/schema.h"
#include "tests/support/shared.h"

#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using castello::test::CastleBuilder;

class TestGenerateFlux : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsTheGoldenTree_data();
    void equalsTheGoldenTree();
    void passesTheSchemas();
    void passesTheChartsSchemas();
    void kustomizeBuildsIt_data();
    void kustomizeBuildsIt();
    void dependsOnlyOnWhatExists();
    void givesTraefikItsAddressFirst();
    void rootDoesNotWaitForItself();
    void limitsReplicasToMachines_data();
    void limitsReplicasToMachines();
    void decryptsOnlyWithARecipient();
    void listsFluxItselfWhenGiven();
    void isEmptyWithoutFlux();
    void refuses_data();
    void refuses();
};

namespace {

const QString kRecipient = u"age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq"_s;

/// Everything that Flux can be asked for.
Castle fullCastle()
{
    Castle castle = CastleBuilder().allComponents().castle();
    castle.secrets.cluster = kRecipient;
    castle.secrets.operators = {u"age1operator"_s};
    return castle;
}

QList<GeneratedFile> filesOf(const Castle &castle, const FluxOptions &options = {})
{
    return generateFlux(castle, options).value_or(QList<GeneratedFile>());
}

/// Every Kubernetes object of the tree: not the files of kustomize and sops.
QList<YamlValue> objectsOf(const QList<GeneratedFile> &files)
{
    QList<YamlValue> objects;
    for (const GeneratedFile &file : files) {
        if (!file.path.endsWith(u".yaml"_s) || file.path.endsWith(u"kustomization.yaml"_s)
            || file.path == u".sops.yaml"_s) {
            continue;
        }
        objects += readYamlDocuments(file.content).value_or(QList<YamlValue> {YamlValue()});
    }
    return objects;
}

YamlValue objectOf(const QList<GeneratedFile> &files, QStringView kind, QStringView name)
{
    for (const YamlValue &object : objectsOf(files)) {
        if (object.find(u"kind")->text() == kind
            && object.find(u"metadata", u"name")->text() == name) {
            return object;
        }
    }
    return {};
}

QStringList dependenciesOf(const YamlValue &kustomization)
{
    QStringList names;
    if (const YamlValue *list = kustomization.find(u"spec", u"dependsOn")) {
        for (const YamlValue &entry : list->items()) {
            names.append(entry.find(u"name")->text());
        }
    }
    return names;
}

} // namespace

void TestGenerateFlux::equalsTheGoldenTree_data()
{
    QTest::addColumn<Castle>("castle");
    QTest::addColumn<QString>("folder");
    QTest::newRow("the sample") << CastleBuilder().castle() << u"generate/tazlab/workloads"_s;
    QTest::newRow("all components") << fullCastle() << u"generate/allcomponents/workloads"_s;
}

void TestGenerateFlux::equalsTheGoldenTree()
{
    QFETCH(Castle, castle);
    QFETCH(QString, folder);
    const QList<GeneratedFile> files = filesOf(castle);
    QVERIFY(!files.isEmpty());
    QCOMPARE(files, filesOf(castle)); // same input, same bytes
    QVERIFY(std::ranges::all_of(
        files, [](const auto &file) { return file.sensitivity == Sensitivity::Public; }));
    QCOMPARE(test::goldenDifferences(folder, files).join(u'\n'), QString());
}

void TestGenerateFlux::passesTheSchemas()
{
    CASTELLO_NEED_SHARED(schemas, "gitops/schemas");
    QSet<QString> kinds;
    for (const YamlValue &object : objectsOf(filesOf(fullCastle()))) {
        const QString apiVersion = object.find(u"apiVersion")->text();
        const QString kind = object.find(u"kind")->text();
        const QString group
            = apiVersion.contains(u'/') ? apiVersion.section(u'/', 0, 0) : u"core"_s;
        const QString schema = u"%1/%2/%3_%4.json"_s.arg(
            schemas, group, kind.toLower(), apiVersion.section(u'/', -1));
        QCOMPARE(test::schemaFindings(object, schema).join(u'\n'), QString());
        QVERIFY(kind != u"Secret");
        kinds.insert(kind);
    }
    const QSet<QString> expected {u"Namespace"_s,
        u"GitRepository"_s,
        u"HelmRepository"_s,
        u"OCIRepository"_s,
        u"HelmRelease"_s,
        u"Kustomization"_s,
        u"IPAddressPool"_s,
        u"L2Advertisement"_s,
        u"ClusterIssuer"_s};
    QCOMPARE(kinds, expected);
}

void TestGenerateFlux::passesTheChartsSchemas()
{
    CASTELLO_NEED_SHARED(schemas, "gitops/chart-values-schemas");
    const QList<GeneratedFile> files = filesOf(fullCastle());
    for (const QString &chart :
        {u"cert-manager-1.21.1"_s, u"metallb-0.16.1"_s, u"traefik-41.3.0"_s}) {
        const QString name = chart.section(u'-', 0, -2);
        const YamlValue release = objectOf(files, u"HelmRelease", name);
        const YamlValue *values = release.find(u"spec", u"values");
        QVERIFY(values);
        QStringList findings = test::schemaFindings(*values, u"%1/%2.json"_s.arg(schemas, chart));
        // Helm checks after it has added the chart's own values, which fill in what is required.
        findings.removeIf([](const QString &finding) { return finding.contains(u"Required"_s); });
        QCOMPARE(findings.join(u'\n'), QString());
    }
}

void TestGenerateFlux::kustomizeBuildsIt_data()
{
    QTest::addColumn<Castle>("castle");
    QTest::addColumn<FluxOptions>("options");
    Castle bare = CastleBuilder().withoutLonghorn().castle();
    QTest::newRow("the sample") << CastleBuilder().castle() << FluxOptions {};
    QTest::newRow("all components") << fullCastle() << FluxOptions {};
    QTest::newRow("no component") << bare << FluxOptions {};
    QTest::newRow("with Flux itself")
        << bare
        << FluxOptions {"apiVersion: v1\nkind: Namespace\nmetadata:\n  name: flux-system\n"};
}

void TestGenerateFlux::kustomizeBuildsIt()
{
    const QString kustomize = QStandardPaths::findExecutable(u"kustomize"_s);
    if (kustomize.isEmpty()) {
        QSKIP("needs kustomize");
    }
    QFETCH(Castle, castle);
    QFETCH(FluxOptions, options);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QList<GeneratedFile> files = filesOf(castle, options);
    test::writeTree(folder.path(), files);
    int built = 0;
    for (const GeneratedFile &file : files) {
        if (!file.path.endsWith(u"/kustomization.yaml"_s)) {
            continue;
        }
        QProcess build;
        build.start(kustomize, {u"build"_s, folder.filePath(file.path.section(u'/', 0, -2))});
        QVERIFY(build.waitForFinished(30000));
        QVERIFY2(build.exitCode() == 0, build.readAllStandardError().constData());
        ++built;
    }
    QVERIFY(built >= 3);
}

void TestGenerateFlux::dependsOnlyOnWhatExists()
{
    const QList<GeneratedFile> files = filesOf(fullCastle());
    QSet<QString> names;
    QSet<QString> folders;
    for (const GeneratedFile &file : files) {
        folders.insert(u"./"_s + file.path.section(u'/', 0, -2));
    }
    for (const YamlValue &object : objectsOf(files)) {
        if (object.find(u"kind")->text() != u"Kustomization") {
            continue;
        }
        for (const QString &name : dependenciesOf(object)) {
            QVERIFY2(names.contains(name), qPrintable(name)); // also: no cycle
        }
        names.insert(object.find(u"metadata", u"name")->text());
        QVERIFY(folders.contains(object.find(u"spec", u"path")->text()));
    }
    QCOMPARE(names.size(), 8);
    const YamlValue apps = objectOf(files, u"Kustomization", u"apps");
    QCOMPARE(dependenciesOf(apps).size(), 6); // all but the root and itself
}

void TestGenerateFlux::givesTraefikItsAddressFirst()
{
    const QList<GeneratedFile> files = filesOf(fullCastle());
    QCOMPARE(dependenciesOf(objectOf(files, u"Kustomization", u"infra-traefik")),
        QStringList {u"infra-metallb-config"_s});
    const YamlValue release = objectOf(files, u"HelmRelease", u"traefik");
    QCOMPARE(
        release.find(u"spec", u"values", u"service", u"annotations", u"metallb.io/loadBalancerIPs")
            ->text(),
        u"192.168.1.240"_s);
}

void TestGenerateFlux::rootDoesNotWaitForItself()
{
    const QList<GeneratedFile> files = filesOf(fullCastle());
    QVERIFY(!objectOf(files, u"Kustomization", u"flux-system").find(u"spec", u"wait"));
    QVERIFY(objectOf(files, u"Kustomization", u"infra-longhorn").find(u"spec", u"wait")->toBool());
}

void TestGenerateFlux::limitsReplicasToMachines_data()
{
    QTest::addColumn<Castle>("castle");
    QTest::addColumn<QString>("replicas");
    QTest::newRow("as many as wanted") << CastleBuilder().workers(5).castle() << u"3"_s;
    QTest::newRow("no more than workers") << CastleBuilder().workers(2).castle() << u"2"_s;
    QTest::newRow("control planes alone")
        << CastleBuilder().controlPlanes(1).workers(0).castle() << u"1"_s;
}

void TestGenerateFlux::limitsReplicasToMachines()
{
    QFETCH(Castle, castle);
    const YamlValue release = objectOf(filesOf(castle), u"HelmRelease", u"longhorn");
    const YamlValue *values = release.find(u"spec", u"values");
    QVERIFY(values);
    QTEST(values->find(u"persistence", u"defaultClassReplicaCount")->text(), "replicas");
    QTEST(values->find(u"defaultSettings", u"defaultReplicaCount")->text(), "replicas");
    QCOMPARE(values->find(u"defaultSettings", u"defaultDataPath")->text(), u"/var/mnt/longhorn"_s);
}

void TestGenerateFlux::decryptsOnlyWithARecipient()
{
    const auto hasRules = [](const QList<GeneratedFile> &files) {
        return std::ranges::contains(files, u".sops.yaml"_s, &GeneratedFile::path);
    };
    const auto with = filesOf(fullCastle());
    QVERIFY(hasRules(with));
    QCOMPARE(objectOf(with, u"Kustomization", u"apps")
                 .find(u"spec", u"decryption", u"secretRef", u"name")
                 ->text(),
        u"sops-age"_s);
    const auto without = filesOf(CastleBuilder().castle());
    QVERIFY(!hasRules(without));
    QVERIFY(!objectOf(without, u"Kustomization", u"apps").find(u"spec", u"decryption"));
}

void TestGenerateFlux::listsFluxItselfWhenGiven()
{
    const auto files = filesOf(CastleBuilder().castle(), {.components = "kind: Namespace\n"});
    const auto find = [&](const QString &path) {
        return std::ranges::find(files, path, &GeneratedFile::path)->content;
    };
    QCOMPARE(find(u"clusters/tazlab/flux-system/gotk-components.yaml"_s), "kind: Namespace\n");
    QVERIFY(find(u"clusters/tazlab/flux-system/kustomization.yaml"_s)
            .contains("- gotk-components.yaml\n"));
}

void TestGenerateFlux::isEmptyWithoutFlux()
{
    Castle castle = CastleBuilder().castle();
    castle.versions.flux.clear();
    QVERIFY(generateFlux(castle)->isEmpty());
    castle = CastleBuilder().castle();
    castle.gitops.workloads.reset();
    QVERIFY(generateFlux(castle)->isEmpty());
}

void TestGenerateFlux::refuses_data()
{
    QTest::addColumn<Castle>("castle");
    QTest::addColumn<QString>("subject");
    Castle scp = CastleBuilder().castle();
    scp.gitops.workloads->remote = u"git@github.com:tazlab/tazlab-k8s"_s;
    QTest::newRow("a remote in scp's form") << scp << u"gitops.workloads.remote"_s;
    Castle unlocked = CastleBuilder().castle();
    unlocked.versions.longhorn.clear();
    QTest::newRow("Longhorn without a version") << unlocked << u"versions.longhorn"_s;
}

void TestGenerateFlux::refuses()
{
    QFETCH(Castle, castle);
    QFETCH(QString, subject);
    const auto files = generateFlux(castle);
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::InvalidInput);
    QVERIFY(files.error().message.contains(subject));
}

QTEST_GUILESS_MAIN(TestGenerateFlux)
#include "tst_generateflux.moc"
