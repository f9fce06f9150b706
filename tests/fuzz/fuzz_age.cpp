// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/age.h"
#include "backends/secrets/ageformat.h"
#include "backends/secrets/bech32.h"

#include <cstdint>
#include <cstdlib>

using namespace castello;

/// Any bytes: nothing may crash, and what is accepted must be written again as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QList<AgeIdentity> identities {*AgeIdentity::create()};
    const QByteArrayView input(data, qsizetype(size));

    (void)decryptAge(input, identities);
    if (const auto header = age::parseHeader(input)) {
        if (age::writeStanzas(header->stanzas) != header->authenticated) {
            std::abort();
        }
    }
    if (const auto binary = age::decodeArmor(input)) {
        if (age::decodeArmor(age::encodeArmor(*binary)) != binary) {
            std::abort();
        }
    }
    if (const auto value = decodeBech32(input)) {
        if (encodeBech32(*value) != input.toByteArray().toLower()) {
            std::abort();
        }
    }
    return 0;
}
