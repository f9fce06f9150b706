// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/kubeconfigarchive.h"

#include "backends/lab/guests/talosmachine.h"
#include "backends/secrets/pki.h"
#include "model/generate/talos/talosconfig.h"

#include <QtEndian>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

/// One file as a ustar archive, which ends with two empty blocks. Source: POSIX.1 pax.
QByteArray tarOf(const QByteArray &name, const QByteArray &content)
{
    constexpr qsizetype kBlock = 512;
    QByteArray header(kBlock, '\0');
    const auto put = [&header](qsizetype at, const QByteArray &text) {
        header.replace(at, text.size(), text);
    };
    put(0, name);
    put(100, "0000600");
    put(108, "0000000");
    put(116, "0000000");
    put(124, QByteArray::number(content.size(), 8).rightJustified(11, '0'));
    put(136, "00000000000");
    put(148, "        "); // the sum is made with blanks in its own place
    put(156, "0");
    put(257,
        QByteArrayLiteral("ustar\0"
                          "00"));
    uint sum = 0;
    for (const char byte : std::as_const(header)) {
        sum += static_cast<uchar>(byte);
    }
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArrayLiteral("\0 "));
    const qsizetype padding = (kBlock - content.size() % kBlock) % kBlock;
    return header + content + QByteArray(padding + 2 * kBlock, '\0');
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
        }
    }
    return ~crc;
}

/// Source: RFC 1952. Qt's compression is a zlib stream behind four bytes of length: its middle is
/// the deflate data that gzip wants.
QByteArray gzipOf(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes);
    QByteArray trailer(8, '\0');
    qToLittleEndian(crc32(bytes), trailer.data());
    qToLittleEndian(static_cast<quint32>(bytes.size()), trailer.data() + 4);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.sliced(6, zlib.size() - 10) + trailer;
}

} // namespace

CallResult<Secret> kubeconfigArchive(const TalosMachine &machine)
{
    if (!machine.isControlPlane()) {
        return std::unexpected(CallError {
            CallCode::Unimplemented, u"kubeconfig is only available on control plane nodes"_s});
    }
    const MachineConfig &config = *machine.disk().config;
    CertificateProfile profile;
    profile.organizations = {u"system:masters"_s};
    profile.commonName = u"admin"_s;
    profile.notBefore = QDateTime::currentDateTimeUtc().addSecs(-10);
    profile.isClient = true;
    const auto admin = issueCertificate(profile, config.kubernetesAuthority);
    if (!admin) {
        return std::unexpected(CallError {CallCode::Unavailable, admin.error().message});
    }
    const GeneratedFile file = generateKubeconfig(
        config.clusterName, config.endpoint, config.kubernetesAuthority.certificate, *admin);
    QByteArray tar = tarOf("kubeconfig", file.content);
    Secret archive(gzipOf(tar));
    wipe(tar);
    return archive;
}

} // namespace castello::lab
