// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlreader.h"

#include <cstdint>
#include <cstdlib>

using namespace castello;

/// The reader answers every text, and the same text in the same way.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto first = readYamlDocuments(text);
    const auto second = readYamlDocuments(text);
    if (first != second || (!first && first.error().message.isEmpty())) {
        std::abort();
    }
    return 0;
}
