// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/http/httpclient.h"

namespace castello {

/// The service that builds Talos images from a schematic; what it builds is addressed by content.
/// Source: siderolabs/image-factory, frontend/http. A value: calls do not need it to live on.
class ImageFactory
{
public:
    [[nodiscard]] static QUrl defaultUrl(); ///< https://factory.talos.dev

    /// Errors: InvalidInput (no https URL).
    [[nodiscard]] static Result<ImageFactory> create(
        QUrl base, TlsTrust trust, std::shared_ptr<const AddressMap> addresses);

    /// The versions of Talos that it builds images of, with their `v`, oldest first. Errors:
    /// Unexpected, those of HttpClient::send. GET /versions
    [[nodiscard]] Async<QStringList> versions(std::stop_token stop) const;

    /// Makes the schematic known; may be repeated. `id` is what we computed offline and named the
    /// image by. Errors: InvalidInput when the factory refuses the schematic, Conflict when it
    /// computes another id (it adds something of its own), and those of HttpClient::send. POST
    /// /schematics
    [[nodiscard]] Async<void> registerSchematic(
        QByteArray yaml, QString id, std::stop_token stop) const;

    /// Where Proxmox fetches the nocloud disk image (amd64, qcow2). `version` with its `v`.
    [[nodiscard]] QUrl imageUrl(const QString &id, const QString &version) const;

    /// Has the image built, which can take minutes, so that the download after it does not time
    /// out. Errors: NotFound (no such schematic or version), Timeout, those of HttpClient::send.
    /// HEAD
    [[nodiscard]] Async<void> warmImage(QString id, QString version, std::stop_token stop) const;

private:
    ImageFactory(QUrl base, HttpClient http);

    QUrl m_base;
    HttpClient m_http;
};

} // namespace castello
