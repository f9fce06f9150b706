// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/preview/filetreemodel.h"

#include <QSet>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

/// The place of a name among its siblings: folders first, then by name.
int placeFor(const QStandardItem *folder, const QString &name, bool isFile)
{
    int row = 0;
    for (; row < folder->rowCount(); ++row) {
        const QModelIndex other = folder->child(row)->index();
        const bool isOtherFile = FileTreeModel::isFile(other);
        if (isFile == isOtherFile ? name < folder->child(row)->text() : isOtherFile) {
            break;
        }
    }
    return row;
}

void setIfOther(QStandardItem *item, const QVariant &value, int role)
{
    if (item->data(role) != value) {
        item->setData(value, role);
    }
}

} // namespace

bool FileTreeModel::isFile(const QModelIndex &index)
{
    return index.data(ChangeRole).isValid();
}

void FileTreeModel::setState(const PreviewState &state, Baseline baseline)
{
    const QStringList paths = state.paths(baseline);
    QSet<QString> wanted(paths.cbegin(), paths.cend());
    for (const QString &path : paths) {
        for (QString folder = folderOf(path); !folder.isEmpty(); folder = folderOf(folder)) {
            wanted.insert(folder);
        }
    }
    removeWithout(invisibleRootItem(), wanted);
    for (const QString &path : paths) {
        QStandardItem *item = itemFor(path, Entry::File);
        const GeneratedFile *file = state.preview.find(path);
        const bool isSecret = file != nullptr && file->sensitivity == Sensitivity::Secret;
        const FileChange change = state.changeOf(path, baseline);
        setIfOther(item, isSecret, SecretRole);
        setIfOther(item, QVariant::fromValue(change), ChangeRole);
        QStringList spoken {item->text()};
        if (isSecret) {
            spoken.append(tr("holds secrets"));
        }
        if (change != FileChange::None) {
            spoken.append(change == FileChange::Added ? tr("new", "a file")
                    : change == FileChange::Modified  ? tr("changed", "a file")
                                                      : tr("goes away", "a file"));
        }
        setIfOther(item, spoken.join(u", "_s), Qt::AccessibleTextRole);
        setIfOther(item, path + u"\n"_s + spoken.mid(1).join(u", "_s), Qt::ToolTipRole);
    }
}

QStandardItem *FileTreeModel::itemFor(const QString &path, Entry entry)
{
    if (path.isEmpty()) {
        return invisibleRootItem();
    }
    if (QStandardItem *known = m_items.value(path)) {
        return known;
    }
    QStandardItem *folder = itemFor(folderOf(path), Entry::Folder);
    const QString name = path.section(u'/', -1);
    auto *item = new QStandardItem(name);
    item->setEditable(false);
    item->setData(path, PathRole);
    if (entry == Entry::File) {
        item->setData(QVariant::fromValue(FileChange::None), ChangeRole);
    }
    folder->insertRow(placeFor(folder, name, entry == Entry::File), item);
    m_items.insert(path, item);
    return item;
}

void FileTreeModel::removeWithout(QStandardItem *folder, const QSet<QString> &wanted)
{
    for (int row = folder->rowCount() - 1; row >= 0; --row) {
        QStandardItem *child = folder->child(row);
        removeWithout(child, wanted);
        const QString path = child->data(PathRole).toString();
        if (!wanted.contains(path)) {
            m_items.remove(path);
            folder->removeRow(row);
        }
    }
}

QModelIndex FileTreeModel::indexOf(const QString &path) const
{
    const QStandardItem *item = m_items.value(path);
    return item == nullptr ? QModelIndex() : item->index();
}

} // namespace castello
