// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/baseconfig.h"

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QString revealed(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

YamlValue authority(const CertificateAndKey &ca)
{
    return YamlValue::mapping(
        {{u"crt"_s, pemToYaml(ca.certificate)}, {u"key"_s, pemToYaml(ca.key.reveal())}});
}

/// Workers check certificates but never sign any.
YamlValue authorityWithoutKey(const CertificateAndKey &ca)
{
    return YamlValue::mapping({{u"crt"_s, pemToYaml(ca.certificate)}, {u"key"_s, u""_s}});
}

YamlValue kubernetesImage(QStringView name, const BaseConfigInput &input)
{
    return YamlValue::mapping(
        {{u"image"_s, u"registry.k8s.io/%1:%2"_s.arg(name, input.kubernetesVersion)}});
}

YamlValue machineSection(const BaseConfigInput &input, const SecretsBundle &secrets)
{
    const bool isControlPlane = input.role == MachineRole::ControlPlane;
    YamlValue machine = YamlValue::mapping({
        {u"type"_s, isControlPlane ? u"controlplane"_s : u"worker"_s},
        {u"token"_s, revealed(secrets.trustdToken)},
        {u"ca"_s, isControlPlane ? authority(secrets.os) : authorityWithoutKey(secrets.os)},
        {u"certSANs"_s, YamlValue::sequence()},
        {u"kubelet"_s,
            YamlValue::mapping({
                {u"image"_s, u"ghcr.io/siderolabs/kubelet:"_s + input.kubernetesVersion},
                {u"defaultRuntimeSeccompProfileEnabled"_s, true},
                {u"disableManifestsDirectory"_s, true},
            })},
        {u"install"_s, YamlValue::mapping({{u"wipe"_s, false}, {u"grubUseUKICmdline"_s, true}})},
        {u"features"_s,
            YamlValue::mapping({
                {u"diskQuotaSupport"_s, true},
                {u"kubePrism"_s, YamlValue::mapping({{u"enabled"_s, true}, {u"port"_s, 7445}})},
                {u"hostDNS"_s,
                    YamlValue::mapping({{u"enabled"_s, true}, {u"forwardKubeDNSToHost"_s, true}})},
            })},
    });
    if (isControlPlane) {
        machine.insert(u"nodeLabels"_s,
            YamlValue::mapping(
                {{u"node.kubernetes.io/exclude-from-external-load-balancers"_s, u""_s}}));
    }
    return machine;
}

YamlValue podSecurityAdmission()
{
    return YamlValue::mapping({
        {u"name"_s, u"PodSecurity"_s},
        {u"configuration"_s,
            YamlValue::mapping({
                {u"apiVersion"_s, u"pod-security.admission.config.k8s.io/v1alpha1"_s},
                {u"defaults"_s,
                    YamlValue::mapping({
                        {u"audit"_s, u"restricted"_s},
                        {u"audit-version"_s, u"latest"_s},
                        {u"enforce"_s, u"baseline"_s},
                        {u"enforce-version"_s, u"latest"_s},
                        {u"warn"_s, u"restricted"_s},
                        {u"warn-version"_s, u"latest"_s},
                    })},
                {u"exemptions"_s,
                    YamlValue::mapping({
                        {u"namespaces"_s, YamlValue::sequence({u"kube-system"_s})},
                        {u"runtimeClasses"_s, YamlValue::sequence()},
                        {u"usernames"_s, YamlValue::sequence()},
                    })},
                {u"kind"_s, u"PodSecurityConfiguration"_s},
            })},
    });
}

YamlValue auditPolicy()
{
    return YamlValue::mapping({
        {u"apiVersion"_s, u"audit.k8s.io/v1"_s},
        {u"kind"_s, u"Policy"_s},
        {u"rules"_s, YamlValue::sequence({YamlValue::mapping({{u"level"_s, u"Metadata"_s}})})},
    });
}

/// What only control planes are told about the cluster.
void addControlPlane(YamlValue &cluster, const BaseConfigInput &input, const SecretsBundle &secrets)
{
    if (!secrets.secretboxEncryptionSecret.isEmpty()) {
        cluster.insert(u"secretboxEncryptionSecret"_s, revealed(secrets.secretboxEncryptionSecret));
    } else {
        cluster.insert(u"aescbcEncryptionSecret"_s, revealed(secrets.aescbcEncryptionSecret));
    }
    cluster.insert(u"ca"_s, authority(secrets.kubernetes));
    cluster.insert(u"aggregatorCA"_s, authority(secrets.aggregator));
    cluster.insert(u"serviceAccount"_s,
        YamlValue::mapping({{u"key"_s, pemToYaml(secrets.serviceAccountKey.reveal())}}));
    YamlValue apiServer = kubernetesImage(u"kube-apiserver", input);
    apiServer.insert(u"admissionControl"_s, YamlValue::sequence({podSecurityAdmission()}));
    apiServer.insert(u"auditPolicy"_s, auditPolicy());
    cluster.insert(u"apiServer"_s, std::move(apiServer));
    cluster.insert(u"controllerManager"_s, kubernetesImage(u"kube-controller-manager", input));
    cluster.insert(u"proxy"_s, kubernetesImage(u"kube-proxy", input));
    cluster.insert(u"scheduler"_s, kubernetesImage(u"kube-scheduler", input));
    cluster.insert(u"etcd"_s, YamlValue::mapping({{u"ca"_s, authority(secrets.etcd)}}));
}

YamlValue clusterSection(const BaseConfigInput &input, const SecretsBundle &secrets)
{
    YamlValue cluster = YamlValue::mapping({
        {u"id"_s, secrets.clusterId},
        {u"secret"_s, revealed(secrets.clusterSecret)},
        {u"controlPlane"_s, YamlValue::mapping({{u"endpoint"_s, input.endpoint}})},
        {u"clusterName"_s, input.clusterName},
        {u"network"_s,
            YamlValue::mapping({
                {u"dnsDomain"_s, u"cluster.local"_s},
                {u"podSubnets"_s, YamlValue::sequence({u"10.244.0.0/16"_s})},
                {u"serviceSubnets"_s, YamlValue::sequence({u"10.96.0.0/12"_s})},
            })},
        {u"token"_s, revealed(secrets.bootstrapToken)},
        {u"discovery"_s,
            YamlValue::mapping({
                {u"enabled"_s, true},
                {u"registries"_s,
                    YamlValue::mapping({
                        {u"kubernetes"_s, YamlValue::mapping({{u"disabled"_s, true}})},
                        {u"service"_s, YamlValue::mapping()},
                    })},
            })},
    });
    if (input.role == MachineRole::ControlPlane) {
        addControlPlane(cluster, input, secrets);
    } else {
        cluster.insert(u"ca"_s, authorityWithoutKey(secrets.kubernetes));
    }
    return cluster;
}

} // namespace

QString pemToYaml(QByteArrayView pem)
{
    return QString::fromLatin1(pem.toByteArray().toBase64());
}

QList<YamlValue> baseMachineConfig(const BaseConfigInput &input, const SecretsBundle &secrets)
{
    return {
        YamlValue::mapping({
            {u"version"_s, u"v1alpha1"_s},
            {u"debug"_s, false},
            {u"persist"_s, true},
            {u"machine"_s, machineSection(input, secrets)},
            {u"cluster"_s, clusterSection(input, secrets)},
        }),
        YamlValue::mapping({
            {u"apiVersion"_s, u"v1alpha1"_s},
            {u"kind"_s, u"HostnameConfig"_s},
            {u"auto"_s, u"stable"_s},
        }),
    };
}

} // namespace castello
