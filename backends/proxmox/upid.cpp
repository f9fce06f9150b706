// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/upid.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace castello {

Result<Upid> Upid::parse(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\AUPID:([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?):[0-9A-Fa-f]{8}:[0-9A-Fa-f]"
                       "{8,9}:[0-9A-Fa-f]{8}:([^:\\s]+):([^:\\s]*):[^:\\s]+:\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return failure(ErrorCode::Unexpected,
            QCoreApplication::translate(
                "castello::Proxmox", "The server named a task in a way that is not Proxmox's."),
            text);
    }
    return Upid {text, match.captured(1), match.captured(3), match.captured(4)};
}

} // namespace castello
