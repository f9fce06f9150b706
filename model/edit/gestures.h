// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/documentchange.h"
#include "model/base/error.h"
#include "model/edit/itempath.h"

#include <QStringList>

/// What a person does with the mouse or the keyboard on the canvas, as changes of the document.
/// Pure functions of the castle; every failure is a sentence that can stand beside a dimmed target.

namespace castello {

/// What the palette offers.
enum class PaletteKind {
    Host,
    ControlPlanes,
    Workers,
    Network,
    Longhorn,
    LoadBalancer,
    Ingress,
    Certificates,
    Flux,
    Repository,
};

/// A change that brings a new item, and where that will be found.
struct Addition
{
    DocumentChange change;
    QString path; ///< of the new item (model/edit/itempath.h)
};

/// Adds an item with the next free name, addresses and VMIDs; what it needs and is not there yet (a
/// provider for a host, a version for Flux) comes with it. `target` is the item that it was dropped
/// on: machines dropped on a host are placed there, dropped on a network are connected to it; empty
/// = the background. With exactly one host or network in the castle, machines take it unasked.
/// Errors: Conflict (there can be only one, and it is there), InvalidInput (does not go there).
[[nodiscard]] Result<Addition> addFromPalette(
    const Castle &castle, PaletteKind kind, const QString &target = {});

/// Gives a group (of `item`, a group or one of its machines) a free range of addresses in a
/// network, and its hosts' providers a bridge to it. Errors: InvalidInput, Conflict (is connected;
/// no free addresses).
[[nodiscard]] Result<DocumentChange> connectToNetwork(
    const Castle &castle, const QString &item, const QString &network);
[[nodiscard]] Result<DocumentChange> disconnectFromNetwork(
    const Castle &castle, const QString &item, const QString &network);

/// Places a group on one host, or one machine of it by an override.
[[nodiscard]] Result<DocumentChange> placeOnHost(
    const Castle &castle, const QString &item, const HostRef &host);

/// Errors: InvalidInput (below 0 or more than the reader takes). Machines whose ordinal is beyond
/// the count lose their overrides.
[[nodiscard]] Result<DocumentChange> setGroupCount(
    const Castle &castle, const QString &group, int count);

/// Takes items out, with what referred to them. A machine in the middle of a group becomes
/// `absent`, the last one lowers the count. Errors: InvalidInput (the castle itself cannot go).
[[nodiscard]] Result<DocumentChange> removeItems(const Castle &castle, const QStringList &paths);

/// A second group like this one (with free addresses and VMIDs), a second host, network.
/// Errors: Conflict (there can be only one).
[[nodiscard]] Result<Addition> duplicateItem(const Castle &castle, const QString &path);

} // namespace castello
