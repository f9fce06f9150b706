// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/opencastle.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace castello::cli {

using namespace Qt::StringLiterals;

Async<int> setValue(Arguments arguments, const Console *console, std::stop_token)
{
    const QString path = arguments.positional.at(0);
    auto document = CastleDocument::open(path);
    if (!document) {
        co_return std::unexpected(document.error());
    }
    const bool hadErrors = hasErrors(document->diagnostics());
    if (const auto edited = document->set(arguments.positional.at(1), arguments.positional.at(2));
        !edited) {
        co_return std::unexpected(edited.error());
    }
    console->show(document->diagnostics(), path);
    if (!hadErrors && hasErrors(document->diagnostics())) {
        co_return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "castello::cli", "that would make %1 wrong; nothing was written")
                .arg(path));
    }
    if (const auto saved = document->save(path); !saved) {
        co_return std::unexpected(saved.error());
    }
    co_return 0;
}

Async<int> newCastle(Arguments arguments, const Console *console, std::stop_token)
{
    const QString path = arguments.positional.first();
    if (QFileInfo::exists(path)) {
        co_return failure(ErrorCode::Conflict,
            QCoreApplication::translate("castello::cli", "%1 exists; name a file that does not")
                .arg(path));
    }
    const QString source
        = arguments.from.isEmpty() ? u":/samples/tazlab.castle.yaml"_s : arguments.from;
    auto document = CastleDocument::open(source);
    if (!document) {
        co_return std::unexpected(document.error());
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto edited = document->set(u"metadata.id"_s, id); !edited) {
        co_return std::unexpected(edited.error());
    }
    if (const auto saved = document->save(path); !saved) {
        co_return std::unexpected(saved.error());
    }
    console->print(QCoreApplication::translate("castello::cli",
        "Wrote %1 with the identity %2. Change addresses, hosts and storages to yours, then: "
        "castello validate %1")
            .arg(path, id));
    co_return 0;
}

} // namespace castello::cli
