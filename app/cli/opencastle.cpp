// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/opencastle.h"

#include "app/cli/secretinput.h"
#include "backends/engine/keystores.h"
#include "backends/engine/opensite.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::cli)
};

} // namespace

Result<OpenedCastle> openCastle(const QString &path, const Console &console)
{
    auto document = CastleDocument::open(path);
    if (!document) {
        return std::unexpected(std::move(document).error());
    }
    console.show(document->diagnostics(), path);
    if (hasErrors(document->diagnostics()) || !document->castle()) {
        return failure(
            ErrorCode::InvalidInput, Text::tr("%1 has errors; nothing was done").arg(path));
    }
    const Castle castle = *document->castle();
    return OpenedCastle {*std::move(document), castle};
}

Result<std::shared_ptr<KeyStore>> openKeyStore(const Arguments &arguments)
{
    return castello::openKeyStore(arguments.keys, readPassphrase);
}

Async<std::shared_ptr<Site>> openSite(
    Arguments arguments, OpenedCastle opened, std::stop_token stop)
{
    if (arguments.isLab()) {
        CASTELLO_CO_TRY(site, openRehearsal(opened.castle, arguments.speed, stop));
        co_return site;
    }
    const auto keys = openKeyStore(arguments);
    if (!keys) {
        co_return std::unexpected(keys.error());
    }
    const QString folder = QFileInfo(opened.document.fileName()).absolutePath();
    CASTELLO_CO_TRY(site, openRealSite(opened.castle, folder, *keys, stop));
    co_return site;
}

} // namespace castello::cli
