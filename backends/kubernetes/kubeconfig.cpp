// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/kubernetes/kubeconfig.h"

#include "model/yaml/yamlreader.h"

#include <QCoreApplication>

namespace castello {

namespace {

struct Kubernetes
{
    Q_DECLARE_TR_FUNCTIONS(castello::Kubernetes)
};

std::unexpected<Error> unreadable(const QString &where)
{
    return failure(ErrorCode::InvalidInput,
        Kubernetes::tr("The kubeconfig cannot be used: “%1” is missing or wrong; fetch it again "
                       "from a control plane.")
            .arg(where));
}

QString textAt(const YamlValue *value)
{
    return value && value->isScalar() ? value->text() : QString();
}

// The entry `name` of one of the lists; what it holds stands below `key`.
const YamlValue *findEntry(
    const YamlValue &root, QStringView list, QStringView key, const QString &name)
{
    if (const YamlValue *entries = root.find(list)) {
        for (const YamlValue &entry : entries->items()) {
            if (textAt(entry.find(u"name")) == name) {
                return entry.find(key);
            }
        }
    }
    return nullptr;
}

// Empty when it is absent or no base64.
QByteArray decoded(const YamlValue &holder, QStringView key)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        textAt(holder.find(key)).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

} // namespace

Result<KubernetesAccess> readKubeconfig(const Secret &yaml)
{
    const auto root = readYaml(yaml.reveal());
    if (!root) {
        return unreadable(Kubernetes::tr("line %1").arg(root.error().position.line));
    }
    const YamlValue *context
        = findEntry(*root, u"contexts", u"context", textAt(root->find(u"current-context")));
    if (!context) {
        return unreadable(QStringLiteral("current-context"));
    }
    const YamlValue *cluster
        = findEntry(*root, u"clusters", u"cluster", textAt(context->find(u"cluster")));
    if (!cluster) {
        return unreadable(QStringLiteral("clusters"));
    }
    const YamlValue *user = findEntry(*root, u"users", u"user", textAt(context->find(u"user")));
    if (!user) {
        return unreadable(QStringLiteral("users"));
    }
    KubernetesAccess access;
    access.server = QUrl(textAt(cluster->find(u"server")), QUrl::StrictMode);
    access.ca = decoded(*cluster, u"certificate-authority-data");
    access.client
        = {decoded(*user, u"client-certificate-data"), Secret(decoded(*user, u"client-key-data"))};
    if (access.server.scheme() != u"https" || access.server.host().isEmpty()) {
        return unreadable(QStringLiteral("server"));
    }
    if (access.ca.isEmpty()) {
        return unreadable(QStringLiteral("certificate-authority-data"));
    }
    if (access.client.certificate.isEmpty()) {
        return unreadable(QStringLiteral("client-certificate-data"));
    }
    if (access.client.key.isEmpty()) {
        return unreadable(QStringLiteral("client-key-data"));
    }
    return access;
}

} // namespace castello
