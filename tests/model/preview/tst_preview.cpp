// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/talosbundle.h"
#include "model/document/castledocument.h"
#include "model/edit/newcastle.h"
#include "model/generate/talos/generatetalos.h"
#include "model/preview/placeholders.h"
#include "model/preview/preview.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/castlebuilder.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using castello::test::CastleBuilder;

namespace {

/// Every secret of a castle's files, named for a failing test.
QList<std::pair<const char *, QByteArray>> secretsOf(
    const SecretsBundle &bundle, const CertificateAndKey &admin)
{
    const auto bytes = [](const Secret &secret) { return secret.reveal().toByteArray(); };
    return {{"cluster secret", bytes(bundle.clusterSecret)},
        {"bootstrap token", bytes(bundle.bootstrapToken)},
        {"secretbox secret", bytes(bundle.secretboxEncryptionSecret)},
        {"trustd token", bytes(bundle.trustdToken)},
        {"etcd key", bytes(bundle.etcd.key)},
        {"Kubernetes key", bytes(bundle.kubernetes.key)},
        {"aggregator key", bytes(bundle.aggregator.key)},
        {"Talos key", bytes(bundle.os.key)},
        {"service account key", bytes(bundle.serviceAccountKey)},
        {"admin key", bytes(admin.key)}};
}

QByteArray allContent(const QList<GeneratedFile> &files)
{
    QByteArray content;
    for (const GeneratedFile &file : files) {
        content += file.content;
    }
    return content;
}

QStringList pathsOf(const Preview &preview)
{
    QStringList paths;
    for (const GeneratedFile &file : preview.files) {
        paths.append(file.path);
    }
    return paths;
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsEveryFile();
    void namesEverySecretAndShowsNone();
    void differsFromTheRealFilesInSecretsOnly();
    void staysYaml();
    void makesWhatItCanOfACastleWithErrors();
    void leavesOutMachinesWithoutAddress();
    void findsTheFileOfAnItem_data();
    void findsTheFileOfAnItem();
};

void TestPreview::holdsEveryFile()
{
    const Preview preview = previewOf(CastleBuilder().castle(), test::sampleCastleText());
    QVERIFY(preview.problems.isEmpty());
    const QStringList paths = pathsOf(preview);
    for (const QString &path : {u"infrastructure/tazlab.castle.yaml"_s,
             u"infrastructure/talos/machines/worker-3.yaml"_s,
             u"infrastructure/talos/schematic.yaml"_s,
             u"infrastructure/talos/talosconfig"_s,
             u"workloads/clusters/tazlab/flux-system/gotk-sync.yaml"_s,
             u"workloads/infrastructure/controllers/longhorn/longhorn.yaml"_s}) {
        QVERIFY2(paths.contains(path), qPrintable(path));
    }
    QVERIFY(std::ranges::is_sorted(paths));
    QCOMPARE(preview.find(u"infrastructure/tazlab.castle.yaml")->content, test::sampleCastleText());
    QCOMPARE(preview.find(u"infrastructure/talos/talosconfig")->sensitivity, Sensitivity::Secret);
}

void TestPreview::namesEverySecretAndShowsNone()
{
    const Castle castle = CastleBuilder().castle();
    const QDateTime now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
    const auto bundle = createSecretsBundle(now);
    QVERIFY(bundle);
    const auto admin = issueTalosAdmin(*bundle, {u"os:admin"_s}, now, std::chrono::hours(1));
    QVERIFY(admin);
    const auto real = generateTalos(castle, *bundle, *admin);
    QVERIFY(real);
    const QByteArray revealed = allContent(*real);
    const QByteArray shown = allContent(previewOf(castle, test::sampleCastleText()).files);
    for (const auto &[name, secret] : secretsOf(*bundle, *admin)) {
        const QByteArray encoded = secret.toBase64();
        QVERIFY2(revealed.contains(secret) || revealed.contains(encoded), name);
        QVERIFY2(!shown.contains(secret), name);
        QVERIFY2(!shown.contains(encoded), name);
        for (qsizetype at = 0; at + 12 <= encoded.size(); at += 4) { // nor a part of it
            QVERIFY2(!shown.contains(encoded.sliced(at, 12)), name);
        }
    }
    for (const auto &[name, placeholder] : secretsOf(placeholderSecrets(), placeholderAdmin())) {
        QVERIFY2(placeholder.startsWith("<redacted: "), name);
        QVERIFY2(shown.contains(placeholder), name);
        QVERIFY2(!shown.contains(placeholder.toBase64()), name);
    }
}

void TestPreview::differsFromTheRealFilesInSecretsOnly()
{
    const Castle castle = CastleBuilder().castle();
    const auto bundle
        = createSecretsBundle(QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate));
    QVERIFY(bundle);
    const auto real = generateTalos(castle, *bundle, placeholderAdmin());
    QVERIFY(real);
    const Preview preview = previewOf(castle, {});
    for (const GeneratedFile &file : *real) {
        const GeneratedFile *shown = preview.find(u"infrastructure/"_s + file.path);
        QVERIFY(shown);
        const QList<QByteArray> expected = file.content.split('\n');
        const QList<QByteArray> actual = shown->content.split('\n');
        QCOMPARE(actual.size(), expected.size());
        for (qsizetype line = 0; line < actual.size(); ++line) {
            const bool isPlaceholder = actual.at(line).contains("\"<redacted: ")
                || actual.at(line).contains("\"<from the secrets bundle: ");
            QVERIFY2(isPlaceholder || actual.at(line) == expected.at(line), actual.at(line));
        }
    }
}

