// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/run/runcontroller.h"
#include "qml/workspace/documentsession.h"
#include "qml/workspace/livestate.h"
#include "qml/workspace/selection.h"

namespace castello {

/// The open castle and all that goes with it: made once a window, handed to every panel.
struct Workspace
{
    DocumentSession session;
    Selection selection;
    LiveState live;
    RunController run {&session, &live};
};

} // namespace castello
