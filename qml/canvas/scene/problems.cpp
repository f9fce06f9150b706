// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/scene/problems.h"

#include <QHash>

#include <algorithm>

namespace castello {

namespace {

using CanvasLook::Problem;

struct Finding
{
    Problem worst = Problem::None;
    QStringList summaries;
};

Problem problemOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Problem::Error;
    case Severity::Warning:
        return Problem::Warning;
    case Severity::Hint:
        return Problem::Hint;
    }
    return Problem::None;
}

QHash<QString, Finding> findingsByPath(const QList<Diagnostic> &diagnostics)
{
    QHash<QString, Finding> findings;
    for (const Diagnostic &diagnostic : diagnostics) {
        Finding &finding = findings[itemOf(diagnostic.subject)];
        finding.worst = std::max(finding.worst, problemOf(diagnostic.severity));
        finding.summaries.append(diagnostic.summary);
    }
    return findings;
}

} // namespace

void markProblems(const QList<Diagnostic> &diagnostics, Scene &scene)
{
    if (diagnostics.isEmpty()) {
        return;
    }
    const QHash<QString, Finding> findings = findingsByPath(diagnostics);
    for (CanvasItem &item : scene.items) {
        if (item.path.isEmpty()) {
            continue;
        }
        Finding finding = findings.value(item.path);
        if (const auto host = hostAt(item.path)) {
            const Finding provider = findings.value(providerPath(host->provider));
            finding.worst = std::max(finding.worst, provider.worst);
            finding.summaries.append(provider.summaries);
        }
        item.problem = finding.worst;
        item.problemText = finding.summaries.join(u'\n');
    }
}

} // namespace castello
