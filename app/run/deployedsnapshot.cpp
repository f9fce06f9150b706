// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/run/deployedsnapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::DeployedSnapshot)
};

QString snapshotFile(const QString &folder)
{
    return folder + "/deployed.json"_L1;
}

} // namespace

Result<void> writeDeployedSnapshot(const QString &folder, const QList<GeneratedFile> &files)
{
    QJsonArray array;
    for (const GeneratedFile &file : files) {
        array.append(QJsonObject {
            {u"path"_s, file.path},
            {u"content"_s, QString::fromUtf8(file.content)},
            {u"isSecret"_s, file.sensitivity == Sensitivity::Secret},
        });
    }
    const QJsonObject whole {{u"castelloDeployed"_s, kVersion}, {u"files"_s, array}};
    QSaveFile target(snapshotFile(folder));
    if (!QDir().mkpath(folder) || !target.open(QIODevice::WriteOnly)
        || target.write(QJsonDocument(whole).toJson(QJsonDocument::Compact)) < 0
        || !target.commit()) {
        return failure(ErrorCode::PermissionDenied,
            Text::tr("%1 cannot be written; the next preview has nothing to compare with")
                .arg(target.fileName()),
            target.errorString());
    }
    return {};
}

void removeDeployedSnapshot(const QString &folder)
{
    QFile::remove(snapshotFile(folder));
}

std::optional<QList<GeneratedFile>> readDeployedSnapshot(const QString &folder)
{
    QFile file(snapshotFile(folder));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    if (whole.value("castelloDeployed"_L1).toInt() != kVersion) {
        return {};
    }
    QList<GeneratedFile> files;
    for (const QJsonValue &value : whole.value("files"_L1).toArray()) {
        const bool isSecret = value["isSecret"_L1].toBool();
        files.append({value["path"_L1].toString(),
            value["content"_L1].toString().toUtf8(),
            isSecret ? Sensitivity::Secret : Sensitivity::Public});
    }
    return files;
}

} // namespace castello
