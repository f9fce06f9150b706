// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/kubernetes/kubeconfig.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestKubeconfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheCurrentContext();
    void refuses_data();
    void refuses();
};

static QByteArray kubeconfig()
{
    return R"(apiVersion: v1
kind: Config
clusters:
    - name: other
      cluster:
        server: https://10.0.0.1:6443
        certificate-authority-data: b3RoZXI=
    - name: tazlab
      cluster:
        server: https://192.168.1.150:6443
        certificate-authority-data: Q0E=
users:
    - name: admin@tazlab
      user:
        client-certificate-data: Q0VSVA==
        client-key-data: S0VZ
contexts:
    - context:
        cluster: tazlab
        namespace: default
        user: admin@tazlab
      name: admin@tazlab
current-context: admin@tazlab
)";
}

void TestKubeconfig::readsTheCurrentContext()
{
    const auto access = readKubeconfig(Secret(kubeconfig()));
    QVERIFY2(access, access ? "" : qPrintable(access.error().toString()));
    QCOMPARE(access->server, QUrl(u"https://192.168.1.150:6443"_s));
    QCOMPARE(access->ca, "CA"_ba);
    QCOMPARE(access->client.certificate, "CERT"_ba);
    QCOMPARE(access->client.key.reveal().toByteArray(), "KEY"_ba);
}

void TestKubeconfig::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("named");
    QTest::newRow("no YAML") << "kind: Config"_ba << "kind: Config: x"_ba << u"line"_s;
    QTest::newRow("no such context")
        << "current-context: admin@tazlab"_ba << "current-context: x"_ba << u"current-context"_s;
    QTest::newRow("no such cluster") << "cluster: tazlab"_ba << "cluster: x"_ba << u"clusters"_s;
    QTest::newRow("no such user") << "user: admin@tazlab"_ba << "user: x"_ba << u"users"_s;
    QTest::newRow("plain HTTP") << "https://192"_ba << "http://192"_ba << u"server"_s;
    QTest::newRow("no server") << "server: https://192.168.1.150:6443"_ba << "server: ''"_ba
                               << u"server"_s;
    QTest::newRow("an authority that is no base64")
        << "Q0E="_ba << "Q0!"_ba << u"certificate-authority-data"_s;
    QTest::newRow("a token instead of a certificate")
        << "client-certificate-data"_ba << "token"_ba << u"client-certificate-data"_s;
    QTest::newRow("no key") << "client-key-data"_ba << "client-key"_ba << u"client-key-data"_s;
}

void TestKubeconfig::refuses()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, named);
    QByteArray text = kubeconfig();
    QVERIFY(text.contains(before));
    text.replace(before, after);
    const auto access = readKubeconfig(Secret(text));
    QVERIFY(!access);
    QCOMPARE(access.error().code, ErrorCode::InvalidInput);
    QVERIFY2(access.error().message.contains(named), qPrintable(access.error().message));
    QVERIFY(!access.error().toString().contains(u"S0VZ"));
}

QTEST_GUILESS_MAIN(TestKubeconfig)
#include "tst_kubeconfig.moc"
