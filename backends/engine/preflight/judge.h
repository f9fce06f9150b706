// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/preflight/preflight.h"

/// What the rules of the preflight share. To add a rule: a function here, called by judgeProvider.

namespace castello::preflighting {

/// What is judged, and where findings go.
struct Judge
{
    const Castle &castle;
    QString key; ///< of the provider
    const Provider &provider;
    const QList<Machine> &machines; ///< to be created here
    const ProviderView &view;
    QList<Diagnostic> findings {};

    /// `subject` is a path below the provider: `.storage`.
    void add(Severity severity,
        const QString &rule,
        const QString &subject,
        const QString &summary,
        const QString &remedy);
    void error(
        const QString &rule, const QString &subject, const QString &summary, const QString &remedy)
    {
        add(Severity::Error, rule, subject, summary, remedy);
    }
    /// What the token may not see is not missing: the rights are a finding of their own.
    [[nodiscard]] bool may(const QString &path, const QString &privilege) const
    {
        return isGranted(view.permissions, path, privilege);
    }
    /// Hosts of the machines, each once.
    [[nodiscard]] QStringList usedHosts() const;
    [[nodiscard]] QList<Machine> machinesOn(const QString &host) const;
};

// hostrules.cpp
void judgeRelease(Judge &judge);
void judgeClock(Judge &judge);
void judgePool(Judge &judge);
void judgeHosts(Judge &judge);
void judgeBridges(Judge &judge);
// rightsrules.cpp
void judgeRights(Judge &judge);
// capacityrules.cpp
void judgeProcessors(Judge &judge);
void judgeMemory(Judge &judge);
void judgeStorages(Judge &judge);

} // namespace castello::preflighting
