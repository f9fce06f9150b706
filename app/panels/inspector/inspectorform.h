// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"
#include "model/edit/fieldchange.h"
#include "model/edit/itempath.h"

namespace castello {

/// One row of the inspector.
struct FormField
{
    enum class Use {
        Value, ///< a value of the document
        Name, ///< the item's name: changing it renames
    };
    Use use = Use::Value;
    QString id; ///< stable, for tests and focus: `cores`, `addresses.lan`
    QString label; ///< translated
    FieldTarget target;
    QString inherited; ///< what counts while it is not set; empty = the schema's default
    QString inheritedFrom; ///< translated: “group worker”; empty = it is the default
    QStringList suggestions;
    friend bool operator==(const FormField &, const FormField &) = default;
};

struct FormSection
{
    QString title; ///< translated; empty = the item's own fields
    QList<FormField> fields;
    friend bool operator==(const FormSection &, const FormSection &) = default;
};

/// What the inspector shows of the selected items, but for their values.
struct InspectorForm
{
    QString title; ///< “worker-2”
    QString kind; ///< translated: “Machine”
    QString icon;
    QString description; ///< translated: what such an item is
    QList<FormSection> sections;
    friend bool operator==(const InspectorForm &, const InspectorForm &) = default;
};

/// The form of one item, of several (what they have in common), or of the castle when none is
/// selected. Paths that lead to nothing count as none.
[[nodiscard]] InspectorForm formOf(
    const Castle &castle, const CastleSchema &schema, const QStringList &paths);

} // namespace castello
