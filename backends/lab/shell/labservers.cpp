// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/shell/labservers.h"

#include "backends/http/tlskeys.h"
#include "backends/secrets/pki.h"

#include <QCryptographicHash>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

HttpResponse toHttp(const ApiResponse &answer)
{
    HttpResponse response;
    response.status = answer.status;
    response.reason = answer.reason;
    response.body = answer.body;
    response.headers = {
        {"Cache-Control", "max-age=0"}, {"Pragma", "no-cache"}, {"Server", "pve-api-daemon/3.0"}};
    if (answer.isProxied) {
        response.headers.emplace_back("Connection", "close");
    }
    if (!answer.contentType.isEmpty()) {
        response.headers.emplace_back("Content-Type", answer.contentType);
    }
    return response;
}

HttpHandler adapted(LabServers::Handler handler)
{
    return
        [handler = std::move(handler)](const HttpRequest &request, const HttpResponder &respond) {
            handler({request.method,
                        request.path(),
                        request.query(),
                        request.header("Content-Type"),
                        request.body,
                        request.header("Authorization")},
                [respond](const ApiResponse &answer) { respond(toHttp(answer)); });
        };
}

CertificateProfile profile(const QString &name)
{
    CertificateProfile profile;
    profile.commonName = name;
    profile.organizations = {u"Castello lab"_s};
    profile.notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
    return profile;
}

} // namespace

Result<std::unique_ptr<LabServers>> LabServers::start(Handler api, Handler factory)
{
    const auto authority = createAuthority(profile(u"Castello lab authority"_s));
    if (!authority) {
        return std::unexpected(authority.error());
    }
    CertificateProfile leaf = profile(u"localhost"_s);
    leaf.dnsNames = {u"localhost"_s};
    leaf.addresses = {*IpAddress::parse(u"127.0.0.1"_s)};
    leaf.isServer = true;
    const auto issued = issueCertificate(leaf, *authority);
    if (!issued) {
        return std::unexpected(issued.error());
    }
    const auto key = loadPrivateKey(issued->key);
    const auto certificates = loadCertificates(issued->certificate);
    if (!key || !certificates) {
        return std::unexpected(key ? certificates.error() : key.error());
    }
    HttpServerOptions options;
    options.certificates = *certificates; // the leaf alone, as Proxmox sends it
    options.key = *key;

    auto servers = std::make_unique<LabServers>();
    servers->m_authority = authority->certificate;
    servers->m_fingerprint = certificates->first().digest(QCryptographicHash::Sha256);
    servers->m_api = std::make_unique<HttpServer>(options, adapted(std::move(api)));
    servers->m_factory = std::make_unique<HttpServer>(options, adapted(std::move(factory)));
    for (auto *server : {servers->m_api.get(), servers->m_factory.get()}) {
        if (const auto listening = server->listen(); !listening) {
            return std::unexpected(listening.error());
        }
    }
    return servers;
}

QString LabServers::apiUrl() const
{
    return u"https://127.0.0.1:%1"_s.arg(m_api->port());
}

QString LabServers::factoryUrl() const
{
    return u"https://127.0.0.1:%1"_s.arg(m_factory->port());
}

QString LabServers::fingerprint() const
{
    return QString::fromLatin1(m_fingerprint.toHex(':').toUpper());
}

} // namespace castello::lab
