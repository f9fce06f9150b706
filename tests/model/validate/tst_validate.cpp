// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/castlereader.h"
#include "model/document/castledocument.h"
#include "model/validate/validate.h"
#include "model/yaml/yamlpath.h"
#include "model/yaml/yamlreader.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

/// The sample, changed by lines of `path = yaml`.
Castle sampleWith(const QString &changes)
{
    YamlValue document = readYaml(test::sampleCastleText()).value();
    for (const QString &change : changes.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype sign = change.indexOf(u" = ");
        const QStringList path = splitYamlPath(change.first(sign)).value();
        document = withYamlValue(document, path, readYaml(change.sliced(sign + 3).toUtf8()).value())
                       .value();
    }
    return readCastle(document).castle.value();
}

QString describe(const QList<Diagnostic> &findings)
{
    QStringList lines;
    for (const Diagnostic &finding : findings) {
        lines.append(u"%1 at %2: %3"_s.arg(finding.rule, finding.subject, finding.summary));
    }
    return lines.join(u'\n');
}

} // namespace

class TestValidate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsTheSample();
    void accepts_data();
    void accepts();
    void finds_data();
    void finds();
    void everyRuleIsListedAndTested();
    void offersCorrections();
    void quickFixesSettleWhatTheyAreFor_data();
    void quickFixesSettleWhatTheyAreFor();
    void realProvidersNeedAnId();
    void showsNoRecipientThatMayBeAnIdentity();

private:
    QSet<QString> m_testedRules;
};

void TestValidate::acceptsTheSample()
{
    QCOMPARE(describe(validate(sampleWith({}))), QString());
}

void TestValidate::accepts_data()
{
    QTest::addColumn<QString>("changes");
    const auto row
        = [](const char *name, const QString &changes) { QTest::newRow(name) << changes; };
    row("one control plane reached at its address",
        u"groups.controlplane.count = 1\ncluster.endpoint = {address: 192.168.1.151}"_s);
    row("a DNS name as endpoint", u"cluster.endpoint = {dns: k8s.example.com}"_s);
    row("no workers", u"groups.worker.count = 0\ncomponents = {}"_s);
    row("a load balancer",
        u"components = {metallb: {pool: 192.168.1.240-192.168.1.250}, traefik: {address: 192.168.1.240}}"_s);
    row("a gateway inside the DHCP range", u"networks.lan.gateway = 192.168.1.30"_s);
    row("Talos newer than the contract",
        u"versions.talos = v1.14.0\nversions.kubernetes = v1.37.0"_s);
    row("the same VMIDs on another provider",
        u"providers.other = {type: proxmox, url: 'https://b:8006', credentials: b, pool: b, "
        u"storage: {disks: d, "
        "images: i}, bridges: {lan: vmbr0}}\ngroups.worker.hosts = [other/b]\ngroups.worker.vmids = 400-419"_s);
}

void TestValidate::accepts()
{
    QFETCH(QString, changes);
    QCOMPARE(describe(validate(sampleWith(changes))), QString());
}

