// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlscalar.h"

#include <algorithm>
#include <array>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

/// Words with a meaning of their own in YAML 1.1 or 1.2, whatever their case.
bool isReservedWord(QStringView text)
{
    static constexpr std::array kWords {"~"_L1,
        "null"_L1,
        "true"_L1,
        "false"_L1,
        "yes"_L1,
        "no"_L1,
        "on"_L1,
        "off"_L1,
        "y"_L1,
        "n"_L1,
        ".nan"_L1,
        ".inf"_L1,
        "="_L1,
        "<<"_L1};
    return std::ranges::any_of(
        kWords, [text](auto word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

/// Decimal, octal, hexadecimal, binary, with `_` or `,` between digits, with exponent, base 60,
/// dates and times: all begin with a digit or a point and are made of these characters.
bool looksLikeNumberOrTime(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool startsSo = isDigit(text.front()) || text.front() == u'.';
    return startsSo && std::ranges::all_of(text, [&](QChar c) {
        return isDigit(c) || u"abcdefABCDEFxXoOpP_,.:+-TtZz "_s.contains(c);
    });
}

/// Characters that a reader would refuse, change or take for a line break when unescaped.
bool needsEscape(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code == 0x2028 || code == 0x2029
        || code == 0xfeff || code >= 0xfffe;
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    default:
        return u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
}

} // namespace

bool canBePlainYaml(QStringView text)
{
    if (text.isEmpty() || isReservedWord(text) || looksLikeNumberOrTime(text)
        || std::ranges::any_of(text, needsEscape)) {
        return false;
    }
    // Indicators, signs (numbers in every notation) and blanks may not come first.
    if (u"-?:,[]{}#&*!|>'\"%@`+ "_s.contains(text.front()) || text.startsWith(u"...")) {
        return false;
    }
    return !text.endsWith(u' ') && !text.endsWith(u':') && !text.contains(u": "_s)
        && !text.contains(u" #"_s);
}

QString quotedYaml(QStringView text)
{
    QString quoted;
    quoted.reserve(text.size() + 2);
    quoted.append(u'"');
    for (const QChar c : text) {
        if (needsEscape(c) || c == u'"' || c == u'\\') {
            quoted.append(escaped(c));
        } else {
            quoted.append(c);
        }
    }
    quoted.append(u'"');
    return quoted;
}

bool canBeLiteralYaml(QStringView text)
{
    if (!text.contains(u'\n') || std::ranges::all_of(text, [](QChar c) { return c == u'\n'; })) {
        return false;
    }
    const bool hasOddCharacter = std::ranges::any_of(
        text, [](QChar c) { return needsEscape(c) && c != u'\n' && c != u'\t'; });
    const bool hasTrailingBlank = text.endsWith(u' ') || text.endsWith(u'\t')
        || text.contains(u" \n"_s) || text.contains(u"\t\n"_s);
    return !hasOddCharacter && !hasTrailingBlank;
}

} // namespace castello
