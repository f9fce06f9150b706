// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlreader.h"

#include "model/yaml/sourcetext.h"
#include "model/yaml/yamlschema.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <vector>

namespace castello {

namespace {

constexpr qsizetype kMaximumBytes = 16 * 1024 * 1024;
constexpr int kMaximumDepth = 100;
constexpr qsizetype kMaximumValues = 1'000'000;

struct YamlReaderText
{
    Q_DECLARE_TR_FUNCTIONS(castello::YamlReader)
};

/// A finished value with what it weighs, so that aliases cannot unfold without end.
struct Weighed
{
    YamlValue value;
    qsizetype count = 1; ///< values in it, itself included
    int height = 1; ///< levels in it
};

/// A sequence or mapping that is being read.
struct Frame
{
    Weighed result;
    YAML::anchor_t anchor = 0;
    bool hasKey = false; ///< of a mapping: a key was read, its value comes next
    QString key;
    TextPosition keyPosition;
    QSet<QString> keys;
};

/// Builds plain values from yaml-cpp's events. Throws YamlError at what is not strict; the caller
/// below catches it.
class Builder final : public YAML::EventHandler
{
public:
    explicit Builder(const SourceText &source)
        : m_source(source)
    { }

    [[nodiscard]] QList<YamlValue> takeDocuments() { return std::move(m_documents); }

    void OnDocumentStart(const YAML::Mark &) override { m_anchors.clear(); }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark,
        const std::string &tag,
        YAML::anchor_t anchor,
        const std::string &text) override;
    void OnSequenceStart(const YAML::Mark &mark,
        const std::string &tag,
        YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override;
    void OnSequenceEnd() override { closeFrame(); }
    void OnMapStart(const YAML::Mark &mark,
        const std::string &tag,
        YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override;
    void OnMapEnd() override { closeFrame(); }

private:
    [[nodiscard]] TextPosition positionOf(const YAML::Mark &mark) const
    {
        return m_source.positionAt(mark.pos);
    }
    [[nodiscard]] bool expectsKey() const
    {
        return !m_frames.empty() && m_frames.back().result.value.isMapping()
            && !m_frames.back().hasKey;
    }
    void openFrame(YamlValue empty, const YAML::Mark &mark, YAML::anchor_t anchor);
    void closeFrame();
    void takeKey(const QString &key, TextPosition position);
    /// Puts a finished value where it belongs.
    void place(Weighed item, YAML::anchor_t anchor);
    [[noreturn]] static void refuse(TextPosition position, QString message)
    {
        throw YamlError {position, std::move(message)};
    }

    const SourceText &m_source;
    std::vector<Frame> m_frames;
    QHash<YAML::anchor_t, Weighed> m_anchors;
    QList<YamlValue> m_documents;
    qsizetype m_count = 0;
};

void Builder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    TextPosition position = positionOf(mark);
    if (expectsKey()) {
        refuse(position, YamlReaderText::tr("A key is missing here; write one before the colon"));
    }
    // yaml-cpp marks a value that was left out at the token after it, which stands further down.
    if (!m_frames.empty() && m_frames.back().hasKey && !startsWithNull(m_source.from(mark.pos))) {
        position = m_frames.back().keyPosition;
    }
    Weighed item;
    item.value.setPosition(position);
    place(std::move(item), anchor);
}

void Builder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const TextPosition position = positionOf(mark);
    if (expectsKey()) {
        refuse(position, YamlReaderText::tr("An alias cannot be a key; write the key itself"));
    }
    const auto it = m_anchors.constFind(anchor);
    if (it == m_anchors.cend()) {
        refuse(position,
            YamlReaderText::tr(
                "This alias stands inside the value it refers to; write the value out"));
    }
    Weighed item = *it;
    item.value.setPosition(position);
    place(std::move(item), 0);
}

void Builder::OnScalar(
    const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &text)
{
    const TextPosition position = positionOf(mark);
    const QString content = QString::fromStdString(text);
    auto value = resolveScalar(QString::fromStdString(tag), content);
    if (!value) {
        refuse(position, std::move(value).error());
    }
    if (!expectsKey()) {
        value->setPosition(position);
        place({*std::move(value)}, anchor);
        return;
    }
    if (value->kind() != YamlValue::Kind::String) {
        refuse(position,
            YamlReaderText::tr("The key “%1” is not text for YAML; put it in quotes: \"%1\"")
                .arg(content));
    }
    if (content == u"<<" && tag == "?") {
        refuse(
            position, YamlReaderText::tr("Merging with “<<” is not supported; write the keys out"));
    }
    takeKey(content, position);
}

void Builder::OnSequenceStart(const YAML::Mark &mark,
    const std::string &tag,
    YAML::anchor_t anchor,
    YAML::EmitterStyle::value)
{
    if (!isSequenceTag(QString::fromStdString(tag))) {
        refuse(positionOf(mark), unknownTagMessage(QString::fromStdString(tag)));
    }
    openFrame(YamlValue::sequence(), mark, anchor);
}

void Builder::OnMapStart(const YAML::Mark &mark,
    const std::string &tag,
    YAML::anchor_t anchor,
    YAML::EmitterStyle::value)
{
    if (!isMappingTag(QString::fromStdString(tag))) {
        refuse(positionOf(mark), unknownTagMessage(QString::fromStdString(tag)));
    }
    openFrame(YamlValue::mapping(), mark, anchor);
}

void Builder::openFrame(YamlValue empty, const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const TextPosition position = positionOf(mark);
    if (expectsKey()) {
        refuse(position, YamlReaderText::tr("A list or a mapping cannot be a key; use a text"));
    }
    if (m_frames.size() >= kMaximumDepth) {
        refuse(position,
            YamlReaderText::tr(
                "This is nested deeper than %n level(s); flatten it", nullptr, kMaximumDepth));
    }
    Frame frame;
    frame.result.value = std::move(empty);
    frame.result.value.setPosition(position);
    frame.anchor = anchor;
    m_frames.push_back(std::move(frame));
}

void Builder::closeFrame()
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    m_count -= frame.result.count - 1; // counted again, as a whole, by place()
    place(std::move(frame.result), frame.anchor);
}

