// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/canvas/scene/canvasitem.h"

#include <QtQml/qqmlregistration.h>

namespace castello {

/// A host's capacity of one resource, for QML.
class CapacityBar
{
    Q_GADGET
    QML_VALUE_TYPE(capacityBar)
    Q_PROPERTY(QString label READ label CONSTANT)
    Q_PROPERTY(QString text READ text CONSTANT)
    Q_PROPERTY(QString explanation READ explanation CONSTANT)
    Q_PROPERTY(double others READ others CONSTANT)
    Q_PROPERTY(double ours READ ours CONSTANT)
    Q_PROPERTY(double planned READ planned CONSTANT)
    Q_PROPERTY(bool isKnown READ isKnown CONSTANT)
    Q_PROPERTY(bool isExceeded READ isExceeded CONSTANT)
public:
    CapacityBar() = default;
    explicit CapacityBar(Capacity capacity)
        : m_capacity(std::move(capacity))
    { }

    [[nodiscard]] QString label() const { return m_capacity.label; }
    [[nodiscard]] QString text() const { return m_capacity.text; }
    [[nodiscard]] QString explanation() const { return m_capacity.explanation; }
    [[nodiscard]] double others() const { return m_capacity.others; }
    [[nodiscard]] double ours() const { return m_capacity.ours; }
    [[nodiscard]] double planned() const { return m_capacity.planned; }
    [[nodiscard]] bool isKnown() const { return m_capacity.isKnown; }
    [[nodiscard]] bool isExceeded() const { return m_capacity.isExceeded; }

private:
    Capacity m_capacity;
};

} // namespace castello
