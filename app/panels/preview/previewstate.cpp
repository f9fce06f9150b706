// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/preview/previewstate.h"

#include "app/run/deployedsnapshot.h"
#include "backends/engine/filewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

BaselineFiles readDisk(const PreviewInput &input, const Preview &preview)
{
    BaselineFiles files;
    for (const GeneratedFile &generated : preview.files) {
        const QString where = diskPath(input, generated);
        QFile file(where);
        if (generated.sensitivity == Sensitivity::Secret) {
            if (file.exists()) {
                files.insert(generated.path, {{}, where, true});
            }
        } else if (file.open(QIODevice::ReadOnly)) {
            files.insert(generated.path, {file.readAll(), where, false});
        }
    }
    return files;
}

BaselineFiles readDeployed(const QList<GeneratedFile> &snapshot)
{
    BaselineFiles files;
    for (const GeneratedFile &file : snapshot) {
        files.insert(file.path, {file.content, {}, false});
    }
    return files;
}

} // namespace

const std::optional<BaselineFiles> &PreviewState::at(Baseline baseline) const
{
    return baseline == Baseline::Disk ? disk : deployed;
}

FileChange PreviewState::changeOf(const QString &path, Baseline baseline) const
{
    const auto &files = at(baseline);
    if (!files) {
        return FileChange::None;
    }
    const GeneratedFile *now = preview.find(path);
    const auto before = files->constFind(path);
    if (before == files->cend()) {
        return now == nullptr ? FileChange::None : FileChange::Added;
    }
    if (now == nullptr) {
        return FileChange::Removed;
    }
    return before->isEncrypted || before->content == now->content ? FileChange::None
                                                                  : FileChange::Modified;
}

QList<DiffLine> PreviewState::difference(const QString &path, Baseline baseline) const
{
    const GeneratedFile *now = preview.find(path);
    const QByteArray before = at(baseline) ? at(baseline)->value(path).content : QByteArray();
    return diffLines(before, now == nullptr ? QByteArray() : now->content);
}

QStringList PreviewState::paths(Baseline baseline) const
{
    QStringList paths;
    for (const GeneratedFile &file : preview.files) {
        paths.append(file.path);
    }
    if (const auto &files = at(baseline)) {
        paths += files->keys();
    }
    std::ranges::sort(paths);
    paths.removeDuplicates();
    return paths;
}

QString diskPath(const PreviewInput &input, const GeneratedFile &file)
{
    if (file.path == castleFilePath(input.castle)) {
        return input.castleFile;
    }
    const QDir generated(QFileInfo(input.castleFile).absolutePath() + "/generated"_L1);
    return generated.filePath(
        file.sensitivity == Sensitivity::Secret ? encryptedPath(file.path) : file.path);
}

PreviewState makePreviewState(const PreviewInput &input)
{
    PreviewState state;
    state.preview = previewOf(input.castle, input.castleText);
    if (!input.castleFile.isEmpty()) {
        state.disk = readDisk(input, state.preview);
    }
    if (const auto snapshot = readDeployedSnapshot(input.stateFolder)) {
        state.deployed = readDeployed(*snapshot);
    }
    return state;
}

} // namespace castello
