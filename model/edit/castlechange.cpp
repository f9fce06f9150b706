// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/castlechange.h"

#include "model/edit/leaves.h"
#include "model/yaml/yamlpath.h"

#include <QSet>

#include <algorithm>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

bool startsWith(const QStringList &path, const QStringList &prefix)
{
    return path.size() >= prefix.size() && std::ranges::equal(path.first(prefix.size()), prefix);
}

/// Every path at which there is a value or something around one. Asked for often: the palette tries
/// all its tiles on the castle after every edit.
using Paths = QSet<QStringList>;

Paths pathsOf(const QList<Leaf> &leaves)
{
    Paths paths;
    for (const Leaf &leaf : leaves) {
        for (qsizetype size = leaf.path.size(); size > 0; --size) {
            paths.insert(leaf.path.first(size));
        }
    }
    return paths;
}

bool isEmptyMapping(const Leaf &leaf)
{
    return leaf.yaml == u"{}";
}

/// The outermost part of the path that is gone; empty when it, or something below it, is there.
QStringList goneAt(const QStringList &path, const Paths &after)
{
    for (qsizetype size = 1; size <= path.size(); ++size) {
        if (!after.contains(path.first(size))) {
            return path.first(size);
        }
    }
    return {};
}

/// How deep the lines of a section go; what is deeper is written in braces when it is new.
qsizetype lineDepth(const QString &section)
{
    static const QStringList itemsAsLines {u"networks"_s, u"providers"_s, u"groups"_s};
    return itemsAsLines.contains(section) ? 3 : 2;
}

/// The part of the path that is written in one go.
QStringList newPartAt(const QStringList &path, const Paths &before)
{
    for (qsizetype size = lineDepth(path.first()); size < path.size(); ++size) {
        if (!before.contains(path.first(size))) {
            return path.first(size);
        }
    }
    return path;
}

/// Everything below `prefix` as one value.
QString flowYaml(const QList<Leaf> &leaves, const QStringList &prefix)
{
    QStringList keys;
    for (const Leaf &leaf : leaves) {
        if (leaf.path == prefix) {
            return leaf.yaml;
        }
        if (startsWith(leaf.path, prefix) && !keys.contains(leaf.path.at(prefix.size()))) {
            keys.append(leaf.path.at(prefix.size()));
        }
    }
    QStringList parts;
    for (const QString &key : std::as_const(keys)) {
        parts.append(textYaml(key) + u": "_s + flowYaml(leaves, prefix + QStringList {key}));
    }
    return u'{' + parts.join(u", "_s) + u'}';
}

void addRemovals(const QList<Leaf> &before, const QList<Leaf> &after, QList<PathEdit> &edits)
{
    const Paths there = pathsOf(after);
    for (const Leaf &leaf : before) {
        const QStringList gone = goneAt(leaf.path, there);
        const PathEdit edit {joinYamlPath(gone), {}};
        if (!gone.isEmpty() && !edits.contains(edit)) {
            edits.append(edit);
        }
    }
}

void addValues(const QList<Leaf> &before, const QList<Leaf> &after, QList<PathEdit> &edits)
{
    const Paths there = pathsOf(before);
    QList<QStringList> written;
    for (const Leaf &leaf : after) {
        const auto isAround
            = [&leaf](const QStringList &path) { return startsWith(leaf.path, path); };
        // The last value taken out of a mapping leaves {} behind.
        const bool isThere
            = before.contains(leaf) || (isEmptyMapping(leaf) && there.contains(leaf.path));
        if (isThere || std::ranges::any_of(written, isAround)) {
            continue;
        }
        const QStringList path = newPartAt(leaf.path, there);
        edits.append({joinYamlPath(path), flowYaml(after, path)});
        written.append(path);
    }
}

} // namespace

DocumentChange changeBetween(const QString &name, const Castle &before, const Castle &after)
{
    const QList<Leaf> leavesBefore = leavesOf(before);
    const QList<Leaf> leavesAfter = leavesOf(after);
    DocumentChange change {name, {}};
    addRemovals(leavesBefore, leavesAfter, change.edits);
    addValues(leavesBefore, leavesAfter, change.edits);
    return change;
}

} // namespace castello
