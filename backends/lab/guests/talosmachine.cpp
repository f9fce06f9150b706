// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/talosmachine.h"

#include "backends/lab/guests/guestpark.h"

namespace castello::lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLeaveMaintenance = 2s;
constexpr auto kTrustd = 1s;
constexpr auto kJoinEtcd = 5s;
constexpr auto kReset = 10s;

} // namespace

MachineDelays MachineDelays::draw(QRandomGenerator &random)
{
    const auto between = [&random](int shortest, int longest) {
        return std::chrono::milliseconds(1000 * random.bounded(shortest, longest + 1));
    };
    MachineDelays delays;
    delays.boot = between(20, 40);
    delays.time = between(3, 8);
    delays.cri = between(6, 12);
    delays.apid = between(8, 20);
    delays.kubelet = between(5, 10);
    delays.etcd = between(20, 40);
    delays.apiServer = between(20, 40);
    delays.registration = between(5, 15);
    return delays;
}

MachineSession::MachineSession(const MachineDelays &delays)
    : booted(delays.boot)
    , left(kLeaveMaintenance)
    , time(delays.time)
    , cri(delays.cri)
    , apid(delays.apid)
    , trustd(kTrustd)
    , kubelet(delays.kubelet)
    , join(kJoinEtcd)
    , etcd(delays.etcd)
    , apiServer(delays.apiServer)
    , registration(delays.registration)
    , reset(kReset)
{ }

TalosMachine::TalosMachine(int vmid)
    : m_vmid(vmid)
{ }

void TalosMachine::powerOn(
    const GuestHardware &hardware, const TalosImage &image, QRandomGenerator &random)
{
    m_hardware = hardware;
    m_image = image;
    ++m_boot;
    m_session.emplace(MachineDelays::draw(random));
    m_session->isApplying = m_disk.config.has_value();
}

void TalosMachine::powerOff()
{
    m_session.reset();
}

TalosMachine::Stage TalosMachine::stage() const
{
    if (!m_session) {
        return Stage::Off;
    }
    if (!m_session->booted.isOn() || m_disk.isWiped) {
        return Stage::Booting;
    }
    return m_disk.config && m_session->left.isOn() ? Stage::Running : Stage::Maintenance;
}

QString TalosMachine::hostname() const
{
    if (m_disk.config && !m_disk.config->hostname.isEmpty()) {
        return m_disk.config->hostname;
    }
    return m_hardware.cloudInitHostname.isEmpty() ? u"talos-%1"_s.arg(m_vmid)
                                                  : m_hardware.cloudInitHostname;
}

std::optional<IpAddress> TalosMachine::address() const
{
    if (stage() == Stage::Running) {
        if (const auto configured = m_disk.config->address(m_hardware)) {
            return configured;
        }
    }
    if (m_image.platform != u"nocloud") {
        return std::nullopt;
    }
    for (const GuestInterface &card : m_hardware.interfaces) {
        if (card.address) {
            return card.address;
        }
    }
    return std::nullopt;
}

TalosCluster *TalosMachine::cluster(const GuestPark &park) const
{
    if (m_disk.cluster || !m_disk.config) {
        return m_disk.cluster;
    }
    return park.cluster(m_disk.config->identity);
}

void TalosMachine::tickServices(const GuestPark &park)
{
    if (!m_session) {
        return;
    }
    MachineSession &s = *m_session;
    const auto now = park.now();
    s.booted.update(true, now);
    s.left.update(s.isApplying, now);
    const bool isRunning = stage() == Stage::Running && address();
    s.time.update(isRunning, now);
    s.cri.update(isRunning, now);
    s.kubelet.update(s.cri.isOn(), now);
    if (isRunning && s.issuer.key.isEmpty()) {
        // A worker's certificate comes from a control plane's trustd.
        const CertificateAndKey *issuer
            = isControlPlane() ? &m_disk.config->osAuthority : park.trustd(m_disk.config->identity);
        s.issuer = issuer ? *issuer : CertificateAndKey();
    }
    s.apid.update(isRunning && !s.issuer.key.isEmpty(), now);
    s.trustd.update(s.apid.isOn() && isControlPlane(), now);
    s.reset.update(s.resetOrder.has_value(), now);
}

