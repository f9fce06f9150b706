// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/workspace/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestSelection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheCastleWhenNothingIsSelected();
    void tellsChangesOnce();
    void togglesOneOfSeveral();
    void revealsWhatItSelects();
    void revealsWhatAListenerTakesAway();
};

void TestSelection::isTheCastleWhenNothingIsSelected()
{
    Selection selection;
    QCOMPARE(selection.current(), QString());
    selection.select(u"groups.worker"_s);
    QCOMPARE(selection.current(), u"groups.worker"_s);
    selection.select({});
    QVERIFY(selection.paths().isEmpty());
}

void TestSelection::tellsChangesOnce()
{
    Selection selection;
    const QSignalSpy changed(&selection, &Selection::changed);
    selection.select(u"networks.lan"_s);
    selection.select(u"networks.lan"_s);
    QCOMPARE(changed.count(), 1);
}

void TestSelection::togglesOneOfSeveral()
{
    Selection selection;
    selection.set({u"networks.lan"_s, u"groups.worker"_s});
    selection.toggle(u"networks.lan"_s);
    QCOMPARE(selection.paths(), QStringList {u"groups.worker"_s});
    selection.toggle(u"networks.lan"_s);
    QCOMPARE(selection.current(), u"networks.lan"_s);
}

/// The canvas builds its items anew when one is to be revealed, and the path may be one of theirs.
void TestSelection::revealsWhatAListenerTakesAway()
{
    Selection selection;
    QString path = u"groups.worker"_s;
    connect(&selection, &Selection::revealRequested, this, [&path] { path = u"gone"_s; });
    QString seen;
    connect(&selection, &Selection::revealRequested, this, [&seen](const QString &revealed) {
        seen = revealed;
    });
    selection.reveal(path);
    QCOMPARE(seen, u"groups.worker"_s);
}

void TestSelection::revealsWhatItSelects()
{
    Selection selection;
    const QSignalSpy revealed(&selection, &Selection::revealRequested);
    selection.reveal(u"groups.worker"_s);
    QVERIFY(selection.contains(u"groups.worker"_s));
    QCOMPARE(revealed.count(), 1);
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
