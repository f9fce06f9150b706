// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/castlereader.h"

#include "model/castle/corrections.h"
#include "model/castle/fields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace castello {

// In the cursor's namespace, so that its templates find these readers by their argument.
namespace reading {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(castello::CastleReader)
};

constexpr int kMaximumCores = 512;

// --- Names ------------------------------------------------------------------------------------

constexpr std::array kRoles {
    Name<MachineRole> {u"controlplane", MachineRole::ControlPlane},
    Name<MachineRole> {u"worker", MachineRole::Worker},
};
constexpr std::array kCnis {Name<Cni> {u"flannel", Cni::Flannel}, Name<Cni> {u"none", Cni::None}};
constexpr std::array kProviderTypes {Name<ProviderType> {u"proxmox", ProviderType::Proxmox}};
constexpr std::array kIssuers {
    Name<AcmeIssuer> {u"staging", AcmeIssuer::Staging},
    Name<AcmeIssuer> {u"production", AcmeIssuer::Production},
};

static bool read(const Cursor &cursor, MachineRole &target)
{
    return readName<MachineRole>(cursor, kRoles, target);
}
static bool read(const Cursor &cursor, Cni &target)
{
    return readName<Cni>(cursor, kCnis, target);
}
static bool read(const Cursor &cursor, ProviderType &target)
{
    return readName<ProviderType>(cursor, kProviderTypes, target);
}
static bool read(const Cursor &cursor, AcmeIssuer &target)
{
    return readName<AcmeIssuer>(cursor, kIssuers, target);
}

// --- Small forms ------------------------------------------------------------------------------

static bool read(const Cursor &cursor, QUuid &target)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\z)"));
    const std::optional<QString> text = cursor.expectScalar();
    target = text && form.match(*text).hasMatch() ? QUuid::fromString(*text) : QUuid();
    if (text && target.isNull()) {
        cursor.report(QStringLiteral("bad-value"),
            ReaderText::tr("“%1” is not a UUID; castello new makes one").arg(*text));
    }
    return !target.isNull();
}

static bool read(const Cursor &cursor, HostRef &target)
{
    const std::optional<QString> text = cursor.expectText();
    if (!text) {
        return false;
    }
    const QStringList parts = text->split(u'/');
    if (parts.size() != 2 || parts.contains(QString())) {
        cursor.report(QStringLiteral("bad-value"),
            ReaderText::tr("“%1” is not a host; write provider and host, for example home/pve")
                .arg(*text));
        return false;
    }
    target = {parts.first(), parts.last()};
    return true;
}

static bool read(const Cursor &cursor, VmidRange &target)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?\z)"));
    const std::optional<QString> text = cursor.expectScalar();
    if (!text) {
        return false;
    }
    const QRegularExpressionMatch match = form.match(*text);
    const int first = match.captured(1).toInt();
    const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
    if (!match.hasMatch() || last < first) {
        cursor.report(QStringLiteral("bad-value"),
            ReaderText::tr(
                "“%1” is not a range of VMIDs; write the first and the last, for example "
                "420-499")
                .arg(*text));
        return false;
    }
    target = {first, last};
    return true;
}

// --- Sections, from the inside out --------------------------------------------------------------

constexpr std::array kVersionsFields {
    required<&Versions::talos>(u"talos"),
    required<&Versions::contract>(u"contract"),
    required<&Versions::kubernetes>(u"kubernetes"),
    optional<&Versions::flux>(u"flux"),
    optional<&Versions::longhorn>(u"longhorn"),
};
static bool read(const Cursor &cursor, Versions &target)
{
    return readFields<Versions>(cursor, kVersionsFields, target);
}

constexpr std::array kEndpointFields {
    optional<&Endpoint::vip>(u"vip"),
    optional<&Endpoint::address>(u"address"),
    optional<&Endpoint::dns>(u"dns"),
    unsupported<Endpoint>(u"loadBalancer"),
};
static bool read(const Cursor &cursor, Endpoint &target)
{
    const bool isGood = readFields<Endpoint>(cursor, kEndpointFields, target);
    if (isGood && cursor.value().entries().size() > 1) {
        cursor.reportKey(QStringLiteral("bad-value"),
            ReaderText::tr("“%1” can have only one of vip, address and dns").arg(cursor.path()));
        return false;
    }
    return isGood;
}

