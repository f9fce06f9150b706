// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/folders.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestFolders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void castlesOfOneNameRehearseApart();
};

void TestFolders::castlesOfOneNameRehearseApart()
{
    Castle sample;
    sample.name = u"tazlab"_s;
    Castle mine = sample;
    mine.id = QUuid::createUuid();
    Castle yours = sample;
    yours.id = QUuid::createUuid();
    QVERIFY(rehearsalFolder(mine) != rehearsalFolder(sample));
    QVERIFY(rehearsalFolder(mine) != rehearsalFolder(yours));
    Castle renamed = sample;
    renamed.name = u"other"_s;
    QVERIFY(rehearsalFolder(renamed) != rehearsalFolder(sample));
}

QTEST_GUILESS_MAIN(TestFolders)
#include "tst_folders.moc"
