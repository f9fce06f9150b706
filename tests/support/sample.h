// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>

namespace castello::test {

/// The text of resources/samples/tazlab.castle.yaml.
inline QByteArray sampleCastleText()
{
    QFile file(QStringLiteral(CASTELLO_SOURCE_DIR "/resources/samples/tazlab.castle.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace castello::test
