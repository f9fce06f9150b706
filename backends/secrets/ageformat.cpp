// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/ageformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello::age {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kVersionLine = "age-encryption.org/v1\n"_ba;
const QByteArray kStanzaMark = "-> "_ba;
const QByteArray kFooterMark = "---"_ba;
constexpr qsizetype kColumns = 64;
constexpr qsizetype kMacBytes = 32;
constexpr auto kStrictBase64
    = QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors;

/// The next line without its end; nothing when there is no end of line.
std::optional<QByteArrayView> takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 0) {
        return std::nullopt;
    }
    const QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 1);
    return line;
}

bool isArgument(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= 33 && c <= 126; });
}

std::optional<Stanza> takeStanza(QByteArrayView &rest)
{
    const auto first = takeLine(rest);
    if (!first) {
        return std::nullopt;
    }
    Stanza stanza;
    stanza.arguments = first->sliced(kStanzaMark.size()).toByteArray().split(' ');
    if (!std::ranges::all_of(stanza.arguments, isArgument)) {
        return std::nullopt;
    }
    for (;;) {
        const auto line = takeLine(rest);
        if (!line || line->size() > kColumns) {
            return std::nullopt;
        }
        const QByteArray decoded = decodeBase64(*line);
        if (decoded.isNull()) {
            return std::nullopt;
        }
        stanza.body += decoded;
        if (line->size() < kColumns) {
            return stanza;
        }
    }
}

} // namespace

std::unexpected<Error> damaged(const char *part)
{
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("castello::Age",
            "the age file is damaged or was changed (%1); take an undamaged copy from Git or a "
            "backup")
            .arg(QLatin1StringView(part)),
        QString::fromLatin1(part));
}

Result<Header> parseHeader(QByteArrayView file)
{
    if (!file.startsWith(kVersionLine)) {
        return damaged("header");
    }
    Header header;
    QByteArrayView rest = file.sliced(kVersionLine.size());
    while (rest.startsWith(kStanzaMark)) {
        const auto stanza = takeStanza(rest);
        if (!stanza) {
            return damaged("header");
        }
        header.stanzas.append(*stanza);
    }
    header.authenticated = file.first(file.size() - rest.size());
    const auto footer = takeLine(rest);
    if (header.stanzas.isEmpty() || !footer || !footer->startsWith("--- ")) {
        return damaged("header");
    }
    header.authenticated = file.first(header.authenticated.size() + kFooterMark.size());
    header.mac = decodeBase64(footer->sliced(kFooterMark.size() + 1));
    header.payload = rest;
    if (header.mac.size() != kMacBytes) {
        return damaged("header");
    }
    return header;
}

QByteArray writeStanzas(const QList<Stanza> &stanzas)
{
    QByteArray text = kVersionLine;
    for (const Stanza &stanza : stanzas) {
        text += kStanzaMark + stanza.arguments.join(' ') + '\n';
        QByteArray body = encodeBase64(stanza.body);
        for (; body.size() >= kColumns; body.remove(0, kColumns)) {
            text += body.first(kColumns) + '\n';
        }
        text += body + '\n';
    }
    return text + kFooterMark;
}

QByteArray encodeBase64(QByteArrayView data)
{
    return data.toByteArray().toBase64(QByteArray::OmitTrailingEquals);
}

QByteArray decodeBase64(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(), kStrictBase64);
    // Written again and compared: Qt accepts padding and bits left over.
    if (!decoded || encodeBase64((*decoded)) != text) {
        return {};
    }
    return (*decoded).isNull() ? QByteArray("") : *decoded;
}

} // namespace castello::age
