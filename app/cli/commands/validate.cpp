// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/opencastle.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

QString severityName(Severity severity)
{
    return severity == Severity::Error  ? u"error"_s
        : severity == Severity::Warning ? u"warning"_s
                                        : u"hint"_s;
}

QJsonObject toJson(const Diagnostic &diagnostic)
{
    return {{u"severity"_s, severityName(diagnostic.severity)},
        {u"rule"_s, diagnostic.rule},
        {u"subject"_s, diagnostic.subject},
        {u"line"_s, diagnostic.position.line},
        {u"column"_s, diagnostic.position.column},
        {u"summary"_s, diagnostic.summary},
        {u"detail"_s, diagnostic.detail}};
}

} // namespace

Async<int> validate(Arguments arguments, const Console *console, std::stop_token)
{
    const QString path = arguments.positional.first();
    const auto document = CastleDocument::open(path);
    if (!document) {
        co_return std::unexpected(document.error());
    }
    console->show(document->diagnostics(), path);
    QJsonArray findings;
    for (const Diagnostic &diagnostic : document->diagnostics()) {
        findings.append(toJson(diagnostic));
    }
    console->printJson({{u"diagnostics"_s, findings}});
    if (hasErrors(document->diagnostics())) {
        co_return 1;
    }
    console->print(QCoreApplication::translate("castello::cli", "%1 is in order.").arg(path));
    co_return 0;
}

} // namespace castello::cli
