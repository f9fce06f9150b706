// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/kubernetes/kubernetesjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Kubernetes
{
    Q_DECLARE_TR_FUNCTIONS(castello::Kubernetes)
};

bool isConditionTrue(const QJsonObject &status, const QString &type)
{
    for (const auto condition : status["conditions"_L1].toArray()) {
        if (condition["type"_L1].toString() == type) {
            return condition["status"_L1].toString() == u"True";
        }
    }
    return false;
}

ErrorCode codeOf(int status, bool isRead)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorCode::PermissionDenied;
    case 404:
        return ErrorCode::NotFound;
    case 409:
    case 429:
        return ErrorCode::Conflict;
    case 500:
        return ErrorCode::Unexpected;
    case 504:
        return isRead ? ErrorCode::Timeout : ErrorCode::UnknownOutcome;
    default:
        return status >= 500 ? ErrorCode::Unreachable
            : status >= 400  ? ErrorCode::InvalidInput
                             : ErrorCode::Unexpected;
    }
}

QString messageOf(ErrorCode code, const QString &server)
{
    switch (code) {
    case ErrorCode::PermissionDenied:
        return Kubernetes::tr(
            "The Kubernetes API at %1 does not allow this; fetch a new kubeconfig.")
            .arg(server);
    case ErrorCode::NotFound:
        return Kubernetes::tr("The Kubernetes API at %1 does not have this object.").arg(server);
    case ErrorCode::Conflict:
        return Kubernetes::tr("The Kubernetes API at %1 cannot do this now; wait and try again.")
            .arg(server);
    case ErrorCode::InvalidInput:
        return Kubernetes::tr("The Kubernetes API at %1 does not accept this request.").arg(server);
    case ErrorCode::Timeout:
    case ErrorCode::Unreachable:
        return Kubernetes::tr(
            "The Kubernetes API at %1 is not ready to answer; wait and try again.")
            .arg(server);
    case ErrorCode::UnknownOutcome:
        return Kubernetes::tr(
            "The Kubernetes API at %1 did not say whether it was done; look before repeating it.")
            .arg(server);
    default:
        return Kubernetes::tr("The Kubernetes API at %1 failed; its own words follow.").arg(server);
    }
}

} // namespace

KubernetesNode toKubernetesNode(const QJsonObject &object)
{
    const QJsonObject meta = object["metadata"_L1].toObject();
    const QJsonObject status = object["status"_L1].toObject();
    KubernetesNode result;
    result.name = meta["name"_L1].toString();
    result.isReady = isConditionTrue(status, u"Ready"_s);
    result.isUnschedulable = object["spec"_L1]["unschedulable"_L1].toBool();
    result.kubeletVersion = status["nodeInfo"_L1]["kubeletVersion"_L1].toString();
    for (const auto entry : status["addresses"_L1].toArray()) {
        const auto address = IpAddress::parse(entry["address"_L1].toString());
        if (entry["type"_L1].toString() == u"InternalIP" && address) {
            result.addresses.append(*address);
        }
    }
    static constexpr auto kRole = "node-role.kubernetes.io/"_L1;
    for (const QString &label : meta["labels"_L1].toObject().keys()) {
        if (label.startsWith(kRole)) {
            result.roles.append(label.sliced(kRole.size()));
        }
    }
    return result;
}

KubernetesPod toKubernetesPod(const QJsonObject &object)
{
    const QJsonObject meta = object["metadata"_L1].toObject();
    KubernetesPod pod;
    pod.space = meta["namespace"_L1].toString();
    pod.name = meta["name"_L1].toString();
    pod.uid = meta["uid"_L1].toString();
    pod.isMirror = meta["annotations"_L1].toObject().contains("kubernetes.io/config.mirror"_L1);
    pod.isEnding = meta.contains("deletionTimestamp"_L1);
    for (const auto owner : meta["ownerReferences"_L1].toArray()) {
        pod.isDaemon = pod.isDaemon
            || (owner["kind"_L1].toString() == u"DaemonSet" && owner["controller"_L1].toBool());
    }
    return pod;
}

Result<QJsonObject> readKubernetesJson(const HttpResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject()) {
        return failure(ErrorCode::Unexpected,
            Kubernetes::tr("The Kubernetes API gave an answer that is no JSON; check that the "
                           "endpoint is a Kubernetes API."));
    }
    return document.object();
}

Error explainKubernetesAnswer(const HttpResponse &response, bool isRead, const QString &server)
{
    const ErrorCode code = codeOf(response.status, isRead);
    QString detail = QJsonDocument::fromJson(response.body)["message"_L1].toString();
    if (detail.isEmpty()) {
        detail = QString::fromUtf8(response.body.left(1000)).trimmed();
    }
    if (detail.isEmpty()) {
        detail = u"HTTP %1 %2"_s.arg(response.status).arg(response.reason);
    }
    return {code, messageOf(code, server), detail, {}};
}

QByteArray evictionBody(const KubernetesPod &pod)
{
    const QJsonObject meta {{u"name"_s, pod.name}, {u"namespace"_s, pod.space}};
    const QJsonObject preconditions {{u"uid"_s, pod.uid}};
    return QJsonDocument(
        QJsonObject {{u"apiVersion"_s, u"policy/v1"_s},
            {u"kind"_s, u"Eviction"_s},
            {u"metadata"_s, meta},
            {u"deleteOptions"_s, QJsonObject {{u"preconditions"_s, preconditions}}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace castello
