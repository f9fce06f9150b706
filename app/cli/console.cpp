// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

bool isInteractive()
{
#ifdef Q_OS_UNIX
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
#else
    return false;
#endif
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("castello::cli", "error");
    case Severity::Warning:
        return QCoreApplication::translate("castello::cli", "warning");
    case Severity::Hint:
        break;
    }
    return QCoreApplication::translate("castello::cli", "hint");
}

} // namespace

Console::Console(bool isJson)
    : m_isJson(isJson)
    , m_isTerminal(isInteractive())
{ }

void Console::print(const QString &line) const
{
    if (!m_isJson) {
        write(stdout, line);
    }
}

void Console::printJson(const QJsonObject &object) const
{
    if (m_isJson) {
        write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
}

void Console::printJson(const QByteArray &json) const
{
    printJson(QJsonDocument::fromJson(json).object());
}

void Console::note(const QString &line) const
{
    write(stderr, line);
}

int Console::fail(const Error &error) const
{
    write(stderr, u"castello: %1"_s.arg(error.toString()));
    printJson({{u"error"_s, error.toString()}});
    return 1;
}

void Console::show(const QList<Diagnostic> &diagnostics, const QString &fileName) const
{
    for (const Diagnostic &diagnostic : diagnostics) {
        write(stderr,
            u"%1:%2:%3: %4: %5 [%6]"_s.arg(fileName)
                .arg(diagnostic.position.line)
                .arg(diagnostic.position.column)
                .arg(severityWord(diagnostic.severity), diagnostic.summary, diagnostic.rule));
        if (!diagnostic.detail.isEmpty()) {
            write(stderr, u"    "_s + diagnostic.detail);
        }
    }
}

bool Console::confirm(const QString &question, const QString &expected) const
{
    if (!m_isTerminal) {
        return false;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Text)) {
        return false;
    }
    std::fputs((question + u' ').toUtf8().constData(), stderr);
    std::fflush(stderr);
    return QString::fromUtf8(input.readLine()).trimmed() == expected;
}

} // namespace castello::cli
