// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace castello {

/// Parameters in the order in which they are sent.
using FormParameters = QList<std::pair<QString, QString>>;

/// Percent-encodes everything except letters, digits and `-._~`. QUrl leaves `+`, `;` and `=` in
/// places where Proxmox's parser splits at them.
[[nodiscard]] QByteArray percentEncode(const QString &text);

/// `key=value&key=value`, keys and values encoded; for queries and for form bodies.
[[nodiscard]] QByteArray encodeForm(const FormParameters &parameters);

} // namespace castello