constexpr std::array kClusterFields {
    required<&ClusterSettings::endpoint>(u"endpoint"),
    optional<&ClusterSettings::cni>(u"cni"),
    optional<&ClusterSettings::podSubnet>(u"podSubnet"),
    optional<&ClusterSettings::serviceSubnet>(u"serviceSubnet"),
    optional<&ClusterSettings::dnsDomain>(u"dnsDomain"),
    unsupported<ClusterSettings>(u"patches"),
};
static bool read(const Cursor &cursor, ClusterSettings &target)
{
    return readFields<ClusterSettings>(cursor, kClusterFields, target);
}

constexpr std::array kNetworkFields {
    required<&Network::cidr>(u"cidr"),
    optional<&Network::gateway>(u"gateway"),
    optional<&Network::dns>(u"dns"),
    optional<&Network::ntp>(u"ntp"),
    optional<&Network::dhcpRange>(u"dhcpRange"),
};
static bool read(const Cursor &cursor, Network &target)
{
    return readFields<Network>(cursor, kNetworkFields, target);
}

constexpr std::array kStorageFields {
    required<&Provider::diskStorage>(u"disks"),
    required<&Provider::imageStorage>(u"images"),
};
constexpr std::array kProviderFields {
    required<&Provider::type>(u"type"),
    required<&Provider::url>(u"url"),
    optional<&Provider::fingerprint>(u"fingerprint"),
    required<&Provider::credentials>(u"credentials"),
    required<&Provider::pool>(u"pool"),
    Field<Provider> {u"storage",
        Presence::Required,
        [](const Cursor &cursor, Provider &target) {
            return readFields<Provider>(cursor, kStorageFields, target);
        }},
    required<&Provider::bridges>(u"bridges"),
    optional<&Provider::hosts>(u"hosts"),
};
static bool read(const Cursor &cursor, Provider &target)
{
    return readFields<Provider>(cursor, kProviderFields, target);
}

constexpr std::array kOverrideFields {
    optional<&MachineOverride::absent>(u"absent"),
    optional<&MachineOverride::host>(u"host"),
    integer<&MachineOverride::cores, 1, kMaximumCores>(u"cores", Presence::Optional),
    optional<&MachineOverride::memory>(u"memory"),
    optional<&MachineOverride::systemDisk>(u"systemDisk"),
    unsupported<MachineOverride>(u"patches"),
};

/// `machines: {worker-2: {memory: 12GiB}}`; the group's key is known, the count may not be yet.
static bool readOverrides(const Cursor &cursor, Group &group)
{
    if (!cursor.expectMapping()) {
        return false;
    }
    static const QRegularExpression ordinalForm(QStringLiteral(R"(\A[1-9][0-9]{0,2}\z)"));
    bool isGood = true;
    for (const YamlValue::Entry &entry : cursor.value().entries()) {
        const Cursor machine = cursor.child(entry);
        const QString prefix = group.key + u'-';
        const QString ordinal
            = entry.key.startsWith(prefix) ? entry.key.sliced(prefix.size()) : QString();
        if (!ordinalForm.match(ordinal).hasMatch()) {
            machine.reportKey(QStringLiteral("unknown-key"),
                ReaderText::tr(
                    "“%1” is no machine of this group; its machines are %2-1, %2-2 and so "
                    "on")
                    .arg(entry.key, group.key));
            isGood = false;
            continue;
        }
        MachineOverride difference;
        isGood = readFields<MachineOverride>(machine, kOverrideFields, difference) && isGood;
        group.overrides.insert(ordinal.toInt(), difference);
    }
    return isGood;
}

