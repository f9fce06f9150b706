// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/viewpicture.h"

namespace castello {

/// The castle as it is seen from afar: machines as plain boxes in the colour of their state, and
/// the names of all else where they fit, of one size at every zoom. There may be thousands, so that
/// one item paints them all.
class FarView : public ViewPicture
{
    Q_OBJECT
    QML_ELEMENT
public:
    explicit FarView(QQuickItem *parent = nullptr);

protected:
    void paintScene(QPainter *painter, CanvasViewModel *canvas, const QRectF &visible) override;
};

} // namespace castello
