// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/processsecurity.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#include <cerrno>

namespace castello {

namespace {

bool forbidDumps()
{
#ifdef Q_OS_WIN
    SetErrorMode(SetErrorMode(0) | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return true;
#else
    const rlimit none {0, 0};
    bool isForbidden = setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef Q_OS_LINUX
    // The limit does not count where the system hands dumps to a program; this does.
    isForbidden = isForbidden && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#endif
    return isForbidden;
#endif
}

} // namespace

Result<void> hardenProcess()
{
    if (!forbidDumps()) {
        return failure(ErrorCode::Unexpected,
            QCoreApplication::translate("castello::ProcessSecurity",
                "crash dumps could not be switched off, so secrets might end in one; run Castello "
                "outside of the sandbox that forbids it"),
            qt_error_string(errno));
    }
    return {};
}

} // namespace castello
