// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"

#include <QByteArrayView>

namespace castello {

/// What looks like a secret in clear, anywhere in the text of a document, comments included:
/// private keys, age identities, API tokens, passwords in URLs, keys named `password` and the like.
/// One finding a place, rule `secret-in-clear`; the secret itself stands in none of them.
[[nodiscard]] QList<Diagnostic> findClearSecrets(QByteArrayView text);

} // namespace castello
