// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace castello {

/// The text of a castle without anything in it, with the versions that this release of Castello was
/// made for. It reads as a castle; the rules say what is missing until it can be deployed.
[[nodiscard]] QByteArray newCastleText(const QString &name);

} // namespace castello
