// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/servercertificate.h"

#include "backends/secrets/pki.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int kClockSkewSeconds = 60;

} // namespace

Result<CertificateAndKey> serverCertificate(const Endpoint &endpoint)
{
    CertificateProfile profile;
    profile.keyType
        = endpoint.kind == Endpoint::Kind::Kubernetes ? KeyType::EcdsaP256 : KeyType::Ed25519;
    profile.commonName
        = endpoint.kind == Endpoint::Kind::Kubernetes ? u"kube-apiserver"_s : QString();
    profile.dnsNames = endpoint.dnsNames;
    profile.addresses = endpoint.certificateAddresses;
    if (const auto loopback = IpAddress::parse(u"127.0.0.1");
        loopback && !profile.addresses.contains(*loopback)) {
        profile.addresses.append(*loopback);
    }
    profile.notBefore = QDateTime::currentDateTimeUtc().addSecs(-kClockSkewSeconds);
    profile.isServer = true;
    if (endpoint.kind == Endpoint::Kind::Maintenance) {
        profile.commonName = u"maintenance-service.talos.dev"_s;
        return createSelfSigned(profile);
    }
    return issueCertificate(profile, endpoint.authority);
}

} // namespace castello::lab
