// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace castello {

/// Whether a generated text may be shown and written as it is.
enum class Sensitivity {
    Public,
    Secret, ///< holds keys: shown redacted, written encrypted only
};

/// One file that a generator made. Paths are relative, with `/`.
struct GeneratedFile
{
    QString path;
    QByteArray content;
    Sensitivity sensitivity = Sensitivity::Public;
    friend bool operator==(const GeneratedFile &, const GeneratedFile &) = default;
};

} // namespace castello
