// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/secretinput.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace castello::cli {

namespace {

#ifdef Q_OS_UNIX

/// Keeps the terminal from showing what is typed.
class Unseen
{
public:
    Unseen()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isTerminal) {
            termios hidden = m_before;
            hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        }
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;
    ~Unseen()
    {
        if (m_isTerminal) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::fputc('\n', stderr);
        }
    }
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before {};
    bool m_isTerminal = false;
};

#else

class Unseen
{
public:
    [[nodiscard]] bool isTerminal() const { return false; }
};

#endif

} // namespace

Result<Secret> readSecretLine(const QString &prompt)
{
    QByteArray line;
    line.reserve(4096); // never grown, so that no copy is left behind
    const Unseen unseen;
    if (unseen.isTerminal()) {
        std::fputs((prompt + QStringLiteral(" ")).toUtf8().constData(), stderr);
        std::fflush(stderr);
    }
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < 4096; c = std::getchar()) {
        line.append(char(c));
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    if (line.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate("castello::cli", "nothing was typed; nothing was stored"));
    }
    return Secret(std::move(line));
}

Result<Secret> readPassphrase(PassphraseKeyStore::Purpose purpose)
{
    if (qEnvironmentVariableIsSet("CASTELLO_PASSPHRASE")) {
        Secret passphrase(qgetenv("CASTELLO_PASSPHRASE"));
        qunsetenv("CASTELLO_PASSPHRASE"); // children need not know it
        return passphrase;
    }
    auto passphrase = readSecretLine(
        QCoreApplication::translate("castello::cli", "Passphrase of the key file:"));
    if (!passphrase || purpose == PassphraseKeyStore::Purpose::OpenFile) {
        return passphrase;
    }
    const auto again = readSecretLine(
        QCoreApplication::translate("castello::cli", "The same again, for the new file:"));
    if (!again || *again != *passphrase) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "castello::cli", "the two passphrases differ; nothing was stored"));
    }
    return passphrase;
}

} // namespace castello::cli
