// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/addressmap.h"

#include <chrono>
#include <memory>

namespace castello {

/// Who is behind an address and port.
enum class TcpPresence {
    Silent, ///< no answer, or the address leads nowhere
    Refuses, ///< no service; somebody is there, or a firewall speaks for the whole network
    Accepts, ///< a service
};

/// Opens a connection and closes it again; sends nothing. Errors: Cancelled, and those of the
/// address map but Unreachable, which is Silent.
[[nodiscard]] Async<TcpPresence> probeTcp(SocketAddress address,
    std::shared_ptr<const AddressMap> addresses,
    std::chrono::milliseconds patience,
    std::stop_token stop);

} // namespace castello
