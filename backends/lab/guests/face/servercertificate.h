// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/endpoint.h"
#include "model/base/error.h"

namespace castello::lab {

/// The certificate that a server shows at this endpoint, with a fresh key: self-signed in
/// maintenance, else signed by the endpoint's authority for its names and 127.0.0.1. Dated by the
/// computer's clock, not the lab's, because that is what clients check it by; and for a year,
/// because nothing renews it. Errors: InvalidInput when the authority of the machine config cannot
/// be read.
[[nodiscard]] Result<CertificateAndKey> serverCertificate(const Endpoint &endpoint);

} // namespace castello::lab
