// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <rapidcheck.h>

namespace castello::test {

/// Strings made to be mistaken: pieces of numbers, booleans, indicators, blanks, breaks and other
/// characters that YAML readers treat in their own way.
inline rc::Gen<QString> trickyText()
{
    static const std::vector<QString> pieces = [] {
        std::vector<QString> list;
        for (const char16_t *piece : {u"true",
                 u"Yes",
                 u"on",
                 u"n",
                 u"Null",
                 u"~",
                 u"<<",
                 u"=",
                 u"0",
                 u"1",
                 u"23",
                 u"0x1F",
                 u"0o17",
                 u"0b1",
                 u"1_0",
                 u"1,0",
                 u"e",
                 u"E+3",
                 u".",
                 u".nan",
                 u".inf",
                 u"+",
                 u"-",
                 u":",
                 u": ",
                 u" #",
                 u"#",
                 u"12:30",
                 u"2026-01-01",
                 u"T10:00:00Z",
                 u" ",
                 u"  ",
                 u"\n",
                 u"\n\n",
                 u"\n ",
                 u"\t",
                 u"\r",
                 u"?",
                 u"? ",
                 u"- ",
                 u"---",
                 u"...",
                 u"&a",
                 u"*a",
                 u"!b",
                 u"|",
                 u">",
                 u"%",
                 u"@",
                 u"`",
                 u"'",
                 u"\"",
                 u"\\",
                 u"{",
                 u"}",
                 u"[",
                 u"]",
                 u",",
                 u"abc",
                 u"Zé",
                 u"\u0001",
                 u"\u001b",
                 u"\u007f",
                 u"\u0085",
                 u"\u00a0",
                 u"\u2028",
                 u"\ufeff",
                 u"\U0001F3F0",
                 u"${A}",
                 u"{{ b }}"}) {
            list.push_back(QString::fromUtf16(piece));
        }
        return list;
    }();
    return rc::gen::map(
        rc::gen::resize(6, rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces))),
        [](const std::vector<QString> &parts) {
            QString text;
            for (const QString &part : parts) {
                text += part;
            }
            return text;
        });
}

} // namespace castello::test

template <>
struct rc::Arbitrary<QString>
{
    static rc::Gen<QString> arbitrary() { return castello::test::trickyText(); }
};

inline void showValue(const QString &text, std::ostream &out)
{
    out << QString(text).toUtf8().toPercentEncoding().constData();
}
