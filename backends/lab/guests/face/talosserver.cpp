// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/talosserver.h"

#include "backends/lab/guests/face/servercertificate.h"

#include <QCoreApplication>

namespace castello::lab {

using namespace std::chrono_literals;

namespace {

constexpr int kMaximumMessageBytes = 32 << 20; // Talos's own limit
constexpr auto kShutdownPatience = 500ms;

std::shared_ptr<grpc::ServerCredentials> credentialsOf(
    const Endpoint &endpoint, const CertificateAndKey &certificate)
{
    // The PEM reader below gRPC knows Talos's Ed25519 keys by their usual label only.
    QByteArray key = certificate.key.reveal().toByteArray();
    key.replace("ED25519 PRIVATE KEY", "PRIVATE KEY");
    grpc::SslServerCredentialsOptions options(endpoint.kind == Endpoint::Kind::Maintenance
            ? GRPC_SSL_DONT_REQUEST_CLIENT_CERTIFICATE
            : GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
    options.pem_key_cert_pairs.push_back(
        {key.toStdString(), certificate.certificate.toStdString()});
    options.pem_root_certs = endpoint.authority.certificate.toStdString();
    wipe(key);
    return grpc::SslServerCredentials(options);
}

} // namespace

Result<std::unique_ptr<GuestServer>> TalosServer::start(GuestPark &park, const Endpoint &endpoint)
{
    const auto certificate = serverCertificate(endpoint);
    if (!certificate) {
        return std::unexpected(certificate.error());
    }
    auto server = std::make_unique<TalosServer>(park, endpoint);
    if (!server->listen(credentialsOf(endpoint, *certificate))) {
        return failure(ErrorCode::Unexpected,
            QCoreApplication::translate(
                "castello::Lab", "The lab cannot open a port on this computer."));
    }
    return server;
}

TalosServer::TalosServer(GuestPark &park, const Endpoint &endpoint)
    : m_access(park, endpoint)
    , m_machineService(m_access)
    , m_stateService(m_access)
{ }

TalosServer::~TalosServer()
{
    m_access.queue().close(); // first, so that no handler waits for this thread any more
    if (m_server) {
        m_server->Shutdown(std::chrono::system_clock::now() + kShutdownPatience);
    }
}

bool TalosServer::listen(const std::shared_ptr<grpc::ServerCredentials> &credentials)
{
    grpc::ServerBuilder builder;
    builder.AddListeningPort("127.0.0.1:0", credentials, &m_port);
    builder.SetMaxReceiveMessageSize(kMaximumMessageBytes);
    builder.SetSyncServerOption(grpc::ServerBuilder::NUM_CQS, 1);
    builder.SetSyncServerOption(grpc::ServerBuilder::MAX_POLLERS, 2);
    builder.RegisterService(&m_machineService);
    builder.RegisterService(&m_stateService);
    m_server = builder.BuildAndStart();
    return m_server && m_port != 0;
}

} // namespace castello::lab
