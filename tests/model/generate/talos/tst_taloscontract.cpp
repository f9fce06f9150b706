// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/taloscontract.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestTalosContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesThoseThatExist();
    void knowsWhatGoesTogether_data();
    void knowsWhatGoesTogether();
};

void TestTalosContract::namesThoseThatExist()
{
    QCOMPARE(TalosContract::find(u"v1.13")->name(), u"v1.13"_s);
    const auto unknown = TalosContract::find(u"1.13");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
    for (const QString &name : TalosContract::supportedNames()) {
        QVERIFY(unknown.error().message.contains(name));
        QVERIFY(TalosContract::find(name));
    }
}

void TestTalosContract::knowsWhatGoesTogether_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isTalos");
    QTest::addColumn<bool>("isKubernetes");
    QTest::newRow("a patch release of its minor version") << u"v1.13.9"_s << true << false;
    QTest::newRow("an older Talos") << u"v1.12.4"_s << false << false;
    QTest::newRow("a later Talos, not yet released") << u"v1.14.0-rc.1"_s << true << false;
    QTest::newRow("its oldest Kubernetes") << u"v1.31.0"_s << true << true;
    QTest::newRow("its newest Kubernetes") << u"v1.36.2"_s << true << true;
    QTest::newRow("a later Kubernetes") << u"v1.37.0"_s << true << false;
    QTest::newRow("no version") << u"latest"_s << false << false;
    QTest::newRow("a version without v") << u"1.36.2"_s << false << false;
}

void TestTalosContract::knowsWhatGoesTogether()
{
    QFETCH(QString, version);
    const auto contract = TalosContract::find(u"v1.13");
    QVERIFY(contract);
    QTEST(contract->isUnderstoodBy(version), "isTalos");
    QTEST(contract->supportsKubernetes(version), "isKubernetes");
}

QTEST_GUILESS_MAIN(TestTalosContract)
#include "tst_taloscontract.moc"