void TestValidate::finds_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("subject");
    const auto row =
        [this](
            const char *name, const QString &rule, const QString &changes, const QString &subject) {
            m_testedRules.insert(rule);
            QTest::newRow(name) << rule << changes << subject;
        };
    const QString cpAddresses = u"groups.controlplane.addresses.lan"_s;
    const QString workerAddresses = u"groups.worker.addresses.lan"_s;
    const QString vip = u"cluster.endpoint.vip"_s;
    const QString pool = u"components.metallb.pool"_s;

    row("a name with capitals", u"name-form"_s, u"metadata.name = TazLab"_s, u"metadata.name"_s);
    row("a group with an underscore",
        u"name-form"_s,
        u"groups.big_ones = {role: worker, count: 0, hosts: [home/pve], addresses: {lan: "
        u"192.168.1.200}, vmids: 500, "
        "memory: 8GiB, systemDisk: 40GiB}"_s,
        u"groups.big_ones"_s);
    row("a domain with blanks",
        u"name-form"_s,
        u"cluster.dnsDomain = 'a b'"_s,
        u"cluster.dnsDomain"_s);
    row("two groups of one id",
        u"group-id-duplicate"_s,
        u"groups.worker.id = controlplane"_s,
        u"groups.worker"_s);
    row("a remote as scp writes it",
        u"git-remote"_s,
        u"gitops.workloads.remote = 'git@github.com:tazlab/k8s.git'"_s,
        u"gitops.workloads.remote"_s);
    row("a remote on disk",
        u"git-remote"_s,
        u"gitops.infrastructure.remote = /srv/git"_s,
        u"gitops.infrastructure.remote"_s);
    row("the example of a remote",
        u"git-remote-example"_s,
        u"gitops.infrastructure.remote = 'ssh://git@git.example.com/a/b'"_s,
        u"gitops.infrastructure.remote"_s);
    row("the example of an e-mail address",
        u"certificate-email"_s,
        u"components.certManager = {email: you@example.com}"_s,
        u"components.certManager.email"_s);
    row("no e-mail address",
        u"certificate-email"_s,
        u"components.certManager = {email: me}"_s,
        u"components.certManager.email"_s);
    row("a recipient of another kind",
        u"age-recipient"_s,
        u"secrets.operators = [ssh-ed25519]"_s,
        u"secrets.operators.0"_s);
    row("Talos without v", u"version-form"_s, u"versions.talos = 1.13.9"_s, u"versions.talos"_s);
    row("another contract",
        u"contract-unsupported"_s,
        u"versions.contract = v1.12"_s,
        u"versions.contract"_s);
    row("Talos older than the contract",
        u"talos-older-than-contract"_s,
        u"versions.talos = v1.12.4\nversions.kubernetes = v1.33.0"_s,
        u"versions.talos"_s);
    row("Talos of the future",
        u"talos-unknown"_s,
        u"versions.talos = v1.99.0"_s,
        u"versions.talos"_s);
    row("Kubernetes too new",
        u"kubernetes-unsupported"_s,
        u"versions.kubernetes = v1.37.0"_s,
        u"versions.kubernetes"_s);
    row("Kubernetes too old",
        u"kubernetes-unsupported"_s,
        u"versions.kubernetes = v1.30.9"_s,
        u"versions.kubernetes"_s);
    row("Longhorn without version",
        u"version-missing"_s,
        u"versions = {talos: v1.13.9, contract: v1.13, kubernetes: v1.36.2, flux: v2.9.4}"_s,
        u"versions"_s);
    row("Flux without version",
        u"version-missing"_s,
        u"versions = {talos: v1.13.9, contract: v1.13, kubernetes: v1.36.2, longhorn: 1.12.1}"_s,
        u"versions"_s);
    row("a gateway elsewhere",
        u"gateway-outside"_s,
        u"networks.lan.gateway = 192.168.2.1"_s,
        u"networks.lan.gateway"_s);
    row("the broadcast address as gateway",
        u"gateway-outside"_s,
        u"networks.lan.gateway = 192.168.1.255"_s,
        u"networks.lan.gateway"_s);
    row("DHCP elsewhere",
        u"dhcp-outside"_s,
        u"networks.lan.dhcpRange = 192.168.2.1-192.168.2.9"_s,
        u"networks.lan.dhcpRange"_s);
    row("pods in the network",
        u"subnets-overlap"_s,
        u"cluster.podSubnet = 192.168.0.0/16"_s,
        u"cluster.podSubnet"_s);
    row("services in the pods",
        u"subnets-overlap"_s,
        u"cluster.serviceSubnet = 10.244.0.0/20"_s,
        u"cluster.serviceSubnet"_s);
    row("a group on no network",
        u"addresses-missing"_s,
        u"groups.worker.addresses = {}"_s,
        u"groups.worker.addresses"_s);
    row("an unknown network",
        u"network-unknown"_s,
        u"groups.worker.addresses = {wan: 192.168.1.155-192.168.1.179}\nproviders.home.bridges = {lan: a, wan: b}"_s,
        u"groups.worker.addresses.wan"_s);
    row("addresses elsewhere",
        u"address-outside"_s,
        workerAddresses + u" = 192.168.2.1-192.168.2.9"_s,
        workerAddresses);
    row("addresses for too few",
        u"addresses-too-few"_s,
        workerAddresses + u" = 192.168.1.155-192.168.1.156"_s,
        workerAddresses);
    row("two groups with one address",
        u"address-duplicate"_s,
        workerAddresses + u" = 192.168.1.154-192.168.1.179"_s,
        workerAddresses);
    row("an address in the DHCP range",
        u"address-duplicate"_s,
        cpAddresses + u" = 192.168.1.149-192.168.1.153\n"_s + vip + u" = 192.168.1.200"_s,
        cpAddresses);
    row("a machine at the broadcast address",
        u"address-duplicate"_s,
        workerAddresses + u" = 192.168.1.250-192.168.1.255"_s,
        workerAddresses);
    row("a machine at the gateway",
        u"address-duplicate"_s,
        u"networks.lan.gateway = 192.168.1.160"_s,
        workerAddresses);
    row("the virtual address of a machine",
        u"address-duplicate"_s,
        vip + u" = 192.168.1.152"_s,
        cpAddresses);
    row("the virtual address at the gateway",
        u"address-duplicate"_s,
        vip + u" = 192.168.1.1"_s,
        vip);
    row("the virtual address in the DHCP range",
        u"address-duplicate"_s,
        vip + u" = 192.168.1.100"_s,
        vip);
    row("no endpoint", u"endpoint-missing"_s, u"cluster.endpoint = {}"_s, u"cluster.endpoint"_s);
    row("a virtual address elsewhere", u"endpoint-outside"_s, vip + u" = 10.0.0.1"_s, vip);
    row("the address of one of three",
        u"endpoint-address"_s,
        u"cluster.endpoint = {address: 192.168.1.151}"_s,
        u"cluster.endpoint.address"_s);
    row("a pool elsewhere",
        u"pool-outside"_s,
        u"components.metallb = {pool: 10.0.0.1-10.0.0.9}"_s,
        pool);
    row("a pool over the workers",
        u"address-duplicate"_s,
        u"components.metallb = {pool: 192.168.1.170-192.168.1.190}"_s,
        pool);
    row("Traefik outside the pool",
        u"traefik-address"_s,
        u"components.metallb = {pool: 192.168.1.240-192.168.1.250}\ncomponents.traefik = {address: 192.168.1.239}"_s,
        u"components.traefik.address"_s);
    row("Traefik without a pool",
        u"traefik-address"_s,
        u"components.traefik = {address: 192.168.1.239}"_s,
        u"components.traefik.address"_s);
    row("no control plane",
        u"control-plane-missing"_s,
        u"groups.controlplane.count = 0"_s,
        u"groups.controlplane.count"_s);
    row("all control planes taken out",
        u"control-plane-missing"_s,
        u"groups.controlplane.count = 1\ngroups.controlplane.machines = {controlplane-1: {absent: true}}"_s,
        u"groups.controlplane.count"_s);
    row("two control planes",
        u"control-planes-even"_s,
        u"groups.controlplane.count = 2"_s,
        u"groups.controlplane.count"_s);
    row("no host", u"hosts-missing"_s, u"groups.worker.hosts = []"_s, u"groups.worker.hosts"_s);
    row("a host of nobody",
        u"provider-unknown"_s,
        u"groups.worker.hosts = [away/pve]"_s,
        u"groups.worker.hosts.0"_s);
    row("a machine on a host of nobody",
        u"provider-unknown"_s,
        u"groups.worker.machines = {worker-1: {host: away/pve}}"_s,
        u"groups.worker.machines.worker-1.host"_s);
    row("a server without https",
        u"provider-url"_s,
        u"providers.home.url = 'http://192.168.1.10:8006'"_s,
        u"providers.home.url"_s);
    row("a short fingerprint",
        u"provider-fingerprint"_s,
        u"providers.home.fingerprint = 'AA:BB'"_s,
        u"providers.home.fingerprint"_s);
    row("no bridge",
        u"bridge-missing"_s,
        u"providers.home.bridges = {}"_s,
        u"providers.home.bridges"_s);
    row("VMIDs below 100",
        u"vmids-bounds"_s,
        u"groups.worker.vmids = 90-120"_s,
        u"groups.worker.vmids"_s);
    row("too few VMIDs",
        u"vmids-too-few"_s,
        u"groups.worker.vmids = 420-421"_s,
        u"groups.worker.vmids"_s);
    row("VMIDs of another group",
        u"vmids-overlap"_s,
        u"groups.worker.vmids = 419-499"_s,
        u"groups.worker.vmids"_s);
    row("little memory",
        u"memory-small"_s,
        u"groups.controlplane.memory = 1GiB"_s,
        u"groups.controlplane.memory"_s);
    row("little memory of one machine",
        u"memory-small"_s,
        u"groups.worker.machines = {worker-2: {memory: 512MiB}}"_s,
        u"groups.worker.machines.worker-2.memory"_s);
    row("a small system disk",
        u"system-disk-small"_s,
        u"groups.worker.systemDisk = 9GiB"_s,
        u"groups.worker.systemDisk"_s);
    row("one core",
        u"cores-few"_s,
        u"groups.controlplane.cores = 1"_s,
        u"groups.controlplane.cores"_s);
    row("a data disk with a slash",
        u"data-disk-name"_s,
        u"groups.worker.dataDisks = {longhorn: 9GiB, a/b: 9GiB}"_s,
        u"groups.worker.dataDisks.a/b"_s);
    row("a data disk of nothing",
        u"data-disk-small"_s,
        u"groups.worker.dataDisks = {longhorn: 0MiB}"_s,
        u"groups.worker.dataDisks.longhorn"_s);
    row("an override for nobody",
        u"override-unused"_s,
        u"groups.worker.machines = {worker-4: {cores: 8}}"_s,
        u"groups.worker.machines.worker-4"_s);
    row("Longhorn without disks",
        u"longhorn-disk-missing"_s,
        u"groups.worker.dataDisks = {}"_s,
        u"components.longhorn"_s);
    row("more replicas than disks",
        u"longhorn-replicas"_s,
        u"components.longhorn.replicas = 4"_s,
        u"components.longhorn.replicas"_s);
}

