// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/sitesecrets.h"
#include "backends/engine/steps/steps.h"

#include <QCoreApplication>

namespace castello::steps {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::SecretSteps)
};

} // namespace

Async<QString> ensureSecrets(SitePointer site, Step, StepContext *context, std::stop_token stop)
{
    context->report(Text::tr("the operator's identity from the key store"));
    const bool hadAccess = site->access.has_value();
    CASTELLO_CO_TRY(wasMade, ensureAccess(site, stop));
    co_return hadAccess || !wasMade ? Text::tr("the secrets are there")
                                    : Text::tr("made and encrypted: %1").arg(bundlePath(*site));
}

} // namespace castello::steps
