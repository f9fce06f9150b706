// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/preview/placeholders.h"

#include <array>

namespace castello {

namespace {

QByteArray redacted(const QByteArray &what)
{
    return "<redacted: " + what + '>';
}

QByteArray fromBundle(const QByteArray &what)
{
    return "<from the secrets bundle: " + what + '>';
}

CertificateAndKey pair(const QByteArray &name)
{
    return {fromBundle(name + " certificate"), Secret(redacted(name + " key"))};
}

} // namespace

SecretsBundle placeholderSecrets()
{
    SecretsBundle secrets;
    secrets.clusterId = QString::fromLatin1(fromBundle("cluster id"));
    secrets.clusterSecret = Secret(redacted("cluster secret"));
    secrets.bootstrapToken = Secret(redacted("bootstrap token"));
    secrets.secretboxEncryptionSecret = Secret(redacted("etcd encryption secret"));
    secrets.trustdToken = Secret(redacted("machine token"));
    secrets.etcd = pair("etcd CA");
    secrets.kubernetes = pair("Kubernetes CA");
    secrets.aggregator = pair("aggregator CA");
    secrets.os = pair("Talos API CA");
    secrets.serviceAccountKey = Secret(redacted("service account key"));
    return secrets;
}

CertificateAndKey placeholderAdmin()
{
    return pair("Talos admin");
}

QByteArray withReadablePlaceholders(QByteArray yaml)
{
    const SecretsBundle secrets = placeholderSecrets();
    const std::array pairs {
        secrets.etcd, secrets.kubernetes, secrets.aggregator, secrets.os, placeholderAdmin()};
    const auto makeReadable = [&yaml](const QByteArray &placeholder) {
        yaml.replace(placeholder.toBase64(), '"' + placeholder + '"');
    };
    for (const CertificateAndKey &both : pairs) {
        makeReadable(both.certificate);
        makeReadable(both.key.reveal().toByteArray());
    }
    makeReadable(secrets.serviceAccountKey.reveal().toByteArray());
    return yaml;
}

} // namespace castello
