// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlvalue.h"

#include <algorithm>

namespace castello {

YamlValue::YamlValue(bool value)
    : m_kind(Kind::Boolean)
    , m_text(value ? QStringLiteral("true") : QStringLiteral("false"))
{ }

YamlValue::YamlValue(int value)
    : YamlValue(qint64 {value})
{ }

YamlValue::YamlValue(qint64 value)
    : m_kind(Kind::Integer)
    , m_text(QString::number(value))
{ }

YamlValue::YamlValue(QString value)
    : m_kind(Kind::String)
    , m_text(std::move(value))
{ }

YamlValue::YamlValue(QLatin1StringView value)
    : YamlValue(QString(value))
{ }

YamlValue YamlValue::sequence(QList<YamlValue> items)
{
    YamlValue value;
    value.m_kind = Kind::Sequence;
    value.m_items = std::move(items);
    return value;
}

YamlValue YamlValue::mapping(std::initializer_list<std::pair<QString, YamlValue>> entries)
{
    YamlValue value;
    value.m_kind = Kind::Mapping;
    for (const auto &[key, child] : entries) {
        value.m_entries.append({key, child, {}});
    }
    return value;
}

YamlValue YamlValue::number(Kind kind, QString text)
{
    YamlValue value;
    value.m_kind = kind;
    value.m_text = std::move(text);
    return value;
}

bool YamlValue::toBool() const
{
    return m_kind == Kind::Boolean && m_text.startsWith(u't', Qt::CaseInsensitive);
}

const YamlValue *YamlValue::find(QStringView key) const
{
    const auto it = std::ranges::find(m_entries, key, &Entry::key);
    return it == m_entries.end() ? nullptr : &it->value;
}

void YamlValue::append(YamlValue item)
{
    m_kind = Kind::Sequence;
    m_items.append(std::move(item));
}

void YamlValue::insert(const QString &key, YamlValue value)
{
    m_kind = Kind::Mapping;
    const auto it = std::ranges::find(m_entries, key, &Entry::key);
    if (it != m_entries.end()) {
        it->value = std::move(value);
    } else {
        m_entries.append({key, std::move(value), {}});
    }
}

void YamlValue::appendEntry(Entry entry)
{
    m_kind = Kind::Mapping;
    m_entries.append(std::move(entry));
}

void YamlValue::remove(QStringView key)
{
    m_entries.removeIf([key](const Entry &entry) { return entry.key == key; });
}

bool operator==(const YamlValue &a, const YamlValue &b)
{
    if (a.m_kind != b.m_kind || a.m_text != b.m_text || a.m_items != b.m_items
        || a.m_entries.size() != b.m_entries.size()) {
        return false;
    }
    for (qsizetype i = 0; i < a.m_entries.size(); ++i) {
        const YamlValue::Entry &entry = a.m_entries.at(i);
        // Mostly the order is the same; looking there first keeps large mappings linear.
        const YamlValue::Entry &opposite = b.m_entries.at(i);
        const YamlValue *other = opposite.key == entry.key ? &opposite.value : b.find(entry.key);
        if (!other || *other != entry.value) {
            return false;
        }
    }
    return true;
}

} // namespace castello
