// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/alterations.h"
#include "model/validate/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

struct IdentityRulesText
{
    Q_DECLARE_TR_FUNCTIONS(castello::Validate)
};

constexpr qsizetype kLongestLabel = 63; ///< RFC 1123
constexpr qsizetype kLongestOrdinal = 4; ///< `-500`

bool isDnsName(QStringView text)
{
    const QList<QStringView> labels = text.split(u'.');
    return text.size() <= 253 && std::ranges::all_of(labels, isDnsLabel);
}

/// `ssh://git@host/path` for what git also accepts as `git@host:path`; empty for anything else.
QString sshFormOf(const QString &remote)
{
    static const QRegularExpression form(uR"(\A([\w.-]+@[\w.-]+):(?!//)/?(\S+)\z)"_s);
    const QRegularExpressionMatch match = form.match(remote);
    return match.hasMatch() ? u"ssh://%1/%2"_s.arg(match.captured(1), match.captured(2))
                            : QString();
}

void checkRemote(const QString &key, const GitRepository &repository, Findings &findings)
{
    static const QRegularExpression form(uR"(\A(?:ssh|https)://[^\s/]+/\S+\z)"_s);
    if (form.match(repository.remote).hasMatch()) {
        if (repository.remote.contains(kExampleGitHost)) {
            findings.warning("git-remote-example",
                {u"gitops"_s, key, u"remote"_s},
                IdentityRulesText::tr("This remote is an example; write your repository's"));
        }
        return;
    }
    const QString corrected = sshFormOf(repository.remote);
    std::optional<DocumentChange> fix;
    if (!corrected.isEmpty()) {
        fix = DocumentChange {IdentityRulesText::tr("Write %1").arg(corrected),
            {{u"gitops.%1.remote"_s.arg(key), corrected}}};
    }
    findings.error("git-remote",
        {u"gitops"_s, key, u"remote"_s},
        corrected.isEmpty()
            ? IdentityRulesText::tr(
                  "Flux does not reach this remote; write an address with ssh:// or https://")
            : IdentityRulesText::tr("Flux needs the remote as an address: write %1").arg(corrected),
        {},
        fix);
}

/// Only the form: bech32 with its checksum is for who encrypts. The text is not shown, because it
/// may be an identity that was pasted by mistake.
void checkRecipient(const QString &recipient, const QStringList &path, Findings &findings)
{
    static const QRegularExpression form(uR"(\Aage1[02-9ac-hj-np-z]{58}\z)"_s);
    if (!form.match(recipient).hasMatch()) {
        findings.error("age-recipient",
            path,
            IdentityRulesText::tr(
                "This is no age recipient; write one that begins with age1 and has 62 characters"));
    }
}

} // namespace

bool isDnsLabel(QStringView text)
{
    static const QRegularExpression form(uR"(\A[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\z)"_s);
    return text.size() <= kLongestLabel && form.matchView(text).hasMatch();
}

void checkNames(const Castle &castle, Findings &findings)
{
    const QString rule = IdentityRulesText::tr(
        "Write small letters, digits and dashes, with a letter or digit at both ends.");
    if (!isDnsLabel(castle.name)) {
        findings.error("name-form",
            {u"metadata"_s, u"name"_s},
            IdentityRulesText::tr("“%1” cannot be the name of a castle").arg(castle.name),
            rule);
    }
    for (const Group &group : castle.groups) {
        if (!isDnsLabel(group.key) || group.key.size() + kLongestOrdinal > kLongestLabel) {
            findings.error("name-form",
                {u"groups"_s, group.key},
                IdentityRulesText::tr(
                    "“%1” cannot be the name of a group: its machines are called after it")
                    .arg(group.key),
                rule);
        }
    }
    if (!isDnsName(castle.cluster.dnsDomain)) {
        findings.error("name-form",
            {u"cluster"_s, u"dnsDomain"_s},
            IdentityRulesText::tr("“%1” is not a domain").arg(castle.cluster.dnsDomain),
            rule);
    }
    if (!castle.cluster.endpoint.dns.isEmpty() && !isDnsName(castle.cluster.endpoint.dns)) {
        findings.error("name-form",
            {u"cluster"_s, u"endpoint"_s, u"dns"_s},
            IdentityRulesText::tr("“%1” is not a host name").arg(castle.cluster.endpoint.dns),
            rule);
    }
}

void checkGroupIds(const Castle &castle, Findings &findings)
{
    QSet<QString> seen;
    for (const Group &group : castle.groups) {
        if (seen.contains(group.id)) {
            findings.error("group-id-duplicate",
                {u"groups"_s, group.key},
                IdentityRulesText::tr(
                    "Another group has the id “%1” already; machines would be mixed up")
                    .arg(group.id),
                IdentityRulesText::tr("Give the group that was never deployed another id."));
        }
        seen.insert(group.id);
    }
}

void checkGitRemotes(const Castle &castle, Findings &findings)
{
    if (castle.gitops.infrastructure) {
        checkRemote(u"infrastructure"_s, *castle.gitops.infrastructure, findings);
    }
    if (castle.gitops.workloads) {
        checkRemote(u"workloads"_s, *castle.gitops.workloads, findings);
    }
}

void checkEmail(const Castle &castle, Findings &findings)
{
    static const QRegularExpression form(uR"(\A[^@\s]+@[^@\s]+\.[^@\s]+\z)"_s);
    const auto &certManager = castle.components.certManager;
    if (!certManager) {
        return;
    }
    const QStringList path {u"components"_s, u"certManager"_s, u"email"_s};
    if (!form.match(certManager->email).hasMatch()) {
        findings.error("certificate-email",
            path,
            IdentityRulesText::tr("“%1” is not an e-mail address").arg(certManager->email),
            IdentityRulesText::tr("Write the one at which Let’s Encrypt reaches you."));
    } else if (certManager->email == kExampleEmail) {
        findings.error("certificate-email",
            path,
            IdentityRulesText::tr(
                "This e-mail address is an example, which the issuer refuses; write yours"));
    }
}

void checkRecipients(const Castle &castle, Findings &findings)
{
    const QStringList &operators = castle.secrets.operators;
    for (qsizetype i = 0; i < operators.size(); ++i) {
        checkRecipient(
            operators.at(i), {u"secrets"_s, u"operators"_s, QString::number(i)}, findings);
    }
    if (!castle.secrets.cluster.isEmpty()) {
        checkRecipient(castle.secrets.cluster, {u"secrets"_s, u"cluster"_s}, findings);
    }
}

} // namespace castello
