// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/talos/talosresource.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestTalosResource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsStages_data();
    void readsStages();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoYaml();
};

void TestTalosResource::readsStages_data()
{
    using Stage = TalosStage::Stage;
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("isReady");
    QTest::addColumn<QStringList>("unmet");
    QTest::newRow("running and ready")
        << u"stage: running\nstatus:\n    ready: true\n    unmetConditions: []\n"_s
        << Stage::Running << true << QStringList();
    QTest::newRow("running, not ready")
        << u"stage: running\nstatus:\n    ready: false\n    unmetConditions:\n        - name: "
           u"nodeReady\n"
           "          reason: node \"w-1\" is not ready\n        - name: services\n          reason: \"\"\n"_s
        << Stage::Running << false
        << QStringList {u"nodeReady: node \"w-1\" is not ready"_s, u"services: "_s};
    QTest::newRow("a stage of two words") << u"stage: shutting down\nstatus:\n    ready: false\n"_s
                                          << Stage::ShuttingDown << false << QStringList();
    QTest::newRow("no status yet")
        << u"stage: booting\n"_s << Stage::Booting << false << QStringList();
    QTest::newRow("no conditions")
        << u"stage: upgrading\nstatus: {ready: true, unmetConditions: null}\n"_s << Stage::Upgrading
        << true << QStringList();
}

void TestTalosResource::readsStages()
{
    QFETCH(QString, yaml);
    const auto resource = readTalosResource(u"machine"_s, yaml);
    QVERIFY(resource);
    const auto stage = toTalosStage(*resource);
    QVERIFY(stage);
    QTEST(stage->stage, "stage");
    QTEST(stage->isReady, "isReady");
    QTEST(stage->unmetConditions, "unmet");
}

void TestTalosResource::refuses_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::newRow("nothing") << u"{}"_s;
    QTest::newRow("lists instead of values") << u"stage: [running]\nuuid: []\nsize: []\n"_s;
    QTest::newRow("values of another kind") << u"stage: 4\nuuid: yes\nsize: big\n"_s;
    QTest::newRow("a negative size, an unknown stage")
        << u"stage: dreaming\nuuid: 1-2-3\nsize: -1\n"_s;
}

void TestTalosResource::refuses()
{
    QFETCH(QString, yaml);
    const auto resource = readTalosResource(u"thing"_s, yaml);
    QVERIFY(resource);
    const auto check = [](const auto &result) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unexpected);
        QVERIFY(result.error().message.contains(u"thing"));
    };
    check(toTalosStage(*resource));
    check(toSystemUuid(*resource));
    check(toTalosDisk(*resource, {}));
}

void TestTalosResource::refusesWhatIsNoYaml()
{
    for (const auto &text : {u""_s, u"a: b: c"_s, u"{"_s}) {
        const auto resource = readTalosResource(u"thing"_s, text);
        QVERIFY2(!resource || !toTalosLink(*resource), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestTalosResource)
#include "tst_talosresource.moc"
