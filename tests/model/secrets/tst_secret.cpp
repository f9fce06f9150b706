// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/secrets/secret.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsOnlyWhenAsked();
    void comparesBytes();
    void wipesItsOwnBytesOnly();
};

void TestSecret::showsOnlyWhenAsked()
{
    const Secret secret("hush"_ba);
    QString printed;
    QDebug(&printed) << secret;
    QVERIFY(printed.contains(u"<redacted>"_s));
    QVERIFY(!printed.contains(u"hush"_s));
    QCOMPARE(secret.reveal(), "hush"_ba);
    QVERIFY(Secret().isEmpty() && Secret().reveal().isEmpty());
    QVERIFY(!secret.isEmpty());
}

void TestSecret::comparesBytes()
{
    QVERIFY(Secret("hush"_ba) == Secret("hush"_ba));
    QVERIFY(!(Secret("hush"_ba) == Secret("husk"_ba)));
    QVERIFY(!(Secret("hush"_ba) == Secret("hush!"_ba)));
    QVERIFY(Secret() == Secret(QByteArray()));
}

void TestSecret::wipesItsOwnBytesOnly()
{
    QByteArray mine("hush");
    mine.detach();
    const QByteArray shared = mine;
    wipe(mine);
    QVERIFY(mine.isEmpty());
    QCOMPARE(shared, "hush"_ba);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
