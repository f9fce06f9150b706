// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/workspace/documentsession.h"
#include "tests/support/files.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

DocumentChange setting(const QString &path, const QString &yaml)
{
    return {u"Set "_s + path, {{path, yaml}}};
}

/// A random gesture: values that are right, values that break a rule, values that are no castle's.
DocumentChange randomChange(QRandomGenerator &random)
{
    static const QList<PathEdit> edits {
        {u"groups.worker.count"_s, u"5"_s},
        {u"groups.worker.count"_s, u"0"_s},
        {u"groups.controlplane.count"_s, u"2"_s},
        {u"groups.worker.memory"_s, u"16GiB"_s},
        {u"groups.worker.machines.worker-2.memory"_s, u"12GiB"_s},
        {u"groups.worker.machines.worker-3.absent"_s, u"true"_s},
        {u"groups.worker.machines"_s, {}},
        {u"components.traefik"_s, u"{address: 192.168.1.240}"_s},
        {u"components.traefik"_s, {}},
        {u"components.longhorn.replicas"_s, u"2"_s},
        {u"networks.lan.ntp"_s, u"[192.168.1.1]"_s},
        {u"networks.lan.ntp"_s, {}},
        {u"metadata.protected"_s, u"true"_s},
        {u"cluster.cni"_s, u"none"_s},
        {u"cluster.endpoint"_s, u"{dns: api.example.org}"_s},
    };
    DocumentChange change {u"Change %1"_s.arg(random.bounded(1000)), {}};
    for (int i = 0; i <= random.bounded(2); ++i) {
        change.edits.append(edits.at(random.bounded(edits.size())));
    }
    return change;
}

/// What a person types anywhere: a character more, some less, a line, nonsense.
QByteArray randomTyping(const QByteArray &text, QRandomGenerator &random)
{
    static const QByteArrayList typed {"x", " ", "#", "4", "\n", "\n# note\n", ": {", ""};
    QByteArray after = text;
    const auto at = qsizetype(random.bounded(int(after.size() + 1)));
    after.replace(at, random.bounded(3), typed.at(random.bounded(typed.size())));
    return QString::fromUtf8(after).toUtf8();
}

QString sampleIn(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"tazlab.castle.yaml"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(test::sampleCastleText()) > 0 ? path
                                                                                       : QString();
}

} // namespace

class TestDocumentSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithAnEmptyCastleThatReads();
    void opensWithoutWriting();
    void keepsWhatWasOpenWhenOpeningFails();
    void changesAreNamedStepsOfUndo();
    void severalEditsAreOneStepOrNone();
    void changesThatChangeNothingAreNoStep();
    void placesAreUndoneWithTheChange();
    void typingInOneLineIsOneStep();
    void keepsTheLastReadableCastle();
    void undoReachesAcrossASave();
    void savesTheLayoutBesideTheCastle();
    void saysWhenTheLayoutIsDamaged();
    void aThousandRandomEditsUndoneAndRedone();
};

void TestDocumentSession::startsWithAnEmptyCastleThatReads()
{
    const DocumentSession session;
    QVERIFY(session.path().isEmpty());
    QVERIFY(!session.isModified());
    QVERIFY(session.isReadable());
}

void TestDocumentSession::opensWithoutWriting()
{
    const QTemporaryDir folder;
    const QString path = sampleIn(folder);
    DocumentSession session;
    const QSignalSpy changed(&session, &DocumentSession::documentChanged);
    QVERIFY(session.open(path).has_value());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.title(), u"tazlab"_s);
    QCOMPARE(test::contentOf(path), test::sampleCastleText());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestDocumentSession::keepsWhatWasOpenWhenOpeningFails()
{
    DocumentSession session;
    session.start(test::sampleCastleText());
    QVERIFY(session.change(setting(u"groups.worker.count"_s, u"4"_s)).has_value());
    QVERIFY(!session.open(u"/nowhere/x.castle.yaml"_s).has_value());
    QCOMPARE(session.castle().findGroup(u"worker")->count, 4);
    QVERIFY(session.isModified());
}

void TestDocumentSession::changesAreNamedStepsOfUndo()
{
    DocumentSession session;
    session.start(test::sampleCastleText());
    QVERIFY(session.change({u"Add a worker"_s, {{u"groups.worker.count"_s, u"4"_s}}}).has_value());
    QCOMPARE(session.undoStack()->undoText(), u"Add a worker"_s);
    QCOMPARE(session.castle().findGroup(u"worker")->count, 4);
    session.undoStack()->undo();
    QCOMPARE(session.text(), test::sampleCastleText());
    QCOMPARE(session.undoStack()->redoText(), u"Add a worker"_s);
}

void TestDocumentSession::severalEditsAreOneStepOrNone()
{
    DocumentSession session;
    session.start(test::sampleCastleText());
    const QSignalSpy refused(&session, &DocumentSession::refused);
    const DocumentChange half {
        u"Half"_s, {{u"groups.worker.count"_s, u"4"_s}, {u"groups.nobody.count"_s, {}}}};
    QVERIFY(!session.change(half).has_value());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(session.text(), test::sampleCastleText());
    QCOMPARE(session.undoStack()->count(), 0);

    const DocumentChange whole {
        u"Whole"_s, {{u"groups.worker.count"_s, u"4"_s}, {u"groups.worker.cores"_s, u"8"_s}}};
    QVERIFY(session.change(whole).has_value());
    QCOMPARE(session.undoStack()->count(), 1);
    session.undoStack()->undo();
    QCOMPARE(session.text(), test::sampleCastleText());
}

void TestDocumentSession::changesThatChangeNothingAreNoStep()
{
    DocumentSession session;
    session.start(test::sampleCastleText());
    QVERIFY(session.change(setting(u"groups.worker.count"_s, u"3"_s)).has_value());
    session.place(u"Move"_s, {});
    session.replaceText(session.text());
    QCOMPARE(session.undoStack()->count(), 0);
}

