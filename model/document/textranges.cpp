// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/document/textranges.h"

#include "model/yaml/sourcetext.h"

#include <QCoreApplication>

#include <yaml.h>

#include <algorithm>

namespace castello {

namespace {

struct TextRangesText
{
    Q_DECLARE_TR_FUNCTIONS(castello::TextRanges)
};

constexpr int kMaximumDepth = 200;

std::unexpected<Error> refused(const QString &reason)
{
    return failure(ErrorCode::InvalidInput,
        TextRangesText::tr("The text cannot be edited piece by piece; edit it by hand"),
        reason);
}

/// libyaml counts characters; this finds their bytes.
class CharacterOffsets
{
public:
    CharacterOffsets(QByteArrayView text, qsizetype shift)
        : m_shift(shift)
    {
        if (std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) >= 0; })) {
            return; // ASCII: characters are bytes
        }
        for (qsizetype i = 0; i < text.size(); ++i) {
            if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) {
                m_starts.append(i);
            }
        }
        m_starts.append(text.size());
    }

    [[nodiscard]] qsizetype byteOf(const yaml_mark_t &mark) const
    {
        const auto index = qsizetype(mark.index);
        return m_shift
            + (m_starts.isEmpty() ? index : m_starts.at(std::min(index, m_starts.size() - 1)));
    }

private:
    qsizetype m_shift;
    QList<qsizetype> m_starts;
};

/// One event of libyaml, freed when it goes.
class Event
{
public:
    Event() = default;
    ~Event() { yaml_event_delete(&m_event); }
    Q_DISABLE_COPY_MOVE(Event)
    yaml_event_t *get() { return &m_event; }
    const yaml_event_t *operator->() const { return &m_event; }

private:
    yaml_event_t m_event {};
};

/// Builds the tree from libyaml's events.
class RangeReader
{
public:
    explicit RangeReader(QByteArrayView text)
        : m_source(text)
        , m_offsets(m_source.bytes(), text.size() - m_source.bytes().size())
    {
        yaml_parser_initialize(&m_parser);
        const char *first = m_source.bytes().data();
        // libyaml takes no null, which an empty text has.
        const auto *bytes = reinterpret_cast<const unsigned char *>(first != nullptr ? first : "");
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, bytes, std::size_t(m_source.bytes().size()));
    }
    ~RangeReader() { yaml_parser_delete(&m_parser); }
    Q_DISABLE_COPY_MOVE(RangeReader)

    Result<TextPart> readDocument()
    {
        for (const yaml_event_type_t wanted :
            {YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT}) {
            Event event;
            if (!next(event) || event->type != wanted) {
                return refused(problem());
            }
        }
        return readNext();
    }

private:
    bool next(Event &event) { return yaml_parser_parse(&m_parser, event.get()) == 1; }
    [[nodiscard]] QString problem() const { return QString::fromUtf8(m_parser.problem); }
    [[nodiscard]] TextRange rangeOf(const Event &event) const
    {
        return {m_offsets.byteOf(event->start_mark), m_offsets.byteOf(event->end_mark)};
    }
    Result<TextPart> readNext()
    {
        Event event;
        return next(event) ? readValue(event) : refused(problem());
    }
    Result<TextPart> readValue(const Event &event);
    [[nodiscard]] TextPart scalar(const Event &event) const;
    Result<TextPart> readSequence(const Event &start);
    Result<TextPart> readMapping(const Event &start);

    SourceText m_source;
    CharacterOffsets m_offsets;
    yaml_parser_t m_parser {};
    int m_depth = 0;
};

TextPart RangeReader::scalar(const Event &event) const
{
    const auto &data = event->data.scalar;
    TextPart part;
    part.range = rangeOf(event);
    part.hasProperties = data.anchor || data.tag;
    switch (data.style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        part.kind = TextPart::Kind::Quoted;
        break;
    case YAML_LITERAL_SCALAR_STYLE:
    case YAML_FOLDED_SCALAR_STYLE:
        part.kind = TextPart::Kind::BlockScalar;
        break;
    default:
        part.kind = part.range.size() == 0 ? TextPart::Kind::LeftOut : TextPart::Kind::Plain;
    }
    return part;
}

Result<TextPart> RangeReader::readValue(const Event &event)
{
    if (m_depth >= kMaximumDepth) {
        return refused(TextRangesText::tr("It is nested too deeply"));
    }
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        return scalar(event);
    case YAML_ALIAS_EVENT: {
        TextPart part;
        part.kind = TextPart::Kind::Alias;
        part.range = rangeOf(event);
        return part;
    }
    case YAML_SEQUENCE_START_EVENT:
        return readSequence(event);
    case YAML_MAPPING_START_EVENT:
        return readMapping(event);
    default:
        return refused(problem());
    }
}

Result<TextPart> RangeReader::readSequence(const Event &start)
{
    const auto &data = start->data.sequence_start;
    TextPart part;
    part.kind = data.style == YAML_FLOW_SEQUENCE_STYLE ? TextPart::Kind::FlowSequence
                                                       : TextPart::Kind::BlockSequence;
    part.range = rangeOf(start);
    part.hasProperties = data.anchor || data.tag;
    ++m_depth;
    while (true) {
        Event event;
        if (!next(event)) {
            return refused(problem());
        }
        if (event->type == YAML_SEQUENCE_END_EVENT) {
            // The end of a block stands at the next token, behind blank lines and comments.
            part.range.end = part.isFlow() ? rangeOf(event).end
                : part.items.isEmpty()     ? part.range.end
                                           : part.items.last().range.end;
            --m_depth;
            return part;
        }
        Result<TextPart> item = readValue(event);
        if (!item) {
            return item;
        }
        part.items.append(*std::move(item));
    }
}

Result<TextPart> RangeReader::readMapping(const Event &start)
{
    const auto &data = start->data.mapping_start;
    TextPart part;
    part.kind = data.style == YAML_FLOW_MAPPING_STYLE ? TextPart::Kind::FlowMapping
                                                      : TextPart::Kind::BlockMapping;
    part.range = rangeOf(start);
    part.hasProperties = data.anchor || data.tag;
    ++m_depth;
    while (true) {
        Event key;
        if (!next(key)) {
            return refused(problem());
        }
        if (key->type == YAML_MAPPING_END_EVENT) {
            part.range.end = part.isFlow() ? rangeOf(key).end
                : part.entries.isEmpty()   ? part.range.end
                                           : part.entries.last().value.range.end;
            --m_depth;
            return part;
        }
        if (key->type != YAML_SCALAR_EVENT) {
            return refused(TextRangesText::tr("A key is no text"));
        }
        Result<TextPart> value = readNext();
        if (!value) {
            return value;
        }
        const auto &name = key->data.scalar;
        part.entries.append(
            {QString::fromUtf8(reinterpret_cast<const char *>(name.value), qsizetype(name.length)),
                rangeOf(key),
                *std::move(value)});
    }
}

} // namespace

const TextPart::Entry *TextPart::findEntry(QStringView key) const
{
    const auto it = std::ranges::find(entries, key, &Entry::key);
    return it == entries.end() ? nullptr : &*it;
}

Result<TextPart> readTextRanges(QByteArrayView text)
{
    return RangeReader(text).readDocument();
}

} // namespace castello
