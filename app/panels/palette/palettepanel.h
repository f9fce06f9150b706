// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"
#include "model/edit/gestures.h"

#include <QWidget>

class QGridLayout;

namespace castello {

class PaletteTile;

/// What can be dragged onto the canvas, or added by Enter. Whoever shows the canvas follows its
/// signals.
class PalettePanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit PalettePanel(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void tileDragged(castello::PaletteKind kind, const QPoint &global);
    void tileDropped(castello::PaletteKind kind, const QPoint &global);
    void tileDragCancelled();
    /// To be added without a place: by key, double click or a screen reader.
    void tileChosen(castello::PaletteKind kind);

private:
    void makeGrid();
    void addTile(PaletteTile *tile);
    void offer();

    Workspace *m_workspace;
    QGridLayout *m_grid = nullptr;
    QList<PaletteTile *> m_tiles;
};

} // namespace castello
