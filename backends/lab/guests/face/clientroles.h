// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace castello::lab {

/// The organizations of a client certificate, which are its roles. Empty when it cannot be read, or
/// when its extended key usage is anything but client authentication alone, which Talos refuses.
/// Source: Talos v1.13 apid, talos/contract 2.
[[nodiscard]] QStringList rolesOfCertificate(const QByteArray &pem);

} // namespace castello::lab
