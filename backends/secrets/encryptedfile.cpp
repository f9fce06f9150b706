// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/encryptedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace castello {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::EncryptedFile)
};

std::unexpected<Error> notReadable(const QFile &file)
{
    return failure(ErrorCode::PermissionDenied,
        Text::tr("the file %1 cannot be read; check who owns it and its permissions")
            .arg(file.fileName()),
        file.errorString());
}

std::unexpected<Error> notWritable(const QString &path, const QFileDevice &file)
{
    if (file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError) {
        return failure(ErrorCode::PermissionDenied,
            Text::tr("the file %1 cannot be written; check who owns its folder and the permissions")
                .arg(path),
            file.errorString());
    }
    return failure(ErrorCode::Unexpected,
        Text::tr(
            "the file %1 could not be written whole and was left as it was; make room on the disk")
            .arg(path),
        file.errorString());
}

} // namespace

Result<std::optional<QByteArray>> readEncryptedFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return notReadable(file);
    }
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return notReadable(file);
    }
    return content;
}

Result<void> writeEncryptedFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::PermissionDenied,
            Text::tr("the folder %1 cannot be made; check the permissions of the one above")
                .arg(folder));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.commit()) {
        return notWritable(path, file);
    }
    return {};
}

} // namespace castello
