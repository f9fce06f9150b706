// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/filewriter.h"

#include "backends/secrets/sops.h"
#include "model/yaml/yamlreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::FileWriter)
};

std::optional<QByteArray> readIfThere(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return failure(ErrorCode::PermissionDenied,
            Text::tr("the folder %1 cannot be made; check its permissions and the free space")
                .arg(QFileInfo(path).path()));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        return failure(ErrorCode::Unexpected,
            Text::tr("%1 cannot be written; check its permissions and the free space").arg(path),
            file.errorString());
    }
    return {};
}

/// What is encrypted for a file: its own mapping, or all of its text as one value.
Result<YamlValue> encryptedForm(const GeneratedFile &file)
{
    const auto documents = readYamlDocuments(file.content);
    if (!documents) {
        return failure(ErrorCode::Unexpected,
            Text::tr("%1 is not YAML: a mistake of Castello").arg(file.path));
    }
    if (documents->size() == 1 && documents->first().isMapping()) {
        return documents->first();
    }
    return YamlValue::mapping({{u"data"_s, QString::fromUtf8(file.content)}});
}

Result<QByteArray> encrypt(const GeneratedFile &file,
    const std::optional<QByteArray> &previous,
    const FileEncryption &encryption)
{
    const auto value = encryptedForm(file);
    if (!value) {
        return std::unexpected(value.error());
    }
    SopsRules rules;
    rules.recipients = encryption.recipients;
    if (previous) {
        return updateSops(*previous, *value, encryption.identities, rules, encryption.now);
    }
    return encryptSops(*value, rules, encryption.now);
}

} // namespace

QString encryptedPath(const QString &path)
{
    return path.endsWith(".yaml"_L1) ? path.chopped(5) + ".sops.yaml"_L1 : path + ".sops.yaml"_L1;
}

Result<QStringList> writeGeneratedFiles(
    const QString &folder, const QList<GeneratedFile> &files, const FileEncryption &encryption)
{
    QStringList changed;
    for (const GeneratedFile &file : files) {
        const bool isSecret = file.sensitivity == Sensitivity::Secret;
        const QString path = QDir(folder).filePath(isSecret ? encryptedPath(file.path) : file.path);
        const auto previous = readIfThere(path);
        const Result<QByteArray> content
            = isSecret ? encrypt(file, previous, encryption) : Result<QByteArray>(file.content);
        if (!content) {
            return std::unexpected(Error(content.error()).within(path));
        }
        if (previous == *content) {
            continue;
        }
        if (const auto written = writeWhole(path, *content); !written) {
            return std::unexpected(written.error());
        }
        changed.append(path);
    }
    return changed;
}

} // namespace castello