void TalosMachine::tickEtcd(GuestPark &park)
{
    const auto now = park.now();
    const bool canRun = m_session && isControlPlane() && m_session->time.isOn()
        && m_session->cri.isOn() && !m_session->resetOrder && !m_session->isEtcdStopped;
    if (canRun && !m_disk.hasEtcdData) {
        TalosCluster *known = park.cluster(m_disk.config->identity);
        const bool mayJoin = known && known->etcd.hasQuorum() && !known->etcd.hasLearner();
        if (m_session->join.update(mayJoin, now)) {
            park.joinEtcd(*this, *known);
        }
    }
    if (!m_disk.cluster) {
        return;
    }
    EtcdCluster &etcd = m_disk.cluster->etcd;
    const bool isUp
        = m_session && m_session->etcd.update(canRun && etcd.find(m_disk.etcdMember), now);
    etcd.setUp(m_disk.etcdMember, isUp, now);
}

bool TalosMachine::isEtcdHealthy() const
{
    return m_session && m_session->etcd.isOn() && m_disk.cluster
        && m_disk.cluster->etcd.hasQuorum();
}

void TalosMachine::tickApiServer(Scheduler::Time now)
{
    if (!m_session) {
        return;
    }
    const EtcdMember *member
        = m_disk.cluster ? m_disk.cluster->etcd.find(m_disk.etcdMember) : nullptr;
    // It starts on a healthy etcd only, but stays when the quorum is lost.
    m_session->apiServer.update(member && member->isUp && !member->isLearner
            && (isEtcdHealthy() || m_session->apiServer.isOn()),
        now);
}

void TalosMachine::tickKubelet(GuestPark &park)
{
    if (stage() != Stage::Running) {
        return;
    }
    MachineSession &s = *m_session;
    TalosCluster *known = cluster(park);
    const bool reachesApi = known && known->isServing && s.kubelet.isOn() && !s.resetOrder;
    if (s.registration.update(reachesApi, park.now()) && !s.isRegistered) {
        known->kubernetes.registerNode(kubernetesNodeInfo(), park.now());
        s.isRegistered = true;
    }
    if (reachesApi && s.isRegistered) {
        known->kubernetes.heartbeat(hostname(), park.now());
    }
    s.wasReady = s.wasReady || unmetConditions(park).isEmpty();
}

QStringList TalosMachine::unmetConditions(const GuestPark &park) const
{
    const MachineSession &s = *m_session;
    QStringList unmet;
    if (!s.time.isOn()) {
        unmet.append(u"time"_s);
    }
    const bool hasServices = s.cri.isOn() && s.apid.isOn() && s.kubelet.isOn()
        && (!isControlPlane() || (s.trustd.isOn() && isEtcdHealthy()));
    if (!hasServices) {
        unmet.append(u"services"_s);
    }
    if (isControlPlane() && !s.apiServer.isOn()) {
        unmet.append(u"staticPods"_s);
    }
    const TalosCluster *known = cluster(park);
    const KubernetesNode *object = known ? known->kubernetes.findNode(hostname()) : nullptr;
    if (!object || object->ready != KubernetesNode::Ready::Yes) {
        unmet.append(u"nodeReady"_s);
    }
    return unmet;
}

KubernetesNodeInfo TalosMachine::kubernetesNodeInfo() const
{
    KubernetesNodeInfo info;
    info.name = hostname();
    info.isControlPlane = isControlPlane();
    info.address = *address();
    info.systemUuid = m_hardware.smbiosUuid.toString(QUuid::WithoutBraces);
    info.osImage = u"Talos (%1)"_s.arg(m_image.version);
    info.kubeletVersion = m_disk.config->kubernetesVersion;
    info.cores = m_hardware.cores;
    info.memory = m_hardware.memory;
    return info;
}

} // namespace castello::lab
