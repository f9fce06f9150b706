// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// The drawing below the zoom at which texts of items can be read.
#include "qml/theme/theme.h"
#include "tests/support/canvasstage.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace castello;
using namespace castello::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHost = u"providers.home.hosts.pve"_s;
const QString kWorker = u"groups.worker.machines.worker-1"_s;

} // namespace

class TestFarView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void farMachinesAreOnePicture();
    void namesCanBeReadFromAfar();
    void aFewHaveDelegatesFromAfarToo();
};

void TestFarView::farMachinesAreOnePicture()
{
    CanvasStage stage(sampleOf(200));
    stage.widget.show();
    lookAt(stage, kHost);
    QVERIFY(!stage.item(u"farView"_s));
    stage.model.viewport()->zoomTo(0.2);
    QVERIFY(stage.item(u"farView"_s));
    QVERIFY2(stage.delegateCount() < 30, qPrintable(QString::number(stage.delegateCount())));
    const CanvasItem *card = stage.model.items()->find(u"groups.worker0.machines.worker0-50"_s);
    const QPoint middle = stage.model.viewport()->toView(card->area.center()).toPoint();
    const auto colorThere = [&] { return stage.widget.grabFramebuffer().pixelColor(middle); };
    const QColor faint = colorThere();
    QVERIFY(faint != Theme::instance()->surface());
    stage.selection.select(card->path);
    const QColor strong = colorThere();
    QVERIFY(strong != faint);
    QCOMPARE(strong, Theme::instance()->borderStrong());
    QVERIFY(stage.item(u"canvasItem."_s + card->key)); // for screen readers
}

void TestFarView::namesCanBeReadFromAfar()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    const auto hasInk = [&stage](const QString &key) {
        const CanvasItem *item = stage.model.items()->find(key);
        const QPointF corner = stage.model.viewport()->toView(item->area.topLeft());
        const QRect name(corner.toPoint() + QPoint(7, 2), QSize(24, 14));
        const QImage image = stage.widget.grabFramebuffer();
        return pixelsLike(image, name, Theme::instance()->text()) > 0;
    };
    for (const double zoom : {0.44, 0.3, 0.2}) {
        stage.model.viewport()->zoomTo(zoom);
        stage.model.viewport()->centerOn(stage.model.items()->find(kHost)->area.center());
        QVERIFY(hasInk(kHost));
    }
    stage.model.viewport()->zoomTo(0.1); // no room for letters
    stage.model.viewport()->centerOn(stage.model.items()->find(kHost)->area.center());
    QVERIFY(!hasInk(kHost));
}

void TestFarView::aFewHaveDelegatesFromAfarToo()
{
    CanvasStage stage(sampleCastleText());
    stage.widget.show();
    stage.model.viewport()->zoomTo(0.2);
    stage.model.viewport()->centerOn(stage.model.items()->find(kHost)->area.center());
    QVERIFY(stage.item(u"farView"_s));
    QVERIFY(stage.item(u"canvasItem."_s + kWorker));
}

QTEST_MAIN(TestFarView)
#include "tst_farview.moc"
