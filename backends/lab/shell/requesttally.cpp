// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/shell/requesttally.h"

#include <algorithm>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

QString hostOf(const QByteArray &path)
{
    const QList<QByteArray> pieces = path.split('/');
    const qsizetype place = pieces.indexOf("nodes");
    return place < 0 ? QString() : QString::fromUtf8(pieces.value(place + 1));
}

/// “POST start” of `/api2/json/nodes/pve/qemu/105/status/start`: the last piece that is a word.
QString kindOf(const QByteArray &method, const QByteArray &path)
{
    const QList<QByteArray> pieces = path.split('/');
    const auto isWord = [](const QByteArray &piece) {
        return std::ranges::none_of(piece, [](char c) { return c >= '0' && c <= '9'; });
    };
    const auto word = std::ranges::find_if(pieces.crbegin(), pieces.crend(), isWord);
    return QString::fromUtf8(method + ' ' + (word == pieces.crend() ? path : *word));
}

} // namespace

void RequestTally::begin(const QByteArray &method, const QByteArray &path)
{
    if (method == "GET") {
        ++m_reads;
    } else {
        ++m_changes[kindOf(method, path)];
    }
    Load &load = m_loads[hostOf(path)];
    load.most = std::max(load.most, ++load.now);
}

void RequestTally::end(const QByteArray &path)
{
    --m_loads[hostOf(path)].now;
}

QJsonObject RequestTally::toJson() const
{
    QJsonObject changes;
    for (const auto &[kind, count] : m_changes.asKeyValueRange()) {
        changes[kind] = count;
    }
    QJsonObject mostAtOnce;
    for (const auto &[host, load] : m_loads.asKeyValueRange()) {
        mostAtOnce[host] = load.most;
    }
    return {{u"reads"_s, m_reads}, {u"changes"_s, changes}, {u"mostAtOnce"_s, mostAtOnce}};
}

} // namespace castello::lab
