// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/agekeys.h"
#include "model/secrets/secretsbundle.h"

#include <QDateTime>

/// The Talos secrets of a castle in its repository: `secrets.yaml`, encrypted with SOPS for the
/// operators. Nothing of it is ever on the disk in clear.

namespace castello {

/// Errors: NotFound; PermissionDenied when no identity opens it (names the recipients that could);
/// InvalidInput when it was changed or holds something else.
[[nodiscard]] Result<SecretsBundle> readBundleFile(
    const QString &path, const QList<AgeIdentity> &identities);

/// Writes a file that is not there yet. Errors: Conflict when it is there; PermissionDenied,
/// Unexpected when it cannot be written.
[[nodiscard]] Result<void> createBundleFile(const QString &path,
    const SecretsBundle &bundle,
    const QList<AgeRecipient> &operators,
    const QDateTime &now);

struct EnsuredBundle
{
    SecretsBundle bundle;
    bool wasMade = false;
};

/// Reads the bundle, or makes and writes one. Takes seconds when it makes one: not in a thread that
/// draws. Errors: as above; InvalidInput when it would have to be made and none of the identities
/// is an operator's, since nobody here could open it again.
[[nodiscard]] Result<EnsuredBundle> ensureBundleFile(const QString &path,
    const QList<AgeIdentity> &identities,
    const QList<AgeRecipient> &operators,
    const QDateTime &now);

} // namespace castello
