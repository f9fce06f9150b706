// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/itempath.h"
#include "qml/canvas/canvaslook.h"

#include <QRectF>
#include <QStringList>

namespace castello {

/// One resource of a host: how much of it there is, and who has it.
struct Capacity
{
    QString label; ///< translated: “cores”
    QString text; ///< translated, for people: “12 of 24”
    QString explanation; ///< translated, whole sentence
    /// Shares of the whole, 0 to 1, that follow each other. All 0 when the whole is not known.
    double others = 0;
    double ours = 0;
    double planned = 0;
    bool isKnown = false; ///< whether the host told its size
    bool isExceeded = false; ///< more is planned than there is
    friend bool operator==(const Capacity &, const Capacity &) = default;
};

/// Something that is drawn. A plain value: what it shows is decided here, how is decided in QML.
struct CanvasItem
{
    /// Unique in a scene. The path, except for the headers of a group on its second and further
    /// hosts, and the container of machines without a host (kUnplacedKey).
    QString key;
    QString path; ///< identity (model/edit/itempath.h); empty = stands for nothing in the document
    ItemKind kind = ItemKind::Castle;
    CanvasLook::Shape shape = CanvasLook::Shape::Service;
    QString icon; ///< name of a glyph (qml/theme/glyphimage.h)
    QRectF area; ///< scene units: pixels at 100 %
    QString kindName; ///< translated, what it is: “Worker”; empty when the title says it
    QString title;
    QStringList whereabouts; ///< translated, what the picture says by place and lines alone
    QStringList lines; ///< translated, below the title
    QStringList badges; ///< translated, beside the title
    ItemState state = ItemState::Drawn;
    CanvasLook::Problem problem = CanvasLook::Problem::None;
    QString problemText; ///< translated summaries, one a line
    QString container; ///< key of the host that it is in; empty = lies on the canvas itself
    std::optional<int> count; ///< of groups that can be stepped
    QList<Capacity> capacity; ///< of hosts
    friend bool operator==(const CanvasItem &, const CanvasItem &) = default;

    /// Whether a person may put it where they like.
    [[nodiscard]] bool isFree() const
    {
        return container.isEmpty() && shape != CanvasLook::Shape::Endpoint;
    }
};

/// A connection; its line follows the two items wherever these are (see edgeLine).
struct CanvasEdge
{
    QString from; ///< key
    QString to; ///< key
    double anchor = 0; ///< where it leaves `from`, from that item's left
    CanvasLook::Tone tone = CanvasLook::Tone::Neutral;
    bool isDashed = false; ///< is planned only
    friend bool operator==(const CanvasEdge &, const CanvasEdge &) = default;
};

/// The picture of a castle. Items of a host follow it directly.
struct Scene
{
    QList<CanvasItem> items;
    QList<CanvasEdge> edges;
    friend bool operator==(const Scene &, const Scene &) = default;

    [[nodiscard]] const CanvasItem *find(const QString &key) const;
    /// Of all items; null when there are none.
    [[nodiscard]] QRectF bounds() const;
};

inline constexpr QLatin1StringView kUnplacedKey("unplaced");

/// From the side of `from` that faces `to`: down or up to the nearest point of it, or across when
/// the two are side by side.
[[nodiscard]] QLineF edgeLine(const CanvasEdge &edge, const QRectF &from, const QRectF &to);

} // namespace castello
