// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/palette/palettepanel.h"

#include "app/panels/palette/palettetile.h"
#include "qml/theme/theme.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

PalettePanel::PalettePanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"palettePanel"_s);
    setAccessibleName(tr("Palette"));
    makeGrid();
    for (const PaletteEntry &entry : paletteEntries()) {
        addTile(new PaletteTile(entry, this));
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    connect(&workspace->session, &DocumentSession::documentChanged, this, &PalettePanel::offer);
    offer();
}

/// Scrolled, so that a low window cuts no tile off.
void PalettePanel::makeGrid()
{
    const Theme *theme = Theme::instance();
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(theme->wideGap(), theme->smallGap(), theme->wideGap(), theme->gap());
    m_grid->setSpacing(theme->gap() - 2);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void PalettePanel::addTile(PaletteTile *tile)
{
    const int place = int(m_tiles.size());
    m_grid->addWidget(tile, place / 2, place % 2);
    m_tiles.append(tile);
    connect(tile, &PaletteTile::dragged, this, &PalettePanel::tileDragged);
    connect(tile, &PaletteTile::dropped, this, &PalettePanel::tileDropped);
    connect(tile, &PaletteTile::dragCancelled, this, &PalettePanel::tileDragCancelled);
    connect(tile, &PaletteTile::clicked, this, [this, tile] { Q_EMIT tileChosen(tile->kind()); });
}

/// What cannot be added now says why.
void PalettePanel::offer()
{
    for (PaletteTile *tile : std::as_const(m_tiles)) {
        QString reason;
        if (!m_workspace->session.isReadable()) {
            reason = tr("The text has errors; mend these first.");
        } else if (const auto added = addFromPalette(m_workspace->session.castle(), tile->kind());
            !added) {
            reason = added.error().message;
        }
        tile->setReason(reason);
    }
}

} // namespace castello
