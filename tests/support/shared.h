// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QString>

namespace castello::test {

/// A path in the folder of other projects' files (schemas, golden configs, vectors, samples), which
/// developers have beside the source tree and which is never part of it. Empty when it is absent.
inline QString sharedPath(const QString &relative)
{
    const QString root
        = qEnvironmentVariable("CASTELLO_SHARED", QStringLiteral(CASTELLO_SOURCE_DIR "/../shared"));
    const QString path = QDir(root).filePath(relative);
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace castello::test

/// Leaves the test function, skipped by name, when the shared file is not there.
#define CASTELLO_NEED_SHARED(variable, relative)                                                   \
    const QString variable = castello::test::sharedPath(QStringLiteral(relative));                 \
    if (variable.isEmpty()) {                                                                      \
        QSKIP("needs " relative " below CASTELLO_SHARED");                                         \
    }
