// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/// What the mouse does on the canvas, except on the buttons of items. All it means is decided by
/// the view model.
Item {
    id: root

    required property CanvasViewModel canvas
    readonly property CanvasViewport viewport: canvas.viewport
    /// While Space is held, the left button pans.
    property bool isSpaceHeld: false

    MouseArea {
        id: mouse

        property point pressedAt
        property point lastAt
        property string pressedKey
        /// Of the machine or group whose connector the button was pressed on.
        property string connectorKey
        property bool isPanning: false
        property bool isMoved: false

        /// What a movement means depends on where it began.
        function begin(modifiers: int) {
            const isConnecting = connectorKey !== "" || modifiers & Qt.ShiftModifier;
            if (isConnecting && root.canvas.gestures.beginConnecting(connectorKey || pressedKey))
                return;
            if (pressedKey === "")
                root.canvas.rubberBand.begin(root.viewport.toScene(pressedAt), modifiers);
            else if (!root.canvas.beginDrag(pressedKey))
                root.canvas.gestures.beginPlacing(pressedKey);
        }

        acceptedButtons: Qt.LeftButton | Qt.MiddleButton
        anchors.fill: parent
        cursorShape: isPanning ? Qt.ClosedHandCursor : root.isSpaceHeld ? Qt.OpenHandCursor : Qt.ArrowCursor

        onPressed: event => {
            const at = Qt.point(event.x, event.y);
            pressedAt = at;
            lastAt = at;
            isMoved = false;
            isPanning = event.button === Qt.MiddleButton || root.isSpaceHeld;
            pressedKey = isPanning ? "" : root.canvas.itemAt(root.viewport.toScene(at));
            connectorKey = isPanning ? "" : root.canvas.connectorAt(root.viewport.toScene(at));
        }
        onPositionChanged: event => {
            const at = Qt.point(event.x, event.y);
            if (isPanning) {
                root.viewport.panBy(Qt.point(at.x - lastAt.x, at.y - lastAt.y));
            } else {
                const distance = Qt.point(at.x - pressedAt.x, at.y - pressedAt.y);
                if (!isMoved && Math.abs(distance.x) + Math.abs(distance.y) >= Application.styleHints.startDragDistance) {
                    isMoved = true;
                    begin(event.modifiers);
                }
                root.canvas.gestures.moveTo(root.viewport.toScene(at));
                root.canvas.rubberBand.moveTo(root.viewport.toScene(at));
                if (root.canvas.isDragging)
                    root.canvas.dragBy(Qt.point(distance.x / root.viewport.zoom, distance.y / root.viewport.zoom));
            }
            lastAt = at;
        }
        onReleased: event => {
            if (root.canvas.isDragging)
                root.canvas.endDrag();
            else if (root.canvas.gestures.isActive)
                root.canvas.gestures.finish();
            else if (root.canvas.rubberBand.isActive)
                root.canvas.rubberBand.finish();
            else if (!isMoved && !isPanning)
                root.canvas.click(pressedKey, event.modifiers);
            isPanning = false;
        }
        onCanceled: {
            root.canvas.cancelDrag();
            root.canvas.gestures.cancel();
            root.canvas.rubberBand.cancel();
            isPanning = false;
        }
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        target: null

        onWheel: event => {
            const isTouchPad = event.device.type === PointerDevice.TouchPad;
            if (isTouchPad && !(event.modifiers & Qt.ControlModifier))
                root.viewport.panBy(Qt.point(event.pixelDelta.x, event.pixelDelta.y));
            else
                root.viewport.zoomAbout(point.position, Math.pow(1.0015, event.angleDelta.y));
        }
    }
}
