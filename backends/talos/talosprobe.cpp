// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/talos/talosprobe.h"

#include "backends/async/deadline.h"
#include "backends/talos/talospresence.h"

namespace castello {

using namespace std::chrono_literals;

namespace {

constexpr auto kPresencePatience = 5s;

// A first look learns the certificate, which the second one then takes as given.
Async<TlsFinding> probeUnconditionally(
    SocketAddress dialled, QString server, std::chrono::milliseconds patience, std::stop_token stop)
{
    TlsTrust trust {PinnedCertificate {QString(64, u'0')}, dialled.host, std::nullopt};
    CASTELLO_CO_TRY(first, probeTls(dialled, server, trust, kHttp2, patience, stop));
    if (first.certificate.isNull()) {
        co_return first;
    }
    trust.anchor = PinnedCertificate {first.fingerprint};
    co_return co_await probeTls(dialled, server, trust, kHttp2, patience, stop);
}

} // namespace

TlsTrust talosTrust(const TalosAccess &access, const SocketAddress &dialled)
{
    return {GivenAuthorities {access.ca}, dialled.host, access.client};
}

Async<TlsFinding> probeTalosTls(TalosEntry entry,
    SocketAddress dialled,
    QString server,
    std::chrono::milliseconds patience,
    std::stop_token stop)
{
    if (const auto *access = std::get_if<TalosAccess>(&entry)) {
        return probeTls(dialled, server, talosTrust(*access, dialled), kHttp2, patience, stop);
    }
    return probeUnconditionally(dialled, server, patience, stop);
}

Async<TalosPresence> probeTalos(SocketAddress endpoint,
    TalosAccess access,
    std::shared_ptr<const AddressMap> addresses,
    std::stop_token stop)
{
    using Kind = TalosPresence::Kind;
    auto dialled = co_await addresses->resolve(endpoint, stop);
    if (!dialled) {
        if (dialled.error().code != ErrorCode::Unreachable) {
            co_return std::unexpected(std::move(dialled).error());
        }
        co_return TalosPresence {Kind::Nobody, {}, std::move(dialled).error()};
    }
    CASTELLO_CO_TRY(ours, probeTalosTls(access, *dialled, endpoint.host, kPresencePatience, stop));
    if (!ours.trouble) {
        co_return TalosPresence {Kind::Running, ours.fingerprint, std::nullopt};
    }
    if (ours.certificate.isNull()) {
        co_return TalosPresence {Kind::Nobody, {}, ours.trouble};
    }
    CASTELLO_CO_TRY(anyone,
        probeTalosTls(TalosMaintenance {}, *dialled, endpoint.host, kPresencePatience, stop));
    if (!anyone.trouble) {
        co_return TalosPresence {Kind::Maintenance, anyone.fingerprint, std::nullopt};
    }
    co_return TalosPresence {Kind::Stranger, ours.fingerprint, ours.trouble};
}

} // namespace castello
