// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/addressmap.h"

namespace castello {

Async<SocketAddress> DirectAddressMap::resolve(SocketAddress address, std::stop_token) const
{
    co_return address;
}

} // namespace castello
