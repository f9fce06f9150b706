// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/flux/fluxobjects.h"

namespace castello {

using namespace Qt::StringLiterals;

namespace {

YamlValue named(const QString &kind, const QString &name)
{
    return YamlValue::mapping({{u"kind"_s, kind}, {u"name"_s, name}});
}

YamlValue retrying()
{
    return YamlValue::mapping({
        {u"crds"_s, u"CreateReplace"_s},
        {u"strategy"_s,
            YamlValue::mapping({{u"name"_s, u"RetryOnFailure"_s}, {u"retryInterval"_s, u"2m"_s}})},
    });
}

YamlValue ociRepository(const Chart &chart, const QString &version, const QString &namespaceName)
{
    YamlValue source = kubernetesObject(
        u"source.toolkit.fluxcd.io/v1"_s, u"OCIRepository"_s, chart.name, namespaceName);
    source.insert(u"spec"_s,
        YamlValue::mapping({
            {u"interval"_s, u"12h"_s},
            {u"url"_s, chart.url},
            {u"ref"_s, YamlValue::mapping({{u"tag"_s, version}})},
            {u"layerSelector"_s,
                YamlValue::mapping({
                    {u"mediaType"_s, u"application/vnd.cncf.helm.chart.content.v1.tar+gzip"_s},
                    {u"operation"_s, u"copy"_s},
                })},
        }));
    return source;
}

YamlValue helmRepository(const Chart &chart, const QString &namespaceName)
{
    YamlValue source = kubernetesObject(
        u"source.toolkit.fluxcd.io/v1"_s, u"HelmRepository"_s, chart.name, namespaceName);
    source.insert(
        u"spec"_s, YamlValue::mapping({{u"interval"_s, u"24h"_s}, {u"url"_s, chart.url}}));
    return source;
}

} // namespace

YamlValue kubernetesObject(const QString &apiVersion,
    const QString &kind,
    const QString &name,
    const QString &namespaceName)
{
    YamlValue metadata = YamlValue::mapping({{u"name"_s, name}});
    if (!namespaceName.isEmpty()) {
        metadata.insert(u"namespace"_s, namespaceName);
    }
    return YamlValue::mapping(
        {{u"apiVersion"_s, apiVersion}, {u"kind"_s, kind}, {u"metadata"_s, metadata}});
}

YamlValue namespaceObject(const QString &name, PodSecurity security)
{
    YamlValue metadata = YamlValue::mapping({{u"name"_s, name}});
    if (security == PodSecurity::Privileged) {
        YamlValue labels = YamlValue::mapping();
        for (const QString &mode : {u"enforce"_s, u"audit"_s, u"warn"_s}) {
            labels.insert(u"pod-security.kubernetes.io/"_s + mode, u"privileged"_s);
        }
        metadata.insert(u"labels"_s, std::move(labels));
    }
    metadata.insert(u"annotations"_s,
        YamlValue::mapping({{u"kustomize.toolkit.fluxcd.io/prune"_s, u"disabled"_s}}));
    return YamlValue::mapping(
        {{u"apiVersion"_s, u"v1"_s}, {u"kind"_s, u"Namespace"_s}, {u"metadata"_s, metadata}});
}

QList<YamlValue> helmRelease(
    const Chart &chart, const QString &version, const QString &namespaceName, YamlValue values)
{
    const bool isOci = chart.url.startsWith("oci://"_L1);
    YamlValue spec = YamlValue::mapping({{u"interval"_s, u"1h"_s}, {u"timeout"_s, u"15m"_s}});
    if (isOci) {
        spec.insert(u"chartRef"_s, named(u"OCIRepository"_s, chart.name));
    } else {
        spec.insert(u"chart"_s,
            YamlValue::mapping({{u"spec"_s,
                YamlValue::mapping({
                    {u"chart"_s, chart.name},
                    {u"version"_s, version},
                    {u"sourceRef"_s, named(u"HelmRepository"_s, chart.name)},
                })}}));
    }
    spec.insert(u"install"_s, retrying());
    spec.insert(u"upgrade"_s, retrying());
    spec.insert(u"driftDetection"_s, YamlValue::mapping({{u"mode"_s, u"warn"_s}}));
    spec.insert(u"values"_s, std::move(values));
    YamlValue release = kubernetesObject(
        u"helm.toolkit.fluxcd.io/v2"_s, u"HelmRelease"_s, chart.name, namespaceName);
    release.insert(u"spec"_s, std::move(spec));
    return {
        isOci ? ociRepository(chart, version, namespaceName) : helmRepository(chart, namespaceName),
        release};
}

YamlValue kustomizationObject(const FluxKustomization &kustomization)
{
    YamlValue spec = YamlValue::mapping();
    if (!kustomization.after.isEmpty()) {
        YamlValue dependencies = YamlValue::sequence();
        for (const QString &name : kustomization.after) {
            dependencies.append(YamlValue::mapping({{u"name"_s, name}}));
        }
        spec.insert(u"dependsOn"_s, std::move(dependencies));
    }
    spec.insert(u"interval"_s, kustomization.interval);
    spec.insert(u"retryInterval"_s, u"1m"_s);
    spec.insert(u"timeout"_s, kustomization.timeout);
    spec.insert(u"path"_s, u"./"_s + kustomization.path);
    spec.insert(u"prune"_s, true);
    if (kustomization.waits) {
        spec.insert(u"wait"_s, true);
    }
    spec.insert(u"sourceRef"_s, named(u"GitRepository"_s, u"flux-system"_s));
    if (kustomization.decrypts) {
        spec.insert(u"decryption"_s,
            YamlValue::mapping({
                {u"provider"_s, u"sops"_s},
                {u"secretRef"_s, YamlValue::mapping({{u"name"_s, u"sops-age"_s}})},
            }));
    }
    if (!kustomization.healthCheckExprs.isNull()) {
        spec.insert(u"healthCheckExprs"_s, kustomization.healthCheckExprs);
    }
    YamlValue object = kubernetesObject(u"kustomize.toolkit.fluxcd.io/v1"_s,
        u"Kustomization"_s,
        kustomization.name,
        u"flux-system"_s);
    object.insert(u"spec"_s, std::move(spec));
    return object;
}

YamlValue kustomizationFile(const QStringList &resources)
{
    return YamlValue::mapping({
        {u"apiVersion"_s, u"kustomize.config.k8s.io/v1beta1"_s},
        {u"kind"_s, u"Kustomization"_s},
        {u"resources"_s,
            YamlValue::sequence(QList<YamlValue>(resources.cbegin(), resources.cend()))},
    });
}

} // namespace castello
