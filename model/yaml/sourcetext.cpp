// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/sourcetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

namespace {

constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

struct SourceFlawText
{
    Q_DECLARE_TR_FUNCTIONS(castello::SourceText)
};

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

/// How many bytes the character has that starts with this byte; 1 for a byte that starts none.
qsizetype characterLength(char byte)
{
    const auto lead = static_cast<unsigned char>(byte);
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
}

/// Control characters and non-characters, which YAML does not allow as they are.
/// Source: YAML 1.2.2, production 1 (c-printable).
bool isPrintable(QByteArrayView character)
{
    const auto byte = [character](qsizetype i) { return static_cast<unsigned char>(character[i]); };
    if (character.size() == 1) {
        const unsigned char c = byte(0);
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7F);
    }
    const bool isSecondControlBlock = byte(0) == 0xC2 && byte(1) < 0xA0 && byte(1) != 0x85;
    const bool isNonCharacter = byte(0) == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE;
    return !isSecondControlBlock && !isNonCharacter;
}

} // namespace

SourceText::SourceText(QByteArrayView bytes)
    : m_bytes(bytes.startsWith(kByteOrderMark) ? bytes.sliced(kByteOrderMark.size()) : bytes)
    , m_lineStarts {0}
{
    for (qsizetype i = m_bytes.indexOf('\n'); i >= 0; i = m_bytes.indexOf('\n', i + 1)) {
        m_lineStarts.append(i + 1);
    }
}

std::optional<SourceText::Flaw> SourceText::findFlaw() const
{
    for (qsizetype i = 0; i < m_bytes.size();) {
        const qsizetype length = characterLength(m_bytes[i]);
        const QByteArrayView character = from(i).first(std::min(length, m_bytes.size() - i));
        if (!character.isValidUtf8()) {
            return Flaw {
                i, SourceFlawText::tr("The text is not UTF-8 here; save the file in UTF-8")};
        }
        if (!isPrintable(character)) {
            return Flaw {i, SourceFlawText::tr("There is a control character here; remove it")};
        }
        if (character[0] == '\r' && !from(i + 1).startsWith('\n')) {
            return Flaw {i,
                SourceFlawText::tr(
                    "There is a lone carriage return here; end lines with a line feed")};
        }
        i += length;
    }
    return std::nullopt;
}

QByteArrayView SourceText::from(qsizetype offset) const
{
    return m_bytes.sliced(std::clamp(offset, qsizetype(0), m_bytes.size()));
}

TextPosition SourceText::positionAt(qsizetype offset) const
{
    offset = std::clamp(offset, qsizetype(0), m_bytes.size());
    const auto next = std::ranges::upper_bound(m_lineStarts, offset);
    const qsizetype lineStart = *std::prev(next);
    const QByteArrayView before = m_bytes.sliced(lineStart, offset - lineStart);
    return {
        int(next - m_lineStarts.cbegin()), int(std::ranges::count_if(before, startsCharacter)) + 1};
}

} // namespace castello
