// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/generate.h"

#include "backends/engine/sitesecrets.h"
#include "model/generate/flux/generateflux.h"
#include "model/generate/talos/generatetalos.h"

#include <QDir>

namespace castello {

using namespace Qt::StringLiterals;

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

} // namespace castello
