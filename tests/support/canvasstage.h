// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/canvasviewmodel.h"
#include "tests/support/sample.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWidget>

#include <algorithm>
#include <functional>

namespace castello::test {

using namespace Qt::StringLiterals;

/// The canvas in a widget of its own, as the window has it.
struct CanvasStage
{
    /// Empty: `open` and `present` are still to come.
    CanvasStage() = default;
    explicit CanvasStage(const QByteArray &text, const QSize &size = {1280, 800})
    {
        open(text);
        present(size);
    }

    /// Makes the scene of a castle.
    void open(const QByteArray &text)
    {
        session.start(text);
        model.update();
    }
    /// Loads the picture of it into the widget.
    void present(const QSize &size = {1280, 800})
    {
        widget.setResizeMode(QQuickWidget::SizeRootObjectToView);
        widget.resize(size);
        const QUrl source(u"qrc:/qt/qml/Castello/Canvas/Canvas.qml"_s);
        auto *component = new QQmlComponent(widget.engine(), source, &widget);
        QObject *root
            = component->createWithInitialProperties({{u"canvas"_s, QVariant::fromValue(&model)}});
        Q_ASSERT_X(root, "CanvasStage", qPrintable(component->errorString()));
        widget.setContent(source, component, root);
    }

    /// Every item below the canvas for which `test` holds.
    [[nodiscard]] QList<QQuickItem *> itemsThat(
        const std::function<bool(const QQuickItem *)> &test) const
    {
        QList<QQuickItem *> found;
        QList<QQuickItem *> open {widget.rootObject()};
        while (!open.isEmpty()) {
            QQuickItem *item = open.takeLast();
            if (test(item)) {
                found.append(item);
            }
            open.append(item->childItems());
        }
        return found;
    }
    [[nodiscard]] QQuickItem *item(const QString &objectName) const
    {
        return itemsThat([&](const QQuickItem *item) {
            return item->objectName() == objectName;
        }).value(0);
    }
    [[nodiscard]] qsizetype itemCount() const
    {
        return itemsThat([](const QQuickItem *) { return true; }).size();
    }
    [[nodiscard]] qsizetype delegateCount() const
    {
        return itemsThat([](const QQuickItem *item) {
            return item->objectName().startsWith("canvasItem."_L1);
        }).size();
    }
    /// How many items of the scene are in view.
    [[nodiscard]] qsizetype visibleCount() const
    {
        const QRectF view = model.viewport()->visibleArea();
        return std::ranges::count_if(model.items()->items(),
            [&](const CanvasItem &item) { return item.area.intersects(view); });
    }
    /// Where a key's item is in the widget.
    [[nodiscard]] QPoint pointOn(const QString &key, const QPointF &offset = {20, 6}) const
    {
        return model.viewport()
            ->toView(model.items()->find(key)->area.topLeft() + offset)
            .toPoint();
    }

    DocumentSession session;
    Selection selection;
    LiveState live;
    mutable CanvasViewModel model {&session, &selection, &live};
    QQuickWidget widget; ///< last: goes before what its bindings look at
};

/// The sample with so many workers, 500 at most in a group, in a network that holds them.
[[nodiscard]] inline QByteArray castleWithWorkers(QByteArray sample, int count)
{
    const qsizetype start = sample.indexOf("  worker:");
    const qsizetype end = sample.indexOf("\ncomponents:");
    const QByteArray group = sample.sliced(start, end - start);
    QByteArray groups;
    for (int number = 0; count > 0; ++number, count -= 500) {
        const QByteArray text = QByteArray::number(number);
        QByteArray one = group;
        one.replace("worker:", "worker" + text + ':');
        one.replace("count: 3", "count: " + QByteArray::number(std::min(count, 500)));
        one.replace("192.168.1.155-192.168.1.179",
            "10.0." + QByteArray::number(number * 8) + ".1-10.0."
                + QByteArray::number(number * 8 + 7) + ".250");
        one.replace("420-499",
            QByteArray::number(1000 + number * 1000) + '-'
                + QByteArray::number(1999 + number * 1000));
        groups += one + '\n';
    }
    return sample.replace(start, end - start, groups);
}

/// The sample with so many machines.
[[nodiscard]] inline QByteArray sampleOf(int machines)
{
    return castleWithWorkers(sampleCastleText(), machines - 3);
}

/// At 100 %, the middle of the item in the middle of the view.
inline void lookAt(CanvasStage &stage, const QString &key)
{
    stage.model.viewport()->zoomTo(1);
    stage.model.viewport()->centerOn(stage.model.items()->find(key)->area.center());
}

/// How many pixels of a part of a picture have a colour, nearly.
inline int pixelsLike(const QImage &image, const QRect &area, const QColor &color)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green())
                    + std::abs(pixel.blue() - color.blue())
                < 120;
        }
    }
    return count;
}

} // namespace castello::test
