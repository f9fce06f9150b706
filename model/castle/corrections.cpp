// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/corrections.h"

#include <QRegularExpression>

namespace castello::reading {

namespace {

/// The first of the candidates that is accepted, in its canonical form.
template <class T>
QString firstAccepted(const QStringList &candidates)
{
    for (const QString &candidate : candidates) {
        if (const Result<T> value = T::parse(candidate)) {
            return value->toString();
        }
    }
    return {};
}

} // namespace

template <>
QString correctionOf<Mebibytes>(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A\s*([0-9]+)\s*([mgt])(?:i?b?)\s*\z)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch()
        ? firstAccepted<Mebibytes>(
              {match.captured(1) + match.captured(2).toUpper() + QStringLiteral("iB")})
        : QString();
}

template <>
QString correctionOf<AddressRange>(const QString &text)
{
    const QStringList ends = text.simplified().remove(u' ').split(u'-');
    if (ends.size() != 2) {
        return {};
    }
    const QString &first = ends.first();
    const QString &last = ends.last();
    const QString network = first.first(first.lastIndexOf(u'.') + 1);
    return firstAccepted<AddressRange>({
        first + u'-' + last,
        first + u'-' + network + last,
        last + u'-' + first,
    });
}

} // namespace castello::reading
