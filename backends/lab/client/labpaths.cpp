// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/client/labpaths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// Room in sockaddr_un::sun_path, with the final zero and what Qt adds while it binds.
constexpr qsizetype kLongestSocketPath = 100;

} // namespace

QString defaultLabFolder()
{
    const QString state
        = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + u"/.local/state"_s);
    return QDir(state).filePath(u"castello/lab"_s);
}

QString labSocketPath(const QString &stateFolder)
{
    const QString absolute = QDir(stateFolder).absolutePath();
    const QString path = absolute + u"/lab.sock"_s;
    if (path.toUtf8().size() <= kLongestSocketPath) {
        return path;
    }
    const QByteArray hash
        = QCryptographicHash::hash(absolute.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(runtime.isEmpty() ? QDir::tempPath() : runtime)
        .filePath(u"castello-lab-%1.sock"_s.arg(QString::fromLatin1(hash.left(16))));
}

} // namespace castello
