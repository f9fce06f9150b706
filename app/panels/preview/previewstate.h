// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/preview/preview.h"
#include "model/text/linediff.h"

#include <QHash>

#include <optional>

namespace castello {

/// What a preview is made from; values only, so that it can be made in another thread.
struct PreviewInput
{
    Castle castle;
    QByteArray castleText;
    QString castleFile; ///< path on the disk; empty while never saved
    QString stateFolder; ///< where the last deploy is remembered
    friend bool operator==(const PreviewInput &, const PreviewInput &) = default;
};

/// With what the files are compared.
enum class Baseline { Disk, Deploy };

/// What a file is, seen from its baseline.
enum class FileChange { None, Added, Modified, Removed };

/// A file as it is there, at the baseline.
struct BaselineFile
{
    QByteArray content;
    QString where; ///< on the disk; empty for the last deploy
    bool isEncrypted = false; ///< it is there, and only its key holders can read it
    friend bool operator==(const BaselineFile &, const BaselineFile &) = default;
};

using BaselineFiles = QHash<QString, BaselineFile>;

/// The preview and what it is compared with.
struct PreviewState
{
    Preview preview;
    std::optional<BaselineFiles> disk; ///< nothing while the castle was never saved
    std::optional<BaselineFiles> deployed; ///< nothing when nothing was deployed from here

    [[nodiscard]] const std::optional<BaselineFiles> &at(Baseline baseline) const;
    /// None when there is no such baseline, or what is there cannot be read.
    [[nodiscard]] FileChange changeOf(const QString &path, Baseline baseline) const;
    /// From the baseline to the preview; a file that is missing at one end is empty there.
    [[nodiscard]] QList<DiffLine> difference(const QString &path, Baseline baseline) const;
    /// Of the preview and of the baseline, sorted.
    [[nodiscard]] QStringList paths(Baseline baseline) const;
};

/// Generates, and reads what is on the disk. Takes a while: not in a thread that draws.
[[nodiscard]] PreviewState makePreviewState(const PreviewInput &input);

/// Where `castello generate` writes a file of the preview; the castle document is where it is.
[[nodiscard]] QString diskPath(const PreviewInput &input, const GeneratedFile &file);

} // namespace castello
