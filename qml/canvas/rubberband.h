// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QRectF>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace castello {

class CanvasViewModel;

/// Selecting all items that a rectangle touches, while it is drawn; with Ctrl or Shift besides
/// those that were selected.
class RubberBand : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The view model has it")
    Q_PROPERTY(bool isActive READ isActive NOTIFY changed)
    Q_PROPERTY(QRectF area READ area NOTIFY changed)
public:
    /// `canvas` must outlive it.
    explicit RubberBand(CanvasViewModel *canvas);

    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] QRectF area() const; ///< scene units

public Q_SLOTS:
    void begin(const QPointF &scene, Qt::KeyboardModifiers modifiers);
    void moveTo(const QPointF &scene);
    void finish();
    void cancel(); ///< what was selected before is again

Q_SIGNALS:
    void changed();

private:
    CanvasViewModel *m_canvas;
    bool m_isActive = false;
    QPointF m_from;
    QPointF m_to;
    QStringList m_before;
    bool m_keeps = false;
};

} // namespace castello