void Builder::takeKey(const QString &key, TextPosition position)
{
    Frame &frame = m_frames.back();
    if (frame.keys.contains(key)) {
        refuse(position,
            YamlReaderText::tr("The key “%1” stands here twice; remove one of them").arg(key));
    }
    frame.keys.insert(key);
    frame.key = key;
    frame.keyPosition = position;
    frame.hasKey = true;
}

void Builder::place(Weighed item, YAML::anchor_t anchor)
{
    m_count += item.count;
    if (m_count > kMaximumValues) {
        refuse(item.value.position(),
            YamlReaderText::tr("The aliases unfold to too many values; write fewer"));
    }
    if (int(m_frames.size()) + item.height > kMaximumDepth + 1) {
        refuse(item.value.position(),
            YamlReaderText::tr(
                "This is nested deeper than %n level(s); flatten it", nullptr, kMaximumDepth));
    }
    if (anchor != 0) {
        m_anchors.insert(anchor, item);
    }
    if (m_frames.empty()) {
        m_documents.append(std::move(item.value));
        return;
    }
    Frame &frame = m_frames.back();
    frame.result.count += item.count;
    frame.result.height = std::max(frame.result.height, item.height + 1);
    if (frame.result.value.isSequence()) {
        frame.result.value.append(std::move(item.value));
    } else {
        frame.result.value.appendEntry(
            {std::move(frame.key), std::move(item.value), frame.keyPosition});
        frame.hasKey = false;
    }
}

/// Tabs as indentation are the commonest mistake, and yaml-cpp's words do not name it.
bool isIndentedByTab(const SourceText &source, qsizetype offset)
{
    const QByteArrayView before
        = source.bytes().first(std::clamp(offset, qsizetype(0), source.bytes().size()));
    const QByteArrayView line = source.from(before.lastIndexOf('\n') + 1);
    const auto end = std::ranges::find_if(line, [](char c) { return c != ' ' && c != '\t'; });
    return std::find(line.begin(), end, '\t') != end;
}

YamlError explain(const SourceText &source, const YAML::Exception &exception)
{
    const qsizetype offset = exception.mark.pos;
    return {source.positionAt(offset),
        isIndentedByTab(source, offset)
            ? YamlReaderText::tr("This line is indented by a tab; YAML wants spaces")
            : YamlReaderText::tr("This is not valid YAML: %1")
                  .arg(QString::fromStdString(exception.msg))};
}

} // namespace

std::expected<QList<YamlValue>, YamlError> readYamlDocuments(QByteArrayView text)
{
    if (text.size() > kMaximumBytes) {
        return std::unexpected(
            YamlError {{}, YamlReaderText::tr("The text is larger than 16 MiB; split it")});
    }
    const SourceText source(text);
    if (const auto flaw = source.findFlaw()) {
        return std::unexpected(YamlError {source.positionAt(flaw->offset), flaw->message});
    }
    Builder builder(source);
    try {
        std::istringstream stream(source.bytes().toByteArray().toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) { }
        return builder.takeDocuments();
    } catch (const YamlError &error) {
        return std::unexpected(error);
    } catch (const YAML::Exception &exception) {
        return std::unexpected(explain(source, exception));
    } catch (const std::exception &exception) {
        return std::unexpected(YamlError {{},
            YamlReaderText::tr("The YAML cannot be read: %1")
                .arg(QString::fromUtf8(exception.what()))});
    }
}

std::expected<YamlValue, YamlError> readYaml(QByteArrayView text)
{
    auto documents = readYamlDocuments(text);
    if (!documents) {
        return std::unexpected(std::move(documents).error());
    }
    if (documents->isEmpty()) {
        return std::unexpected(
            YamlError {{1, 1}, YamlReaderText::tr("There is nothing in the text")});
    }
    if (documents->size() > 1) {
        return std::unexpected(YamlError {documents->at(1).position(),
            YamlReaderText::tr("There is a second document in the text; remove the line “---” and "
                               "what follows it")});
    }
    return documents->takeFirst();
}

} // namespace castello
