// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/yaml/yamlvalue.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace castello {

/// What a field holds, and so how it is edited.
enum class FieldKind {
    Text,
    Integer,
    Boolean,
    Choice,
    Amount, ///< `8GiB`
    Address,
    AddressRange,
    Cidr,
    Host, ///< `home/pve`
    Recipient, ///< age1…
    List, ///< of SchemaField::itemKind
    Map, ///< name → SchemaField::itemKind
    Section, ///< has fields of its own
    Fixed, ///< cannot be changed, or not yet
};

/// One value that a choice offers.
struct FieldChoice
{
    QString value; ///< as in the document
    QString title; ///< translated
    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};

/// What the schema says about one field.
struct SchemaField
{
    QString key;
    FieldKind kind = FieldKind::Text;
    FieldKind itemKind = FieldKind::Text; ///< of List and Map
    QString title; ///< translated
    QString description; ///< translated, one or two sentences
    std::optional<int> minimum;
    std::optional<int> maximum;
    QList<FieldChoice> choices;
    QString defaultText; ///< as in the document; empty = there is none
    QString pattern; ///< regular expression; empty = any
    QStringList examples; ///< offered while typing
    bool isRequired = false;
    friend bool operator==(const SchemaField &, const SchemaField &) = default;
};

/// The castle's JSON Schema as the inspector needs it.
class CastleSchema
{
public:
    /// `language` as in `it`; one that the schema does not have gives English. Errors: InvalidInput
    /// (no JSON object).
    [[nodiscard]] static Result<CastleSchema> parse(QByteArrayView json, const QString &language);

    /// What stands at a path of the document, any names where the schema has any names; nothing
    /// when the schema knows no such path.
    [[nodiscard]] std::optional<SchemaField> field(const QStringList &path) const;
    /// The fields of a section, in the schema's order. Empty when there is no section.
    [[nodiscard]] QList<SchemaField> fields(const QStringList &path) const;
    /// Whether setting one field of a section takes its other fields away.
    [[nodiscard]] bool isOneOf(const QStringList &path) const;

private:
    /// A schema with what it refers to: the words of the first count.
    struct Place
    {
        const YamlValue *own = nullptr;
        const YamlValue *target = nullptr;
        QString reference; ///< name of the definition referred to; empty = none
        [[nodiscard]] const YamlValue *find(QStringView key) const;
    };
    [[nodiscard]] Place resolve(const YamlValue *schema) const;
    [[nodiscard]] std::optional<Place> placeOf(const QStringList &path) const;
    [[nodiscard]] SchemaField describe(const QString &key, const Place &place) const;
    [[nodiscard]] QString text(const Place &place, QStringView key) const;
    [[nodiscard]] static FieldKind kindOf(const Place &place);

    YamlValue m_root;
    QString m_language;
};

} // namespace castello
