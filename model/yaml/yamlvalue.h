// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"

#include <QList>
#include <QString>

#include <initializer_list>
#include <utility>

namespace castello {

/// A YAML value as plain data: what the reader returns and what the emitter takes.
/// Mappings keep their order and have string keys.
class YamlValue
{
public:
    enum class Kind { Null, Boolean, Integer, Float, String, Sequence, Mapping };
    struct Entry;

    YamlValue() = default; ///< null
    YamlValue(bool value);
    YamlValue(int value);
    YamlValue(qint64 value);
    YamlValue(QString value);
    YamlValue(QLatin1StringView value);
    YamlValue(const char *) = delete; ///< would become a boolean
    [[nodiscard]] static YamlValue sequence(QList<YamlValue> items = {});
    [[nodiscard]] static YamlValue mapping(
        std::initializer_list<std::pair<QString, YamlValue>> entries = {});
    /// A number as written, for example `0x1F` or `1.5e3`; kind Integer or Float.
    [[nodiscard]] static YamlValue number(Kind kind, QString text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }
    [[nodiscard]] bool isScalar() const
    {
        return m_kind != Kind::Sequence && m_kind != Kind::Mapping;
    }
    [[nodiscard]] bool isMapping() const { return m_kind == Kind::Mapping; }
    [[nodiscard]] bool isSequence() const { return m_kind == Kind::Sequence; }
    /// The scalar's text as written (without quotes): `true`, `42`, `abc`; empty for null.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool toBool() const;
    [[nodiscard]] const QList<YamlValue> &items() const { return m_items; }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// The value of a key; null pointer when this is no mapping or has no such key.
    [[nodiscard]] const YamlValue *find(QStringView key) const;
    /// As find, through nested mappings: find(u"a", u"b").
    template <class... Keys>
    [[nodiscard]] const YamlValue *find(QStringView key, Keys... rest) const
    {
        const YamlValue *child = find(key);
        return child ? child->find(rest...) : nullptr;
    }

    void append(YamlValue item);
    /// Adds at the end, or replaces the value of a key that is there.
    void insert(const QString &key, YamlValue value);
    /// Adds at the end, in constant time. Precondition: the key is not there yet.
    void appendEntry(Entry entry);
    void remove(QStringView key);

    /// Where the value begins in the text it was read from.
    [[nodiscard]] TextPosition position() const { return m_position; }
    void setPosition(TextPosition position) { m_position = position; }

    /// Equal as documents: kinds, texts, order of sequences; positions and the order of keys do not
    /// count.
    friend bool operator==(const YamlValue &a, const YamlValue &b);

private:
    Kind m_kind = Kind::Null;
    QString m_text;
    QList<YamlValue> m_items;
    QList<Entry> m_entries;
    TextPosition m_position;
};

struct YamlValue::Entry
{
    QString key;
    YamlValue value;
    TextPosition keyPosition;
};

} // namespace castello
