// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/schematic.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/castlebuilder.h"
#include "tests/support/shared.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using castello::test::CastleBuilder;

class TestSchematic : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTheFactorysId_data();
    void hasTheFactorysId();
    void writesEveryField();
    void reproducesSharedVectors();
    void namesFiles();
};

namespace {

QString textAt(const YamlValue *value)
{
    return value ? value->text() : QString();
}

QStringList textsAt(const YamlValue *value)
{
    QStringList texts;
    for (const YamlValue &item : value ? value->items() : QList<YamlValue>()) {
        texts.append(item.text());
    }
    return texts;
}

Schematic schematicFrom(const YamlValue &document)
{
    const YamlValue custom = *document.find(u"customization");
    Schematic schematic;
    schematic.owner = textAt(document.find(u"owner"));
    if (const YamlValue *overlay = document.find(u"overlay")) {
        schematic.overlay = Schematic::Overlay {
            textAt(overlay->find(u"image")), textAt(overlay->find(u"name")), {}};
    }
    schematic.extraKernelArgs = textsAt(custom.find(u"extraKernelArgs"));
    for (const YamlValue &entry :
        custom.find(u"meta") ? custom.find(u"meta")->items() : QList<YamlValue>()) {
        schematic.meta.append({entry.find(u"key")->text().toInt(), entry.find(u"value")->text()});
    }
    schematic.officialExtensions = textsAt(custom.find(u"systemExtensions", u"officialExtensions"));
    if (const YamlValue *known = custom.find(u"secureboot", u"includeWellKnownCertificates")) {
        schematic.includeWellKnownCertificates = known->toBool();
    }
    schematic.sectorSize = textAt(custom.find(u"diskImage", u"sectorSize")).toInt();
    return schematic;
}

} // namespace

void TestSchematic::hasTheFactorysId_data()
{
    // Ids that the factory gave; also in its own tests and in Talos's documentation.
    QTest::addColumn<Castle>("castle");
    QTest::addColumn<QString>("id");
    QTest::newRow("a castle with Longhorn")
        << CastleBuilder().castle()
        << u"88d1f7a5c4f1d3aba7df787c448c1d3d008ed29cfb34af53fa0df4336a56040b"_s;
    QTest::newRow("a castle without")
        << CastleBuilder().withoutLonghorn().castle()
        << u"ce4c980550dd2ab1b17bbf2b08801c7eb59418eafe8f279833297925d67c7515"_s;
}

void TestSchematic::hasTheFactorysId()
{
    QFETCH(Castle, castle);
    QTEST(schematicId(schematicOf(castle)), "id");
    QCOMPARE(schematicId(Schematic()),
        u"376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba"_s);
}

void TestSchematic::writesEveryField()
{
    Schematic schematic;
    schematic.owner = u"someone"_s;
    schematic.overlay = Schematic::Overlay {
        u"siderolabs/sbc-x"_s, u"board"_s, YamlValue::mapping({{u"dtb"_s, u"on"_s}})};
    schematic.embeddedMachineConfiguration = u"machine: {}\ncluster: {}\n"_s;
    schematic.extraKernelArgs = {u"net.ifnames=0"_s, u"console=ttyS0"_s};
    schematic.meta = {{10, u"foo"_s}};
    schematic.officialExtensions = {u"siderolabs/b"_s, u"siderolabs/a"_s};
    schematic.bootloader = u"sd-boot"_s;
    schematic.enrollSecureBootKeys = true;
    schematic.includeWellKnownCertificates = true;
    schematic.sectorSize = 4096;
    QCOMPARE(canonicalText(schematic), QByteArray(R"(owner: someone
overlay:
    image: siderolabs/sbc-x
    name: board
    options:
        dtb: "on"
customization:
    embeddedMachineConfiguration: |
        machine: {}
        cluster: {}
    extraKernelArgs:
        - net.ifnames=0
        - console=ttyS0
    meta:
        - key: 10
          value: foo
    systemExtensions:
        officialExtensions:
            - siderolabs/a
            - siderolabs/b
    bootloader: sd-boot
    secureboot:
        enrollKeys: true
        includeWellKnownCertificates: true
    diskImage:
        sectorSize: 4096
)"));
}

void TestSchematic::reproducesSharedVectors()
{
    CASTELLO_NEED_SHARED(path, "talos/examples/schematics.yaml");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = readYaml(file.readAll());
    QVERIFY(document);
    const QList<YamlValue> vectors = document->find(u"vectors")->items();
    QVERIFY(vectors.size() >= 9);
    for (const YamlValue &vector : vectors) {
        const QByteArray canonical = vector.find(u"canonical")->text().toUtf8();
        const auto content = readYaml(canonical);
        QVERIFY(content);
        const Schematic schematic = schematicFrom(*content);
        QCOMPARE(canonicalText(schematic), canonical);
        QCOMPARE(schematicId(schematic), vector.find(u"id")->text());
    }
}

void TestSchematic::namesFiles()
{
    const Schematic schematic = schematicOf(CastleBuilder().castle());
    const QString id = schematicId(schematic);
    QCOMPARE(
        imagePath(schematic, u"v1.13.9"_s), u"/image/%1/v1.13.9/nocloud-amd64.qcow2"_s.arg(id));
    QCOMPARE(imageFileName(schematic, u"v1.13.9"_s),
        u"talos-v1.13.9-88d1f7a5c4f1-nocloud-amd64.qcow2"_s);
    QCOMPARE(installerImage(schematic, u"v1.13.9"_s),
        u"factory.talos.dev/nocloud-installer/%1:v1.13.9"_s.arg(id));
    static const QRegularExpression accepted(u"^[A-Za-z0-9._+=-]+$"_s);
    QVERIFY(accepted.match(imageFileName(schematic, u"v1.14.0 rc/1"_s)).hasMatch());
}

QTEST_GUILESS_MAIN(TestSchematic)
#include "tst_schematic.moc"
