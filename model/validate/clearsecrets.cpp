// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/validate/clearsecrets.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace castello {

namespace {

struct Pattern
{
    const char *what; ///< translated when shown
    QRegularExpression form;
};

// Every repetition is bounded, so that a line of a million letters costs no more than its length.
const std::array<Pattern, 6> &patterns()
{
    using enum QRegularExpression::PatternOption;
    static const std::array<Pattern, 6> list {{
        {QT_TRANSLATE_NOOP("castello::ClearSecrets", "a private key"),
            QRegularExpression(QStringLiteral("-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY"))},
        {QT_TRANSLATE_NOOP("castello::ClearSecrets", "an age identity"),
            QRegularExpression(QStringLiteral("AGE-SECRET-KEY-1"), CaseInsensitiveOption)},
        {QT_TRANSLATE_NOOP("castello::ClearSecrets", "a Proxmox API token"),
            QRegularExpression(QStringLiteral(
                R"(![\w.-]{1,64}=[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"))},
        {QT_TRANSLATE_NOOP("castello::ClearSecrets", "an access token"),
            QRegularExpression(QStringLiteral(
                R"(\b(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}))"))},
        {QT_TRANSLATE_NOOP("castello::ClearSecrets", "a password in an address"),
            QRegularExpression(QStringLiteral(R"(://[^\s/:@]{1,255}:[^\s/@]{1,255}@)"))},
        {QT_TRANSLATE_NOOP("castello::ClearSecrets", "a secret"),
            QRegularExpression(
                QStringLiteral(
                    R"((?:^|[\s{,"'])(?:password|passwd|passphrase|token|api[_-]?token|token[_-]?secret|secret|private[_-]?key|api[_-]?key)["']?\s*:[ \t]+["']?[^\s#"'{\[])"),
                CaseInsensitiveOption)},
    }};
    return list;
}

} // namespace

QList<Diagnostic> findClearSecrets(QByteArrayView text)
{
    QList<Diagnostic> findings;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (const Pattern &pattern : patterns()) {
            const QRegularExpressionMatch match = pattern.form.match(lines.at(line));
            if (!match.hasMatch()) {
                continue;
            }
            const QString what
                = QCoreApplication::translate("castello::ClearSecrets", pattern.what);
            findings.append({Severity::Error,
                QStringLiteral("secret-in-clear"),
                {},
                {int(line) + 1, int(match.capturedStart()) + 1},
                QCoreApplication::translate(
                    "castello::ClearSecrets", "There seems to be %1 in clear here; take it out")
                    .arg(what),
                QCoreApplication::translate("castello::ClearSecrets",
                    "Castle files go to Git. Keep secrets in the key store and name the entry "
                    "here. A "
                    "secret that was committed must be replaced."),
                {}});
            break; // one finding a line says enough
        }
    }
    return findings;
}

} // namespace castello
