// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/edgecurve.h"

#include <cmath>

namespace castello {

namespace {

constexpr int kPieces = 16; // of a curve

QPointF onCurve(const QPointF &a, const QPointF &b, const QPointF &c, const QPointF &d, double t)
{
    const double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

} // namespace

QList<QPointF> edgeCurve(const QLineF &edge)
{
    constexpr double kStraight = 1; // within this it is one above or beside the other
    if (std::abs(edge.dx()) < kStraight || std::abs(edge.dy()) < kStraight) {
        return {edge.p1(), edge.p2()};
    }
    const QPointF reach(0, edge.dy() / 2);
    QList<QPointF> points;
    for (int i = 0; i <= kPieces; ++i) {
        points.append(onCurve(
            edge.p1(), edge.p1() + reach, edge.p2() - reach, edge.p2(), double(i) / kPieces));
    }
    return points;
}

QList<QList<QPointF>> dashes(const QList<QPointF> &way, double dash, double gap)
{
    QList<QList<QPointF>> pieces;
    double offset = 0; // within dash and gap, at the start of the current stretch
    for (qsizetype i = 1; i < way.size(); ++i) {
        const QLineF stretch(way.at(i - 1), way.at(i));
        const double length = stretch.length();
        double at = 0;
        while (at < length) {
            const bool isDash = offset < dash;
            const double step = std::min((isDash ? dash : dash + gap) - offset, length - at);
            if (isDash) {
                pieces.append(
                    {stretch.pointAt(at / length), stretch.pointAt((at + step) / length)});
            }
            at += step;
            offset = std::fmod(offset + step, dash + gap);
        }
    }
    return pieces;
}

} // namespace castello
