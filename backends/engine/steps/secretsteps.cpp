// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/sitesecrets.h"
#include "backends/engine/steps/steps.h"

#include <QCoreApplication>

namespace castello::steps {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("castello::SecretSteps", text);
}

} // namespace

Async<QString> ensureSecrets(SitePointer site, Step, StepContext *context, std::stop_token stop)
{
    context->report(tr("the operator's identity from the key store"));
    const bool hadAccess = site->access.has_value();
    CASTELLO_CO_TRY(wasMade, ensureAccess(site, stop));
    co_return hadAccess || !wasMade ? tr("the secrets are there")
                                    : tr("made and encrypted: %1").arg(bundlePath(*site));
}

} // namespace castello::steps
