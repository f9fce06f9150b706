// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/opencastle.h"
#include "app/cli/runsite.h"
#include "app/cli/showstatus.h"
#include "backends/engine/folders.h"
#include "backends/engine/generate.h"
#include "backends/engine/observer.h"

#include <QCoreApplication>

namespace castello::cli {

using namespace Qt::StringLiterals;

Async<int> rehearse(Arguments arguments, const Console *console, std::stop_token stop)
{
    arguments.provider = u"lab"_s;
    const QString path = arguments.positional.value(0, u":/samples/tazlab.castle.yaml"_s);
    auto opened = openCastle(path, *console);
    if (!opened) {
        co_return std::unexpected(opened.error());
    }
    CASTELLO_CO_TRY(site, openSite(arguments, *std::move(opened), stop));
    console->note(QCoreApplication::translate("castello::cli",
        "Rehearsal of %1: simulated machines behind the real protocols, %2 times faster than life. "
        "Nothing leaves this computer.")
            .arg(site->castle.name)
            .arg(site->speed));
    CASTELLO_CO_TRY(code, runSite(site, Plan::Purpose::Deploy, true, console, stop));
    if (code != 0) {
        co_return code;
    }
    CASTELLO_CO_TRY(world, observeWorld(site, stop));
    showStatus(*console, *site, world);
    CASTELLO_CO_TRY(folder, writeRepositories(site, rehearsalFolder(site->castle), stop));
    console->print(QCoreApplication::translate(
        "castello::cli", "The generated files lie in %1 (secret ones are encrypted).")
            .arg(folder));
    console->print(QCoreApplication::translate("castello::cli",
        "Try: castello plan %1 --provider lab; castello destroy %1 --provider lab; castello lab "
        "stop")
            .arg(path));
    co_return 0;
}

} // namespace castello::cli
