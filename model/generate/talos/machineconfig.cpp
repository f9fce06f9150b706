// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/machineconfig.h"

#include "model/generate/storagemachines.h"
#include "model/generate/talos/baseconfig.h"
#include "model/generate/talos/networkdocuments.h"
#include "model/generate/talos/schematic.h"
#include "model/generate/talos/talosdocument.h"
#include "model/generate/talos/volumedocuments.h"
#include "model/yaml/yamlemitter.h"
#include "model/yaml/yamlmerge.h"

#include <QCoreApplication>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkVersions(const Castle &castle, const TalosContract &contract)
{
    const Versions &versions = castle.versions;
    if (!contract.isUnderstoodBy(versions.talos)) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate("castello::Talos",
                "Talos %1 does not understand configs of contract %2; change versions.talos or "
                "versions.contract.")
                .arg(versions.talos, contract.name()));
    }
    if (!contract.supportsKubernetes(versions.kubernetes)) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate("castello::Talos",
                "Talos contract %1 runs Kubernetes %2, not %3; change versions.kubernetes.")
                .arg(contract.name(), contract.kubernetesRange(), versions.kubernetes));
    }
    return {};
}

/// What the castle says about the machine itself. Null takes a key of the base away.
YamlValue machinePatch(const Castle &castle,
    const Machine &machine,
    const TalosContract &contract,
    const QStringList &extraSans)
{
    YamlValue kubelet = YamlValue::mapping({{u"nodeIP"_s,
        YamlValue::mapping({{u"validSubnets"_s, addressSubnets(castle, machine)}})}});
    if (contract.hasKubeletExtraMounts()) {
        kubelet.insert(u"extraMounts"_s, longhornMounts(castle, machine));
    }
    YamlValue patch = YamlValue::mapping({
        {u"certSANs"_s, textSequence(extraSans)},
        {u"kubelet"_s, kubelet},
        {u"install"_s,
            YamlValue::mapping(
                {{u"image"_s, installerImage(schematicOf(castle), castle.versions.talos)}})},
    });
    if (machine.role == MachineRole::ControlPlane && runsWorkloads(castle, machine.role)) {
        // The only label of the base; it would keep load balancers off every machine there is.
        patch.insert(u"nodeLabels"_s, YamlValue());
    }
    return patch;
}

YamlValue clusterPatch(const Castle &castle, const Machine &machine, const QStringList &extraSans)
{
    const ClusterSettings &cluster = castle.cluster;
    YamlValue network = YamlValue::mapping({
        {u"dnsDomain"_s, cluster.dnsDomain},
        {u"podSubnets"_s, textSequence({cluster.podSubnet.toString()})},
        {u"serviceSubnets"_s, textSequence({cluster.serviceSubnet.toString()})},
    });
    if (cluster.cni == Cni::None) {
        network.insert(u"cni"_s, YamlValue::mapping({{u"name"_s, u"none"_s}}));
    }
    YamlValue patch = YamlValue::mapping({{u"network"_s, network}});
    if (machine.role == MachineRole::ControlPlane) {
        patch.insert(u"etcd"_s,
            YamlValue::mapping({{u"advertisedSubnets"_s, addressSubnets(castle, machine)}}));
        if (!extraSans.isEmpty()) {
            patch.insert(
                u"apiServer"_s, YamlValue::mapping({{u"certSANs"_s, textSequence(extraSans)}}));
        }
        if (runsWorkloads(castle, machine.role)) {
            patch.insert(u"allowSchedulingOnControlPlanes"_s, true);
        }
    }
    return patch;
}

} // namespace

QString clusterEndpointUrl(const Castle &castle)
{
    const Endpoint &endpoint = castle.cluster.endpoint;
    const std::optional<IpAddress> address = endpoint.vip ? endpoint.vip : endpoint.address;
    if (!address) {
        return u"https://%1:6443"_s.arg(endpoint.dns);
    }
    const bool isIpv6 = address->family() == IpAddress::Family::Ipv6;
    return (isIpv6 ? u"https://[%1]:6443"_s : u"https://%1:6443"_s).arg(address->toString());
}

Result<QList<YamlValue>> machineConfigDocuments(const Castle &castle,
    const Machine &machine,
    const TalosContract &contract,
    const SecretsBundle &secrets,
    const QStringList &extraSans)
{
    if (const auto checked = checkVersions(castle, contract); !checked) {
        return std::unexpected(checked.error());
    }
    const QList<YamlValue> base = baseMachineConfig(
        {castle.name, clusterEndpointUrl(castle), castle.versions.kubernetes, machine.role},
        secrets);
    // Of the base only the main document stays: the other one is HostnameConfig, which we replace.
    QList<YamlValue> documents {mergeYaml(base.first(),
        YamlValue::mapping({
            {u"machine"_s, machinePatch(castle, machine, contract, extraSans)},
            {u"cluster"_s, clusterPatch(castle, machine, extraSans)},
        }))};
    documents.append(networkDocuments(castle, machine));
    documents.append(volumeDocuments(castle, machine));
    return documents;
}

Result<GeneratedFile> generateMachineConfig(const Castle &castle,
    const Machine &machine,
    const TalosContract &contract,
    const SecretsBundle &secrets,
    const QStringList &extraSans)
{
    return machineConfigDocuments(castle, machine, contract, secrets, extraSans)
        .transform([&](const QList<YamlValue> &documents) {
            return GeneratedFile {u"talos/machines/%1.yaml"_s.arg(machine.name),
                emitYamlDocuments(documents, {.indent = 4}),
                Sensitivity::Secret};
        });
}

} // namespace castello
