// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Castello.Theme

/// Everything that pans and zooms. A screen reader finds the items in view in this list; the
/// outline is the list of all items, in view or not.
Item {
    id: root

    required property CanvasViewModel canvas
    required property bool usesGeometry
    readonly property CanvasViewport viewport: canvas.viewport

    objectName: "canvasWorld"
    scale: viewport.zoom
    transformOrigin: Item.TopLeft
    x: viewport.pan.x
    y: viewport.pan.y

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Items in view")

    Loader {
        active: root.usesGeometry

        sourceComponent: GeometryEdges {
            canvas: root.canvas
            objectName: "geometryEdges"
        }
    }

    Repeater {
        model: ViewportProxyModel {
            shape: CanvasLook.Shape.Host
            sourceModel: root.canvas.items
            viewport: root.viewport
        }

        HostItem {
            canvas: root.canvas
        }
    }

    Repeater {
        model: ViewportProxyModel {
            shape: CanvasLook.Shape.Network
            sourceModel: root.canvas.items
            viewport: root.viewport
        }

        NetworkBus {
            canvas: root.canvas
        }
    }

    Repeater {
        model: ViewportProxyModel {
            shape: CanvasLook.Shape.Service
            sourceModel: root.canvas.items
            viewport: root.viewport
        }

        ServiceCard {
            canvas: root.canvas
        }
    }

    Repeater {
        model: ViewportProxyModel {
            shape: CanvasLook.Shape.GroupHeader
            sourceModel: root.canvas.items
            viewport: root.viewport
        }

        GroupHeader {
            canvas: root.canvas

            onStepped: step => root.canvas.stepGroup(key, step)
        }
    }

    Repeater {
        model: ViewportProxyModel {
            shape: CanvasLook.Shape.Machine
            sourceModel: root.canvas.items
            viewport: root.viewport
        }

        MachineCard {
            canvas: root.canvas
        }
    }

    Repeater {
        model: ViewportProxyModel {
            shape: CanvasLook.Shape.Endpoint
            sourceModel: root.canvas.items
            viewport: root.viewport
        }

        EndpointBadge {
            canvas: root.canvas
        }
    }
}
