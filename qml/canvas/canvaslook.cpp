// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/canvaslook.h"

#include "qml/theme/theme.h"

namespace castello {

StateLook lookOf(ItemState state)
{
    using CanvasLook::Mark;
    using CanvasLook::Tone;
    switch (state) {
    case ItemState::Drawn:
        return {};
    case ItemState::Planned:
        return {Mark::Plus, Tone::Ok, true};
    case ItemState::Changing:
        return {Mark::Tilde, Tone::Warning};
    case ItemState::Leaving:
        return {Mark::Minus, Tone::Error, true};
    case ItemState::Working:
        return {Mark::Spinner, Tone::Accent};
    case ItemState::Starting:
        return {Mark::HalfDisc, Tone::Accent};
    case ItemState::Running:
        return {Mark::Disc, Tone::Ok};
    case ItemState::Drifted:
        return {Mark::Triangle, Tone::Warning};
    case ItemState::Failed:
        return {Mark::Square, Tone::Error};
    case ItemState::Stopped:
        return {Mark::Ring, Tone::Neutral};
    }
    return {};
}

QColor colorOf(CanvasLook::Tone tone)
{
    const Palette &palette = Theme::instance()->palette();
    switch (tone) {
    case CanvasLook::Tone::Accent:
        return palette.accent;
    case CanvasLook::Tone::Ok:
        return palette.ok;
    case CanvasLook::Tone::Warning:
        return palette.warning;
    case CanvasLook::Tone::Error:
        return palette.error;
    case CanvasLook::Tone::Neutral:
        return palette.borderStrong;
    }
    return {};
}

} // namespace castello
