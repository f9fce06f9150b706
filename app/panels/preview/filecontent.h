// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/preview/previewstate.h"
#include "app/widgets/codeview.h"

namespace castello {

/// How a file is looked at.
enum class FileView {
    Whole, ///< as it is, with the lines marked that the last deploy did not have
    DiskDifference,
    DeployDifference,
};

/// What is shown of a file.
struct FileContent
{
    QString text; ///< empty when there is only the note to show
    QString language; ///< of KSyntaxHighlighting; empty = by the file's name
    QList<CodeMark> marks; ///< added and removed lines
    QString note; ///< translated, above the text; empty when there is nothing to say
    friend bool operator==(const FileContent &, const FileContent &) = default;
};

[[nodiscard]] FileContent contentOf(
    const PreviewInput &input, const PreviewState &state, const QString &path, FileView view);

} // namespace castello
