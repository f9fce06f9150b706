// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/validate/quickfixes.h"
#include "model/validate/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace castello {

namespace {

using namespace Qt::StringLiterals;

struct VersionRulesText
{
    Q_DECLARE_TR_FUNCTIONS(castello::Validate)
};

/// Which Kubernetes a Talos runs, by minor versions of 1.x.
/// Source: Talos pkg/machinery/compatibility, read at v1.9 to v1.14.
struct Support
{
    int talos;
    int oldestKubernetes;
    int newestKubernetes;
};
constexpr std::array kSupport {
    Support {9, 27, 32},
    Support {10, 28, 33},
    Support {11, 29, 34},
    Support {12, 30, 35},
    Support {13, 31, 36},
    Support {14, 32, 37},
};
constexpr int kContractMinor = 13; ///< the one that we generate machine configs for

/// The minor version of `v1.13.9` or `v1.13`; nothing for another form.
std::optional<int> minorOf(const QString &version)
{
    static const QRegularExpression form(
        uR"(\Av1\.(0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d*)(?:-[\w.]+)?)?\z)"_s);
    const QRegularExpressionMatch match = form.match(version);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

void checkForm(const QString &key,
    const QString &version,
    const QRegularExpression &form,
    const QString &example,
    Findings &findings)
{
    if (version.isEmpty() || form.match(version).hasMatch()) {
        return;
    }
    std::optional<DocumentChange> fix;
    const QString corrected = version.startsWith(u'v') ? version.sliced(1) : u'v' + version;
    if (form.match(corrected).hasMatch()) {
        fix = DocumentChange {
            VersionRulesText::tr("Write %1").arg(corrected), {{u"versions."_s + key, corrected}}};
    }
    findings.error("version-form",
        {u"versions"_s, key},
        VersionRulesText::tr("“%1” is not a version; write it like %2").arg(version, example),
        {},
        fix);
}

} // namespace

void checkVersionForms(const Castle &castle, Findings &findings)
{
    static const QRegularExpression release(uR"(\Av\d+\.\d+\.\d+(?:-[\w.]+)?\z)"_s);
    static const QRegularExpression chart(uR"(\A\d+\.\d+\.\d+(?:-[\w.]+)?\z)"_s);
    static const QRegularExpression contract(uR"(\Av\d+\.\d+\z)"_s);
    checkForm(u"talos"_s, castle.versions.talos, release, u"v1.13.9"_s, findings);
    checkForm(u"contract"_s, castle.versions.contract, contract, u"v1.13"_s, findings);
    checkForm(u"kubernetes"_s, castle.versions.kubernetes, release, u"v1.36.2"_s, findings);
    checkForm(u"flux"_s, castle.versions.flux, release, u"v2.9.4"_s, findings);
    checkForm(u"longhorn"_s, castle.versions.longhorn, chart, u"1.12.1"_s, findings);
}

void checkVersionPairs(const Castle &castle, Findings &findings)
{
    const std::optional<int> talos = minorOf(castle.versions.talos);
    const std::optional<int> contract = minorOf(castle.versions.contract);
    const std::optional<int> kubernetes = minorOf(castle.versions.kubernetes);
    if (!talos || !contract || !kubernetes) {
        return; // the form is wrong, which is said elsewhere
    }
    if (*contract != kContractMinor) {
        findings.error("contract-unsupported",
            {u"versions"_s, u"contract"_s},
            VersionRulesText::tr("Machine configs of contract %1 are not supported; write v1.%2")
                .arg(castle.versions.contract)
                .arg(kContractMinor),
            {},
            quickfix::write({u"versions"_s, u"contract"_s}, u"v1.%1"_s.arg(kContractMinor)));
        return;
    }
    if (*talos < *contract) {
        findings.error("talos-older-than-contract",
            {u"versions"_s, u"talos"_s},
            VersionRulesText::tr(
                "Talos %1 does not understand machine configs of the newer contract %2")
                .arg(castle.versions.talos, castle.versions.contract),
            VersionRulesText::tr("Take a newer Talos, or the contract of this one."));
    }
    const auto support = std::ranges::find(kSupport, *talos, &Support::talos);
    if (support == kSupport.end()) {
        findings.error("talos-unknown",
            {u"versions"_s, u"talos"_s},
            VersionRulesText::tr("Talos %1 is not known; known are v1.%2 to v1.%3")
                .arg(castle.versions.talos)
                .arg(kContractMinor)
                .arg(kSupport.back().talos),
            VersionRulesText::tr("Take one of these."));
    } else if (*kubernetes < support->oldestKubernetes || *kubernetes > support->newestKubernetes) {
        findings.error("kubernetes-unsupported",
            {u"versions"_s, u"kubernetes"_s},
            VersionRulesText::tr("Talos %1 runs Kubernetes v1.%2 to v1.%3, not %4")
                .arg(castle.versions.talos)
                .arg(support->oldestKubernetes)
                .arg(support->newestKubernetes)
                .arg(castle.versions.kubernetes),
            VersionRulesText::tr("Take one of these, or another Talos."));
    }
}

void checkComponentVersions(const Castle &castle, Findings &findings)
{
    if (castle.gitops.workloads && castle.versions.flux.isEmpty()) {
        findings.error("version-missing",
            {u"versions"_s},
            VersionRulesText::tr(
                "“gitops.workloads” needs Flux; write its version as versions.flux"),
            {},
            quickfix::addVersion(castle, u"flux"_s));
    }
    if (castle.components.longhorn && castle.versions.longhorn.isEmpty()) {
        findings.error("version-missing",
            {u"versions"_s},
            VersionRulesText::tr(
                "“components.longhorn” needs a version; write it as versions.longhorn"),
            {},
            quickfix::addVersion(castle, u"longhorn"_s));
    }
}

} // namespace castello
