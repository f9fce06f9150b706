// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/steps/facts.h"
#include "backends/engine/steps/proxmoxtasks.h"
#include "model/generate/talos/schematic.h"

#include <QCoreApplication>

namespace castello::steps {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::ImageSteps)
};

/// Makes the Image Factory have the image, and returns where the host shall fetch it.
Async<QUrl> prepareImage(
    SitePointer site, Schematic schematic, StepContext *context, std::stop_token stop)
{
    const QString version = site->castle.versions.talos;
    const QString id = schematicId(schematic);
    context->report(Text::tr("the Image Factory to know the schematic"));
    CASTELLO_CO_CHECK(site->factory->registerSchematic(canonicalText(schematic), id, stop));
    context->report(Text::tr("the Image Factory to build the image"));
    CASTELLO_CO_CHECK(site->factory->warmImage(id, version, stop));
    co_return site->factory->imageUrl(id, version);
}

} // namespace

Async<QString> ensureImage(SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const auto proxmox = providerOf(*site, step);
    const QString storage = site->castle.providers.value(step.host->provider).imageStorage;
    const Schematic schematic = schematicOf(site->castle);
    const QString file = imageFileName(schematic, site->castle.versions.talos);
    CASTELLO_CO_CHECK(awaitEarlierTask(site, step, kTaskFact, context, stop));
    CASTELLO_CO_TRY(present, proxmox->findImage(*step.host, storage, file, stop));
    if (present) {
        co_return Text::tr("lies on %1").arg(storage);
    }
    CASTELLO_CO_TRY(url, prepareImage(site, schematic, context, stop));
    context->report(Text::tr("%1 to download the image").arg(step.host->toString()));
    CASTELLO_CO_TRY(task, proxmox->downloadImage(*step.host, storage, url, file, stop));
    CASTELLO_CO_TRY(outcome, followTask(site, step, kTaskFact, task, context, stop));
    CASTELLO_CO_TRY(downloaded, proxmox->findImage(*step.host, storage, file, stop));
    if (!downloaded) {
        co_return failure(ErrorCode::Unexpected,
            Text::tr(
                "the download ended well and the image is not on %1; look at the task in Proxmox")
                .arg(storage));
    }
    co_return Text::tr("lies on %1").arg(storage);
}

} // namespace castello::steps
