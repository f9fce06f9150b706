// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/opencastle.h"
#include "app/cli/secretinput.h"
#include "backends/secrets/agekeys.h"

#include <QCoreApplication>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::cli)
};

} // namespace

Async<int> identityNew(Arguments arguments, const Console *console, std::stop_token)
{
    const auto keys = openKeyStore(arguments);
    if (!keys) {
        co_return std::unexpected(keys.error());
    }
    CASTELLO_CO_TRY(present, (*keys)->read(kOperatorIdentityName));
    if (present) {
        co_return failure(ErrorCode::Conflict,
            Text::tr("%1 holds an operator's identity already; “castello identity show” prints its "
                     "recipient. Replacing it would lock you out of your castles")
                .arg((*keys)->description()));
    }
    const auto identity = AgeIdentity::create();
    if (!identity) {
        co_return std::unexpected(identity.error());
    }
    CASTELLO_CO_CHECK((*keys)->write(kOperatorIdentityName, identity->toText()));
    console->note(
        Text::tr("Kept in %1 as “%2”. Make a copy of that entry in a safe place: whoever loses "
                 "it loses the castles' secrets. Recipient:")
            .arg((*keys)->description(), kOperatorIdentityName));
    console->print(identity->recipient().toString());
    co_return 0;
}

Async<int> identityShow(Arguments arguments, const Console *console, std::stop_token)
{
    const auto keys = openKeyStore(arguments);
    if (!keys) {
        co_return std::unexpected(keys.error());
    }
    CASTELLO_CO_TRY(text, (*keys)->read(kOperatorIdentityName));
    if (!text) {
        co_return failure(ErrorCode::NotFound,
            Text::tr("%1 holds no operator's identity; “castello identity new” makes one")
                .arg((*keys)->description()));
    }
    const auto identities = AgeIdentity::parseFile(*text);
    if (!identities) {
        co_return std::unexpected(identities.error());
    }
    for (const AgeIdentity &identity : *identities) {
        console->print(identity.recipient().toString());
    }
    co_return 0;
}

Async<int> secretSet(Arguments arguments, const Console *console, std::stop_token)
{
    const QString name = arguments.positional.first();
    const auto keys = openKeyStore(arguments);
    if (!keys) {
        co_return std::unexpected(keys.error());
    }
    const auto value = readSecretLine(Text::tr("%1 (not shown):").arg(name));
    if (!value) {
        co_return std::unexpected(value.error());
    }
    CASTELLO_CO_CHECK((*keys)->write(name, *value));
    console->print(Text::tr("Kept in %1 as “%2”.").arg((*keys)->description(), name));
    co_return 0;
}

Async<int> secretRemove(Arguments arguments, const Console *console, std::stop_token)
{
    const QString name = arguments.positional.first();
    const auto keys = openKeyStore(arguments);
    if (!keys) {
        co_return std::unexpected(keys.error());
    }
    CASTELLO_CO_CHECK((*keys)->remove(name));
    console->print(Text::tr("“%1” is not in %2 any more.").arg(name, (*keys)->description()));
    co_return 0;
}

} // namespace castello::cli
