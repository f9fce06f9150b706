// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/canvaslook.h"
#include "qml/canvas/canvasviewport.h"

#include <QPointer>
#include <QSortFilterProxyModel>

namespace castello {

/// The items of one shape that are in view, or near it. The view is taken in cells of a coarse
/// grid, so that a small pan neither makes nor drops a delegate. From afar there may be thousands
/// of machines in view: then FarView paints them, and only the current one stays, for screen
/// readers.
class ViewportProxyModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(castello::CanvasLook::Shape shape READ shape WRITE setShape NOTIFY shapeChanged)
    Q_PROPERTY(
        castello::CanvasViewport *viewport READ viewport WRITE setViewport NOTIFY viewportChanged)
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    [[nodiscard]] CanvasLook::Shape shape() const { return m_shape; }
    void setShape(CanvasLook::Shape shape);
    [[nodiscard]] CanvasViewport *viewport() const { return m_viewport; }
    void setViewport(CanvasViewport *viewport);

Q_SIGNALS:
    void shapeChanged();
    void viewportChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void look();

    CanvasLook::Shape m_shape = CanvasLook::Shape::Machine;
    QPointer<CanvasViewport> m_viewport;
    QRectF m_cells; ///< that are in view
    bool m_isNear = true;
};

} // namespace castello
