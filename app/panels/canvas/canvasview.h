// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"
#include "qml/canvas/canvasviewmodel.h"

#include <QWidget>

class QQuickWidget;

namespace castello {

/// The drawing: hosts the QML canvas in the window.
class CanvasView : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit CanvasView(Workspace *workspace, QWidget *parent = nullptr);
    ~CanvasView() override;

    /// What the commands of the window act on: zoomIn, zoomToFit, layoutAutomatically …
    [[nodiscard]] CanvasViewModel *viewModel() { return &m_viewModel; }

public Q_SLOTS:
    /// Something from the palette is over the canvas, or beside it; `global` is the pointer.
    void dragFromPalette(castello::PaletteKind kind, const QPoint &global);
    /// Beside the canvas it is dropped for nothing.
    void dropFromPalette(castello::PaletteKind kind, const QPoint &global);
    void cancelPaletteDrag();
    void addFromPalette(castello::PaletteKind kind);

Q_SIGNALS:
    /// The first picture of it is there.
    void drawn();
    void inspectorWanted();
    void renameWanted(const QString &path);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QPointF sceneAt(const QPoint &global);

    CanvasViewModel m_viewModel;
    QQuickWidget *m_quick;
};

} // namespace castello
