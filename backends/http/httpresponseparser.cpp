// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/http/httpresponseparser.h"

#include <algorithm>

namespace castello {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Visible characters of a header name; a blank before the colon is an attack, not a name.
bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty()
        && std::ranges::all_of(name, [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

HttpResponseParser::HttpResponseParser(QByteArrayView requestMethod, Limits limits)
    : m_limits(limits)
    , m_isHead(requestMethod == "HEAD")
{ }

HttpResponseParser::HttpResponseParser(QByteArrayView requestMethod)
    : HttpResponseParser(requestMethod, Limits())
{ }

HttpResponseParser::State HttpResponseParser::state() const
{
    switch (m_stage) {
    case Stage::Complete:
        return State::Complete;
    case Stage::Broken:
        return State::Broken;
    default:
        return State::Incomplete;
    }
}

HttpResponseParser::State HttpResponseParser::feed(QByteArrayView bytes)
{
    m_buffer += bytes;
    while (step()) { }
    return state();
}

HttpResponseParser::State HttpResponseParser::finish()
{
    if (m_stage != Stage::Complete) {
        m_stage = m_stage == Stage::UntilClose ? Stage::Complete : Stage::Broken;
    }
    return state();
}

bool HttpResponseParser::step()
{
    QByteArray line;
    switch (m_stage) {
    case Stage::StatusLine:
        return takeLine(&line) && (m_stage = readStatusLine(line), true);
    case Stage::Headers:
        return takeLine(&line) && (m_stage = readHeader(line), true);
    case Stage::ChunkSize:
        return takeLine(&line) && (m_stage = readChunkSize(line), true);
    case Stage::ChunkEnd:
        return takeLine(&line)
            && (m_stage = line.isEmpty() ? Stage::ChunkSize : Stage::Broken, true);
    case Stage::Trailers:
        return takeLine(&line)
            && (m_stage = line.isEmpty() ? Stage::Complete : Stage::Trailers, true);
    case Stage::Length:
        takeBody(m_wanted);
        m_stage = m_wanted == 0 ? Stage::Complete : m_stage;
        return false;
    case Stage::ChunkData:
        takeBody(m_wanted);
        m_stage = m_wanted == 0 ? Stage::ChunkEnd : m_stage;
        return m_wanted == 0;
    case Stage::UntilClose:
        m_wanted = m_buffer.size();
        takeBody(m_wanted);
        m_stage = m_response.body.size() > m_limits.body ? Stage::Broken : m_stage;
        return false;
    case Stage::Complete:
    case Stage::Broken:
        return false;
    }
    return false;
}

// A line without its end. Lines are what the head, the chunk sizes and the trailers are made of,
// and all of them together are bounded by the limit of the head.
bool HttpResponseParser::takeLine(QByteArray *line)
{
    const qsizetype end = m_buffer.indexOf('\n');
    const qsizetype length = end < 0 ? m_buffer.size() : end + 1;
    if (m_headBytes + length > m_limits.head) {
        m_stage = Stage::Broken;
        return false;
    }
    if (end < 0) {
        return false;
    }
    m_headBytes += m_stage == Stage::ChunkSize || m_stage == Stage::ChunkEnd ? 0 : length;
    *line = m_buffer.first(end > 0 && m_buffer[end - 1] == '\r' ? end - 1 : end);
    m_buffer.remove(0, length);
    return true;
}

void HttpResponseParser::takeBody(qsizetype count)
{
    const qsizetype taken = std::min(count, m_buffer.size());
    m_response.body += QByteArrayView(m_buffer).first(taken);
    m_buffer.remove(0, taken);
    m_wanted -= taken;
}

// `HTTP/1.1 200 OK`; the reason may be empty or missing.
HttpResponseParser::Stage HttpResponseParser::readStatusLine(const QByteArray &line)
{
    const bool isHttp = line.size() >= 12 && line.startsWith("HTTP/1.") && isDigit(line[7])
        && line[8] == ' ' && isDigit(line[9]) && isDigit(line[10]) && isDigit(line[11])
        && (line.size() == 12 || line[12] == ' ');
    if (!isHttp || line[9] == '0') {
        return Stage::Broken;
    }
    m_response = {};
    m_response.status = line.sliced(9, 3).toInt();
    m_response.reason
        = QString::fromUtf8(line.sliced(std::min<qsizetype>(13, line.size()))).trimmed();
    return Stage::Headers;
}

HttpResponseParser::Stage HttpResponseParser::readHeader(const QByteArray &line)
{
    if (line.isEmpty()) {
        return stageAfterHead();
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isFieldName(QByteArrayView(line).first(colon))) {
        return Stage::Broken;
    }
    m_response.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    return Stage::Headers;
}

HttpResponseParser::Stage HttpResponseParser::stageAfterHead()
{
    if (m_response.status < 200) {
        // An interim answer; the real one follows. We never ask to switch protocols.
        return m_response.status == 101 ? Stage::Broken : Stage::StatusLine;
    }
    if (m_isHead || m_response.status == 204 || m_response.status == 304) {
        return Stage::Complete;
    }
    const QByteArray encoding = m_response.header("Transfer-Encoding");
    if (!encoding.isEmpty()) {
        return encoding.compare("chunked", Qt::CaseInsensitive) == 0 ? Stage::ChunkSize
                                                                     : Stage::Broken;
    }
    QByteArray length;
    for (const HttpHeader &header : std::as_const(m_response.headers)) {
        if (header.name.compare("Content-Length", Qt::CaseInsensitive) != 0) {
            continue;
        }
        if (!length.isEmpty() && length != header.value) {
            return Stage::Broken;
        }
        length = header.value;
    }
    if (length.isEmpty()) {
        return Stage::UntilClose;
    }
    bool isNumber = std::ranges::all_of(length, isDigit);
    m_wanted = isNumber ? length.toLongLong(&isNumber) : 0;
    return isNumber && m_wanted <= m_limits.body ? Stage::Length : Stage::Broken;
}

// `1a;extension`
HttpResponseParser::Stage HttpResponseParser::readChunkSize(const QByteArray &line)
{
    const QByteArray digits
        = line.first(line.contains(';') ? line.indexOf(';') : line.size()).trimmed();
    const bool isHex = !digits.isEmpty() && digits.size() <= 8
        && std::ranges::all_of(digits,
            [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
    m_wanted = isHex ? digits.toLongLong(nullptr, 16) : 0;
    if (!isHex || m_wanted > m_limits.body - m_response.body.size()) {
        return Stage::Broken;
    }
    return m_wanted == 0 ? Stage::Trailers : Stage::ChunkData;
}

} // namespace castello
