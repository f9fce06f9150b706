// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/ipaddress.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace castello {

/// A machine as the Kubernetes API knows it.
struct KubernetesNode
{
    QString name;
    bool isReady = false;
    bool isUnschedulable = false; ///< cordoned
    QList<IpAddress> addresses; ///< InternalIP
    QStringList roles; ///< `control-plane`; workers have none
    QString kubeletVersion; ///< `v1.36.2`
    friend bool operator==(const KubernetesNode &, const KubernetesNode &) = default;
};

struct KubernetesPod
{
    QString space; ///< its namespace
    QString name;
    QString uid;
    bool isDaemon = false; ///< belongs to a DaemonSet, which would start it again at once
    bool isMirror = false; ///< shows a static pod, which only its machine can stop
    bool isEnding = false; ///< was asked to end
    friend bool operator==(const KubernetesPod &, const KubernetesPod &) = default;
};

/// How far draining is.
struct DrainProgress
{
    int remaining = 0; ///< pods that still have to leave
    QString blockedPod; ///< `namespace/name` of one that may not leave now; empty when none
    QString reason; ///< the API's own words for that
    friend bool operator==(const DrainProgress &, const DrainProgress &) = default;
};

} // namespace castello
