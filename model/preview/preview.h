// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"
#include "model/generate/generatedfile.h"

namespace castello {

/// The files that follow from a castle, below their repositories' names:
/// `infrastructure/talos/machines/worker-1.yaml`, `workloads/clusters/…`.
struct Preview
{
    QList<GeneratedFile> files; ///< sorted by path; secret ones hold placeholders
    QList<Error> problems; ///< why some are missing
    friend bool operator==(const Preview &, const Preview &) = default;

    [[nodiscard]] const GeneratedFile *find(QStringView path) const;
};

/// What the castle gives as it is drawn. Unlike the generators it takes castles with errors, and
/// leaves out what cannot be made of them. `castleText` is the castle document itself.
[[nodiscard]] Preview previewOf(const Castle &castle, const QByteArray &castleText);

/// Where the castle document stands among the files.
[[nodiscard]] QString castleFilePath(const Castle &castle);

/// The item (model/edit/itempath.h) that a file is about; the castle for what belongs to all.
[[nodiscard]] QString itemOfFile(const Castle &castle, const QString &file);
/// The file that shows an item best; the castle document for what has none of its own.
[[nodiscard]] QString fileOfItem(const Castle &castle, const Preview &preview, const QString &item);

} // namespace castello
