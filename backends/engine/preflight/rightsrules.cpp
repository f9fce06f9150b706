// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/preflight/judge.h"
#include "backends/engine/preflight/rights.h"

#include <QCoreApplication>

namespace castello::preflighting {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Preflight)
};

/// For a terminal: each command on its own line.
QString toCopy(const QStringList &commands)
{
    return u"\n    "_s + commands.join(u"\n    "_s);
}

} // namespace

void judgeRights(Judge &judge)
{
    const QList<RequiredRight> required = requiredRights(judge.castle, judge.key);
    if (judge.view.permissions.isEmpty()) {
        judge.error(u"rights"_s,
            u".credentials"_s,
            Text::tr("the token %1 of %2 has no rights at all").arg(judge.view.token, judge.key),
            Text::tr("a token with privilege separation has only what is given to it and to its "
                     "user; as the administrator run on a host: %1")
                .arg(toCopy(grantCommands(required, judge.view.token))));
        return;
    }
    for (const RequiredRight &right : required) {
        QStringList missing = right.privileges;
        missing.removeIf(
            [&](const QString &privilege) { return judge.may(right.path, privilege); });
        if (!missing.isEmpty()) {
            judge.error(u"rights"_s,
                u".credentials"_s,
                Text::tr("the token %1 of %2 lacks %3 on %4")
                    .arg(judge.view.token, judge.key, missing.join(u", "_s), right.path),
                Text::tr("as the administrator run on a host: %1")
                    .arg(toCopy(grantCommands({right}, judge.view.token))));
        }
    }
}

} // namespace castello::preflighting
