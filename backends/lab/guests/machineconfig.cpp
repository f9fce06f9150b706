// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/machineconfig.h"

#include "model/yaml/yamlreader.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

/// Kinds of document that Talos v1.13 knows.
const QSet<QString> &knownKinds()
{
    static const QSet<QString> kinds {u"BlackholeRouteConfig"_s,
        u"BondConfig"_s,
        u"BridgeConfig"_s,
        u"DHCPv4Config"_s,
        u"DHCPv6Config"_s,
        u"DummyLinkConfig"_s,
        u"EnvironmentConfig"_s,
        u"EthernetConfig"_s,
        u"EventSinkConfig"_s,
        u"ExistingVolumeConfig"_s,
        u"ExtensionServiceConfig"_s,
        u"ExternalVolumeConfig"_s,
        u"HCloudVIPConfig"_s,
        u"HostnameConfig"_s,
        u"ImageCacheConfig"_s,
        u"KmsgLogConfig"_s,
        u"KubeSpanConfig"_s,
        u"KubeSpanEndpointsConfig"_s,
        u"Layer2VIPConfig"_s,
        u"LinkAliasConfig"_s,
        u"LinkConfig"_s,
        u"NetworkDefaultActionConfig"_s,
        u"NetworkRuleConfig"_s,
        u"OOMConfig"_s,
        u"PCIDriverRebindConfig"_s,
        u"RawVolumeConfig"_s,
        u"RegistryAuthConfig"_s,
        u"RegistryMirrorConfig"_s,
        u"RegistryTLSConfig"_s,
        u"ResolverConfig"_s,
        u"RoutingRuleConfig"_s,
        u"SideroLinkConfig"_s,
        u"StaticHostConfig"_s,
        u"SwapVolumeConfig"_s,
        u"TCPProbeConfig"_s,
        u"TimeSyncConfig"_s,
        u"TrustedRootsConfig"_s,
        u"UserVolumeConfig"_s,
        u"VLANConfig"_s,
        u"VRFConfig"_s,
        u"VolumeConfig"_s,
        u"WatchdogTimerConfig"_s,
        u"WireguardConfig"_s,
        u"ZswapConfig"_s};
    return kinds;
}

template <class... Keys>
QString textAt(const YamlValue &value, Keys... keys)
{
    const YamlValue *found = value.find(keys...);
    return found && found->isScalar() ? found->text() : QString();
}

/// Collects what is wrong while it reads one document after the other.
class Reader
{
public:
    void read(const YamlValue &document);
    CallResult<MachineConfig> finish(const QByteArray &text);

private:
    void readV1Alpha1(const YamlValue &document);
    void readAuthorities(const YamlValue &document);
    void readKind(const QString &kind, const YamlValue &document);
    void readLink(const YamlValue &document);
    void readUserVolume(const YamlValue &document);
    QByteArray pemAt(const YamlValue *section, QStringView key, const QString &path);
    CertificateAndKey authorityAt(const YamlValue *section, const QString &path);
    void complain(const QString &what) { m_problems.append(what); }

    MachineConfig m_config;
    QMap<QString, MacAddress> m_aliases;
    QStringList m_problems;
    bool m_hasV1Alpha1 = false;
};

void Reader::read(const YamlValue &document)
{
    const QString kind = textAt(document, u"kind");
    if (!kind.isEmpty()) {
        readKind(kind, document);
    } else if (!document.isMapping()) {
        complain(u"a document is not a mapping"_s);
    } else if (m_hasV1Alpha1) {
        complain(u"not more than one v1alpha1 document is allowed"_s);
    } else {
        m_hasV1Alpha1 = true;
        readV1Alpha1(document);
    }
}

