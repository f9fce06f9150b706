// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/base/error.h"

namespace castello {

Error Error::within(QString what) &&
{
    context.append(std::move(what));
    return std::move(*this);
}

QString Error::toString() const
{
    QString text;
    for (auto it = context.crbegin(); it != context.crend(); ++it) {
        text += *it + QStringLiteral(": ");
    }
    text += message;
    if (!detail.isEmpty() && !message.contains(detail)) {
        text += QStringLiteral(" (%1)").arg(detail);
    }
    return text;
}

std::unexpected<Error> failure(ErrorCode code, QString message, QString detail)
{
    return std::unexpected(Error {code, std::move(message), std::move(detail), {}});
}

} // namespace castello
