// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/face/callqueue.h"
#include "backends/lab/guests/face/talosproto.h"
#include "backends/lab/guests/guestpark.h"
#include "backends/lab/guests/machinecalls.h"

#include <concepts>

namespace castello::lab {

/// How the gRPC services of one server reach their machine: in the core's thread, and only as far
/// as the caller's roles allow.
class TalosAccess
{
public:
    TalosAccess(GuestPark &park, const Endpoint &endpoint)
        : m_park(park)
        , m_vmid(endpoint.vmid)
        , m_boot(endpoint.boot)
        , m_isMaintenance(endpoint.kind == Endpoint::Kind::Maintenance)
    { }

    [[nodiscard]] CallQueue &queue() { return m_queue; }

    /// `work(GuestPark &, TalosMachine &)` returns a CallResult. From gRPC's threads.
    template <class Work>
    auto call(const grpc::ServerContext &context, MachineMethod method, Work work)
        -> std::invoke_result_t<Work, GuestPark &, TalosMachine &>
    {
        using Answer = std::invoke_result_t<Work, GuestPark &, TalosMachine &>;
        Answer answer = std::unexpected(
            CallError {CallCode::Unavailable, QStringLiteral("the machine is going down")});
        const auto allowed = authorize(method, rolesOf(context), m_isMaintenance);
        if (!allowed) {
            return std::unexpected(allowed.error());
        }
        // When the queue is closed, the answer stays what it is.
        (void)m_queue.run([&] {
            TalosMachine *target = m_park.machine(m_vmid);
            if (target && target->boot() == m_boot && target->stage() != TalosMachine::Stage::Off) {
                answer = work(m_park, *target);
            }
        });
        return answer;
    }

private:
    [[nodiscard]] static QStringList rolesOf(const grpc::ServerContext &context);

    GuestPark &m_park;
    int m_vmid;
    int m_boot;
    bool m_isMaintenance;
    CallQueue m_queue;
};

[[nodiscard]] grpc::Status toStatus(const CallError &error);

/// The gRPC status of an answer; `fill(value)` writes the reply of a good one.
template <class T, class Fill>
grpc::Status reply(const CallResult<T> &answer, Fill fill)
{
    if (!answer) {
        return toStatus(answer.error());
    }
    if constexpr (std::is_void_v<T>) {
        fill();
    } else {
        fill(*answer);
    }
    return grpc::Status::OK;
}

} // namespace castello::lab
