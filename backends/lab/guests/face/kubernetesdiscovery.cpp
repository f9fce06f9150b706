// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/kubernetesdiscovery.h"

#include <QJsonArray>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

QJsonObject resource(
    const QString &name, const QString &kind, bool isNamespaced, const QStringList &verbs)
{
    return {{u"name"_s, name},
        {u"singularName"_s, kind.toLower()},
        {u"kind"_s, kind},
        {u"namespaced"_s, isNamespaced},
        {u"verbs"_s, QJsonArray::fromStringList(verbs)}};
}

QJsonObject resourceList(const QString &groupVersion, const QJsonArray &resources)
{
    return {{u"kind"_s, u"APIResourceList"_s},
        {u"apiVersion"_s, u"v1"_s},
        {u"groupVersion"_s, groupVersion},
        {u"resources"_s, resources}};
}

QJsonObject coreResources()
{
    QJsonObject eviction = resource(u"pods/eviction"_s, u"Eviction"_s, true, {u"create"_s});
    eviction[u"group"] = u"policy"_s;
    eviction[u"version"] = u"v1"_s;
    QJsonObject objects
        = resource(u"nodes"_s, u"Node"_s, false, {u"delete"_s, u"get"_s, u"list"_s, u"patch"_s});
    objects[u"shortNames"] = QJsonArray {u"no"_s};
    return resourceList(u"v1"_s,
        {resource(u"namespaces"_s, u"Namespace"_s, false, {u"get"_s, u"list"_s}),
            objects,
            resource(u"pods"_s, u"Pod"_s, true, {u"delete"_s, u"get"_s, u"list"_s}),
            eviction});
}

QJsonObject groups()
{
    QJsonArray list;
    for (const QString &name : {u"apps"_s, u"policy"_s}) {
        const QJsonObject version {{u"groupVersion"_s, name + u"/v1"_s}, {u"version"_s, u"v1"_s}};
        list.append(QJsonObject {{u"name"_s, name},
            {u"versions"_s, QJsonArray {version}},
            {u"preferredVersion"_s, version}});
    }
    return {{u"kind"_s, u"APIGroupList"_s}, {u"apiVersion"_s, u"v1"_s}, {u"groups"_s, list}};
}

} // namespace

std::optional<QJsonObject> discoveryDocument(const QString &path, const QString &kubernetesVersion)
{
    if (path == u"/version") {
        return QJsonObject {{u"major"_s, kubernetesVersion.section(u'.', 0, 0).remove(u'v')},
            {u"minor"_s, kubernetesVersion.section(u'.', 1, 1)},
            {u"gitVersion"_s, kubernetesVersion},
            {u"platform"_s, u"linux/amd64"_s}};
    }
    if (path == u"/api") {
        return QJsonObject {{u"kind"_s, u"APIVersions"_s}, {u"versions"_s, QJsonArray {u"v1"_s}}};
    }
    if (path == u"/apis") {
        return groups();
    }
    if (path == u"/api/v1") {
        return coreResources();
    }
    if (path == u"/apis/apps/v1") {
        return resourceList(
            u"apps/v1"_s, {resource(u"daemonsets"_s, u"DaemonSet"_s, true, {u"get"_s, u"list"_s})});
    }
    if (path == u"/apis/policy/v1") {
        return resourceList(u"policy/v1"_s, {});
    }
    return std::nullopt;
}

} // namespace castello::lab
