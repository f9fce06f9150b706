// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/factory/imagefactory.h"
#include "backends/lab/core/pve/pveapi.h"
#include "backends/lab/core/wiremap.h"
#include "backends/lab/core/world.h"
#include "backends/lab/guests/guestpark.h"

#include <QJsonArray>
#include <QJsonObject>

namespace castello::lab {

/// Everything that is simulated, on one virtual clock: what `reset` throws away and makes anew.
class Universe
{
public:
    explicit Universe(Scheduler::Time start);
    Universe(const Universe &) = delete;
    Universe &operator=(const Universe &) = delete;

    Scheduler scheduler;
    ImageFactory factory;
    WireMap wires;
    GuestPark guests;
    World world;
    PveApi api;
};

/// Whose rights the lab hands out: one user with one token.
[[nodiscard]] Identity labUser();
[[nodiscard]] Identity labToken();

/// Puts in what a castle needs, generously, as often as one likes: `{hosts: [{name}], storages:
/// [{name, content: [..]}], bridges: [..], pool}`. The token gets exactly the rights of the
/// least-privilege table, so that a deploy which needs more fails here as it would at home.
/// Errors: the text of what is wrong with the request.
[[nodiscard]] QString furnish(World &world, const QJsonObject &request);

/// A VM that is nobody's: `{vmid, name, host, tags, description, running}`.
[[nodiscard]] QString addForeignVm(World &world, const QJsonObject &request);

} // namespace castello::lab
