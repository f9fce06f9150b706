// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/kubernetesapi.h"

#include "backends/lab/guests/face/kubernetesdiscovery.h"
#include "backends/lab/guests/face/kubernetesobjects.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

HttpResponse jsonAnswer(int code, const QJsonObject &object)
{
    static const QMap<int, QByteArray> reasons {{200, "OK"},
        {201, "Created"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {415, "Unsupported Media Type"},
        {500, "Internal Server Error"}};
    HttpResponse response;
    response.status = code;
    response.reason = reasons.value(code);
    response.headers = {{"Content-Type", "application/json"}};
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

HttpResponse textAnswer(int code, const QByteArray &text)
{
    HttpResponse response = jsonAnswer(code, {});
    response.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
    response.body = text;
    return response;
}

HttpResponse missing(const QString &resource, const QString &name)
{
    return kubernetesStatus(404, u"NotFound"_s, u"%1 \"%2\" not found"_s.arg(resource, name));
}

HttpResponse refusedMethod()
{
    return kubernetesStatus(405,
        u"MethodNotAllowed"_s,
        u"the server does not allow this method on the requested resource"_s);
}

HttpResponse health(const HttpRequest &request, bool isServing)
{
    const bool isVerbose
        = QUrlQuery(QString::fromLatin1(request.query())).hasQueryItem(u"verbose"_s);
    const bool isHealthy = isServing || request.path() == "/livez";
    const QByteArray name = request.path().sliced(1);
    if (isHealthy && !isVerbose) {
        return textAnswer(200, "ok");
    }
    const QByteArray lines = QByteArray("[+]ping ok\n[+]log ok\n")
        + (isHealthy ? "[+]etcd ok\n" : "[-]etcd failed: reason withheld\n") + name
        + (isHealthy ? " check passed\n" : " check failed\n");
    return textAnswer(isHealthy ? 200 : 500, lines);
}

/// One request to a resource: its path below the group, its selectors, its cluster.
class ResourceCall
{
public:
    ResourceCall(const HttpRequest &request, KubernetesCluster &cluster, Scheduler::Time now)
        : m_request(request)
        , m_cluster(cluster)
        , m_now(now)
        , m_query(QString::fromLatin1(request.query()))
    { }

    HttpResponse answer(const QString &group, QStringList path);

private:
    HttpResponse members(const QStringList &path);
    HttpResponse patchNode(const QString &name);
    HttpResponse pods(const QString &namespaceName, const QStringList &path);
    HttpResponse namespaces(const QStringList &path) const;
    HttpResponse daemonSetsOf(const QString &namespaceName, const QStringList &path) const;
    HttpResponse list(
        const QString &kind, const QJsonArray &items, const QString &apiVersion) const;
    HttpResponse one(const QString &kind, const QJsonObject &object) const;
    [[nodiscard]] bool is(const char *method) const { return m_request.method == method; }
    [[nodiscard]] bool wantsTable(const QString &kind) const
    {
        return (kind == u"Node" || kind == u"Pod")
            && m_request.header("Accept").contains("as=Table");
    }
    [[nodiscard]] QString selected(const QString &field) const;

    const HttpRequest &m_request;
    KubernetesCluster &m_cluster;
    Scheduler::Time m_now;
    QUrlQuery m_query;
};

HttpResponse ResourceCall::answer(const QString &group, QStringList path)
{
    if (m_query.hasQueryItem(u"labelSelector"_s) || m_query.queryItemValue(u"watch"_s) == u"true"
        || m_query.queryItemValue(u"watch"_s) == u"1") {
        return kubernetesStatus(
            400, u"BadRequest"_s, u"the lab plays neither watches nor label selectors"_s);
    }
    QString namespaceName;
    if (path.size() > 2 && path.first() == u"namespaces") {
        namespaceName = path.at(1);
        path = path.sliced(2);
    }
    const QString resource = path.takeFirst();
    if (group == u"v1" && resource == u"nodes") {
        return members(path);
    }
    if (group == u"v1" && resource == u"pods") {
        return pods(namespaceName, path);
    }
    if (group == u"v1" && resource == u"namespaces") {
        return namespaces(path);
    }
    if (group == u"apps/v1" && resource == u"daemonsets") {
        return daemonSetsOf(namespaceName, path);
    }
    return kubernetesStatus(
        404, u"NotFound"_s, u"the server could not find the requested resource"_s);
}

/// The value that a field selector asks for; empty when it does not ask.
QString ResourceCall::selected(const QString &field) const
{
    const QString selector = m_query.queryItemValue(u"fieldSelector"_s, QUrl::FullyDecoded);
    for (const QString &term : selector.split(u',', Qt::SkipEmptyParts)) {
        if (term.section(u'=', 0, 0) == field) {
            return term.section(u'=', -1);
        }
    }
    return {};
}

HttpResponse ResourceCall::list(
    const QString &kind, const QJsonArray &items, const QString &apiVersion) const
{
    const quint64 version = m_cluster.resourceVersion();
    return jsonAnswer(200,
        wantsTable(kind) ? tableJson(kind, version, items, m_now)
                         : listJson(apiVersion, kind + u"List"_s, version, items));
}

HttpResponse ResourceCall::one(const QString &kind, const QJsonObject &object) const
{
    return jsonAnswer(200,
        wantsTable(kind) ? tableJson(kind, m_cluster.resourceVersion(), {object}, m_now) : object);
}

HttpResponse ResourceCall::members(const QStringList &path)
{
    if (path.isEmpty()) {
        const QString name = selected(u"metadata.name"_s);
        QJsonArray items;
        for (const KubernetesNode &object : m_cluster.members()) {
            if (name.isEmpty() || name == object.info.name) {
                items.append(toJson(object));
            }
        }
        return is("GET") ? list(u"Node"_s, items, u"v1"_s) : refusedMethod();
    }
    const KubernetesNode *object = m_cluster.findNode(path.first());
    if (!object || path.size() > 1) {
        return missing(u"nodes"_s, path.join(u'/'));
    }
    if (is("GET")) {
        return one(u"Node"_s, toJson(*object));
    }
    if (is("PATCH")) {
        return patchNode(path.first());
    }
    if (is("DELETE")) {
        QJsonObject status = statusJson(200, {}, {});
        status[u"details"] = QJsonObject {
            {u"name"_s, path.first()}, {u"kind"_s, u"nodes"_s}, {u"uid"_s, object->uid}};
        (void)m_cluster.removeNode(path.first());
        return jsonAnswer(200, status);
    }
    return refusedMethod();
}

HttpResponse ResourceCall::patchNode(const QString &name)
{
    const QByteArray type = m_request.header("Content-Type").split(';').first();
    if (type != "application/merge-patch+json"
        && type != "application/strategic-merge-patch+json") {
        return kubernetesStatus(
            415, u"UnsupportedMediaType"_s, u"the body of the request was in an unknown format"_s);
    }
    const QJsonDocument patch = QJsonDocument::fromJson(m_request.body);
    if (!patch.isObject()) {
        return kubernetesStatus(400, u"BadRequest"_s, u"invalid JSON document"_s);
    }
    const QJsonObject spec = patch[u"spec"].toObject();
    if (spec.contains(u"unschedulable")) {
        (void)m_cluster.setUnschedulable(name, spec[u"unschedulable"].toBool());
    }
    return one(u"Node"_s, toJson(*m_cluster.findNode(name)));
}

HttpResponse ResourceCall::pods(const QString &namespaceName, const QStringList &path)
{
    const bool isSystem = namespaceName.isEmpty() || namespaceName == u"kube-system";
    if (path.isEmpty()) {
        const QString onNode = selected(u"spec.nodeName"_s);
        const QString name = selected(u"metadata.name"_s);
        QJsonArray items;
        for (const Pod &pod : m_cluster.pods()) {
            if (isSystem && (onNode.isEmpty() || pod.kubernetesNode == onNode)
                && (name.isEmpty() || pod.name == name)) {
                items.append(toJson(pod, m_cluster));
            }
        }
        return is("GET") ? list(u"Pod"_s, items, u"v1"_s) : refusedMethod();
    }
    const Pod *pod = isSystem ? m_cluster.findPod(path.first()) : nullptr;
    if (!pod) {
        return missing(u"pods"_s, path.first());
    }
    const bool isEviction = path.size() == 2 && path.at(1) == u"eviction";
    if (is("GET") && path.size() == 1) {
        return one(u"Pod"_s, toJson(*pod, m_cluster));
    }
    if (is("POST") && isEviction) {
        (void)m_cluster.evict(path.first());
        QJsonObject status = statusJson(201, {}, {});
        return jsonAnswer(201, status);
    }
    if (is("DELETE") && path.size() == 1) {
        const QJsonObject object = toJson(*pod, m_cluster);
        (void)m_cluster.evict(path.first());
        return jsonAnswer(200, object);
    }
    return refusedMethod();
}

HttpResponse ResourceCall::namespaces(const QStringList &path) const
{
    static const QStringList names {
        u"default"_s, u"kube-node-lease"_s, u"kube-public"_s, u"kube-system"_s};
    if (!is("GET")) {
        return refusedMethod();
    }
    if (path.isEmpty()) {
        QJsonArray items;
        for (const QString &name : names) {
            items.append(namespaceJson(name));
        }
        return list(u"Namespace"_s, items, u"v1"_s);
    }
    return names.contains(path.first()) ? jsonAnswer(200, namespaceJson(path.first()))
                                        : missing(u"namespaces"_s, path.first());
}

HttpResponse ResourceCall::daemonSetsOf(const QString &namespaceName, const QStringList &path) const
{
    const bool isSystem = namespaceName.isEmpty() || namespaceName == u"kube-system";
    const QStringList names = isSystem ? daemonSets(m_cluster) : QStringList();
    if (!is("GET")) {
        return refusedMethod();
    }
    if (path.isEmpty()) {
        QJsonArray items;
        for (const QString &name : names) {
            items.append(daemonSetJson(name, m_cluster));
        }
        return list(u"DaemonSet"_s, items, u"apps/v1"_s);
    }
    return names.contains(path.first()) ? jsonAnswer(200, daemonSetJson(path.first(), m_cluster))
                                        : missing(u"daemonsets.apps"_s, path.first());
}

} // namespace

HttpResponse kubernetesStatus(int code, const QString &reason, const QString &message)
{
    return jsonAnswer(code, statusJson(code, reason, message));
}

HttpResponse answerKubernetes(const HttpRequest &request,
    TalosCluster &cluster,
    const QString &kubernetesVersion,
    Scheduler::Time now)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path()));
    if (path == u"/readyz" || path == u"/livez" || path == u"/healthz") {
        return health(request, cluster.isServing);
    }
    if (const auto document = discoveryDocument(path, kubernetesVersion)) {
        return request.method == "GET" ? jsonAnswer(200, *document) : refusedMethod();
    }
    if (!cluster.isServing) {
        return kubernetesStatus(500,
            u"InternalError"_s,
            u"etcdserver: request timed out, possibly due to connection lost"_s);
    }
    ResourceCall call(request, cluster.kubernetes, now);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() > 2 && parts.first() == u"api") {
        return call.answer(parts.at(1), parts.sliced(2));
    }
    if (parts.size() > 3 && parts.first() == u"apis") {
        return call.answer(parts.at(1) + u'/' + parts.at(2), parts.sliced(3));
    }
    return kubernetesStatus(
        404, u"NotFound"_s, u"the server could not find the requested resource"_s);
}

} // namespace castello::lab
