// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// Whatever a server sends: no crash, limits are kept, and it does not matter how the bytes were
// cut.
#include "backends/http/httpresponseparser.h"

#include <cstdlib>

using namespace castello;

static void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    constexpr HttpResponseParser::Limits limits {2000, 3000};

    HttpResponseParser whole("GET", limits);
    whole.feed(bytes);
    const auto state = whole.finish();
    require(state != HttpResponseParser::State::Incomplete);
    require(state != HttpResponseParser::State::Complete
        || whole.response().body.size() <= limits.body);

    HttpResponseParser cut("GET", limits);
    for (const char byte : bytes) {
        cut.feed(QByteArrayView(&byte, 1));
    }
    require(cut.finish() == state);
    if (state == HttpResponseParser::State::Complete) {
        require(cut.response().status == whole.response().status
            && cut.response().body == whole.response().body
            && cut.response().headers == whole.response().headers);
    }
    return 0;
}
