// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/validate/validate.h"

#include <QCoreApplication>

namespace castello {

QList<Diagnostic> validate(const Castle &castle)
{
    Q_UNUSED(castle)
    return {};
}

Result<void> checkForRealProvider(const Castle &castle)
{
    if (castle.id) {
        return {};
    }
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("castello::Validate",
            "The castle “%1” has no id, so it can only be rehearsed; save a copy of your own with "
            "castello new --from")
            .arg(castle.name));
}

} // namespace castello
