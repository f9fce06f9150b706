// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secretsbundle.h"

namespace castello {

/// Secrets that say what they stand for: `<redacted: Kubernetes CA key>`. What is public but not
/// known without the real bundle says `<from the secrets bundle: …>`. In English whatever the
/// language: previews are kept and compared with later ones.
[[nodiscard]] SecretsBundle placeholderSecrets();
[[nodiscard]] CertificateAndKey placeholderAdmin();

/// Files hold keys and certificates as base64: this gives placeholders in that form their words
/// back, as quoted YAML.
[[nodiscard]] QByteArray withReadablePlaceholders(QByteArray yaml);

} // namespace castello
