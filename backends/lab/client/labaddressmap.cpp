// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/client/labaddressmap.h"

namespace castello {

namespace {

Async<SocketAddress> resolveByLab(LabClient client, SocketAddress address, std::stop_token stop)
{
    auto port = co_await client.resolve(address.host, address.port, stop);
    if (!port) {
        Error error = std::move(port).error();
        error.code = error.code == ErrorCode::NotFound ? ErrorCode::Unreachable : error.code;
        co_return std::unexpected(std::move(error));
    }
    co_return SocketAddress {QStringLiteral("127.0.0.1"), *port};
}

} // namespace

Async<SocketAddress> LabAddressMap::resolve(SocketAddress address, std::stop_token stop) const
{
    return resolveByLab(m_client, std::move(address), std::move(stop));
}

} // namespace castello
