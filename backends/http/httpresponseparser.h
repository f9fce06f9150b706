// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/httpmessage.h"

#include <QByteArrayView>

namespace castello {

/// Reads one HTTP/1.x response from bytes as they arrive: bodies by Content-Length, chunked, or up
/// to the end of the connection. Everything is bounded; nothing that a server sends can do more
/// than end in Broken. Source: RFC 9112.
class HttpResponseParser
{
public:
    enum class State { Incomplete, Complete, Broken };

    struct Limits
    {
        qsizetype head = 64 * 1024; ///< bytes of status line and headers, interim answers included
        qsizetype body = 64 * 1024 * 1024;
    };

    /// The method of the request decides whether a body follows.
    explicit HttpResponseParser(QByteArrayView requestMethod, Limits limits);
    explicit HttpResponseParser(QByteArrayView requestMethod);

    State feed(QByteArrayView bytes);
    /// The peer has closed: completes a body without a length, breaks everything else that is not
    /// complete.
    State finish();
    [[nodiscard]] State state() const;
    /// The answer; meaningful when Complete.
    [[nodiscard]] const HttpResponse &response() const { return m_response; }

private:
    enum class Stage {
        StatusLine,
        Headers,
        Length,
        UntilClose,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers,
        Complete,
        Broken
    };

    bool step(); ///< false when more bytes are needed, or at the end
    bool takeLine(QByteArray *line);
    void takeBody(qsizetype count);
    Stage readStatusLine(const QByteArray &line);
    Stage readHeader(const QByteArray &line);
    Stage stageAfterHead();
    Stage readChunkSize(const QByteArray &line);

    Limits m_limits;
    bool m_isHead;
    Stage m_stage = Stage::StatusLine;
    QByteArray m_buffer;
    qsizetype m_headBytes = 0;
    qsizetype m_wanted = 0; ///< bytes of the body, or of the chunk, that are still to come
    HttpResponse m_response;
};

} // namespace castello
