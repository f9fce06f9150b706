// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/scene/scenebuilder.h"

#include "qml/canvas/scene/automaticlayout.h"
#include "qml/canvas/scene/hostitems.h"
#include "qml/canvas/scene/networkitems.h"
#include "qml/canvas/scene/problems.h"
#include "qml/canvas/scene/serviceitems.h"

namespace castello {

namespace {

/// Where each host goes: where a person put it, else in rows, clear of those that were put.
QList<QPointF> hostPlaces(const SceneInput &input, const QList<HostDrawing> &hosts)
{
    QList<QSizeF> sizes;
    QList<QRectF> taken;
    for (const HostDrawing &host : hosts) {
        const auto chosen = input.layout.positions.constFind(host.key());
        if (chosen == input.layout.positions.cend()) {
            sizes.append(host.size());
        } else {
            taken.append({*chosen, host.size()});
        }
    }
    const QList<QPointF> automatic = flowInRows(sizes);
    QList<QPointF> places;
    qsizetype next = 0;
    for (const HostDrawing &host : hosts) {
        const auto chosen = input.layout.positions.constFind(host.key());
        if (chosen != input.layout.positions.cend()) {
            places.append(*chosen);
            continue;
        }
        const QRectF area = withoutOverlap({automatic.at(next++), host.size()}, taken);
        taken.append(area);
        places.append(area.topLeft());
    }
    return places;
}

} // namespace

Scene buildScene(const SceneInput &input)
{
    Scene scene;
    const QList<HostDrawing> hosts = drawHosts(input);
    const QList<QPointF> places = hostPlaces(input, hosts);
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        scene.items.append(hostItems(input, hosts.at(i), places.at(i)));
    }
    addNetworks(input, hosts, scene);
    addServices(input, scene);
    markProblems(input.diagnostics, scene);
    return scene;
}

} // namespace castello
