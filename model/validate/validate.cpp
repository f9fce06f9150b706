// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/validate/validate.h"

#include "model/validate/rules.h"
#include "model/yaml/yamlpath.h"

#include <QCoreApplication>

#include <array>

namespace castello {

namespace {

constexpr std::array<Rule, 22> kRules {
    checkNames,
    checkGroupIds,
    checkGitRemotes,
    checkEmail,
    checkRecipients,
    checkVersionForms,
    checkVersionPairs,
    checkComponentVersions,
    checkGateways,
    checkSubnets,
    checkGroupAddresses,
    checkAddressOverlaps,
    checkEndpoint,
    checkLoadBalancerPool,
    checkControlPlanes,
    checkHosts,
    checkProviders,
    checkVmids,
    checkSizes,
    checkDataDisks,
    checkOverrides,
    checkLonghorn,
};

} // namespace

void Findings::error(const char *rule,
    const QStringList &path,
    const QString &summary,
    const QString &detail,
    const std::optional<DocumentChange> &fix)
{
    m_list.append(
        {Severity::Error, QString::fromLatin1(rule), joinYamlPath(path), {}, summary, detail, fix});
}

void Findings::warning(const char *rule,
    const QStringList &path,
    const QString &summary,
    const QString &detail,
    const std::optional<DocumentChange> &fix)
{
    m_list.append({Severity::Warning,
        QString::fromLatin1(rule),
        joinYamlPath(path),
        {},
        summary,
        detail,
        fix});
}

QList<Diagnostic> validate(const Castle &castle)
{
    Findings findings;
    for (const Rule rule : kRules) {
        rule(castle, findings);
    }
    return findings.take();
}

Result<void> checkForRealProvider(const Castle &castle)
{
    if (castle.id) {
        return {};
    }
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("castello::Validate",
            "The castle “%1” has no id, so it can only be rehearsed; save a copy of your own with "
            "castello new --from")
            .arg(castle.name));
}

} // namespace castello
