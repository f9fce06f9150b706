// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secretsbundle.h"

/// Secrets that nobody can take for real ones, always the same.

namespace castello::test {

[[nodiscard]] inline CertificateAndKey fakeCertificate(const QByteArray &what)
{
    return {"FAKE certificate of " + what + "\n", Secret("FAKE key of " + what + "\n")};
}

[[nodiscard]] inline SecretsBundle fakeSecrets()
{
    SecretsBundle secrets;
    secrets.clusterId = QStringLiteral("FAKE-cluster-id");
    secrets.clusterSecret = Secret("FAKE-cluster-secret");
    secrets.bootstrapToken = Secret("fake00.0000000000000000");
    secrets.secretboxEncryptionSecret = Secret("FAKE-secretbox-secret");
    secrets.trustdToken = Secret("fake11.1111111111111111");
    secrets.etcd = fakeCertificate("etcd");
    secrets.kubernetes = fakeCertificate("kubernetes");
    secrets.aggregator = fakeCertificate("front-proxy");
    secrets.os = fakeCertificate("talos");
    secrets.serviceAccountKey = Secret("FAKE key of service accounts\n");
    return secrets;
}

} // namespace castello::test
