// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/talosconfig.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/castlebuilder.h"
#include "tests/support/fakesecrets.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestTalosconfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasOneContext();
    void kubeconfigNamesTheAdministrator();
};

namespace {

QByteArray decoded(const YamlValue *value)
{
    return value ? QByteArray::fromBase64(value->text().toLatin1()) : QByteArray();
}

} // namespace

void TestTalosconfig::hasOneContext()
{
    const CertificateAndKey admin = test::fakeCertificate("admin");
    const GeneratedFile file = generateTalosconfig(u"tazlab"_s,
        {test::parsed<IpAddress>(u"192.168.1.151"_s), test::parsed<IpAddress>(u"192.168.1.152"_s)},
        "FAKE CA\n",
        admin);
    QCOMPARE(file.path, u"talos/talosconfig"_s);
    QCOMPARE(file.sensitivity, Sensitivity::Secret);
    const auto config = readYaml(file.content);
    QVERIFY(config);
    QCOMPARE(config->find(u"context")->text(), u"tazlab"_s);
    const YamlValue *context = config->find(u"contexts", u"tazlab");
    QVERIFY(context);
    QCOMPARE(*context->find(u"endpoints"),
        YamlValue::sequence({u"192.168.1.151"_s, u"192.168.1.152"_s}));
    QCOMPARE(decoded(context->find(u"ca")), "FAKE CA\n");
    QCOMPARE(decoded(context->find(u"crt")), admin.certificate);
    QCOMPARE(decoded(context->find(u"key")), admin.key.reveal().toByteArray());
}

void TestTalosconfig::kubeconfigNamesTheAdministrator()
{
    const CertificateAndKey admin = test::fakeCertificate("admin");
    const GeneratedFile file
        = generateKubeconfig(u"tazlab"_s, u"https://192.168.1.150:6443"_s, "FAKE CA\n", admin);
    QCOMPARE(file.sensitivity, Sensitivity::Secret);
    const auto config = readYaml(file.content);
    QVERIFY(config);
    QCOMPARE(config->find(u"current-context")->text(), u"admin@tazlab"_s);
    const YamlValue context = config->find(u"contexts")->items().first();
    QCOMPARE(context.find(u"name")->text(), u"admin@tazlab"_s);
    const YamlValue cluster = config->find(u"clusters")->items().first();
    QCOMPARE(cluster.find(u"name")->text(), context.find(u"context", u"cluster")->text());
    QCOMPARE(cluster.find(u"cluster", u"server")->text(), u"https://192.168.1.150:6443"_s);
    QCOMPARE(decoded(cluster.find(u"cluster", u"certificate-authority-data")), "FAKE CA\n");
    const YamlValue user = config->find(u"users")->items().first();
    QCOMPARE(user.find(u"name")->text(), context.find(u"context", u"user")->text());
    QCOMPARE(decoded(user.find(u"user", u"client-certificate-data")), admin.certificate);
    QCOMPARE(decoded(user.find(u"user", u"client-key-data")), admin.key.reveal().toByteArray());
}

QTEST_GUILESS_MAIN(TestTalosconfig)
#include "tst_talosconfig.moc"
