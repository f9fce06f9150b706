// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/factory/imagefactory.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &imagePattern()
{
    static const QRegularExpression pattern(
        u"([0-9a-f]{64})/(v\\d+\\.\\d+\\.\\d+)/(([a-z]+)-amd64\\.(qcow2|raw|iso))$"_s);
    return pattern;
}

/// More than were released: the lab's images have names, no bytes.
QJsonArray versions()
{
    QJsonArray versions;
    for (int minor = 8; minor <= 15; minor++) {
        for (int patch = 0; patch < 20; patch++) {
            versions << u"v1.%1.%2"_s.arg(minor).arg(patch);
        }
    }
    return versions;
}

/// The official extensions that a schematic names.
QStringList extensionsOf(const QByteArray &schematic)
{
    static const QRegularExpression pattern(
        u"^\\s*- (siderolabs/[a-z0-9-]+)\\s*$"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (const auto &match : pattern.globalMatch(QString::fromUtf8(schematic))) {
        names << match.captured(1);
    }
    return names;
}

} // namespace

ApiResponse ImageFactory::handle(const ApiRequest &request)
{
    if (request.method == "POST" && request.path == "/schematics") {
        const QByteArray id
            = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
        m_schematics[QString::fromLatin1(id)] = request.body;
        ApiResponse response;
        response.status = 201;
        response.reason = "Created";
        response.contentType = "application/json";
        response.body = QJsonDocument(QJsonObject {{u"id"_s, QString::fromLatin1(id)}})
                            .toJson(QJsonDocument::Compact);
        return response;
    }
    if (request.method == "GET" && request.path == "/versions") {
        ApiResponse response;
        response.contentType = "application/json";
        response.body = QJsonDocument(versions()).toJson(QJsonDocument::Compact);
        return response;
    }
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    const QString image = imageOf(QString::fromLatin1(request.path));
    if (isRead && request.path.startsWith("/image/") && !image.isEmpty()) {
        ApiResponse response;
        response.contentType = "application/octet-stream";
        return response;
    }
    return textResponse(404, "Not Found");
}

QString ImageFactory::imageOf(const QString &url) const
{
    const auto match = imagePattern().match(QUrl(url).path());
    return match.hasMatch() && m_schematics.contains(match.captured(1)) ? match.captured(0)
                                                                        : QString();
}

std::optional<FactoryImage> ImageFactory::describe(const QString &image) const
{
    const auto match = imagePattern().match(image);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString schematic = match.captured(1);
    return FactoryImage {schematic,
        match.captured(2),
        match.captured(4),
        extensionsOf(m_schematics.value(schematic))};
}

} // namespace castello::lab
