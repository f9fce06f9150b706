// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/fieldchange.h"

#include "model/yaml/yamlpath.h"
#include "model/yaml/yamlreader.h"
#include "model/yaml/yamlscalar.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

struct FieldChangeText
{
    Q_DECLARE_TR_FUNCTIONS(castello::FieldChange)
};

const YamlValue *valueAt(const YamlValue &document, const QString &path)
{
    const YamlValue *value = &document;
    for (const QString &key : splitYamlPath(path).value_or(QStringList())) {
        value = value ? findYamlChild(*value, key) : nullptr;
    }
    return value;
}

QStringList split(const QString &list)
{
    static const QRegularExpression separator(uR"([,;\s]+)"_s);
    return list.split(separator, Qt::SkipEmptyParts);
}

/// Plain where the emitter would dare it, and where a form is given (addresses, versions, names)
/// that cannot be taken for anything else; in quotes otherwise.
QString yamlOf(FieldKind kind, const QString &pattern, const QString &text)
{
    if (kind == FieldKind::Integer || kind == FieldKind::Boolean || canBePlainYaml(text)) {
        return text;
    }
    const bool hasForm = kind != FieldKind::Text || !pattern.isEmpty();
    const auto read = readYaml(text.toUtf8());
    const bool isItself = read && read->isScalar() && read->text() == text
        && (read->kind() == YamlValue::Kind::String || read->kind() == YamlValue::Kind::Integer);
    return hasForm && isItself && text.front().isDigit() ? text : quotedYaml(text);
}

QString yamlOfList(const SchemaField &field, const QStringList &items)
{
    QStringList parts;
    for (const QString &item : items) {
        const bool isSafe
            = std::ranges::none_of(item, [](QChar c) { return u"[]{},"_s.contains(c); });
        parts.append(isSafe ? yamlOf(field.itemKind, {}, item) : quotedYaml(item));
    }
    return u"[%1]"_s.arg(parts.join(u", "_s));
}

/// Touches only the items that differ, so that comments beside the others stay.
QList<PathEdit> listEdits(const SchemaField &field,
    const QString &path,
    const QStringList &before,
    const QStringList &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype start
        = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first
        - before.begin();
    const qsizetype tail = after.size() <= before.size()
        ? std::mismatch(before.rbegin(), before.rbegin() + (shorter - start), after.rbegin()).first
            - before.rbegin()
        : 0;
    QList<PathEdit> edits;
    for (qsizetype i = start; i < after.size() - tail; ++i) {
        edits.append(
            {childYamlPath(path, QString::number(i)), yamlOf(field.itemKind, {}, after.at(i))});
    }
    for (qsizetype i = before.size() - tail; i-- > after.size() - tail;) {
        edits.append({childYamlPath(path, QString::number(i)), {}});
    }
    return edits;
}

/// “Cores” → “cores”, for the middle of a sentence; “DHCP range” stays.
QString lowered(const QString &title)
{
    const bool isWord = title.size() > 1 && title.at(1).isLower();
    return isWord ? title.first(1).toLower() + title.sliced(1) : title;
}

QString shownValue(const SchemaField &field, const QString &text)
{
    constexpr qsizetype kLongest = 40;
    if (field.kind == FieldKind::Boolean) {
        return text == u"true" ? FieldChangeText::tr("yes") : FieldChangeText::tr("no");
    }
    const auto choice = std::ranges::find(field.choices, text, &FieldChoice::value);
    const QString shown = choice == field.choices.cend() ? text : choice->title;
    return shown.size() > kLongest ? shown.first(kLongest) + u'…' : shown;
}

Result<void> checkForm(const SchemaField &field, const QString &text)
{
    const QRegularExpression form(field.pattern);
    if (field.kind != FieldKind::Text || field.pattern.isEmpty() || form.match(text).hasMatch()) {
        return {};
    }
    return failure(ErrorCode::InvalidInput,
        FieldChangeText::tr("“%1” does not fit here. %2").arg(text, field.description));
}

