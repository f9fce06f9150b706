// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/httpmessage.h"
#include "backends/proxmox/upid.h"
#include "model/base/error.h"

#include <QStringList>

namespace castello {

/// What an answer other than 200 means. Proxmox tells its errors in the reason phrase and usually,
/// but not always, in the body too; there is no 404, and 500 stands for almost everything, so the
/// words decide. `server` is how the endpoint is called, `isRead` whether asking again would do no
/// harm.
///
/// Codes: PermissionDenied (401, 403), Conflict (locked, changed meanwhile, exists already,
/// running), NotFound, InvalidInput (a value was refused), Unreachable (595), UnknownOutcome (596
/// and up, when it was no read), Unexpected. Source: pve-http-server, pve-common, qemu-server, as
/// recorded from 9.2.
[[nodiscard]] Error explainProxmoxAnswer(
    const HttpResponse &response, const QString &server, bool isRead);

/// The same for the exit status of a task that failed; `log` are its last lines.
[[nodiscard]] Error explainTaskFailure(
    const Upid &task, const QString &exitStatus, const QStringList &log);

} // namespace castello
