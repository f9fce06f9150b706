// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/problems/quickfixes.h"

#include <algorithm>

namespace castello {

int applyAllFixes(DocumentSession &session)
{
    QList<DocumentChange> tried; // a fix that settles nothing must not be done for ever
    int done = 0;
    while (true) {
        const QList<Diagnostic> diagnostics = session.diagnostics();
        const auto next = std::ranges::find_if(diagnostics, [&tried](const Diagnostic &diagnostic) {
            return diagnostic.fix && !tried.contains(*diagnostic.fix);
        });
        if (next == diagnostics.cend()) {
            return done;
        }
        tried.append(*next->fix);
        if (session.change(*next->fix)) {
            ++done;
        }
    }
}

} // namespace castello