bool isAt(const QString &subject, const QStringList &paths)
{
    return std::ranges::any_of(paths,
        [&](const QString &path) { return subject == path || subject.startsWith(path + u'.'); });
}

bool isClearSecret(const Diagnostic &finding)
{
    return finding.rule == u"secret-in-clear";
}

/// Whether the document still reads with the change, and keeps its secrets.
Result<void> tryOut(
    const CastleDocument &document, const DocumentChange &change, const QStringList &paths)
{
    CastleDocument changed = document;
    if (const auto done = changed.change(change); !done) {
        return std::unexpected(done.error());
    }
    if (std::ranges::count_if(changed.diagnostics(), isClearSecret)
        > std::ranges::count_if(document.diagnostics(), isClearSecret)) {
        return failure(ErrorCode::InvalidInput,
            FieldChangeText::tr("That looks like a secret; secrets never stand in a castle file"));
    }
    for (const Diagnostic &finding : changed.diagnostics()) {
        if (!changed.castle() && finding.severity == Severity::Error
            && isAt(finding.subject, paths)) {
            return failure(ErrorCode::InvalidInput, finding.summary);
        }
    }
    return {};
}

/// The edits for one item; none when it has this text already.
QList<PathEdit> editsFor(
    const YamlValue &document, const SchemaField &field, const QString &path, const QString &text)
{
    const YamlValue *value = valueAt(document, path);
    if (field.kind == FieldKind::List) {
        const QStringList items = split(text);
        const QStringList before = split(fieldText(document, path).value_or(QString()));
        if (before == items && value) {
            return {};
        }
        return value && value->isSequence() && !before.isEmpty() && !items.isEmpty()
            ? listEdits(field, path, before, items)
            : QList<PathEdit> {{path, yamlOfList(field, items)}};
    }
    if (value && fieldText(document, path) == text) {
        return {};
    }
    return {{path, yamlOf(field.kind, field.pattern, text)}};
}

} // namespace

std::optional<QString> fieldText(const YamlValue &document, const QString &path)
{
    const YamlValue *value = valueAt(document, path);
    if (!value || value->isNull()) {
        return {};
    }
    QStringList items;
    for (const YamlValue &item : value->items()) {
        items.append(item.text());
    }
    return value->isScalar() ? value->text() : items.join(u", "_s);
}

Result<DocumentChange> changeField(
    const CastleDocument &document, const FieldTarget &target, const QString &text)
{
    if (!document.value()) {
        return failure(ErrorCode::Conflict,
            FieldChangeText::tr("The text cannot be read now; correct it in the text view first"));
    }
    const SchemaField &field = target.field;
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        if (field.isRequired && field.kind != FieldKind::List) {
            return failure(ErrorCode::InvalidInput, FieldChangeText::tr("This must not be empty"));
        }
        if (!field.isRequired) {
            return resetField(document, target);
        }
    }
    if (const auto fits = checkForm(field, typed); !fits) {
        return std::unexpected(fits.error());
    }
    DocumentChange change {FieldChangeText::tr("Set %1 of %2 to %3", "undo")
                               .arg(lowered(field.title), target.owner, shownValue(field, typed)),
        {}};
    for (const QString &path : target.paths) {
        change.edits += editsFor(*document.value(), field, path, typed);
    }
    for (const QString &path : target.replaces) {
        if (!change.edits.isEmpty() && valueAt(*document.value(), path)) {
            change.edits.append({path, {}});
        }
    }
    const auto tried = tryOut(document, change, target.paths);
    return tried ? Result<DocumentChange>(change) : std::unexpected(tried.error());
}

Result<DocumentChange> resetField(const CastleDocument &document, const FieldTarget &target)
{
    DocumentChange change {FieldChangeText::tr("Reset %1 of %2", "undo")
                               .arg(lowered(target.field.title), target.owner),
        {}};
    for (const QString &path : target.paths) {
        if (document.value() && valueAt(*document.value(), path)) {
            change.edits.append({path, {}});
        }
    }
    const auto tried = tryOut(document, change, target.paths);
    return tried ? Result<DocumentChange>(change) : std::unexpected(tried.error());
}

} // namespace castello
