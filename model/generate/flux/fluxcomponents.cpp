// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/flux/fluxcomponents.h"

#include "model/generate/flux/fluxobjects.h"
#include "model/generate/storagemachines.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

FluxComponent longhornComponent(const Castle &castle)
{
    // More replicas than machines with storage would leave every volume degraded for ever.
    const qint64 replicas = std::clamp<qint64>(castle.components.longhorn->replicas,
        1,
        std::max<qint64>(1, storageMachines(castle).size()));
    const YamlValue values = YamlValue::mapping({
        {u"preUpgradeChecker"_s, YamlValue::mapping({{u"jobEnabled"_s, false}})},
        {u"persistence"_s,
            YamlValue::mapping({
                {u"defaultClass"_s, true},
                {u"defaultClassReplicaCount"_s, replicas}, // of the StorageClass
                {u"reclaimPolicy"_s, u"Delete"_s},
            })},
        {u"defaultSettings"_s,
            YamlValue::mapping({
                {u"defaultDataPath"_s, kLonghornPath},
                {u"defaultReplicaCount"_s, replicas}, // of volumes made in another way
                {u"nodeDrainPolicy"_s, u"block-if-contains-last-replica"_s},
                {u"deletingConfirmationFlag"_s, !castle.isProtected},
            })},
    });
    FluxComponent component;
    component.name = u"longhorn"_s;
    const QString space = u"longhorn-system"_s;
    component.controller = {namespaceObject(space, PodSecurity::Privileged)};
    component.controller += helmRelease(kLonghornChart, castle.versions.longhorn, space, values);
    return component;
}

FluxComponent metalLbComponent(const Castle &castle)
{
    const QString space = u"metallb-system"_s;
    FluxComponent component;
    component.name = u"metallb"_s;
    component.controller = {namespaceObject(space, PodSecurity::Privileged)};
    component.controller += helmRelease(kMetalLbChart,
        kMetalLbChart.version,
        space,
        // Layer 2 only; the chart would run a BGP daemon on every machine.
        YamlValue::mapping({{u"frrk8s"_s, YamlValue::mapping({{u"enabled"_s, false}})}}));

    YamlValue pool
        = kubernetesObject(u"metallb.io/v1beta1"_s, u"IPAddressPool"_s, castle.name, space);
    const AddressRange &range = castle.components.metallb->pool;
    pool.insert(u"spec"_s,
        YamlValue::mapping({{u"addresses"_s,
            YamlValue::sequence(
                {u"%1-%2"_s.arg(range.first().toString(), range.last().toString())})}}));
    YamlValue advertisement
        = kubernetesObject(u"metallb.io/v1beta1"_s, u"L2Advertisement"_s, castle.name, space);
    advertisement.insert(
        u"spec"_s, YamlValue::mapping({{u"ipAddressPools"_s, YamlValue::sequence({castle.name})}}));
    component.config = {pool, advertisement};
    return component;
}

FluxComponent traefikComponent(const Castle &castle, const QStringList &after)
{
    YamlValue service = YamlValue::mapping({{u"spec"_s,
        YamlValue::mapping({
            {u"type"_s, u"LoadBalancer"_s},
            {u"externalTrafficPolicy"_s, u"Local"_s}, // keeps the clients' addresses
        })}});
    if (const auto &address = castle.components.traefik->address) {
        service.insert(u"annotations"_s,
            YamlValue::mapping({{u"metallb.io/loadBalancerIPs"_s, address->toString()}}));
    }
    const YamlValue redirection = YamlValue::mapping({
        {u"to"_s, u"websecure"_s},
        {u"scheme"_s, u"https"_s},
        {u"permanent"_s, true},
    });
    const YamlValue values = YamlValue::mapping({
        {u"service"_s, service},
        {u"ports"_s,
            YamlValue::mapping({{u"web"_s,
                YamlValue::mapping({{u"http"_s,
                    YamlValue::mapping({{u"redirections"_s,
                        YamlValue::mapping({{u"entryPoint"_s, redirection}})}})}})}})},
    });
    FluxComponent component;
    component.name = u"traefik"_s;
    component.after = after;
    component.controller = {namespaceObject(component.name, PodSecurity::Default)};
    component.controller
        += helmRelease(kTraefikChart, kTraefikChart.version, component.name, values);
    return component;
}

YamlValue clusterIssuer(const CertManager &settings, bool hasTraefik)
{
    const QString host = settings.issuer == AcmeIssuer::Production
        ? u"acme-v02.api.letsencrypt.org"_s
        : u"acme-staging-v02.api.letsencrypt.org"_s;
    YamlValue acme = YamlValue::mapping({{u"server"_s, u"https://%1/directory"_s.arg(host)}});
    if (!settings.email.isEmpty()) {
        acme.insert(u"email"_s, settings.email);
    }
    acme.insert(
        u"privateKeySecretRef"_s, YamlValue::mapping({{u"name"_s, u"letsencrypt-account"_s}}));
    YamlValue ingress = YamlValue::mapping();
    if (hasTraefik) {
        ingress.insert(u"ingressClassName"_s, u"traefik"_s);
    }
    acme.insert(u"solvers"_s,
        YamlValue::sequence(
            {YamlValue::mapping({{u"http01"_s, YamlValue::mapping({{u"ingress"_s, ingress}})}})}));
    YamlValue issuer
        = kubernetesObject(u"cert-manager.io/v1"_s, u"ClusterIssuer"_s, u"letsencrypt"_s);
    issuer.insert(u"spec"_s, YamlValue::mapping({{u"acme"_s, acme}}));
    return issuer;
}

FluxComponent certManagerComponent(const Castle &castle)
{
    FluxComponent component;
    component.name = u"cert-manager"_s;
    component.controller = {namespaceObject(component.name, PodSecurity::Default)};
    component.controller += helmRelease(kCertManagerChart,
        kCertManagerChart.version,
        component.name,
        YamlValue::mapping({{u"crds"_s, YamlValue::mapping({{u"enabled"_s, true}})}}));
    component.config
        = {clusterIssuer(*castle.components.certManager, castle.components.traefik.has_value())};
    component.configHealth = YamlValue::sequence({YamlValue::mapping({
        {u"apiVersion"_s, u"cert-manager.io/v1"_s},
        {u"kind"_s, u"ClusterIssuer"_s},
        {u"current"_s, u"status.conditions.exists(e, e.type == 'Ready' && e.status == 'True')"_s},
    })});
    return component;
}

} // namespace

Result<QList<FluxComponent>> fluxComponents(const Castle &castle)
{
    const Components &wanted = castle.components;
    QList<FluxComponent> components;
    if (wanted.longhorn) {
        if (castle.versions.longhorn.isEmpty()) {
            return failure(ErrorCode::InvalidInput,
                QCoreApplication::translate("castello::Flux",
                    "The castle has Longhorn but locks no version of it; set versions.longhorn."));
        }
        components.append(longhornComponent(castle));
    }
    QStringList loadBalancer;
    if (wanted.metallb) {
        components.append(metalLbComponent(castle));
        loadBalancer = {components.last().configName()};
    }
    if (wanted.traefik) {
        // Its Service waits for an address, which exists only once MetalLB has its pool.
        components.append(traefikComponent(castle, loadBalancer));
    }
    if (wanted.certManager) {
        components.append(certManagerComponent(castle));
    }
    return components;
}

} // namespace castello
