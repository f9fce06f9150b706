// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/kubernetesserver.h"

#include "backends/lab/guests/face/kubernetesapi.h"
#include "backends/lab/guests/face/servercertificate.h"
#include "backends/lab/guests/guestpark.h"

#include <limits>

namespace castello::lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kMaximumBodyBytes = 3 << 20; // the API server's own limit

HttpServerOptions optionsFor(const Endpoint &endpoint, const CertificateAndKey &certificate)
{
    HttpServerOptions options;
    options.certificates = QSslCertificate::fromData(certificate.certificate);
    options.key = QSslKey(certificate.key.reveal().toByteArray(), QSsl::Ec);
    options.clientAuthority = QSslCertificate::fromData(endpoint.authority.certificate).value(0);
    options.maximumBodyBytes = kMaximumBodyBytes;
    options.idleClose = 90s;
    options.maximumRequests = std::numeric_limits<int>::max();
    options.closesOnError = false;
    return options;
}

} // namespace

Result<std::unique_ptr<GuestServer>> KubernetesServer::start(
    GuestPark &park, const Endpoint &endpoint)
{
    const auto certificate = serverCertificate(endpoint);
    if (!certificate) {
        return std::unexpected(certificate.error());
    }
    auto server = std::make_unique<KubernetesServer>(
        park, endpoint.vmid, optionsFor(endpoint, *certificate));
    if (const auto listening = server->m_server.listen(); !listening) {
        return std::unexpected(listening.error());
    }
    return server;
}

KubernetesServer::KubernetesServer(GuestPark &park, int vmid, HttpServerOptions options)
    : m_park(park)
    , m_vmid(vmid)
    , m_server(
          std::move(options), [this](const HttpRequest &request, const HttpResponder &respond) {
              respond(answer(request));
          })
{ }

HttpResponse KubernetesServer::answer(const HttpRequest &request)
{
    if (request.peerCertificate.isNull()) {
        return kubernetesStatus(401, u"Unauthorized"_s, u"Unauthorized"_s);
    }
    const QStringList groups = request.peerCertificate.subjectInfo(QSslCertificate::Organization);
    if (!groups.contains(u"system:masters")) {
        const QString user
            = request.peerCertificate.subjectInfo(QSslCertificate::CommonName).join(u',');
        return kubernetesStatus(403,
            u"Forbidden"_s,
            u"User \"%1\" cannot access %2 at the cluster scope"_s.arg(
                user, QString::fromLatin1(request.path())));
    }
    TalosMachine *machine = m_park.machine(m_vmid);
    if (!machine || !machine->disk().cluster || !machine->disk().config) {
        return kubernetesStatus(503, u"ServiceUnavailable"_s, u"the machine is going down"_s);
    }
    return answerKubernetes(
        request, *machine->disk().cluster, machine->disk().config->kubernetesVersion, m_park.now());
}

} // namespace castello::lab
