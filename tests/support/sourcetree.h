// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace castello::test {

/// Every file of the project below the folders, as paths relative to its root.
inline QStringList sourceFiles(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QStringLiteral(CASTELLO_SOURCE_DIR));
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            files.append(root.relativeFilePath(it.next()));
        }
    }
    files.sort();
    return files;
}

inline QStringList linesOf(const QString &relativePath)
{
    QFile file(QDir(QStringLiteral(CASTELLO_SOURCE_DIR)).filePath(relativePath));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                          : QStringList();
}

} // namespace castello::test
