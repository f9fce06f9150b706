// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/gestures.h"

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace castello {

class CanvasViewModel;

/// A gesture that needs a target: something from the palette is dropped, machines are placed on a
/// host or connected to a network. Knows at every moment what would happen and why not; with the
/// mouse the target is under the pointer, with the keyboard the next one that takes it.
class CanvasGestures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The view model has it")
    Q_PROPERTY(bool isActive READ isActive NOTIFY changed)
    Q_PROPERTY(bool isAccepted READ isAccepted NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QPointF at READ at NOTIFY changed)
    Q_PROPERTY(QSizeF ghostSize READ ghostSize NOTIFY changed)
    Q_PROPERTY(QRectF targetArea READ targetArea NOTIFY changed)
    Q_PROPERTY(bool isLine READ isLine NOTIFY changed)
    Q_PROPERTY(QPointF lineStart READ lineStart NOTIFY changed)
    Q_PROPERTY(QList<QRectF> dimmedAreas READ dimmedAreas NOTIFY changed)
public:
    /// `canvas` must outlive it.
    explicit CanvasGestures(CanvasViewModel *canvas);

    [[nodiscard]] bool isActive() const { return bool(m_attempt); }
    [[nodiscard]] bool isAccepted() const { return m_result.has_value(); }
    /// Translated: what would happen, or why it does not go there.
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString icon() const { return m_icon; }
    /// Where the pointer is, in the scene.
    [[nodiscard]] QPointF at() const { return m_at; }
    /// Of what is drawn under the pointer; empty = nothing.
    [[nodiscard]] QSizeF ghostSize() const { return m_ghost; }
    /// Null over the background and over what does not take it.
    [[nodiscard]] QRectF targetArea() const;
    [[nodiscard]] bool isLine() const { return m_lineStart.has_value(); }
    [[nodiscard]] QPointF lineStart() const { return m_lineStart.value_or(QPointF()); }
    /// Items in view that do not take it.
    [[nodiscard]] QList<QRectF> dimmedAreas() const { return m_dimmed; }

    void beginDropping(PaletteKind kind);
    /// Adds without a place: on the selected host or network when that takes it.
    void add(PaletteKind kind);

public Q_SLOTS:
    /// `key` is a machine's or group's; false when it is neither.
    bool beginPlacing(const QString &key);
    bool beginConnecting(const QString &key);
    void moveTo(const QPointF &scene);
    /// The next target that takes it, for the keyboard; the first one when there was none.
    void chooseNext(int step);
    /// One step of undo, when the target takes it.
    void finish();
    void cancel();

Q_SIGNALS:
    void changed();

private:
    /// What the gesture means for a target, by its path.
    using Attempt = std::function<Result<Addition>(const QString &target)>;
    void begin(const QString &item, const Attempt &attempt);
    void aim(const QString &key);
    void dim();
    [[nodiscard]] QString takerAt(const QString &key) const;
    void apply(const Addition &addition, const std::optional<QPointF> &place);

    CanvasViewModel *m_canvas;
    Attempt m_attempt;
    Result<Addition> m_result {Addition()};
    QString m_item; ///< path of what is placed or connected; empty when it comes from the palette
    QString m_title;
    QString m_icon;
    QPointF m_at;
    QSizeF m_ghost;
    QString m_target; ///< key
    std::optional<QPointF> m_lineStart;
    QList<QRectF> m_dimmed;
};

} // namespace castello
