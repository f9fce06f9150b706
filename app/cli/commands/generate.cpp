// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/generate.h"

#include "app/cli/commands.h"
#include "app/cli/opencastle.h"

#include <QCoreApplication>
#include <QDir>

namespace castello::cli {

using namespace Qt::StringLiterals;

Async<int> generate(Arguments arguments, const Console *console, std::stop_token stop)
{
    auto opened = openCastle(arguments.positional.first(), *console);
    if (!opened) {
        co_return std::unexpected(opened.error());
    }
    const QString name = opened->castle.name;
    CASTELLO_CO_TRY(site, openSite(arguments, *std::move(opened), stop));
    const QString wanted
        = arguments.output.isEmpty() ? site->filesFolder + u"/generated"_s : arguments.output;
    CASTELLO_CO_TRY(folder, writeRepositories(site, QDir(wanted).absolutePath(), stop));
    console->print(QCoreApplication::translate(
        "castello::cli", "The files of %1 lie in %2; secret ones are encrypted for its operators.")
            .arg(name, folder));
    console->printJson({{u"folder"_s, folder}});
    co_return 0;
}

} // namespace castello::cli
