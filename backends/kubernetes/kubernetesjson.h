// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/httpmessage.h"
#include "backends/kubernetes/kubernetestypes.h"
#include "model/base/error.h"

#include <QJsonObject>

/// The Kubernetes API's JSON in our words. Source: Kubernetes API v1, policy/v1, meta/v1 Status.

namespace castello {

[[nodiscard]] KubernetesNode toKubernetesNode(const QJsonObject &object);
[[nodiscard]] KubernetesPod toKubernetesPod(const QJsonObject &object);

/// The body as an object. Errors: Unexpected (no JSON object).
[[nodiscard]] Result<QJsonObject> readKubernetesJson(const HttpResponse &response);

/// What a refused request means. Codes by HTTP status: 401, 403 PermissionDenied; 404 NotFound;
/// 409, 429 Conflict; other 4xx InvalidInput; 504 UnknownOutcome, of a read Timeout; other 5xx
/// Unreachable, except 500, which is Unexpected.
[[nodiscard]] Error explainKubernetesAnswer(
    const HttpResponse &response, bool isRead, const QString &server);

/// `{"apiVersion": …, "kind": "Eviction", …}` for exactly this pod, not for a later one of its
/// name.
[[nodiscard]] QByteArray evictionBody(const KubernetesPod &pod);

} // namespace castello
