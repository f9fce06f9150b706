// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/secrets/secret.h"

#include <QByteArrayView>

namespace castello {

/// Takes the file `kubeconfig` out of the tar.gz that Talos streams. Reads nothing else: other
/// members are skipped by their size. Refuses more than a mebibyte of content.
/// Errors: Unexpected (no gzip, broken, no such file). Source: RFC 1952; POSIX ustar (pax, "ustar
/// Interchange Format").
[[nodiscard]] Result<Secret> readKubeconfigArchive(QByteArrayView tarGz);

} // namespace castello
