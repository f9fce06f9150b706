// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/workspace/livestate.h"

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/// How things look on the canvas, in words that QML draws with the theme's colours.

namespace castello::CanvasLook {
Q_NAMESPACE
Q_CLASSINFO("RegisterEnumClassesUnscoped", "false") // names repeat in several of them
QML_NAMED_ELEMENT(CanvasLook)

/// What a delegate draws; every shape has one of its own.
enum class Shape { Host, GroupHeader, Machine, Network, Endpoint, Service };
Q_ENUM_NS(Shape)

/// The sign of a state. No two states share one, so that none is told by its colour alone.
enum class Mark {
    None,
    Plus,
    Tilde,
    Minus,
    Spinner,
    HalfDisc,
    Disc,
    Triangle,
    Square,
    Ring,
};
Q_ENUM_NS(Mark)

/// What a colour means.
enum class Tone { Neutral, Accent, Ok, Warning, Error };
Q_ENUM_NS(Tone)

/// How bad the worst problem of an item is.
enum class Problem { None, Hint, Warning, Error };
Q_ENUM_NS(Problem)

} // namespace castello::CanvasLook

namespace castello {

/// Colour, shape and border of a state.
struct StateLook
{
    CanvasLook::Mark mark = CanvasLook::Mark::None;
    CanvasLook::Tone tone = CanvasLook::Tone::Neutral;
    bool isDashed = false; ///< does not exist yet, or not for much longer
    friend bool operator==(const StateLook &, const StateLook &) = default;
};

[[nodiscard]] StateLook lookOf(ItemState state);
/// In the scheme of now; Tones.qml is the same for QML.
[[nodiscard]] QColor colorOf(CanvasLook::Tone tone);

} // namespace castello
