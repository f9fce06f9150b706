// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/generate.h"

#include "backends/engine/sitesecrets.h"
#include "model/generate/flux/generateflux.h"
#include "model/generate/talos/generatetalos.h"

#include <QCoreApplication>
#include <QDir>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Generate)
};

} // namespace

Async<QString> writeRepositories(std::shared_ptr<Site> site, QString folder, std::stop_token stop)
{
    CASTELLO_CO_TRY(wasMade, ensureAccess(site, stop));
    CASTELLO_CO_TRY(encryption, encryptionOf(site, stop));
    const auto infrastructure = generateTalos(
        site->castle, site->access->bundle, site->access->talosAdmin, {site->extraSubjectNames});
    if (!infrastructure) {
        co_return std::unexpected(infrastructure.error());
    }
    const auto workloads = generateFlux(site->castle);
    if (!workloads) {
        co_return std::unexpected(workloads.error());
    }
    const QDir root(folder);
    if (const auto written
        = writeGeneratedFiles(root.filePath(u"infrastructure"_s), *infrastructure, encryption);
        !written) {
        co_return std::unexpected(written.error());
    }
    if (const auto written
        = writeGeneratedFiles(root.filePath(u"workloads"_s), *workloads, encryption);
        !written) {
        co_return std::unexpected(written.error());
    }
    co_return folder;
}

Async<QList<GeneratedFile>> revealFiles(std::shared_ptr<Site> site, std::stop_token stop)
{
    CASTELLO_CO_TRY(hasSecrets, loadAccess(site, stop));
    if (!hasSecrets) {
        co_return failure(ErrorCode::NotFound,
            Text::tr("%1 has no secrets yet: the first deploy makes them").arg(site->castle.name));
    }
    const auto files = generateTalos(
        site->castle, site->access->bundle, site->access->talosAdmin, {site->extraSubjectNames});
    if (!files) {
        co_return std::unexpected(files.error());
    }
    co_return *files;
}

} // namespace castello
