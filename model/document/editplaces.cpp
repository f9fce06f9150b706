// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/document/editplaces.h"

#include "model/yaml/yamlscalar.h"

#include <algorithm>

namespace castello {

namespace {

using Kind = TextPart::Kind;

QByteArray keyText(const QString &key)
{
    return (canBePlainYaml(key) ? key : quotedYaml(key)).toUtf8();
}

bool isBlank(QByteArrayView text)
{
    return text.trimmed().isEmpty();
}

/// `{a: {b: value}}` for the keys from `first` on.
QByteArray asFlow(const QStringList &keys, qsizetype first, const QByteArray &value)
{
    QByteArray text = value;
    for (qsizetype i = keys.size(); i-- > first;) {
        text = '{' + keyText(keys.at(i)) + ": " + text + '}';
    }
    return text;
}

/// The same as lines of a block, two blanks deeper each.
QList<QByteArray> asLines(const QStringList &keys, const QByteArray &value)
{
    QList<QByteArray> lines;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        lines.append(QByteArray(2 * i, ' ') + keyText(keys.at(i)) + ':');
    }
    lines.last() += ' ' + value;
    return lines;
}

} // namespace

EditPlaces::EditPlaces(const QByteArray &text, const TextPart &root)
    : m_text(text)
    , m_root(root)
{ }

std::optional<DocumentEdit> EditPlaces::set(const QStringList &path, const QByteArray &value) const
{
    Place place {&m_root, m_root.range.start};
    bool isInBlock = true;
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        const std::optional<Place> next = child(place, path.at(depth));
        if (!next && isInBlock && canUnfold(place) && depth + 1 < path.size()) {
            return unfold(place, path.sliced(depth), value);
        }
        if (!next) {
            return insertInto(place, path.sliced(depth), value);
        }
        isInBlock = isInBlock && place.part->kind == Kind::BlockMapping;
        place = *next;
    }
    return replaceValue(place, value);
}

std::optional<DocumentEdit> EditPlaces::remove(const QStringList &path) const
{
    Place parent {&m_root, m_root.range.start};
    for (qsizetype depth = 0; depth + 1 < path.size(); ++depth) {
        const std::optional<Place> next = child(parent, path.at(depth));
        if (!next) {
            return std::nullopt;
        }
        parent = *next;
    }
    return removeFrom(parent, path.last());
}

std::optional<DocumentEdit> EditPlaces::rename(const QStringList &path, const QString &newKey) const
{
    const TextPart *part = &m_root;
    const TextPart::Entry *entry = nullptr;
    for (const QString &key : path) {
        entry = part->findEntry(key);
        if (!entry) {
            return std::nullopt;
        }
        part = &entry->value;
    }
    return DocumentEdit {{}, entry->keyRange, {}, keyText(newKey)};
}

std::optional<EditPlaces::Place> EditPlaces::child(const Place &parent, const QString &key) const
{
    const TextPart &part = *parent.part;
    if (const TextPart::Entry *entry = part.findEntry(key)) {
        if (entry->value.kind == Kind::LeftOut) {
            return Place {&entry->value, entry->value.range.start};
        }
        const qsizetype colon = m_text.indexOf(':', entry->keyRange.end);
        const bool isNear = colon >= 0 && colon < entry->value.range.start
            && isBlank(
                QByteArrayView(m_text).sliced(entry->keyRange.end, colon - entry->keyRange.end));
        return isNear ? std::optional(Place {&entry->value, colon + 1}) : std::nullopt;
    }
    bool isIndex = false;
    const int index = key.toInt(&isIndex);
    if (!isIndex || index < 0 || index >= part.items.size()) {
        return std::nullopt;
    }
    const TextPart &item = part.items.at(index);
    if (part.isFlow()) {
        return Place {&item, item.range.start};
    }
    const std::optional<qsizetype> dash = dashOf(part, index);
    return dash ? std::optional(Place {&item, *dash + 1}) : std::nullopt;
}

