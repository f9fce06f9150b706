// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/allfixes.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::AllFixes)
};

} // namespace

std::optional<DocumentChange> allFixes(CastleDocument document)
{
    QList<DocumentChange> tried; // a fix that settles nothing must not be done for ever
    QList<PathEdit> edits;
    int done = 0;
    while (true) {
        const QList<Diagnostic> diagnostics = document.diagnostics();
        const auto next = std::ranges::find_if(diagnostics, [&tried](const Diagnostic &diagnostic) {
            return diagnostic.fix && !tried.contains(*diagnostic.fix);
        });
        if (next == diagnostics.cend()) {
            break;
        }
        tried.append(*next->fix);
        if (document.change(*next->fix)) {
            edits.append(next->fix->edits);
            ++done;
        }
    }
    if (done == 0) {
        return {};
    }
    return DocumentChange {Text::tr("Fix %n problem(s)", nullptr, done), edits};
}

} // namespace castello
