// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/talosaccess.h"

#include "backends/lab/guests/face/clientroles.h"

namespace castello::lab {

QStringList TalosAccess::rolesOf(const grpc::ServerContext &context)
{
    const auto certificate = context.auth_context()->FindPropertyValues("x509_pem_cert");
    if (certificate.empty()) {
        return {};
    }
    const grpc::string_ref pem = certificate.front();
    return rolesOfCertificate(QByteArray(pem.data(), static_cast<qsizetype>(pem.size())));
}

grpc::Status toStatus(const CallError &error)
{
    return {static_cast<grpc::StatusCode>(error.code), error.message.toStdString()};
}

} // namespace castello::lab
