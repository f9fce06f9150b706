// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/talos/kubeconfigarchive.h"

#include <QCoreApplication>

#include <optional>
#include <zlib.h>

namespace castello {

namespace {

struct Talos
{
    Q_DECLARE_TR_FUNCTIONS(castello::Talos)
};

constexpr qsizetype kBlock = 512;
constexpr qsizetype kLargest = 1024 * 1024;

std::unexpected<Error> broken(const char *detail)
{
    return failure(ErrorCode::Unexpected,
        Talos::tr("The machine sent a kubeconfig archive that cannot be read; try again."),
        QString::fromLatin1(detail));
}

// Unpacks one gzip member, whole. Empty optional: broken, too large, or cut off.
std::optional<QByteArray> gunzip(QByteArrayView packed)
{
    z_stream stream {};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK) { // 16: a gzip header, and nothing else
        return std::nullopt;
    }
    QByteArray plain(kLargest, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = uInt(plain.size());
    const int end = inflate(&stream, Z_FINISH);
    plain.truncate(kLargest - qsizetype(stream.avail_out));
    inflateEnd(&stream);
    if (end != Z_STREAM_END) {
        wipe(plain);
        return std::nullopt;
    }
    return plain;
}

// A number of a tar header: octal digits, then a NUL or a blank.
std::optional<qsizetype> octal(QByteArrayView field)
{
    qsizetype value = 0;
    qsizetype digits = 0;
    for (const char c : field.trimmed()) {
        if (c == '\0') {
            break;
        }
        if (c < '0' || c > '7' || ++digits > 11) {
            return std::nullopt;
        }
        value = value * 8 + (c - '0');
    }
    return digits > 0 ? std::optional(value) : std::nullopt;
}

// Sum of all bytes with the checksum's own field as blanks.
bool hasRightChecksum(QByteArrayView header)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < kBlock; ++i) {
        sum += i >= 148 && i < 156 ? ' ' : uchar(header[i]);
    }
    return octal(header.sliced(148, 8)) == sum;
}

Result<Secret> findKubeconfig(QByteArrayView tar)
{
    while (tar.size() >= kBlock && tar.front() != '\0') { // two empty blocks end an archive
        const QByteArrayView header = tar.first(kBlock);
        const auto size = octal(header.sliced(124, 12));
        if (!size || !hasRightChecksum(header)) {
            return broken("tar header");
        }
        const qsizetype padded = (*size + kBlock - 1) / kBlock * kBlock;
        if (*size > tar.size() - kBlock) {
            return broken("tar ends early");
        }
        const QByteArrayView name = header.first(qstrnlen(header.data(), 100));
        const bool isFile = header[156] == '0' || header[156] == '\0';
        if (isFile && name == "kubeconfig") {
            return Secret(tar.sliced(kBlock, *size).toByteArray());
        }
        tar = tar.sliced(std::min(tar.size(), kBlock + padded));
    }
    return broken("no file kubeconfig");
}

} // namespace

Result<Secret> readKubeconfigArchive(QByteArrayView tarGz)
{
    if (tarGz.size() > kLargest) {
        return broken("larger than expected");
    }
    auto tar = gunzip(tarGz);
    if (!tar) {
        return broken("gzip");
    }
    auto kubeconfig = findKubeconfig(*tar);
    wipe(*tar);
    return kubeconfig;
}

} // namespace castello
