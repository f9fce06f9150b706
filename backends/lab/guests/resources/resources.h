// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/callresult.h"
#include "model/yaml/yamlvalue.h"

#include <QList>
#include <QString>

namespace castello::lab {

class GuestPark;
class TalosMachine;

/// One resource of a machine's state, as COSI serves it.
struct TalosResource
{
    QString namespaceName;
    QString type; ///< `Disks.block.talos.dev`
    QString id;
    YamlValue spec;
};

/// What a provider of resources sees.
struct ResourceView
{
    const GuestPark &park;
    const TalosMachine &machine;
};

/// Every resource of the type, in the order of ids. Empty when the namespace has none.
/// Errors: PermissionDenied for a type that the lab does not play.
[[nodiscard]] CallResult<QList<TalosResource>> listResources(
    const ResourceView &view, const QString &namespaceName, const QString &type);

/// Errors: as above, and NotFound.
[[nodiscard]] CallResult<TalosResource> findResource(
    const ResourceView &view, const QString &namespaceName, const QString &type, const QString &id);

} // namespace castello::lab
