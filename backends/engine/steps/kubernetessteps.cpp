// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/sitesecrets.h"
#include "backends/engine/steps/steps.h"
#include "backends/engine/storagereadiness.h"
#include "model/generate/talos/machineconfig.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello::steps {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Backoff kPoll {2s, 5s, 1.3};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::KubernetesSteps)
};

Async<void> keepEncrypted(SitePointer site, Secret kubeconfig, std::stop_token stop)
{
    const GeneratedFile file {
        u"kubernetes/kubeconfig"_s, kubeconfig.reveal().toByteArray(), Sensitivity::Secret};
    CASTELLO_CO_TRY(encryption, encryptionOf(site, stop));
    if (const auto written = writeGeneratedFiles(site->filesFolder, {file}, encryption); !written) {
        co_return std::unexpected(written.error());
    }
    co_return {};
}

} // namespace

Async<QString> fetchKubeconfig(SitePointer site, Step, StepContext *context, std::stop_token stop)
{
    context->report(Text::tr("a control plane to hand out the kubeconfig"));
    for (int attempt = 0;; ++attempt) {
        for (const Machine &machine : site->controlPlanes()) {
            const auto kubeconfig = co_await site->runningTalos(machine.address()).kubeconfig(stop);
            if (kubeconfig) {
                CASTELLO_CO_CHECK(keepEncrypted(site, *kubeconfig, stop));
                co_return Text::tr("kept encrypted in %1").arg(site->filesFolder);
            }
            if (!mayPass(kubeconfig.error())) {
                co_return std::unexpected(kubeconfig.error());
            }
        }
        CASTELLO_CO_CHECK(site->clock->sleepFor(kPoll.after(attempt), stop));
    }
}

Async<QString> awaitKubernetes(SitePointer site, Step, StepContext *context, std::stop_token stop)
{
    context->report(
        Text::tr("the Kubernetes API to be ready at %1").arg(clusterEndpointUrl(site->castle)));
    const auto kubernetes = site->kubernetes();
    if (!kubernetes) {
        co_return std::unexpected(kubernetes.error());
    }
    for (int attempt = 0;; ++attempt) {
        const auto isReady = co_await kubernetes->readyz(stop);
        if (isReady) {
            co_return Text::tr("answers at %1").arg(clusterEndpointUrl(site->castle));
        }
        if (!mayPass(isReady.error())) {
            co_return std::unexpected(isReady.error());
        }
        CASTELLO_CO_CHECK(site->clock->sleepFor(kPoll.after(attempt), stop));
    }
}

Async<QString> awaitReady(SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const auto kubernetes = site->kubernetes();
    if (!kubernetes) {
        co_return std::unexpected(kubernetes.error());
    }
    for (int attempt = 0;; ++attempt) {
        QString condition = Text::tr("the Kubernetes node to be Ready");
        const auto machines = co_await kubernetes->kubernetesNodes(stop);
        if (!machines && !mayPass(machines.error())) {
            co_return std::unexpected(machines.error());
        }
        const bool isReady
            = machines && std::ranges::any_of(*machines, [&step](const KubernetesNode &found) {
                  return found.name == step.subject && found.isReady;
              });
        if (isReady) {
            const auto missing = co_await missingForStorage(site, *step.machine, stop);
            if (!missing && !mayPass(missing.error())) {
                co_return std::unexpected(missing.error());
            }
            condition = missing.value_or(Text::tr("the machine to tell about its storage"));
        }
        if (condition.isEmpty()) {
            co_return Text::tr("is Ready");
        }
        context->report(condition);
        CASTELLO_CO_CHECK(site->clock->sleepFor(kPoll.after(attempt), stop));
    }
}

Async<QString> cordonAndDrain(
    SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const auto kubernetes = site->kubernetes();
    if (!kubernetes) {
        co_return std::unexpected(kubernetes.error());
    }
    const auto cordoned = co_await kubernetes->cordon(step.subject, stop);
    if (!cordoned && cordoned.error().code == ErrorCode::NotFound) {
        co_return Text::tr("is no Kubernetes node any more");
    }
    if (!cordoned) {
        co_return std::unexpected(cordoned.error());
    }
    const auto progress = [context](const DrainProgress &drain) {
        context->report(drain.blockedPod.isEmpty()
                ? Text::tr("%1 pods to leave").arg(drain.remaining)
                : Text::tr("%1 to be allowed to leave: %2").arg(drain.blockedPod, drain.reason));
    };
    CASTELLO_CO_CHECK(kubernetes->drain(step.subject, site->clock, step.deadline, progress, stop));
    co_return Text::tr("is empty");
}

Async<QString> deleteKubernetesNode(
    SitePointer site, Step step, StepContext *context, std::stop_token stop)
{
    const auto kubernetes = site->kubernetes();
    if (!kubernetes) {
        co_return std::unexpected(kubernetes.error());
    }
    context->report(Text::tr("the Kubernetes node to be deleted"));
    CASTELLO_CO_CHECK(kubernetes->deleteKubernetesNode(step.subject, stop));
    co_return Text::tr("is no Kubernetes node any more");
}

} // namespace castello::steps
