// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/canvasgestures.h"
#include "qml/canvas/canvasitemsmodel.h"
#include "qml/canvas/canvaskeys.h"
#include "qml/canvas/canvasviewport.h"
#include "qml/canvas/itemdrag.h"
#include "qml/canvas/legend.h"
#include "qml/canvas/rubberband.h"
#include "qml/workspace/documentsession.h"
#include "qml/workspace/livestate.h"
#include "qml/workspace/selection.h"

#include <QLineF>
#include <QTimer>

namespace castello {

/// The canvas behind the picture: turns the session, the live state and the selection into items
/// and lines, and what a person does with them into steps of undo.
class CanvasViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The window makes it")
    Q_PROPERTY(castello::CanvasItemsModel *items READ items CONSTANT)
    Q_PROPERTY(castello::CanvasViewport *viewport READ viewport CONSTANT)
    Q_PROPERTY(castello::CanvasGestures *gestures READ gestures CONSTANT)
    Q_PROPERTY(castello::RubberBand *rubberBand READ rubberBand CONSTANT)
    Q_PROPERTY(castello::CanvasKeys *keys READ keys CONSTANT)
    Q_PROPERTY(QRectF bounds READ bounds NOTIFY linesChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY sceneChanged)
    Q_PROPERTY(bool isReadable READ isReadable NOTIFY sceneChanged)
    Q_PROPERTY(QList<castello::LegendEntry> legend READ legend NOTIFY sceneChanged)
    Q_PROPERTY(bool hasVerticalGuide READ hasVerticalGuide NOTIFY dragged)
    Q_PROPERTY(bool hasHorizontalGuide READ hasHorizontalGuide NOTIFY dragged)
    Q_PROPERTY(double verticalGuide READ verticalGuide NOTIFY dragged)
    Q_PROPERTY(double horizontalGuide READ horizontalGuide NOTIFY dragged)
    Q_PROPERTY(bool isDragging READ isDragging NOTIFY dragged)
public:
    /// One line of the picture, in scene units.
    struct Line
    {
        QLineF line;
        CanvasLook::Tone tone = CanvasLook::Tone::Neutral;
        bool isDashed = false;
    };

    /// All three must outlive it.
    CanvasViewModel(
        DocumentSession *session, Selection *selection, LiveState *live, QObject *parent = nullptr);

    [[nodiscard]] CanvasItemsModel *items() { return &m_items; }
    [[nodiscard]] CanvasViewport *viewport() { return &m_viewport; }
    [[nodiscard]] CanvasGestures *gestures() const { return m_gestures; }
    [[nodiscard]] RubberBand *rubberBand() const { return m_rubberBand; }
    [[nodiscard]] CanvasKeys *keys() const { return m_keys; }
    [[nodiscard]] DocumentSession *session() const { return m_session; }
    [[nodiscard]] Selection *selection() const { return m_selection; }
    /// Of all items.
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] bool isEmpty() const { return m_items.items().isEmpty(); }
    /// Whether the text reads as a castle; when not, the items are those of the last one that did,
    /// or none if it was opened like that.
    [[nodiscard]] bool isReadable() const { return m_session->isReadable(); }
    /// Where the connections run now.
    [[nodiscard]] QList<Line> lines() const;

    [[nodiscard]] QList<LegendEntry> legend() const { return legendOf(m_items.items()); }

    [[nodiscard]] bool isDragging() const { return m_drag.isActive(); }
    [[nodiscard]] bool hasVerticalGuide() const { return m_drag.verticalGuide().has_value(); }
    [[nodiscard]] bool hasHorizontalGuide() const { return m_drag.horizontalGuide().has_value(); }
    [[nodiscard]] double verticalGuide() const { return m_drag.verticalGuide().value_or(0); }
    [[nodiscard]] double horizontalGuide() const { return m_drag.horizontalGuide().value_or(0); }

    /// Key of the topmost item at a point of the scene; empty over the background.
    Q_INVOKABLE [[nodiscard]] QString itemAt(const QPointF &scene) const;
    /// What to tell of the item there; empty over the background.
    Q_INVOKABLE [[nodiscard]] QString tipAt(const QPointF &scene) const;
    /// Key of the machine or group whose connector, in the middle of its lower edge, is at a point;
    /// empty when there is none.
    Q_INVOKABLE [[nodiscard]] QString connectorAt(const QPointF &scene) const;
    /// Where the connector of the machine or group at a point is; empty when there is none.
    Q_INVOKABLE [[nodiscard]] QRectF connectorNear(const QPointF &scene) const;

public Q_SLOTS:
    /// Selects the item, or nothing for the empty key; with Ctrl or Shift adds it or takes it away.
    void click(const QString &key, Qt::KeyboardModifiers modifiers);
    /// Begins to move the item, with all others that are selected and free. False when it stays
    /// where it is: machines and headers move with their host.
    bool beginDrag(const QString &key);
    /// `distance` from where the drag began, in scene units.
    void dragBy(const QPointF &distance);
    void endDrag(); ///< one step of undo
    void cancelDrag();

    /// Counts a group up or down.
    void stepGroup(const QString &key, int step);

    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void resetZoom(); ///< 100 %
    /// Forgets where a person put things: one step of undo.
    void layoutAutomatically();
    /// Puts the selected free items on one line: the outermost one's. One step of undo.
    void alignSelection(Qt::Edge edge);
    /// Moves the selected free items to the next lines of the grid. One step of undo.
    void nudgeSelection(const QPointF &direction);
    /// Gives the selected free items equal gaps. One step of undo.
    void distributeSelection(Qt::Orientation orientation);
    /// Brings an item into view.
    void reveal(const QString &path);
    /// Builds the scene now.
    void update();
    /// The same, if something has changed since.
    void catchUp();

Q_SIGNALS:
    void sceneChanged();
    /// Connections run elsewhere now.
    void linesChanged();
    void dragged();
    /// The empty canvas was asked for the sample castle.
    void sampleWanted();
    /// The canvas of a text that cannot be read was asked where it is wrong.
    void problemsWanted();

private:
    [[nodiscard]] double legendRoom() const; ///< pixels above what is fitted
    void scheduleUpdate();
    void move(const QHash<QString, QPointF> &places);
    [[nodiscard]] QList<const CanvasItem *> selectedFreeItems() const;

    DocumentSession *m_session;
    Selection *m_selection;
    LiveState *m_live;
    CanvasItemsModel m_items;
    CanvasViewport m_viewport;
    ItemDrag m_drag {&m_items};
    CanvasGestures *m_gestures;
    RubberBand *m_rubberBand;
    CanvasKeys *m_keys;
    QList<CanvasEdge> m_edges;
    QTimer m_update;
    bool m_fitsNext = true; ///< another castle: the next scene is brought into view as a whole
};

} // namespace castello
