// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/kubernetesobjects.h"

#include <QDateTime>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

QString ageOf(const QJsonObject &object, Scheduler::Time now)
{
    const auto created
        = QDateTime::fromString(object[u"metadata"][u"creationTimestamp"].toString(), Qt::ISODate);
    const qint64 seconds = (now.time_since_epoch().count() - created.toMSecsSinceEpoch()) / 1000;
    return seconds < 120 ? u"%1s"_s.arg(seconds)
        : seconds < 7200 ? u"%1m"_s.arg(seconds / 60)
                         : u"%1h"_s.arg(seconds / 3600);
}

QJsonArray nodeCells(const QJsonObject &object, Scheduler::Time now)
{
    QString status = u"NotReady"_s;
    for (const auto &condition : object[u"status"][u"conditions"].toArray()) {
        if (condition[u"type"].toString() == u"Ready"
            && condition[u"status"].toString() == u"True") {
            status = u"Ready"_s;
        }
    }
    if (object[u"spec"][u"unschedulable"].toBool()) {
        status += u",SchedulingDisabled"_s;
    }
    const bool isControlPlane = object[u"metadata"][u"labels"].toObject().contains(
        u"node-role.kubernetes.io/control-plane");
    return {object[u"metadata"][u"name"],
        status,
        isControlPlane ? u"control-plane"_s : u"<none>"_s,
        ageOf(object, now),
        object[u"status"][u"nodeInfo"][u"kubeletVersion"]};
}

QJsonArray podCells(const QJsonObject &object, Scheduler::Time now)
{
    const QString phase = object[u"status"][u"phase"].toString();
    const bool isReady = object[u"status"][u"conditions"][0][u"status"].toString() == u"True";
    return {object[u"metadata"][u"name"],
        isReady ? u"1/1"_s : u"0/1"_s,
        phase,
        u"0"_s,
        ageOf(object, now)};
}

QJsonArray columns(const QStringList &names)
{
    QJsonArray definitions;
    for (const QString &name : names) {
        definitions.append(QJsonObject {{u"name"_s, name},
            {u"type"_s, u"string"_s},
            {u"format"_s, name == u"Name" ? u"name"_s : QString()},
            {u"description"_s, name},
            {u"priority"_s, 0}});
    }
    return definitions;
}

} // namespace

QJsonObject tableJson(
    const QString &kind, quint64 resourceVersion, const QJsonArray &items, Scheduler::Time now)
{
    const bool isNodes = kind == u"Node";
    QJsonArray rows;
    for (const auto &item : items) {
        const QJsonObject object = item.toObject();
        // The row carries the object's metadata only, as kubectl expects by default.
        const QJsonObject partial {{u"kind"_s, u"PartialObjectMetadata"_s},
            {u"apiVersion"_s, u"meta.k8s.io/v1"_s},
            {u"metadata"_s, object[u"metadata"]}};
        rows.append(
            QJsonObject {{u"cells"_s, isNodes ? nodeCells(object, now) : podCells(object, now)},
                {u"object"_s, partial}});
    }
    return {{u"kind"_s, u"Table"_s},
        {u"apiVersion"_s, u"meta.k8s.io/v1"_s},
        {u"metadata"_s, QJsonObject {{u"resourceVersion"_s, QString::number(resourceVersion)}}},
        {u"columnDefinitions"_s,
            columns(isNodes
                    ? QStringList {u"Name"_s, u"Status"_s, u"Roles"_s, u"Age"_s, u"Version"_s}
                    : QStringList {u"Name"_s, u"Ready"_s, u"Status"_s, u"Restarts"_s, u"Age"_s})},
        {u"rows"_s, rows}};
}

} // namespace castello::lab