void TestValidate::finds()
{
    QFETCH(QString, rule);
    QFETCH(QString, changes);
    QFETCH(QString, subject);
    // Exactly this finding (some mistakes make several of its kind), at its place.
    const QList<Diagnostic> findings = validate(sampleWith(changes));
    QVERIFY2(!findings.isEmpty(), "nothing was found");
    bool isAtPlace = false;
    for (const Diagnostic &finding : findings) {
        QVERIFY2(finding.rule == rule, qPrintable(describe(findings)));
        QVERIFY(!finding.summary.isEmpty() && !finding.summary.contains(u"%1"));
        isAtPlace = isAtPlace || finding.subject == subject;
        // A remedy: a fix, an explanation, or what follows “;” in the summary.
        QVERIFY2(finding.fix || !finding.detail.isEmpty() || finding.summary.contains(u"; "),
            qPrintable(finding.summary));
    }
    QVERIFY2(isAtPlace, qPrintable(describe(findings)));
}

void TestValidate::everyRuleIsListedAndTested()
{
    QFile readme(QStringLiteral(CASTELLO_SOURCE_DIR "/model/validate/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    static const QRegularExpression row(
        uR"(^\| `([a-z-]+)` \|)"_s, QRegularExpression::MultilineOption);
    QSet<QString> listed;
    for (const auto &match : row.globalMatch(QString::fromUtf8(readme.readAll()))) {
        listed.insert(match.captured(1));
    }
    listed.remove(u"secret-in-clear"_s); // tst_castledocument
    QCOMPARE(m_testedRules - listed, QSet<QString>());
    QCOMPARE(listed - m_testedRules, QSet<QString>());
}

void TestValidate::offersCorrections()
{
    const auto scp
        = validate(sampleWith(u"gitops.workloads.remote = 'git@github.com:tazlab/k8s.git'"_s));
    QCOMPARE(scp.first().fix->edits.first().path, u"gitops.workloads.remote"_s);
    QCOMPARE(scp.first().fix->edits.first().yaml, u"ssh://git@github.com/tazlab/k8s.git"_s);
    const auto version = validate(sampleWith(u"versions.talos = 1.13.9"_s));
    QCOMPARE(version.first().fix->edits.first().yaml, u"v1.13.9"_s);
}

void TestValidate::quickFixesSettleWhatTheyAreFor_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("changes");
    const auto row = [](const QString &rule, const QString &changes) {
        QTest::newRow(qPrintable(rule + u": "_s + changes)) << rule << changes;
    };
    row(u"control-plane-missing"_s, u"groups.controlplane.count = 0"_s);
    row(u"control-plane-missing"_s, u"groups = {}\ncomponents = {}"_s);
    row(u"control-planes-even"_s, u"groups.controlplane.count = 2"_s);
    row(u"hosts-missing"_s, u"groups.worker.hosts = []"_s);
    row(u"hosts-missing"_s,
        u"groups.worker.hosts = []\ngroups.controlplane.hosts = []\nproviders = {}"_s);
    row(u"addresses-missing"_s, u"groups.worker.addresses = {}"_s);
    row(u"endpoint-missing"_s, u"cluster.endpoint = {}"_s);
    row(u"endpoint-missing"_s, u"cluster.endpoint = {}\ngroups.controlplane.count = 1"_s);
    row(u"endpoint-outside"_s, u"cluster.endpoint = {vip: 10.0.0.1}"_s);
    row(u"endpoint-address"_s, u"cluster.endpoint = {address: 192.168.1.151}"_s);
    row(u"bridge-missing"_s, u"providers.home.bridges = {}"_s);
    row(u"longhorn-replicas"_s, u"components.longhorn.replicas = 9"_s);
    row(u"longhorn-disk-missing"_s, u"groups.worker.dataDisks = {}"_s);
    row(u"addresses-too-few"_s, u"groups.worker.addresses.lan = 192.168.1.155"_s);
    row(u"address-duplicate"_s, u"groups.worker.addresses.lan = 192.168.1.151-192.168.1.159"_s);
    row(u"address-outside"_s, u"groups.worker.addresses.lan = 10.0.0.1-10.0.0.9"_s);
    row(u"vmids-too-few"_s, u"groups.worker.vmids = 420-421"_s);
    row(u"vmids-overlap"_s, u"groups.worker.vmids = 410-499"_s);
    row(u"vmids-bounds"_s, u"groups.worker.vmids = 90-99"_s);
    row(u"version-missing"_s,
        u"versions = {talos: v1.13.9, contract: v1.13, kubernetes: v1.36.2}"_s);
    row(u"version-form"_s, u"versions.talos = 1.13.9"_s);
    row(u"contract-unsupported"_s, u"versions.contract = v1.12"_s);
    row(u"memory-small"_s, u"groups.controlplane.memory = 1GiB"_s);
    row(u"system-disk-small"_s, u"groups.worker.systemDisk = 9GiB"_s);
    row(u"data-disk-small"_s, u"groups.worker.dataDisks = {longhorn: 0MiB}"_s);
    row(u"cores-few"_s, u"groups.controlplane.cores = 1"_s);
    row(u"override-unused"_s, u"groups.worker.machines = {worker-9: {cores: 8}}"_s);
    row(u"traefik-address"_s,
        u"components = {metallb: {pool: 192.168.1.240}, traefik: {address: 192.168.1.9}}"_s);
}

