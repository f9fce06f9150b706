// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/kubernetes/kubernetesclient.h"

#include "backends/http/formencoding.h"
#include "backends/kubernetes/kubernetesapi.h"
#include "backends/kubernetes/kubernetesdrain.h"
#include "backends/kubernetes/kubernetesjson.h"

#include <QCoreApplication>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Kubernetes
{
    Q_DECLARE_TR_FUNCTIONS(castello::Kubernetes)
};

const QByteArray kAllObjects = "/api/v1/nodes"_ba;

Async<void> askReady(KubernetesRoute route, std::stop_token stop)
{
    HttpRequest request;
    request.target = "/readyz";
    const auto response = co_await askKubernetes(route, request, stop);
    if (response && response->body.trimmed() == "ok") {
        co_return {};
    }
    if (!response && response.error().code != ErrorCode::Unexpected) {
        co_return std::unexpected(response.error());
    }
    // 500 with a list of checks: it answers, and is not ready.
    co_return failure(ErrorCode::Unreachable,
        Kubernetes::tr("The Kubernetes API at %1 is not ready yet; wait and try again.")
            .arg(route.http.endpoint().host),
        response ? QString::fromUtf8(response->body.left(1000)) : response.error().detail);
}

Async<QString> askVersion(KubernetesRoute route, std::stop_token stop)
{
    HttpRequest request;
    request.target = "/version";
    CASTELLO_CO_TRY(response, askKubernetes(route, request, stop));
    const auto object = readKubernetesJson(response);
    if (!object) {
        co_return std::unexpected(object.error());
    }
    co_return (*object)["gitVersion"_L1].toString();
}

Async<QList<KubernetesNode>> listAll(KubernetesRoute route, std::stop_token stop)
{
    CASTELLO_CO_TRY(items, listKubernetes(route, kAllObjects, {}, stop));
    QList<KubernetesNode> all;
    for (const auto item : std::as_const(items)) {
        all.append(toKubernetesNode(item.toObject()));
    }
    co_return all;
}

Async<void> setUnschedulable(KubernetesRoute route, QString name, std::stop_token stop)
{
    HttpRequest request;
    request.method = "PATCH";
    request.target = kAllObjects + '/' + percentEncode(name);
    request.headers = {HttpHeader {"Content-Type", "application/merge-patch+json"}};
    request.body = R"({"spec":{"unschedulable":true}})";
    CASTELLO_CO_CHECK(askKubernetes(route, request, stop));
    co_return {};
}

Async<void> remove(KubernetesRoute route, QString name, std::stop_token stop)
{
    HttpRequest request;
    request.method = "DELETE";
    request.target = kAllObjects + '/' + percentEncode(name);
    request.headers = {HttpHeader {"Content-Type", "application/json"}};
    request.body = R"({"apiVersion":"v1","kind":"DeleteOptions","propagationPolicy":"Background"})";
    const auto response = co_await askKubernetes(route, request, stop);
    if (!response && response.error().code != ErrorCode::NotFound) {
        co_return std::unexpected(response.error());
    }
    co_return {};
}

} // namespace

Result<KubernetesClient> KubernetesClient::create(KubernetesAccess access,
    std::shared_ptr<const AddressMap> addresses,
    std::chrono::milliseconds patience)
{
    auto endpoint = httpsEndpoint(access.server);
    if (!endpoint) {
        return std::unexpected(std::move(endpoint).error());
    }
    TlsTrust trust {GivenAuthorities {access.ca}, {}, access.client};
    return KubernetesClient(
        HttpClient(*endpoint, std::move(trust), std::move(addresses)), patience);
}

KubernetesClient::KubernetesClient(HttpClient http, std::chrono::milliseconds patience)
    : m_http(std::move(http))
    , m_patience(patience)
{ }

Async<void> KubernetesClient::readyz(std::stop_token stop) const
{
    return askReady({m_http, m_patience}, stop);
}

Async<QString> KubernetesClient::version(std::stop_token stop) const
{
    return askVersion({m_http, m_patience}, stop);
}

Async<QList<KubernetesNode>> KubernetesClient::kubernetesNodes(std::stop_token stop) const
{
    return listAll({m_http, m_patience}, stop);
}

Async<QList<KubernetesPod>> KubernetesClient::podsOn(
    QString kubernetesNode, std::stop_token stop) const
{
    return listPodsOn({m_http, m_patience}, kubernetesNode, stop);
}

Async<void> KubernetesClient::cordon(QString kubernetesNode, std::stop_token stop) const
{
    return setUnschedulable({m_http, m_patience}, kubernetesNode, stop);
}

Async<void> KubernetesClient::drain(QString kubernetesNode,
    std::shared_ptr<const Clock> clock,
    std::chrono::seconds limit,
    std::function<void(DrainProgress)> onProgress,
    std::stop_token stop) const
{
    return drainKubernetesNode(
        {m_http, m_patience}, kubernetesNode, std::move(clock), limit, std::move(onProgress), stop);
}

Async<void> KubernetesClient::deleteKubernetesNode(
    QString kubernetesNode, std::stop_token stop) const
{
    return remove({m_http, m_patience}, kubernetesNode, stop);
}

} // namespace castello
