// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace castello::cli {

/// What was asked for on the command line, checked against the command's table entry.
struct Arguments
{
    QString command; ///< `lab status` counts as one command
    QStringList positional; ///< after the command's words
    QString provider; ///< `lab`, or empty for the castle's own providers
    QString keys; ///< which key store: `keychain`, `environment` or `file:PATH`
    QString output; ///< --out
    QString from; ///< --from
    std::optional<double> speed; ///< of the lab, times real time
    bool isJson = false;
    bool isConfirmed = false; ///< --yes
    bool isDestroy = false; ///< plan --destroy
    [[nodiscard]] bool isLab() const { return provider == QLatin1StringView("lab"); }
};

/// Errors: InvalidInput with the usage of the command.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &words);

} // namespace castello::cli
