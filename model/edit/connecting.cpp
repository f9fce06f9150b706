// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/alterations.h"
#include "model/edit/castlechange.h"
#include "model/edit/gestureparts.h"

namespace castello {

namespace {

std::unexpected<Error> notMachines()
{
    return failure(
        ErrorCode::InvalidInput, GestureText::tr("Only machines are connected to a network"));
}

std::unexpected<Error> noNetwork()
{
    return failure(
        ErrorCode::InvalidInput, GestureText::tr("That is no network; end the connection on one"));
}

} // namespace

Result<DocumentChange> connectToNetwork(
    const Castle &castle, const QString &item, const QString &network)
{
    Castle after = castle;
    Group *group = groupOfItem(after, item);
    const QString key = keyOf(network);
    if (!group) {
        return notMachines();
    }
    if (itemKindAt(network) != ItemKind::Network || !castle.networks.contains(key)) {
        return noNetwork();
    }
    if (group->addresses.contains(key)) {
        return failure(ErrorCode::Conflict,
            GestureText::tr("“%1” is connected to “%2” already").arg(group->key, key));
    }
    if (auto connected = connect(after, *group, key); !connected) {
        return std::unexpected(std::move(connected).error());
    }
    return changeBetween(GestureText::tr("Connect %1 to %2").arg(group->key, key), castle, after);
}

Result<DocumentChange> disconnectFromNetwork(
    const Castle &castle, const QString &item, const QString &network)
{
    Castle after = castle;
    Group *group = groupOfItem(after, item);
    const QString key = keyOf(network);
    if (!group) {
        return notMachines();
    }
    if (group->addresses.remove(key) == 0) {
        return failure(ErrorCode::InvalidInput,
            GestureText::tr("“%1” is not connected to “%2”").arg(group->key, key));
    }
    return changeBetween(
        GestureText::tr("Disconnect %1 from %2").arg(group->key, key), castle, after);
}

} // namespace castello
