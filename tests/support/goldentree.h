// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/generate/generatedfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace castello::test {

inline void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

inline void writeTree(const QString &folder, const QList<GeneratedFile> &files)
{
    for (const GeneratedFile &file : files) {
        writeFile(folder + u'/' + file.path, file.content);
    }
}

/// Compares files with the tree below tests/data/FOLDER: empty when equal, else what differs. The
/// files then lie below the build folder for a diff. CASTELLO_UPDATE_GOLDEN=1 rewrites the tree
/// instead.
[[nodiscard]] inline QStringList goldenDifferences(
    const QString &folder, const QList<GeneratedFile> &files)
{
    const QString golden = QStringLiteral(CASTELLO_SOURCE_DIR "/tests/data/") + folder;
    if (qEnvironmentVariableIntValue("CASTELLO_UPDATE_GOLDEN") == 1) {
        QDir(golden).removeRecursively();
        writeTree(golden, files);
    }
    QStringList differences;
    QStringList paths;
    for (const GeneratedFile &file : files) {
        paths.append(file.path);
        QFile expected(golden + u'/' + file.path);
        if (!expected.open(QIODevice::ReadOnly)) {
            differences.append(file.path + QStringLiteral(" is new"));
        } else if (expected.readAll() != file.content) {
            differences.append(file.path + QStringLiteral(" differs"));
        }
    }
    QDirIterator present(golden, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (present.hasNext()) {
        const QString path = QDir(golden).relativeFilePath(present.next());
        if (!paths.contains(path)) {
            differences.append(path + QStringLiteral(" is no longer made"));
        }
    }
    if (!differences.isEmpty()) {
        const QString actual = QStringLiteral(CASTELLO_BINARY_DIR "/golden/") + folder;
        writeTree(actual, files);
        differences.append(QStringLiteral("see: diff -r %1 %2").arg(golden, actual));
    }
    return differences;
}

} // namespace castello::test
