// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlpath.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace castello {

namespace {

struct YamlPathText
{
    Q_DECLARE_TR_FUNCTIONS(castello::YamlPath)
};

std::optional<qsizetype> parseIndex(const QString &key)
{
    const bool isPlain = !key.isEmpty() && key.size() <= 9
        && std::ranges::all_of(key, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPlain ? std::optional(qsizetype(key.toInt())) : std::nullopt;
}

std::unexpected<Error> badPath(QStringView path)
{
    return failure(ErrorCode::InvalidInput,
        YamlPathText::tr("“%1” is not a path; write keys with dots between them, for example "
                         "groups.worker.count")
            .arg(path));
}

std::unexpected<Error> noSuchPlace(const QStringList &keys)
{
    return failure(ErrorCode::InvalidInput,
        YamlPathText::tr("There is no place “%1” in the document").arg(joinYamlPath(keys)));
}

/// One key in quotes, which begins at the start of `rest`; leaves `rest` behind it.
std::optional<QString> takeQuoted(QStringView &rest)
{
    QString key;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest[i] == u'"') {
            rest = rest.sliced(i + 1);
            return key;
        }
        if (rest[i] == u'\\' && ++i == rest.size()) {
            break;
        }
        key += rest[i];
    }
    return std::nullopt;
}

/// Copies `root` with `change` applied to what `keys` from `depth` on lead to.
template <class Change>
Result<YamlValue> changed(
    const YamlValue &root, const QStringList &keys, qsizetype depth, const Change &change)
{
    if (depth == keys.size() - 1) {
        return change(root, keys.last());
    }
    const YamlValue *child = findYamlChild(root, keys.at(depth));
    Result<YamlValue> inner = changed(child ? *child : YamlValue(), keys, depth + 1, change);
    if (!inner) {
        return inner;
    }
    return withYamlValue(root, {keys.at(depth)}, *inner);
}

Result<YamlValue> withChild(const YamlValue &parent, const QString &key, const YamlValue &value)
{
    YamlValue result = parent;
    if (parent.isMapping() || parent.isNull()) {
        result.insert(key, value);
        return result;
    }
    const std::optional<qsizetype> index = parseIndex(key);
    if (!parent.isSequence() || !index || *index > parent.items().size()) {
        return noSuchPlace({key});
    }
    QList<YamlValue> items = parent.items();
    if (*index == items.size()) {
        items.append(value);
    } else {
        items[*index] = value;
    }
    return YamlValue::sequence(items);
}

Result<YamlValue> withoutChild(const YamlValue &parent, const QString &key)
{
    if (!findYamlChild(parent, key)) {
        return noSuchPlace({key});
    }
    if (parent.isMapping()) {
        YamlValue result = parent;
        result.remove(key);
        return result;
    }
    QList<YamlValue> items = parent.items();
    items.removeAt(*parseIndex(key));
    return YamlValue::sequence(items);
}

} // namespace

Result<QStringList> splitYamlPath(QStringView path)
{
    QStringList keys;
    QStringView rest = path;
    while (true) {
        if (rest.startsWith(u'"')) {
            std::optional<QString> key = takeQuoted(rest);
            if (!key) {
                return badPath(path);
            }
            keys.append(*std::move(key));
        } else {
            const qsizetype dot = rest.indexOf(u'.');
            const QStringView key = dot < 0 ? rest : rest.first(dot);
            if (key.isEmpty() || key.contains(u'"')) {
                return badPath(path);
            }
            keys.append(key.toString());
            rest = rest.sliced(key.size());
        }
        if (rest.isEmpty()) {
            return keys;
        }
        if (!rest.startsWith(u'.')) {
            return badPath(path);
        }
        rest = rest.sliced(1);
    }
}

QString joinYamlPath(const QStringList &keys)
{
    QString path;
    for (const QString &key : keys) {
        path = childYamlPath(path, key);
    }
    return path;
}

QString childYamlPath(const QString &parent, QStringView key)
{
    QString text = key.toString();
    if (text.isEmpty() || text.contains(u'.') || text.contains(u'"')) {
        text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        text = u'"' + text + u'"';
    }
    return parent.isEmpty() ? text : parent + u'.' + text;
}

const YamlValue *findYamlChild(const YamlValue &parent, const QString &key)
{
    if (!parent.isSequence()) {
        return parent.find(key);
    }
    const std::optional<qsizetype> index = parseIndex(key);
    return index && *index < parent.items().size() ? &parent.items().at(*index) : nullptr;
}

TextPosition positionOfYamlPath(const YamlValue &root, const QStringList &keys)
{
    TextPosition position = root.position();
    const YamlValue *value = &root;
    for (const QString &key : keys) {
        const auto entry = std::ranges::find(value->entries(), key, &YamlValue::Entry::key);
        const YamlValue *child = findYamlChild(*value, key);
        if (!child) {
            break;
        }
        position = value->isMapping() ? entry->keyPosition : child->position();
        value = child;
    }
    return position;
}

Result<YamlValue> withYamlValue(
    const YamlValue &root, const QStringList &keys, const YamlValue &value)
{
    return changed(root, keys, 0, [&value](const YamlValue &parent, const QString &key) {
        return withChild(parent, key, value);
    });
}

Result<YamlValue> withoutYamlValue(const YamlValue &root, const QStringList &keys)
{
    return changed(root, keys, 0, withoutChild);
}

} // namespace castello
