// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/async/async.h"
#include "backends/async/deadline.h"
#include "backends/talos/grpcstatus.h"
#include "backends/talos/talosaccess.h"

#include <QGrpcCallReply>
#include <QGrpcChannelOptions>
#include <QGrpcHttp2Channel>
#include <qgrpcstream.h>

#include <functional>
#include <stop_token>

/// How every call to Talos is made. With its .cpp, talosclient.cpp and talosstate.cpp the only
/// place that knows QtGrpc.
///
/// QtGrpc tells a network or TLS failure by a number only, starts its deadline after connecting and
/// may never finish a call that it cancels; hence our own timer, a TLS probe for the words, and
/// resuming from the timer, outside the channel's own signals, where the channel may be destroyed.

namespace castello {

template <class T>
using GrpcTask = QCoro::Task<std::expected<T, GrpcFailure>>;

template <class Client, class Request>
using UnaryMethod
    = std::unique_ptr<QGrpcCallReply> (Client::*)(const Request &, const QGrpcCallOptions &);
template <class Client, class Request>
using StreamMethod
    = std::unique_ptr<QGrpcServerStream> (Client::*)(const Request &, const QGrpcCallOptions &);

/// More than any reply of ours has; ends a stream that does not end.
constexpr qsizetype kMostStreamMessages = 4096;

/// A channel to an address that is already mapped. Errors: InvalidInput (unreadable access).
[[nodiscard]] Result<std::shared_ptr<QAbstractGrpcChannel>> openGrpcChannel(
    const TalosEntry &entry, const SocketAddress &dialled);

/// The status with which the operation ended; nothing when it was stopped before.
[[nodiscard]] QCoro::Task<std::optional<QGrpcStatus>> grpcEnd(
    QGrpcOperation *operation, std::stop_token stop);

/// Puts in words why a call ended without success (`status` empty = stopped); `deadline` outlives
/// the task.
[[nodiscard]] QCoro::Task<GrpcFailure> explainGrpcEnd(
    std::shared_ptr<const TalosConnection> connection,
    SocketAddress dialled,
    std::optional<QGrpcStatus> status,
    Effect effect,
    const Deadline *deadline,
    std::stop_token stop);

/// An answer that is no message of its type, or too many of them.
[[nodiscard]] GrpcFailure garbledAnswer(const TalosConnection &connection, Effect effect);

[[nodiscard]] inline std::chrono::milliseconds patienceFor(
    const TalosPatience &patience, Effect effect)
{
    return effect == Effect::Reads ? patience.read : patience.change;
}

/// One request, one answer.
template <class Reply, class Client, class Request>
GrpcTask<Reply> callUnary(std::shared_ptr<const TalosConnection> connection,
    UnaryMethod<Client, Request> method,
    Request request,
    Effect effect,
    std::stop_token stop)
{
    const Deadline deadline(patienceFor(connection->patience, effect), stop);
    auto dialled = co_await connection->addresses->resolve(connection->endpoint, deadline.token());
    if (!dialled) {
        co_return std::unexpected(GrpcFailure {deadline.explain(std::move(dialled).error())});
    }
    const auto channel = openGrpcChannel(connection->entry, *dialled);
    if (!channel) {
        co_return std::unexpected(GrpcFailure {channel.error()});
    }
    Client client;
    client.attachChannel(*channel);
    const auto operation = (client.*method)(request, QGrpcCallOptions());
    const auto status = co_await grpcEnd(operation.get(), deadline.token());
    if (!status || !status->isOk()) {
        auto why = co_await explainGrpcEnd(connection, *dialled, status, effect, &deadline, stop);
        co_return std::unexpected(std::move(why));
    }
    auto reply = operation->template read<Reply>();
    if (!reply) {
        co_return std::unexpected(garbledAnswer(*connection, effect));
    }
    co_return std::move(*reply);
}

/// One request, a stream of answers, all of them together at its end.
template <class Reply, class Client, class Request>
GrpcTask<QList<Reply>> callStream(std::shared_ptr<const TalosConnection> connection,
    StreamMethod<Client, Request> method,
    Request request,
    std::stop_token stop)
{
    const Deadline deadline(patienceFor(connection->patience, Effect::Reads), stop);
    auto dialled = co_await connection->addresses->resolve(connection->endpoint, deadline.token());
    if (!dialled) {
        co_return std::unexpected(GrpcFailure {deadline.explain(std::move(dialled).error())});
    }
    const auto channel = openGrpcChannel(connection->entry, *dialled);
    if (!channel) {
        co_return std::unexpected(GrpcFailure {channel.error()});
    }
    QList<Reply> replies; // before the stream, which refers to them until it ends
    bool isGarbled = false;
    Client client;
    client.attachChannel(*channel);
    const auto stream = (client.*method)(request, QGrpcCallOptions());
    QObject::connect(stream.get(), &QGrpcServerStream::messageReceived, stream.get(), [&] {
        auto reply = stream->template read<Reply>();
        isGarbled = isGarbled || !reply || replies.size() >= kMostStreamMessages;
        if (isGarbled) {
            stream->cancel();
        } else {
            replies.append(std::move(*reply));
        }
    });
    const auto status = co_await grpcEnd(stream.get(), deadline.token());
    if (isGarbled) {
        co_return std::unexpected(garbledAnswer(*connection, Effect::Reads));
    }
    if (!status || !status->isOk()) {
        auto why
            = co_await explainGrpcEnd(connection, *dialled, status, Effect::Reads, &deadline, stop);
        co_return std::unexpected(std::move(why));
    }
    co_return replies;
}

} // namespace castello
