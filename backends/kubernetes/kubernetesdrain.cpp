// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/kubernetes/kubernetesdrain.h"

#include "backends/http/formencoding.h"
#include "backends/kubernetes/kubernetesjson.h"

#include <QCoreApplication>

namespace castello {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Kubernetes
{
    Q_DECLARE_TR_FUNCTIONS(castello::Kubernetes)
};

constexpr Backoff kBackoff {2s, 10s, 1.5};

// The API can be away for a moment when a control plane is drained; asking again settles it, for
// the list is the truth and an eviction is for one pod's uid.
bool isWorthRepeating(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::UnknownOutcome
        || code == ErrorCode::Timeout;
}

// Asks one pod to leave. Returns why it may not now; nothing when it leaves or is gone.
Async<std::optional<QString>> evict(KubernetesRoute route, KubernetesPod pod, std::stop_token stop)
{
    HttpRequest request;
    request.method = "POST";
    request.target = "/api/v1/namespaces/" + percentEncode(pod.space) + "/pods/"
        + percentEncode(pod.name) + "/eviction";
    request.headers = {HttpHeader {"Content-Type", "application/json"}};
    request.body = evictionBody(pod);
    const auto response = co_await askKubernetes(route, request, stop);
    if (response || response.error().code == ErrorCode::NotFound) {
        co_return std::nullopt;
    }
    const Error &error = response.error();
    if (error.code == ErrorCode::Conflict || isWorthRepeating(error.code)) {
        co_return error.detail.isEmpty() ? error.message : error.detail;
    }
    co_return std::unexpected(error);
}

// One round: asks every pod that has not been asked. Says what is left.
Async<DrainProgress> drainOnce(KubernetesRoute route, QString kubernetesNode, std::stop_token stop)
{
    const auto pods = co_await listPodsOn(route, kubernetesNode, stop);
    if (!pods) {
        if (isWorthRepeating(pods.error().code)) {
            co_return DrainProgress {1, {}, pods.error().message};
        }
        co_return std::unexpected(pods.error());
    }
    DrainProgress progress;
    for (const KubernetesPod &pod : *pods) {
        if (pod.isDaemon || pod.isMirror) {
            continue;
        }
        ++progress.remaining;
        if (!pod.isEnding) {
            CASTELLO_CO_TRY(reason, evict(route, pod, stop));
            if (reason) {
                progress.blockedPod = pod.space + u'/' + pod.name;
                progress.reason = *reason;
            }
        }
    }
    co_return progress;
}

Error tooSlow(const QString &kubernetesNode, const DrainProgress &progress)
{
    const QString message
        = Kubernetes::tr("%n pod(s) still run on %1; see what holds them, then try again.",
            nullptr,
            progress.remaining)
              .arg(kubernetesNode);
    const QString detail = progress.blockedPod.isEmpty()
        ? progress.reason
        : progress.blockedPod + u": "_s + progress.reason;
    return {ErrorCode::Timeout, message, detail, {}};
}

} // namespace

Async<void> drainKubernetesNode(KubernetesRoute route,
    QString kubernetesNode,
    std::shared_ptr<const Clock> clock,
    std::chrono::seconds limit,
    std::function<void(DrainProgress)> onProgress,
    std::stop_token stop)
{
    const auto end = clock->now() + limit;
    for (int attempt = 0;; ++attempt) {
        CASTELLO_CO_TRY(progress, drainOnce(route, kubernetesNode, stop));
        if (onProgress) {
            onProgress(progress);
        }
        if (progress.remaining == 0) {
            co_return {};
        }
        if (clock->now() >= end) {
            co_return std::unexpected(tooSlow(kubernetesNode, progress));
        }
        CASTELLO_CO_CHECK(clock->sleepFor(kBackoff.after(attempt), stop));
    }
}

} // namespace castello