/// Dashes of one sequence stand in one column, so it is looked for there on the item's line.
std::optional<qsizetype> EditPlaces::dashOf(const TextPart &sequence, qsizetype index) const
{
    const qsizetype first = sequence.range.start;
    const qsizetype column = first - lineStart(first);
    const qsizetype dash
        = index == 0 ? first : lineStart(sequence.items.at(index).range.start) + column;
    return dash < m_text.size() && m_text.at(dash) == '-' ? std::optional(dash) : std::nullopt;
}

DocumentEdit EditPlaces::replaceValue(const Place &place, const QByteArray &value) const
{
    const TextPart &part = *place.part;
    if (part.kind == Kind::LeftOut) {
        return {{}, part.range, {}, ' ' + value};
    }
    if (part.kind != Kind::BlockMapping && part.kind != Kind::BlockSequence) {
        return {{}, {part.range.start, contentEnd(part)}, {}, value};
    }
    // The block starts on a line below; a comment behind the colon stays where it is.
    const QByteArrayView gap = QByteArrayView(m_text).sliced(
        place.behindIndicator, part.range.start - place.behindIndicator);
    const qsizetype gapLine = std::max(qsizetype(0), gap.indexOf('\n'));
    const QByteArray comment = gap.first(gapLine).trimmed().toByteArray();
    const QByteArray suffix = comment.isEmpty() ? QByteArray() : ' ' + comment;
    return {{}, {place.behindIndicator, contentEnd(part)}, {}, ' ' + value + suffix};
}

std::optional<DocumentEdit> EditPlaces::insertInto(
    const Place &parent, const QStringList &missing, const QByteArray &value) const
{
    const TextPart &part = *parent.part;
    switch (part.kind) {
    case Kind::FlowMapping:
        return insertInFlow(part, keyText(missing.first()) + ": " + asFlow(missing, 1, value));
    case Kind::FlowSequence:
        return insertInFlow(part, asFlow(missing, 1, value));
    case Kind::BlockMapping:
        return insertLines(part, asLines(missing, value));
    case Kind::BlockSequence:
        return insertLines(part, {"- " + asFlow(missing, 1, value)});
    case Kind::LeftOut:
    case Kind::Plain: // a null that is written out; anything else is refused afterwards
        return replaceValue(parent, asFlow(missing, 0, value));
    default:
        return std::nullopt;
    }
}

/// `groups: {}` at the end of its line.
bool EditPlaces::canUnfold(const Place &place) const
{
    const TextPart &part = *place.part;
    const qsizetype end = part.range.end;
    return &part != &m_root && part.kind == Kind::FlowMapping && part.entries.isEmpty()
        && isBlank(QByteArrayView(m_text).sliced(end, lineEnd(end) - end))
        && m_text.indexOf('\n', place.behindIndicator) >= end;
}

/// Mappings in each other are lines below the key, as a person would write them.
DocumentEdit EditPlaces::unfold(
    const Place &place, const QStringList &missing, const QByteArray &value) const
{
    qsizetype key = lineStart(place.behindIndicator);
    while (m_text.at(key) == ' ') {
        ++key;
    }
    QByteArray added;
    for (const QByteArray &line : asLines(missing, value)) {
        added += lineBreak() + indentation(key) + "  " + line;
    }
    return {{}, {place.behindIndicator, place.part->range.end}, {}, added};
}

DocumentEdit EditPlaces::insertInFlow(const TextPart &parent, const QByteArray &content) const
{
    qsizetype last = -1;
    if (!parent.items.isEmpty()) {
        last = parent.items.last().range.end;
    } else if (!parent.entries.isEmpty()) {
        last = parent.entries.last().value.range.end;
    }
    if (last >= 0) {
        return {{}, {last, last}, {}, ", " + content};
    }
    const qsizetype closing = parent.range.end - 1;
    return {{}, {closing, closing}, {}, content};
}

DocumentEdit EditPlaces::insertLines(const TextPart &parent, const QList<QByteArray> &lines) const
{
    const qsizetype at = lineEnd(contentEnd(parent));
    const QByteArray indent = indentation(parent.range.start);
    QByteArray added;
    for (const QByteArray &line : lines) {
        added += lineBreak() + indent + line;
    }
    return {{}, {at, at}, {}, added};
}

