// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>

#include <memory>

namespace castello {

/// Bytes that must not leak. Prints as `<redacted>`; the memory is wiped when the last copy goes.
/// Copies share one buffer.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over; the given array is wiped when it was the only reference.
    explicit Secret(QByteArray bytes);

    [[nodiscard]] bool isEmpty() const;
    /// The bytes, for the call that needs them. Do not store the view or what is made of it.
    [[nodiscard]] QByteArrayView reveal() const;

    /// Constant-time for equal lengths.
    friend bool operator==(const Secret &a, const Secret &b);
    friend QDebug operator<<(QDebug debug, const Secret &);

private:
    class Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites the bytes if this is their only reference, in a way that the compiler keeps.
void wipe(QByteArray &bytes);

} // namespace castello