void TestPreview::staysYaml()
{
    for (const GeneratedFile &file :
        previewOf(CastleBuilder().castle(), test::sampleCastleText()).files) {
        if (!file.path.endsWith("ignore"_L1)) {
            QVERIFY2(readYamlDocuments(file.content).has_value(), qPrintable(file.path));
        }
    }
}

void TestPreview::makesWhatItCanOfACastleWithErrors()
{
    const QByteArray text = newCastleText(u"empty"_s);
    const CastleDocument document = CastleDocument::fromText(text);
    QVERIFY(document.castle());
    QVERIFY(hasErrors(document.diagnostics()));
    const Preview preview = previewOf(*document.castle(), text);
    QVERIFY(preview.find(u"infrastructure/empty.castle.yaml"));
    QVERIFY(preview.find(u"infrastructure/talos/schematic.yaml"));

    Castle unknown = CastleBuilder().castle();
    unknown.versions.contract = u"v9.9"_s;
    const Preview partial = previewOf(unknown, text);
    QCOMPARE(partial.problems.size(), 1);
    QVERIFY(!partial.find(u"infrastructure/talos/schematic.yaml"));
    QVERIFY(partial.find(u"workloads/infrastructure/controllers/longhorn/longhorn.yaml"));
}

void TestPreview::leavesOutMachinesWithoutAddress()
{
    Castle castle = CastleBuilder().castle();
    castle.groups[1].addresses.clear();
    QVERIFY(!previewOf(castle, {}).find(u"infrastructure/talos/machines/worker-1.yaml"));
    castle = CastleBuilder().controlPlanes(9).castle(); // the range holds four
    const Preview preview = previewOf(castle, {});
    QVERIFY(!preview.find(u"infrastructure/talos/machines/controlplane-1.yaml"));
    QVERIFY(preview.find(u"infrastructure/talos/machines/worker-1.yaml"));
}

void TestPreview::findsTheFileOfAnItem_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("back");
    const auto row
        = [](const char *name, const QString &item, const QString &file, const QString &back) {
              QTest::newRow(name) << item << file << back;
          };
    const QString worker2 = u"groups.worker.machines.worker-2"_s;
    row("castle", {}, u"infrastructure/tazlab.castle.yaml"_s, {});
    row("machine", worker2, u"infrastructure/talos/machines/worker-2.yaml"_s, worker2);
    row("group: its first machine",
        u"groups.worker"_s,
        u"infrastructure/talos/machines/worker-1.yaml"_s,
        u"groups.worker.machines.worker-1"_s);
    row("network: in the castle document",
        u"networks.lan"_s,
        u"infrastructure/tazlab.castle.yaml"_s,
        {});
    row("component",
        u"components.certManager"_s,
        u"workloads/infrastructure/controllers/cert-manager/cert-manager.yaml"_s,
        u"components.certManager"_s);
    row("Flux", u"versions.flux"_s, u"workloads/clusters/tazlab/apps.yaml"_s, u"versions.flux"_s);
    row("a machine that is not there",
        u"groups.worker.machines.worker-99"_s,
        u"infrastructure/tazlab.castle.yaml"_s,
        {});
}

void TestPreview::findsTheFileOfAnItem()
{
    QFETCH(QString, item);
    QFETCH(QString, file);
    QFETCH(QString, back);
    const Castle castle = CastleBuilder().allComponents().castle();
    const Preview preview = previewOf(castle, test::sampleCastleText());
    QCOMPARE(fileOfItem(castle, preview, item), file);
    QCOMPARE(itemOfFile(castle, file), back);
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
