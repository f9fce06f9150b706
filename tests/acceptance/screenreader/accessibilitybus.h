// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QList>
#include <QRect>
#include <QString>

#include <chrono>
#include <optional>

namespace castello::test {

/// Where an object is on the bus.
struct BusReference
{
    QString service;
    QDBusObjectPath path;
};

/// Source: AT-SPI 2, AtspiStateType
enum class BusState {
    Checked = 4,
    Editable = 7,
    Enabled = 8,
    Expandable = 9,
    Expanded = 10,
    Focusable = 11,
    Selectable = 22,
    Selected = 23,
    Sensitive = 24,
    Showing = 25,
    Checkable = 41,
};

/// What a screen reader is told of one object.
struct BusObject
{
    BusReference at;
    QString name;
    QString role; ///< in AT-SPI's words: “push button”
    QString description;
    quint64 states = 0;
    QString way; ///< roles and names from the window down to it

    [[nodiscard]] bool is(BusState state) const { return states & (quint64(1) << int(state)); }
};

/// The accessibility bus, as a screen reader uses it: it looks and it presses, and knows no more of
/// the window than it is told.
class AccessibilityBus
{
public:
    AccessibilityBus();

    /// Why there is none; empty when there is.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Everything that shows in the windows that there are, and all rows of tables and trees, from
    /// the outside in.
    [[nodiscard]] QList<BusObject> everything() const;
    /// Looks until such an object shows; nothing when it took too long. An empty role is any role;
    /// a name that ends with `*` is a beginning.
    [[nodiscard]] std::optional<BusObject> find(const QString &name,
        const QString &role,
        std::chrono::seconds longest = std::chrono::seconds(60)) const;
    /// As a screen reader offers it: by the name of the action.
    [[nodiscard]] bool press(const BusObject &object) const;
    /// Where it is on the screen, in pixels; empty when it does not say.
    [[nodiscard]] QRect area(const BusObject &object) const;
    /// What the label says that belongs to it.
    [[nodiscard]] QString labelOf(const BusObject &object) const;

private:
    template <class T>
    [[nodiscard]] std::optional<T> call(const BusReference &at,
        const char *interface,
        const char *method,
        const QVariantList &arguments = {}) const;
    [[nodiscard]] BusObject told(const BusReference &at, const QString &way) const;
    [[nodiscard]] QString property(const BusReference &at, const QString &name) const;
    void collect(const BusReference &at, const QString &way, QList<BusObject> &all) const;

    QString m_problem;
    QDBusConnection m_connection;
};

} // namespace castello::test
