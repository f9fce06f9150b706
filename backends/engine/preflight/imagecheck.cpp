// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/preflight/imagecheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Preflight)
};

Diagnostic finding(const QString &summary, const QString &remedy)
{
    return {Severity::Error, u"preflight-image"_s, u"versions.talos"_s, {}, summary, remedy, {}};
}

} // namespace

Async<QList<Diagnostic>> checkImage(std::shared_ptr<Site> site, Plan plan, std::stop_token stop)
{
    QList<Diagnostic> findings;
    if (!std::ranges::contains(plan.steps, StepKind::EnsureImage, &Step::kind)) {
        co_return findings;
    }
    const QString version = site->castle.versions.talos;
    const auto versions = co_await site->factory->versions(stop);
    if (!versions && versions.error().code == ErrorCode::Cancelled) {
        co_return std::unexpected(versions.error());
    }
    if (!versions) {
        findings.append(finding(Text::tr("the Image Factory could not be asked for Talos %1: %2")
                                    .arg(version, versions.error().message),
            Text::tr("the image is ordered from this computer: it must reach the factory")));
    } else if (!versions->contains(version)) {
        const bool hasOthers = !versions->isEmpty();
        findings.append(finding(Text::tr("the Image Factory does not build Talos %1").arg(version),
            hasOthers ? Text::tr("choose a version that it has, up to %1").arg(versions->last())
                      : Text::tr("try again later")));
    }
    co_return findings;
}

} // namespace castello