constexpr std::array kGroupFields {
    optional<&Group::id>(u"id"),
    required<&Group::role>(u"role"),
    integer<&Group::count, 0, kMaximumGroupCount>(u"count", Presence::Required),
    required<&Group::hosts>(u"hosts"),
    required<&Group::addresses>(u"addresses"),
    required<&Group::vmids>(u"vmids"),
    integer<&Group::cores, 1, kMaximumCores>(u"cores", Presence::Optional),
    required<&Group::memory>(u"memory"),
    required<&Group::systemDisk>(u"systemDisk"),
    optional<&Group::dataDisks>(u"dataDisks"),
    Field<Group> {u"machines", Presence::Optional, readOverrides},
    unsupported<Group>(u"patches"),
};
static bool read(const Cursor &cursor, QList<Group> &target)
{
    if (!cursor.expectMapping()) {
        return false;
    }
    bool isGood = true;
    for (const YamlValue::Entry &entry : cursor.value().entries()) {
        Group group;
        group.key = entry.key;
        group.id = entry.key;
        isGood = readFields<Group>(cursor.child(entry), kGroupFields, group) && isGood;
        target.append(std::move(group));
    }
    return isGood;
}

constexpr std::array kLonghornFields {
    integer<&Longhorn::replicas, 1, 20>(u"replicas", Presence::Optional)};
static bool read(const Cursor &cursor, Longhorn &target)
{
    return readFields<Longhorn>(cursor, kLonghornFields, target);
}

constexpr std::array kMetalLbFields {required<&MetalLb::pool>(u"pool")};
static bool read(const Cursor &cursor, MetalLb &target)
{
    return readFields<MetalLb>(cursor, kMetalLbFields, target);
}

constexpr std::array kTraefikFields {optional<&Traefik::address>(u"address")};
static bool read(const Cursor &cursor, Traefik &target)
{
    return readFields<Traefik>(cursor, kTraefikFields, target);
}

constexpr std::array kCertManagerFields {
    optional<&CertManager::issuer>(u"issuer"),
    required<&CertManager::email>(u"email"),
};
static bool read(const Cursor &cursor, CertManager &target)
{
    return readFields<CertManager>(cursor, kCertManagerFields, target);
}

constexpr std::array kComponentsFields {
    optional<&Components::longhorn>(u"longhorn"),
    optional<&Components::metallb>(u"metallb"),
    optional<&Components::traefik>(u"traefik"),
    optional<&Components::certManager>(u"certManager"),
};
static bool read(const Cursor &cursor, Components &target)
{
    return readFields<Components>(cursor, kComponentsFields, target);
}

constexpr std::array kGitRepositoryFields {
    required<&GitRepository::remote>(u"remote"),
    optional<&GitRepository::branch>(u"branch"),
    optional<&GitRepository::path>(u"path"),
};
static bool read(const Cursor &cursor, GitRepository &target)
{
    return readFields<GitRepository>(cursor, kGitRepositoryFields, target);
}

constexpr std::array kGitOpsFields {
    optional<&GitOps::infrastructure>(u"infrastructure"),
    optional<&GitOps::workloads>(u"workloads"),
};
static bool read(const Cursor &cursor, GitOps &target)
{
    return readFields<GitOps>(cursor, kGitOpsFields, target);
}

constexpr std::array kSecretsFields {
    optional<&SecretsSettings::bundle>(u"bundle"),
    optional<&SecretsSettings::operators>(u"operators"),
    optional<&SecretsSettings::cluster>(u"cluster"),
};
static bool read(const Cursor &cursor, SecretsSettings &target)
{
    return readFields<SecretsSettings>(cursor, kSecretsFields, target);
}

constexpr std::array kMetadataFields {
    required<&Castle::name>(u"name"),
    optional<&Castle::id>(u"id"),
    optional<&Castle::isProtected>(u"protected"),
};

/// Checked before everything else, see readCastle.
static bool readNothing(const Cursor &, Castle &)
{
    return true;
}

