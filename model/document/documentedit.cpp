// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/document/documentedit.h"

#include "model/document/editplaces.h"
#include "model/yaml/yamlpath.h"
#include "model/yaml/yamlreader.h"
#include "model/yaml/yamlscalar.h"

#include <QCoreApplication>

namespace castello {

namespace {

struct DocumentEditText
{
    Q_DECLARE_TR_FUNCTIONS(castello::DocumentEdit)
};

Result<YamlValue> readAll(const QByteArray &text)
{
    auto value = readYaml(text);
    if (!value) {
        const YamlError &error = value.error();
        return failure(ErrorCode::InvalidInput,
            DocumentEditText::tr("Line %1, column %2: %3")
                .arg(error.position.line)
                .arg(error.position.column)
                .arg(error.message));
    }
    return *std::move(value);
}

/// The value that a person typed, on one line.
Result<YamlValue> readValue(const QByteArray &text)
{
    if (text.trimmed().isEmpty() || text.contains('\n') || text.contains('\r')) {
        return failure(ErrorCode::InvalidInput,
            DocumentEditText::tr(
                "The new value must be YAML on one line, for example 4 or [a, b]"));
    }
    Result<YamlValue> value = readAll(text);
    return value
        ? value
        : std::unexpected(std::move(value).error().within(DocumentEditText::tr("the new value")));
}

/// The first candidate that means exactly the intended document.
Result<DocumentEdit> firstThatMeans(const YamlValue &intended,
    const QByteArray &text,
    const QString &path,
    QList<std::optional<DocumentEdit>> candidates)
{
    for (std::optional<DocumentEdit> &edit : candidates) {
        if (!edit) {
            continue;
        }
        edit->oldText = text.sliced(edit->range.start, edit->range.size());
        const auto meaning = readYaml(edit->applied(text));
        if (meaning && *meaning == intended) {
            return *std::move(edit);
        }
    }
    return failure(ErrorCode::Conflict,
        DocumentEditText::tr(
            "“%1” cannot be changed without touching something else; edit the text by hand")
            .arg(path));
}

} // namespace

QByteArray DocumentEdit::applied(const QByteArray &text) const
{
    return text.first(range.start) + newText + text.sliced(range.end);
}

DocumentEdit DocumentEdit::inverted() const
{
    return {name, {range.start, range.start + newText.size()}, newText, oldText};
}

Result<DocumentEdit> editToSet(
    const QByteArray &text, const QStringList &path, const QByteArray &value)
{
    const Result<YamlValue> document = readAll(text);
    const Result<YamlValue> newValue = readValue(value);
    if (!document || !newValue) {
        return std::unexpected(document ? newValue.error() : document.error());
    }
    const Result<YamlValue> intended = withYamlValue(*document, path, *newValue);
    if (!intended) {
        return std::unexpected(intended.error());
    }
    const Result<TextPart> root = readTextRanges(text);
    if (!root) {
        return std::unexpected(root.error());
    }
    const QByteArray plain = value.trimmed();
    const EditPlaces places(text, *root);
    QList<std::optional<DocumentEdit>> candidates {places.set(path, plain)};
    if (newValue->kind() == YamlValue::Kind::String) {
        // Inside brackets a text with a comma has to stand in quotes.
        candidates.append(places.set(path, quotedYaml(newValue->text()).toUtf8()));
    }
    Result<DocumentEdit> edit = firstThatMeans(*intended, text, joinYamlPath(path), candidates);
    if (edit) {
        edit->name = DocumentEditText::tr("Set %1").arg(joinYamlPath(path));
    }
    return edit;
}

Result<DocumentEdit> editToRemove(const QByteArray &text, const QStringList &path)
{
    const Result<YamlValue> document = readAll(text);
    if (!document) {
        return std::unexpected(document.error());
    }
    const Result<YamlValue> intended = withoutYamlValue(*document, path);
    if (!intended) {
        return std::unexpected(intended.error());
    }
    const Result<TextPart> root = readTextRanges(text);
    if (!root) {
        return std::unexpected(root.error());
    }
    const EditPlaces places(text, *root);
    Result<DocumentEdit> edit
        = firstThatMeans(*intended, text, joinYamlPath(path), {places.remove(path)});
    if (edit) {
        edit->name = DocumentEditText::tr("Remove %1").arg(joinYamlPath(path));
    }
    return edit;
}

Result<DocumentEdit> editToRename(
    const QByteArray &text, const QStringList &path, const QString &newKey)
{
    const Result<YamlValue> document = readAll(text);
    if (!document) {
        return std::unexpected(document.error());
    }
    const QStringList newPath = path.first(path.size() - 1) + QStringList {newKey};
    const YamlValue *value = &*document;
    for (const QString &key : path) {
        value = value ? value->find(key) : nullptr;
    }
    const YamlValue *parent = &*document;
    for (const QString &key : path.first(path.size() - 1)) {
        parent = parent ? parent->find(key) : nullptr;
    }
    if (!value || parent->find(newKey)) {
        return failure(value ? ErrorCode::Conflict : ErrorCode::InvalidInput,
            value ? DocumentEditText::tr("There is a “%1” already; choose another name").arg(newKey)
                  : DocumentEditText::tr("There is no “%1” in the text").arg(joinYamlPath(path)));
    }
    const Result<YamlValue> intended
        = withoutYamlValue(*document, path).and_then([&](const YamlValue &without) {
              return withYamlValue(without, newPath, *value);
          });
    const Result<TextPart> root = readTextRanges(text);
    if (!intended || !root) {
        return std::unexpected(intended ? root.error() : intended.error());
    }
    Result<DocumentEdit> edit = firstThatMeans(
        *intended, text, joinYamlPath(path), {EditPlaces(text, *root).rename(path, newKey)});
    if (edit) {
        edit->name = DocumentEditText::tr("Rename %1 to %2").arg(joinYamlPath(path), newKey);
    }
    return edit;
}

} // namespace castello