std::optional<DocumentEdit> EditPlaces::removeFrom(const Place &parent, const QString &key) const
{
    const TextPart &part = *parent.part;
    // What is removed, from its first byte, and where the next and the previous one stand.
    QList<TextRange> ranges;
    qsizetype index = -1;
    for (const TextPart::Entry &entry : part.entries) {
        index = entry.key == key ? ranges.size() : index;
        ranges.append(
            {entry.keyRange.start, std::max(entry.keyRange.end, contentEnd(entry.value))});
    }
    for (qsizetype i = 0; i < part.items.size(); ++i) {
        index = key == QString::number(i) ? i : index;
        const std::optional<qsizetype> start
            = part.isFlow() ? part.items.at(i).range.start : dashOf(part, i);
        if (!start) {
            return std::nullopt;
        }
        ranges.append({*start, contentEnd(part.items.at(i))});
    }
    if (index < 0) {
        return std::nullopt;
    }
    const TextRange range = ranges.at(index);
    if (ranges.size() == 1) {
        const bool isMapping = part.kind == Kind::FlowMapping || part.kind == Kind::BlockMapping;
        return replaceValue(parent, isMapping ? "{}" : "[]");
    }
    const bool isLast = index == ranges.size() - 1;
    const qsizetype line = lineStart(range.start);
    if (part.isFlow()) {
        return isLast ? DocumentEdit {{}, {ranges.at(index - 1).end, range.end}, {}, {}}
                      : DocumentEdit {{}, {range.start, ranges.at(index + 1).start}, {}, {}};
    }
    if (!isBlank(QByteArrayView(m_text).sliced(line, range.start - line))) {
        // It shares its line with the dash of a list.
        return isLast
            ? std::nullopt
            : std::optional(DocumentEdit {{}, {range.start, ranges.at(index + 1).start}, {}, {}});
    }
    const qsizetype end = lineEnd(range.end);
    if (end < m_text.size()) {
        const qsizetype behind = m_text.indexOf('\n', end) + 1;
        return DocumentEdit {{}, {line, behind}, {}, {}};
    }
    const qsizetype before = line - lineBreak().size();
    return DocumentEdit {{}, {std::max(qsizetype(0), before), end}, {}, {}};
}

qsizetype EditPlaces::lineStart(qsizetype offset) const
{
    const qsizetype start = offset == 0 ? 0 : m_text.lastIndexOf('\n', offset - 1) + 1;
    return start == 0 && m_text.startsWith("\xEF\xBB\xBF") ? 3 : start;
}

qsizetype EditPlaces::lineEnd(qsizetype offset) const
{
    const qsizetype feed = m_text.indexOf('\n', offset);
    if (feed < 0) {
        return m_text.size();
    }
    return feed > offset && m_text.at(feed - 1) == '\r' ? feed - 1 : feed;
}

qsizetype EditPlaces::contentEnd(const TextPart &part) const
{
    switch (part.kind) {
    case Kind::BlockMapping:
        return part.entries.isEmpty()
            ? part.range.end
            : std::max(part.entries.last().keyRange.end, contentEnd(part.entries.last().value));
    case Kind::BlockSequence:
        return part.items.isEmpty() ? part.range.end : contentEnd(part.items.last());
    case Kind::BlockScalar: {
        qsizetype end = part.range.end;
        while (end > part.range.start && std::strchr(" \t\r\n", m_text.at(end - 1))) {
            --end;
        }
        return end;
    }
    default:
        return part.range.end;
    }
}

QByteArray EditPlaces::lineBreak() const
{
    const qsizetype feed = m_text.indexOf('\n');
    return feed > 0 && m_text.at(feed - 1) == '\r' ? "\r\n" : "\n";
}

QByteArray EditPlaces::indentation(qsizetype offset) const
{
    const QByteArray before = m_text.sliced(lineStart(offset), offset - lineStart(offset));
    return QByteArray(QString::fromUtf8(before).size(), ' ');
}

} // namespace castello
