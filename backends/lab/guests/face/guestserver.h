// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

namespace castello::lab {

/// A real server on a port of 127.0.0.1; stops when it is destroyed.
class GuestServer
{
public:
    GuestServer() = default;
    GuestServer(const GuestServer &) = delete;
    GuestServer &operator=(const GuestServer &) = delete;
    virtual ~GuestServer() = default;

    [[nodiscard]] virtual quint16 port() const = 0;
};

} // namespace castello::lab
