// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/document/castledocument.h"

#include <cstdint>
#include <cstdlib>

using namespace castello;

/// Any text opens; an edit of it is either refused or can be taken back to the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QStringView path : {u"groups.worker.count", u"a", u"a.b.c", u"a.0"}) {
        CastleDocument document = CastleDocument::fromText(text);
        const auto set = document.set(path, u"4");
        if (set && (!document.apply(set->inverted()) || document.text() != text)) {
            std::abort();
        }
        const auto removed = document.remove(path);
        if (removed && (!document.apply(removed->inverted()) || document.text() != text)) {
            std::abort();
        }
    }
    return 0;
}
