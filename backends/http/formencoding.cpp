// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/formencoding.h"

#include <QUrl>

namespace castello {

QByteArray percentEncode(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray encodeForm(const FormParameters &parameters)
{
    QByteArray encoded;
    for (const auto &[key, value] : parameters) {
        if (!encoded.isEmpty()) {
            encoded += '&';
        }
        encoded += percentEncode(key) + '=' + percentEncode(value);
    }
    return encoded;
}

} // namespace castello