constexpr std::array kCastleFields {
    Field<Castle> {u"apiVersion", Presence::Required, readNothing},
    Field<Castle> {u"kind", Presence::Required, readNothing},
    Field<Castle> {u"metadata",
        Presence::Required,
        [](const Cursor &cursor, Castle &target) {
            return readFields<Castle>(cursor, kMetadataFields, target);
        }},
    required<&Castle::versions>(u"versions"),
    required<&Castle::cluster>(u"cluster"),
    required<&Castle::networks>(u"networks"),
    required<&Castle::providers>(u"providers"),
    required<&Castle::groups>(u"groups"),
    optional<&Castle::components>(u"components"),
    optional<&Castle::gitops>(u"gitops"),
    optional<&Castle::secrets>(u"secrets"),
};

/// Whether the document is of a form that this version reads; if not, nothing else is worth saying.
static bool checkForm(const Cursor &cursor)
{
    static const QRegularExpression ours(QStringLiteral(R"(\Acastello/v([0-9]{1,6})\z)"));
    const YamlValue *version = cursor.value().find(u"apiVersion");
    const YamlValue *kind = cursor.value().find(u"kind");
    if (version && version->text() != u"castello/v1") {
        const Cursor at(
            *version, QStringLiteral("apiVersion"), version->position(), cursor.findings());
        const bool isNewer = ours.match(version->text()).captured(1).toInt() > 1;
        at.report(QStringLiteral("api-version"),
            isNewer ? ReaderText::tr(
                          "This castle was written for a newer Castello (%1); update Castello")
                          .arg(version->text())
                    : ReaderText::tr("“%1” is not a version of castle documents; write castello/v1")
                          .arg(version->text()));
        return false;
    }
    if (kind && kind->text() != u"Castle") {
        const Cursor at(*kind, QStringLiteral("kind"), kind->position(), cursor.findings());
        at.report(QStringLiteral("api-version"),
            ReaderText::tr("This document is a “%1”, not a Castle").arg(kind->text()));
        return false;
    }
    return true;
}

template <class T, std::size_t Size>
static CastleSection sectionOf(const QString &path, const std::array<Field<T>, Size> &fields)
{
    CastleSection section {path, {}, {}};
    for (const Field<T> &field : fields) {
        (field.presence == Presence::Required ? section.required : section.optional)
            .append(field.key.toString());
    }
    return section;
}

} // namespace reading

CastleReading readCastle(const YamlValue &document)
{
    CastleReading result;
    const reading::Cursor cursor(document, {}, document.position(), result.diagnostics);
    if (!reading::checkForm(cursor)) {
        return result;
    }
    Castle castle;
    if (reading::readFields<Castle>(cursor, reading::kCastleFields, castle)) {
        result.castle = std::move(castle);
    }
    return result;
}

QList<CastleSection> castleSections()
{
    using namespace reading;
    using namespace Qt::StringLiterals;
    return {
        sectionOf(u""_s, kCastleFields),
        sectionOf(u"metadata"_s, kMetadataFields),
        sectionOf(u"versions"_s, kVersionsFields),
        sectionOf(u"cluster"_s, kClusterFields),
        sectionOf(u"cluster.endpoint"_s, kEndpointFields),
        sectionOf(u"networks.*"_s, kNetworkFields),
        sectionOf(u"providers.*"_s, kProviderFields),
        sectionOf(u"providers.*.storage"_s, kStorageFields),
        sectionOf(u"groups.*"_s, kGroupFields),
        sectionOf(u"groups.*.machines.*"_s, kOverrideFields),
        sectionOf(u"components"_s, kComponentsFields),
        sectionOf(u"components.longhorn"_s, kLonghornFields),
        sectionOf(u"components.metallb"_s, kMetalLbFields),
        sectionOf(u"components.traefik"_s, kTraefikFields),
        sectionOf(u"components.certManager"_s, kCertManagerFields),
        sectionOf(u"gitops"_s, kGitOpsFields),
        sectionOf(u"gitops.infrastructure"_s, kGitRepositoryFields),
        sectionOf(u"gitops.workloads"_s, kGitRepositoryFields),
        sectionOf(u"secrets"_s, kSecretsFields),
    };
}

} // namespace castello
