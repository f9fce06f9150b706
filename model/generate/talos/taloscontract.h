// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QString>
#include <QStringList>

namespace castello {

/// What machine configs of one Talos version look like: the only place that compares versions.
/// Everything that differs between versions is asked here, by what it means.
/// Source: Talos pkg/machinery/config/contract.go and the support matrix, read at v1.13.9.
class TalosContract
{
public:
    /// The contract of a name such as `v1.13`. Errors: InvalidInput, naming those that exist.
    [[nodiscard]] static Result<TalosContract> find(QStringView name);
    [[nodiscard]] static QStringList supportedNames();

    [[nodiscard]] const QString &name() const { return m_name; }
    /// Whether a Talos release (`v1.13.9`) understands configs of this contract: its own minor
    /// version or later.
    [[nodiscard]] bool isUnderstoodBy(QStringView talosVersion) const;
    /// Whether machines of this contract run a Kubernetes version (`v1.36.2`).
    [[nodiscard]] bool supportsKubernetes(QStringView kubernetesVersion) const;
    /// For messages: `1.31 to 1.36`.
    [[nodiscard]] QString kubernetesRange() const;
    /// Whether the kubelet can be given extra mounts; later contracts have user volumes only.
    [[nodiscard]] bool hasKubeletExtraMounts() const;

    friend bool operator==(const TalosContract &, const TalosContract &) = default;

private:
    TalosContract() = default;
    QString m_name;
    int m_minor = 0;
    int m_oldestKubernetesMinor = 0;
    int m_newestKubernetesMinor = 0;
};

} // namespace castello
