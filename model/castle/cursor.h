// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/yaml/yamlvalue.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <concepts>
#include <optional>
#include <span>

/// The tools with which castlereader.cpp turns a parsed document into a castle: a cursor that knows
/// where it stands, and tables of fields. Every `read` reports what is wrong and returns whether
/// the target was set; it goes on after a finding, so that all of them are found.

namespace castello::reading {

/// A value of the document, its path, and the list that findings go to.
class Cursor
{
public:
    Cursor(const YamlValue &value,
        QString path,
        TextPosition keyPosition,
        QList<Diagnostic> &findings);

    [[nodiscard]] const YamlValue &value() const { return m_value; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QList<Diagnostic> &findings() const { return m_findings; }
    [[nodiscard]] Cursor child(const YamlValue::Entry &entry) const;
    [[nodiscard]] Cursor item(qsizetype index) const;

    /// Reports an error at the value.
    void report(const QString &rule,
        const QString &summary,
        const std::optional<DocumentChange> &fix = {}) const;
    /// Reports an error about the value's key, or about something missing in the value.
    void reportKey(const QString &rule, const QString &summary, const QString &detail = {}) const;
    /// Reports `wrong-type`. `expected` is translated, for example “a list”.
    void reportType(const QString &expected) const;
    /// Whether the value has the kind; reports what is expected when not.
    [[nodiscard]] bool expectMapping() const;
    [[nodiscard]] bool expectSequence() const;
    /// The text of a string; reports a number or boolean that should stand in quotes.
    [[nodiscard]] std::optional<QString> expectText() const;
    /// The text of any scalar that is there: for values with a form of their own.
    [[nodiscard]] std::optional<QString> expectScalar() const;

private:
    const YamlValue &m_value;
    QString m_path;
    TextPosition m_keyPosition;
    QList<Diagnostic> &m_findings;
};

enum class Presence { Required, Optional };

/// One key of a section and how its value gets into the target.
template <class T>
struct Field
{
    QStringView key;
    Presence presence;
    bool (*read)(const Cursor &, T &);
};

template <class T>
struct Name
{
    QStringView text;
    T value;
};

[[nodiscard]] bool read(const Cursor &cursor, QString &target);
[[nodiscard]] bool read(const Cursor &cursor, bool &target);
[[nodiscard]] bool readInteger(const Cursor &cursor, int minimum, int maximum, int &target);
void reportUnknownName(const Cursor &cursor, const QString &text, const QStringList &known);
void reportUnparsable(const Cursor &cursor, const Error &error, const QString &correction);
void reportUnknownKey(const Cursor &cursor, const QStringList &known);
void reportUnsupported(const Cursor &cursor);
void reportMissingKey(const Cursor &cursor, const QString &key);

/// A form of `text` that would be accepted and can only be what was meant; empty when there is
/// none.
template <class T>
[[nodiscard]] QString correctionOf(const QString &)
{
    return {};
}

/// Values that parse from text: addresses, amounts.
template <class T>
    requires requires(QStringView text) {
        { T::parse(text) } -> std::same_as<Result<T>>;
    }
[[nodiscard]] bool read(const Cursor &cursor, T &target)
{
    const std::optional<QString> text = cursor.expectScalar();
    if (!text) {
        return false;
    }
    const Result<T> parsed = T::parse(*text);
    if (!parsed) {
        reportUnparsable(cursor, parsed.error(), correctionOf<T>(*text));
        return false;
    }
    target = *parsed;
    return true;
}

template <class T>
[[nodiscard]] bool readName(const Cursor &cursor, std::span<const Name<T>> names, T &target)
{
    const std::optional<QString> text = cursor.expectText();
    if (!text) {
        return false;
    }
    const auto it = std::ranges::find(names, QStringView(*text), &Name<T>::text);
    if (it == names.end()) {
        QStringList known;
        for (const Name<T> &name : names) {
            known.append(name.text.toString());
        }
        reportUnknownName(cursor, *text, known);
        return false;
    }
    target = it->value;
    return true;
}

template <class T>
[[nodiscard]] bool read(const Cursor &cursor, std::optional<T> &target)
{
    T value {};
    if (!read(cursor, value)) {
        return false;
    }
    target = std::move(value);
    return true;
}

template <class T>
[[nodiscard]] bool read(const Cursor &cursor, QList<T> &target)
{
    if (!cursor.expectSequence()) {
        return false;
    }
    bool isGood = true;
    for (qsizetype i = 0; i < cursor.value().items().size(); ++i) {
        T item {};
        isGood = read(cursor.item(i), item) && isGood;
        target.append(std::move(item));
    }
    return isGood;
}

template <class T>
[[nodiscard]] bool read(const Cursor &cursor, QMap<QString, T> &target)
{
    if (!cursor.expectMapping()) {
        return false;
    }
    bool isGood = true;
    for (const YamlValue::Entry &entry : cursor.value().entries()) {
        T value {};
        isGood = read(cursor.child(entry), value) && isGood;
        target.insert(entry.key, std::move(value));
    }
    return isGood;
}

template <class T>
[[nodiscard]] QStringList keysOf(std::span<const Field<T>> fields)
{
    QStringList keys;
    for (const Field<T> &field : fields) {
        keys.append(field.key.toString());
    }
    return keys;
}

/// A section: every key is known, every required one is there.
template <class T>
[[nodiscard]] bool readFields(const Cursor &cursor, std::span<const Field<T>> fields, T &target)
{
    if (!cursor.expectMapping()) {
        return false;
    }
    bool isGood = true;
    for (const YamlValue::Entry &entry : cursor.value().entries()) {
        const auto it = std::ranges::find(fields, QStringView(entry.key), &Field<T>::key);
        if (it == fields.end()) {
            reportUnknownKey(cursor.child(entry), keysOf(fields));
        }
        isGood = it != fields.end() && it->read(cursor.child(entry), target) && isGood;
    }
    for (const Field<T> &field : fields) {
        if (field.presence == Presence::Required && !cursor.value().find(field.key)) {
            reportMissingKey(cursor, field.key.toString());
            isGood = false;
        }
    }
    return isGood;
}

} // namespace castello::reading
