// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/canvasitem.h"

#include <QtQml/qqmlregistration.h>

namespace castello {

/// One state that machines are in now, and how many of them.
class LegendEntry
{
    Q_GADGET
    QML_VALUE_TYPE(legendEntry)
    Q_PROPERTY(castello::CanvasLook::Mark mark READ mark CONSTANT)
    Q_PROPERTY(castello::CanvasLook::Tone tone READ tone CONSTANT)
    Q_PROPERTY(QString text READ text CONSTANT)
public:
    LegendEntry() = default;
    LegendEntry(const StateLook &look, QString text)
        : m_look(look)
        , m_text(std::move(text))
    { }

    [[nodiscard]] CanvasLook::Mark mark() const { return m_look.mark; }
    [[nodiscard]] CanvasLook::Tone tone() const { return m_look.tone; }
    [[nodiscard]] const QString &text() const { return m_text; } ///< “3 running”
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;

private:
    StateLook m_look;
    QString m_text;
};

/// The states of the machines that are drawn, in a fixed order; empty while all are only drawn.
[[nodiscard]] QList<LegendEntry> legendOf(const QList<CanvasItem> &items);

} // namespace castello
