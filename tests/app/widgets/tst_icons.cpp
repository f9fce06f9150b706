// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/style/icons.h"

#include <QPainter>
#include <QPixmapCache>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAsSharpAsItsScreen_data();
    void isAsSharpAsItsScreen();
    void isPaintedAsItIsHandedOut();
};

void TestIcons::isAsSharpAsItsScreen_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("100 %") << 1.0 << QSize(16, 16);
    QTest::newRow("150 %") << 1.5 << QSize(24, 24);
    QTest::newRow("200 %") << 2.0 << QSize(32, 32);
}

void TestIcons::isAsSharpAsItsScreen()
{
    QFETCH(const qreal, scale);
    QFETCH(const QSize, pixels);
    QPixmapCache::clear();
    const QPixmap drawn = icon(u"castle"_s).pixmap(QSize(16, 16), scale);
    QCOMPARE(drawn.size(), pixels);
    QCOMPARE(drawn.devicePixelRatio(), scale);
}

void TestIcons::isPaintedAsItIsHandedOut()
{
    const QIcon castle = icon(u"castle"_s);
    QImage paper(32, 32, QImage::Format_ARGB32_Premultiplied);
    paper.setDevicePixelRatio(2);
    paper.fill(Qt::transparent);
    QPainter painter(&paper);
    castle.paint(&painter, QRect(0, 0, 16, 16));
    painter.end();
    const QImage expected = castle.pixmap(QSize(16, 16), 2.0).toImage();
    QCOMPARE(paper.convertToFormat(expected.format()), expected);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