void TestValidate::quickFixesSettleWhatTheyAreFor()
{
    QFETCH(QString, rule);
    QFETCH(QString, changes);
    CastleDocument document = CastleDocument::fromText(test::sampleCastleText());
    for (const QString &change : changes.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype sign = change.indexOf(u" = ");
        QVERIFY(document.set(change.first(sign), change.sliced(sign + 3)));
    }
    QVERIFY2(describe(document.diagnostics()).contains(rule), document.text());
    for (int step = 0; step < 5 && !document.diagnostics().isEmpty(); ++step) {
        const Diagnostic finding = document.diagnostics().first();
        QVERIFY2(finding.fix, qPrintable(finding.rule));
        QVERIFY(!finding.fix->name.isEmpty() && !finding.fix->name.contains(u"%1"));
        for (const PathEdit &edit : finding.fix->edits) {
            QVERIFY(edit.yaml ? document.set(edit.path, *edit.yaml) : document.remove(edit.path));
        }
        QVERIFY(document.castle().has_value());
    }
    QCOMPARE(describe(document.diagnostics()), QString());
}

void TestValidate::realProvidersNeedAnId()
{
    Castle castle = sampleWith({});
    const auto refused = checkForRealProvider(castle);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    castle.id = QUuid::createUuidV5(QUuid(), u"x"_s);
    QVERIFY(checkForRealProvider(castle).has_value());
}

void TestValidate::showsNoRecipientThatMayBeAnIdentity()
{
    const QString pasted = u"AGE-SECRET-"_s + u"KEY-1QQQQ"_s;
    const auto findings = validate(sampleWith(u"secrets.cluster = "_s + pasted));
    QCOMPARE(findings.size(), 1);
    QVERIFY(!describe(findings).contains(u"QQQQ"_s));
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
