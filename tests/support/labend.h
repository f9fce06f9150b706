// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/folders.h"
#include "backends/lab/client/labprocess.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTest>

namespace castello::test {

/// Stops the lab of this test, when there is one, and waits until its folder is left alone.
inline void endLab()
{
    using namespace Qt::StringLiterals;
    if (const auto lab = await(connectToLab(labFolder(), {}))) {
        QVERIFY(await(lab->stop({})));
        QTRY_VERIFY(!QFile::exists(labFolder() + u"/lab.lock"_s)); // it writes there to its end
    }
}

} // namespace castello::test
