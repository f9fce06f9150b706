// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/generate/flux/charts.h"
#include "model/yaml/yamlvalue.h"

#include <QStringList>

/// The Kubernetes objects that the Flux tree is made of.
/// Source: the CRDs of Flux 2.9.4.

namespace castello {

/// apiVersion, kind and metadata of an object; no namespace for cluster-wide kinds.
[[nodiscard]] YamlValue kubernetesObject(const QString &apiVersion,
    const QString &kind,
    const QString &name,
    const QString &namespaceName = {});

enum class PodSecurity { Default, Privileged };

/// A namespace that Flux never deletes. Talos enforces `baseline` elsewhere: drivers and speakers
/// need Privileged, and need it before their chart is installed.
[[nodiscard]] YamlValue namespaceObject(const QString &name, PodSecurity security);

/// The source of a chart (HelmRepository or OCIRepository, by its URL) and the HelmRelease that
/// installs it; both are named like the chart. Failed installs are tried again; Helm's default is
/// never.
[[nodiscard]] QList<YamlValue> helmRelease(
    const Chart &chart, const QString &version, const QString &namespaceName, YamlValue values);

/// What a Flux Kustomization applies, and after which others.
struct FluxKustomization
{
    QString name;
    QString path; ///< below the repository, without ./
    QStringList after; ///< names of Kustomizations that must be ready
    QString interval = QStringLiteral("1h");
    QString timeout = QStringLiteral("5m");
    /// Until everything applied is ready. Not for the root, which applies itself too.
    bool waits = true;
    bool decrypts = false; ///< with the key in the Secret sops-age; not inherited by others
    YamlValue healthCheckExprs; ///< null = none
};

[[nodiscard]] YamlValue kustomizationObject(const FluxKustomization &kustomization);

/// The content of a `kustomization.yaml` that lists the files and folders beside it.
[[nodiscard]] YamlValue kustomizationFile(const QStringList &resources);

} // namespace castello