void Reader::readV1Alpha1(const YamlValue &document)
{
    if (textAt(document, u"version") != u"v1alpha1") {
        complain(u"version must be v1alpha1"_s);
    }
    const QString type = textAt(document, u"machine", u"type");
    m_config.isControlPlane = type == u"controlplane";
    if (!m_config.isControlPlane && type != u"worker") {
        complain(u"machine type \"%1\" is unknown; it is controlplane or worker"_s.arg(type));
    }
    m_config.identity.clusterId = textAt(document, u"cluster", u"id");
    m_config.identity.token = Secret(textAt(document, u"machine", u"token").toUtf8());
    if (m_config.identity.token.isEmpty()) {
        complain(u"machine.token is required"_s);
    }
    readAuthorities(document);
    m_config.clusterName = textAt(document, u"cluster", u"clusterName");
    m_config.endpoint = textAt(document, u"cluster", u"controlPlane", u"endpoint");
    const QUrl endpoint(m_config.endpoint, QUrl::StrictMode);
    if (!endpoint.isValid() || endpoint.scheme() != u"https" || endpoint.host().isEmpty()) {
        complain(u"invalid controlplane endpoint: \"%1\""_s.arg(m_config.endpoint));
    }
    const QString cni = textAt(document, u"cluster", u"network", u"cni", u"name");
    m_config.hasFlannel = cni.isEmpty() || cni == u"flannel";
    const QString kubelet = textAt(document, u"machine", u"kubelet", u"image");
    m_config.kubernetesVersion = kubelet.section(u':', -1).section(u'@', 0, 0);
    m_config.hostname = textAt(document, u"machine", u"network", u"hostname");
    if (const YamlValue *names = document.find(u"machine", u"certSANs")) {
        for (const YamlValue &name : names->items()) {
            m_config.certSans.append(name.text());
        }
    }
}

void Reader::readAuthorities(const YamlValue &document)
{
    m_config.osAuthority = authorityAt(document.find(u"machine", u"ca"), u".machine.ca"_s);
    m_config.identity.authority = m_config.osAuthority.certificate;
    m_config.kubernetesAuthority = authorityAt(document.find(u"cluster", u"ca"), u".cluster.ca"_s);
    const bool hasEtcd = document.find(u"cluster", u"etcd", u"ca") != nullptr;
    if (m_config.isControlPlane) {
        if (m_config.osAuthority.key.isEmpty()) {
            complain(u"issuing Talos API CA key is required on a controlplane (.machine.ca)"_s);
        }
        if (m_config.kubernetesAuthority.key.isEmpty()) {
            complain(
                u"issuing Kubernetes API CA key is required on a controlplane (.cluster.ca)"_s);
        }
        (void)authorityAt(document.find(u"cluster", u"etcd", u"ca"), u".cluster.etcd.ca"_s);
    } else {
        if (!m_config.osAuthority.key.isEmpty() || !m_config.kubernetesAuthority.key.isEmpty()) {
            complain(u"a CA key is not allowed on a worker"_s);
        }
        if (hasEtcd) {
            complain(u"etcd CA is not allowed on a worker (.cluster.etcd.ca)"_s);
        }
    }
}

CertificateAndKey Reader::authorityAt(const YamlValue *section, const QString &path)
{
    CertificateAndKey authority;
    authority.certificate = pemAt(section, u"crt", path);
    if (!authority.certificate.contains("BEGIN CERTIFICATE")) {
        complain(u"trusted CA certificate is required (%1)"_s.arg(path));
    }
    authority.key = Secret(pemAt(section, u"key", path));
    if (!authority.key.isEmpty() && authority.key.reveal().indexOf(" PRIVATE KEY") < 0) {
        complain(u"the CA key is no PEM (%1)"_s.arg(path));
    }
    return authority;
}

QByteArray Reader::pemAt(const YamlValue *section, QStringView key, const QString &path)
{
    const QString text = section ? textAt(*section, key) : QString();
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        complain(u"illegal base64 data (%1)"_s.arg(path));
        return {};
    }
    return *decoded;
}

void Reader::readKind(const QString &kind, const YamlValue &document)
{
    const QString apiVersion = textAt(document, u"apiVersion");
    if (!knownKinds().contains(kind) || apiVersion != u"v1alpha1") {
        complain(u"\"%1\" \"%2\": not registered"_s.arg(kind, apiVersion));
    } else if (kind == u"HostnameConfig" && document.find(u"hostname")) {
        m_config.hostname = textAt(document, u"hostname");
    } else if (kind == u"LinkConfig") {
        readLink(document);
    } else if (kind == u"UserVolumeConfig") {
        readUserVolume(document);
    } else if (kind == u"LinkAliasConfig") {
        // Of the expression language only this comparison is understood.
        static const QRegularExpression byMac(
            uR"(mac\(link\.permanent_addr\)\s*==\s*["']([0-9a-f:]+)["'])"_s);
        const auto match = byMac.match(textAt(document, u"selector", u"match"));
        if (const auto mac = MacAddress::parse(match.captured(1)); match.hasMatch() && mac) {
            m_aliases.insert(textAt(document, u"name"), *mac);
        }
    } else if (kind == u"Layer2VIPConfig") {
        const auto vip = IpAddress::parse(textAt(document, u"name"));
        if (!vip) {
            complain(u"Layer2VIPConfig: the name is no address"_s);
        } else if (textAt(document, u"link").isEmpty()) {
            complain(u"Layer2VIPConfig: link name must be specified"_s);
        } else {
            m_config.vip = *vip;
        }
    }
}

