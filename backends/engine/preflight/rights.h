// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"

namespace castello {

/// Privileges that a token must have at one path.
struct RequiredRight
{
    QString path; ///< `/pool/tazlab`
    QStringList privileges;
    QString role; ///< what our commands call a role with them: `CastelloVm`
    friend bool operator==(const RequiredRight &, const RequiredRight &) = default;
};

/// Everything that deploying and destroying a castle asks of a provider, and nothing else: with one
/// of these less, a call fails. Precondition: the castle validates. Source: the permissions of each
/// call that ProxmoxClient makes, qemu-server 9.2, pve-storage 9.1, pve-manager 9.2.
[[nodiscard]] QList<RequiredRight> requiredRights(const Castle &castle, const QString &provider);

/// What the administrator runs on a host so that a token, `USER@REALM!ID`, and its user have the
/// rights: a token has at most what its user has. May be run again.
[[nodiscard]] QStringList grantCommands(const QList<RequiredRight> &rights, const QString &token);

} // namespace castello
