// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"
#include "model/castle/castle.h"

#include <QStringList>

namespace castello {

/// Where rules put what they find.
class Findings
{
public:
    /// `path` leads to what is wrong; `summary` and `detail` are translated.
    void error(const char *rule,
        const QStringList &path,
        const QString &summary,
        const QString &detail = {},
        const std::optional<DocumentChange> &fix = {});
    void warning(const char *rule,
        const QStringList &path,
        const QString &summary,
        const QString &detail = {},
        const std::optional<DocumentChange> &fix = {});

    [[nodiscard]] QList<Diagnostic> take() { return std::move(m_list); }

private:
    QList<Diagnostic> m_list;
};

/// One rule, or a few that look at the same thing.
using Rule = void (*)(const Castle &, Findings &);

// identityrules.cpp
void checkNames(const Castle &castle, Findings &findings);
void checkGroupIds(const Castle &castle, Findings &findings);
void checkGitRemotes(const Castle &castle, Findings &findings);
void checkEmail(const Castle &castle, Findings &findings);
void checkRecipients(const Castle &castle, Findings &findings);

// versionrules.cpp
void checkVersionForms(const Castle &castle, Findings &findings);
void checkVersionPairs(const Castle &castle, Findings &findings);
void checkComponentVersions(const Castle &castle, Findings &findings);

// addressrules.cpp
void checkGateways(const Castle &castle, Findings &findings);
void checkSubnets(const Castle &castle, Findings &findings);
void checkGroupAddresses(const Castle &castle, Findings &findings);
void checkAddressOverlaps(const Castle &castle, Findings &findings);
void checkEndpoint(const Castle &castle, Findings &findings);
void checkLoadBalancerPool(const Castle &castle, Findings &findings);

// machinerules.cpp
void checkControlPlanes(const Castle &castle, Findings &findings);
void checkHosts(const Castle &castle, Findings &findings);
void checkProviders(const Castle &castle, Findings &findings);
void checkVmids(const Castle &castle, Findings &findings);
void checkSizes(const Castle &castle, Findings &findings);
void checkDataDisks(const Castle &castle, Findings &findings);
void checkOverrides(const Castle &castle, Findings &findings);
void checkLonghorn(const Castle &castle, Findings &findings);

[[nodiscard]] bool isDnsLabel(QStringView text);

} // namespace castello
