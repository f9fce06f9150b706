// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/clock.h"
#include "backends/http/httpclient.h"
#include "backends/kubernetes/kubeconfig.h"
#include "backends/kubernetes/kubernetestypes.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace castello {

/// The few things that Castello asks of a cluster's Kubernetes API. A value: calls do not need the
/// client to live on.
///
/// Errors of every call: as HttpClient::send, and as explainKubernetesAnswer (kubernetesjson.h) for
/// what the API refuses; detail = the API's own words. Every change may be repeated after
/// UnknownOutcome: cordoning and deleting twice is the same as once.
class KubernetesClient
{
public:
    /// Errors: InvalidInput (no https URL).
    [[nodiscard]] static Result<KubernetesClient> create(KubernetesAccess access,
        std::shared_ptr<const AddressMap> addresses,
        std::chrono::milliseconds patience = std::chrono::seconds(15));

    /// Succeeds when the API says that it is ready; Unreachable (detail: what it says) while it is
    /// not.
    [[nodiscard]] Async<void> readyz(std::stop_token stop) const;
    [[nodiscard]] Async<QString> version(std::stop_token stop) const; ///< `v1.36.2`
    [[nodiscard]] Async<QList<KubernetesNode>> kubernetesNodes(std::stop_token stop) const;
    [[nodiscard]] Async<QList<KubernetesPod>> podsOn(
        QString kubernetesNode, std::stop_token stop) const;

    /// No new pods there.
    [[nodiscard]] Async<void> cordon(QString kubernetesNode, std::stop_token stop) const;
    /// Evicts every pod that can run elsewhere and waits until they are gone. Also pods without a
    /// controller, which nobody starts again: the machine goes away. Cordon first. While a
    /// disruption budget forbids an eviction it is tried again, and `onProgress` is told, until
    /// `limit` of the clock's time is over: Timeout, naming what is left.
    [[nodiscard]] Async<void> drain(QString kubernetesNode,
        std::shared_ptr<const Clock> clock,
        std::chrono::seconds limit,
        std::function<void(DrainProgress)> onProgress,
        std::stop_token stop) const;
    /// Succeeds also when it is gone already.
    [[nodiscard]] Async<void> deleteKubernetesNode(
        QString kubernetesNode, std::stop_token stop) const;

private:
    KubernetesClient(HttpClient http, std::chrono::milliseconds patience);
    HttpClient m_http;
    std::chrono::milliseconds m_patience;
};

} // namespace castello
