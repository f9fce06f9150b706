// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/ageformat.h"

namespace castello::age {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kBegin = "-----BEGIN AGE ENCRYPTED FILE-----"_ba;
const QByteArray kEnd = "-----END AGE ENCRYPTED FILE-----"_ba;
constexpr qsizetype kColumns = 64;

/// Decodes all lines as one base64 text, which must be written in the only right way.
Result<QByteArray> decodeLines(const QByteArrayList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype size = lines[i].size();
        const bool isLast = i + 1 == lines.size();
        if (size > kColumns || size == 0 || (!isLast && size < kColumns)) {
            return damaged("armor");
        }
    }
    const QByteArray text = lines.join();
    const auto decoded
        = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64() != text) {
        return damaged("armor");
    }
    return *decoded;
}

} // namespace

bool isArmored(QByteArrayView file)
{
    return file.trimmed().startsWith("-----BEGIN AGE");
}

QByteArray encodeArmor(QByteArrayView file)
{
    QByteArray text = kBegin + '\n';
    const QByteArray base64 = file.toByteArray().toBase64();
    for (qsizetype at = 0; at < base64.size(); at += kColumns) {
        text += base64.sliced(at, std::min(kColumns, base64.size() - at)) + '\n';
    }
    return text + kEnd + '\n';
}

Result<QByteArray> decodeArmor(QByteArrayView text)
{
    QByteArrayList lines = text.trimmed().toByteArray().split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r')) {
            line.chop(1);
        }
    }
    if (lines.size() < 2 || lines.takeFirst() != kBegin || lines.takeLast() != kEnd) {
        return damaged("armor");
    }
    return decodeLines(lines);
}

} // namespace castello::age
