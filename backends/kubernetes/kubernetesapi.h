// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"
#include "backends/http/httpclient.h"
#include "backends/kubernetes/kubernetestypes.h"

#include <QJsonArray>

/// The requests behind KubernetesClient: free coroutines that hold what they need.

namespace castello {

/// How a request gets to the API.
struct KubernetesRoute
{
    HttpClient http;
    std::chrono::milliseconds patience;
};

/// Sends, and turns every answer but 2xx into its error.
[[nodiscard]] Async<HttpResponse> askKubernetes(
    KubernetesRoute route, HttpRequest request, std::stop_token stop);

/// Every item of a list, page after page. `target` has no query yet; `fieldSelector` may be empty.
[[nodiscard]] Async<QJsonArray> listKubernetes(
    KubernetesRoute route, QByteArray target, QString fieldSelector, std::stop_token stop);

[[nodiscard]] Async<QList<KubernetesPod>> listPodsOn(
    KubernetesRoute route, QString kubernetesNode, std::stop_token stop);

} // namespace castello
