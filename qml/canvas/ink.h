// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/canvaslook.h"

#include <QBasicTimer>
#include <QColor>
#include <QQuickPaintedItem>

/// What QML's rectangles cannot draw. `contentsScale` follows the zoom, so that all of it is crisp.

namespace castello {

/// One colour, painted; the base of the others. While it cannot be seen it has no picture: there
/// are many, and hosts are large.
class Ink : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
public:
    explicit Ink(QQuickItem *parent = nullptr);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);

Q_SIGNALS:
    void colorChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    QColor m_color;
};

/// The sign of a state (lookOf). The spinner turns while it can be seen: in steps, so that no frame
/// is drawn for nothing.
class MarkInk : public Ink
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(castello::CanvasLook::Mark mark READ mark WRITE setMark NOTIFY markChanged)
public:
    using Ink::Ink;
    [[nodiscard]] CanvasLook::Mark mark() const { return m_mark; }
    void setMark(CanvasLook::Mark mark);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void markChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void turnIfSpinner();

    CanvasLook::Mark m_mark = CanvasLook::Mark::None;
    QBasicTimer m_turn;
};

/// A glyph of resources/icons.
class IconInk : public Ink
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString icon READ icon WRITE setIcon NOTIFY iconChanged)
public:
    using Ink::Ink;
    [[nodiscard]] const QString &icon() const { return m_icon; }
    void setIcon(const QString &icon);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void iconChanged();

private:
    QString m_icon;
};

/// The border of what does not exist yet.
class DashedFrame : public Ink
{
    Q_OBJECT
    QML_ELEMENT
public:
    using Ink::Ink;
    void paint(QPainter *painter) override;
};

/// A square or a disc with “!” or “i” on it.
class ProblemInk : public Ink
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        castello::CanvasLook::Problem problem MEMBER m_problem NOTIFY problemChanged REQUIRED)
    Q_PROPERTY(QColor signColor MEMBER m_signColor NOTIFY problemChanged)
public:
    explicit ProblemInk(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void problemChanged();

private:
    CanvasLook::Problem m_problem = CanvasLook::Problem::None;
    QColor m_signColor;
};

/// The planned part of a capacity bar.
class Hatching : public Ink
{
    Q_OBJECT
    QML_ELEMENT
public:
    using Ink::Ink;
    void paint(QPainter *painter) override;
};

/// The dots that things land on, `spacing` pixels apart.
class DotGrid : public Ink
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double spacing READ spacing WRITE setSpacing NOTIFY spacingChanged)
public:
    using Ink::Ink;
    [[nodiscard]] double spacing() const { return m_spacing; }
    void setSpacing(double spacing);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void spacingChanged();

private:
    double m_spacing = 20;
};

} // namespace castello
