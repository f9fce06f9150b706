// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QString>

namespace castello {

/// Names one task of Proxmox: `UPID:HOST:PID:PSTART:STARTTIME:TYPE:ID:USER:`. Kept as it came,
/// since the journal holds it and it is sent back. Source: pve-common PVE::Tools::upid_decode.
struct Upid
{
    QString text;
    QString host; ///< where the task runs: its calls go to this one
    QString type; ///< `qmcreate`, `resize`, `download` …
    QString id; ///< VMID, file name or storage; may be empty
    friend bool operator==(const Upid &, const Upid &) = default;

    /// Errors: Unexpected.
    [[nodiscard]] static Result<Upid> parse(const QString &text);
};

} // namespace castello
