// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/castle/castle.h"
#include "model/generate/generatedfile.h"
#include "model/secrets/secretsbundle.h"

namespace castello {

struct TalosOptions
{
    /// Further names and addresses of every certificate, for example 127.0.0.1 for the lab.
    QStringList extraSans;
};

/// Everything that Talos reads: `talos/schematic.yaml`, `talos/machines/NAME.yaml` for each machine
/// (secret) and `talos/talosconfig` (secret), in this order. `admin` is a client certificate signed
/// by secrets.os. Precondition: the castle validates without errors. Errors: InvalidInput (unknown
/// contract; versions that do not go together).
[[nodiscard]] Result<QList<GeneratedFile>> generateTalos(const Castle &castle,
    const SecretsBundle &secrets,
    const CertificateAndKey &admin,
    const TalosOptions &options = {});

} // namespace castello