void TestDocumentSession::placesAreUndoneWithTheChange()
{
    DocumentSession session;
    session.start(test::sampleCastleText());
    QVERIFY(session
            .change(setting(u"components.traefik"_s, u"{}"_s),
                {{u"components.traefik"_s, QPointF(40, 60)}})
            .has_value());
    QCOMPARE(session.layout().positions.value(u"components.traefik"_s), QPointF(40, 60));
    session.undoStack()->undo();
    QVERIFY(session.layout().positions.isEmpty());
    session.place(u"Move lan"_s, {{u"networks.lan"_s, QPointF(1, 2)}});
    session.place(u"Arrange"_s, {{u"networks.lan"_s, std::nullopt}});
    QVERIFY(session.layout().positions.isEmpty());
    session.undoStack()->undo();
    QCOMPARE(session.layout().positions.value(u"networks.lan"_s), QPointF(1, 2));
}

void TestDocumentSession::typingInOneLineIsOneStep()
{
    DocumentSession session;
    session.start(test::sampleCastleText());
    QByteArray text = session.text();
    const qsizetype end = text.indexOf("tazlab\n") + 6;
    for (const char letter : {'a', 'b', 'c'}) {
        text.insert(text.indexOf('\n', end), letter);
        session.replaceText(text);
    }
    QCOMPARE(session.castle().name, u"tazlababc"_s);
    QCOMPARE(session.undoStack()->count(), 1);
    text.insert(text.indexOf('\n', end), "\n# a new line");
    session.replaceText(text);
    QCOMPARE(session.undoStack()->count(), 2);
    session.undoStack()->undo();
    session.undoStack()->undo();
    QCOMPARE(session.text(), test::sampleCastleText());
}

void TestDocumentSession::keepsTheLastReadableCastle()
{
    DocumentSession session;
    session.start(test::sampleCastleText());
    session.replaceText("groups: [");
    QVERIFY(!session.isReadable());
    QVERIFY(hasErrors(session.diagnostics()));
    QCOMPARE(session.castle().name, u"tazlab"_s);
    session.undoStack()->undo();
    QVERIFY(session.isReadable());
}

void TestDocumentSession::undoReachesAcrossASave()
{
    const QTemporaryDir folder;
    const QString path = sampleIn(folder);
    DocumentSession session;
    QVERIFY(session.open(path).has_value());
    for (int count = 4; count < 254; ++count) {
        QVERIFY(session.change(setting(u"groups.worker.vmids"_s, u"%1-999"_s.arg(count + 420)))
                .has_value());
    }
    QVERIFY(session.isModified());
    QVERIFY(session.save().has_value());
    QVERIFY(!session.isModified());
    for (int step = 0; step < 250; ++step) {
        QVERIFY(session.undoStack()->canUndo());
        session.undoStack()->undo();
    }
    QCOMPARE(session.text(), test::sampleCastleText());
    QVERIFY(session.isModified());
}

void TestDocumentSession::savesTheLayoutBesideTheCastle()
{
    const QTemporaryDir folder;
    DocumentSession session;
    session.start(test::sampleCastleText());
    session.place(u"Move lan"_s, {{u"networks.lan"_s, QPointF(100, 200)}});
    const QString path = folder.filePath(u"mine.castle.yaml"_s);
    QVERIFY(session.saveAs(path).has_value());
    QCOMPARE(session.path(), path);
    QCOMPARE(test::contentOf(path), test::sampleCastleText());

    DocumentSession again;
    QVERIFY(again.open(path).has_value());
    QCOMPARE(again.layout(), session.layout());
    QVERIFY(again.layoutProblem().isEmpty());
}

void TestDocumentSession::saysWhenTheLayoutIsDamaged()
{
    const QTemporaryDir folder;
    const QString path = sampleIn(folder);
    QFile layout(layoutFileFor(path));
    QVERIFY(layout.open(QIODevice::WriteOnly) && layout.write("{") == 1);
    layout.close();
    DocumentSession session;
    QVERIFY(session.open(path).has_value());
    QVERIFY(session.layoutProblem().contains(layout.fileName()));
    QVERIFY(session.isReadable());
}

void TestDocumentSession::aThousandRandomEditsUndoneAndRedone()
{
    QRandomGenerator random(20261122);
    DocumentSession session;
    session.start(test::sampleCastleText());
    int attempts = 0;
    for (; session.undoStack()->count() < 1000 && attempts < 20000; ++attempts) {
        const int kind = random.bounded(10);
        if (kind < 5) {
            session.change(randomChange(random));
        } else if (kind < 8) {
            session.place(u"Move"_s,
                {{u"networks.lan"_s, QPointF(random.bounded(4000), random.bounded(4000))}});
        } else {
            const QByteArray before = session.text();
            session.replaceText(randomTyping(before, random));
            if (!session.isReadable()) { // as a person would, so that gestures stay possible
                session.undoStack()->undo();
            }
        }
    }
    QCOMPARE(session.undoStack()->count(), 1000);
    const QByteArray end = session.text();
    const CanvasLayout endLayout = session.layout();
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(!session.undoStack()->undoText().isEmpty());
        session.undoStack()->undo();
    }
    QCOMPARE(session.text(), test::sampleCastleText());
    QVERIFY(session.layout().positions.isEmpty());
    for (int i = 0; i < 1000; ++i) {
        session.undoStack()->redo();
    }
    QCOMPARE(session.text(), end);
    QCOMPARE(session.layout(), endLayout);
}

QTEST_GUILESS_MAIN(TestDocumentSession)
#include "tst_documentsession.moc"