void Reader::readLink(const YamlValue &document)
{
    const YamlValue *addresses = document.find(u"addresses");
    if (!addresses) {
        return;
    }
    for (const YamlValue &entry : addresses->items()) {
        const QString written = textAt(entry, u"address");
        const auto address = IpAddress::parse(QStringView(written).left(written.indexOf(u'/')));
        if (!written.contains(u'/') || !address) {
            complain(u"LinkConfig: \"%1\" is no address with a prefix length"_s.arg(written));
            continue;
        }
        m_config.addresses.append({textAt(document, u"name"), std::nullopt, *address});
    }
}

void Reader::readUserVolume(const YamlValue &document)
{
    static const QRegularExpression size(uR"(disk\.size\s*([<>]=?)\s*(\d+)u?\s*\*\s*([MGT])iB)"_s);
    static const QRegularExpression slot(uR"x(drive-(scsi\d+)"\s+in\s+disk\.symlinks)x"_s);
    UserVolume volume;
    volume.name = textAt(document, u"name");
    volume.isFolder = textAt(document, u"volumeType") == u"directory";
    const QString selector = textAt(document, u"provisioning", u"diskSelector", u"match");
    volume.drive = slot.match(selector).captured(1);
    for (auto matches = size.globalMatch(selector); matches.hasNext();) {
        const auto match = matches.next();
        const int shift = match.captured(3) == u"M" ? 20 : match.captured(3) == u"G" ? 30 : 40;
        const qint64 bytes = match.captured(2).toLongLong() << shift;
        const qint64 excluded = match.captured(1).endsWith(u'=') ? 0 : 1;
        if (match.captured(1).startsWith(u'>')) {
            volume.atLeast = bytes + excluded;
        } else {
            volume.atMost = bytes - excluded;
        }
    }
    m_config.userVolumes.append(volume);
}

CallResult<MachineConfig> Reader::finish(const QByteArray &text)
{
    if (!m_hasV1Alpha1) {
        complain(u"the configuration is incomplete: the v1alpha1 document is missing"_s);
    }
    if (!m_problems.isEmpty()) {
        return std::unexpected(CallError {CallCode::InvalidArgument,
            u"%1 error(s) occurred:\n\t* %2"_s.arg(m_problems.size())
                .arg(m_problems.join(u"\n\t* "_s))});
    }
    for (LinkAddress &link : m_config.addresses) {
        if (m_aliases.contains(link.link)) {
            link.mac = m_aliases.value(link.link);
        }
    }
    m_config.text = Secret(text);
    return m_config;
}

} // namespace

std::optional<IpAddress> MachineConfig::address(const GuestHardware &hardware) const
{
    for (qsizetype i = 0; i < hardware.interfaces.size(); ++i) {
        for (const LinkAddress &link : addresses) {
            if (link.mac ? link.mac == hardware.interfaces.at(i).mac
                         : link.link == u"eth%1"_s.arg(i)) {
                return link.address;
            }
        }
    }
    return std::nullopt;
}

CallResult<MachineConfig> parseMachineConfig(const QByteArray &text)
{
    const auto documents = readYamlDocuments(text);
    if (!documents) {
        return std::unexpected(CallError {CallCode::InvalidArgument,
            u"failed to parse config: yaml: line %1: %2"_s.arg(documents.error().position.line)
                .arg(documents.error().message)});
    }
    Reader reader;
    for (const YamlValue &document : *documents) {
        reader.read(document);
    }
    return reader.finish(text);
}

} // namespace castello::lab
