// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/kubernetes/kubernetesapi.h"

#include "backends/http/formencoding.h"
#include "backends/kubernetes/kubernetesjson.h"

namespace castello {

using namespace Qt::StringLiterals;

Async<HttpResponse> askKubernetes(KubernetesRoute route, HttpRequest request, std::stop_token stop)
{
    const bool isRead = request.isRead();
    request.headers.append(HttpHeader {"Accept", "application/json"});
    CASTELLO_CO_TRY(response, route.http.send(std::move(request), route.patience, stop));
    if (!response.isSuccess()) {
        co_return std::unexpected(
            explainKubernetesAnswer(response, isRead, route.http.endpoint().host));
    }
    co_return response;
}

Async<QJsonArray> listKubernetes(
    KubernetesRoute route, QByteArray target, QString fieldSelector, std::stop_token stop)
{
    QJsonArray items;
    QString next;
    do {
        FormParameters parameters {{u"limit"_s, u"500"_s}};
        if (!fieldSelector.isEmpty()) {
            parameters.append({u"fieldSelector"_s, fieldSelector});
        }
        if (!next.isEmpty()) {
            parameters.append({u"continue"_s, next});
        }
        HttpRequest request;
        request.target = target + '?' + encodeForm(parameters);
        CASTELLO_CO_TRY(response, askKubernetes(route, request, stop));
        const auto page = readKubernetesJson(response);
        if (!page) {
            co_return std::unexpected(page.error());
        }
        for (const auto item : (*page)["items"_L1].toArray()) {
            items.append(item);
        }
        next = (*page)["metadata"_L1]["continue"_L1].toString();
    } while (!next.isEmpty());
    co_return items;
}

Async<QList<KubernetesPod>> listPodsOn(
    KubernetesRoute route, QString kubernetesNode, std::stop_token stop)
{
    CASTELLO_CO_TRY(
        items, listKubernetes(route, "/api/v1/pods", u"spec.nodeName="_s + kubernetesNode, stop));
    QList<KubernetesPod> pods;
    for (const auto item : std::as_const(items)) {
        pods.append(toKubernetesPod(item.toObject()));
    }
    co_return pods;
}

} // namespace castello
