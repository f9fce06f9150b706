// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/imagefactory/imagefactory.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto kVersionsDeadline = 10s;
constexpr auto kRegisterDeadline = 30s;
constexpr auto kBuildDeadline = 10min;

struct Factory
{
    Q_DECLARE_TR_FUNCTIONS(castello::ImageFactory)
};

QString wordsOf(const HttpResponse &response)
{
    const QString words
        = QString::fromUtf8(response.body.first(std::min<qsizetype>(response.body.size(), 500)))
              .trimmed();
    return words.isEmpty() ? response.reason : words;
}

Async<QStringList> readVersions(HttpClient http, std::stop_token stop)
{
    const QString server = http.endpoint().host;
    HttpRequest request {"GET", "/versions", {}, {}, {}};
    CASTELLO_CO_TRY(response, http.send(std::move(request), kVersionsDeadline, std::move(stop)));
    const QJsonDocument list = QJsonDocument::fromJson(response.body);
    if (!response.isSuccess() || !list.isArray()) {
        co_return failure(ErrorCode::Unexpected,
            Factory::tr("The image factory %1 does not say which versions it has; try again later.")
                .arg(server),
            wordsOf(response));
    }
    co_return list.toVariant().toStringList();
}

Async<void> sendSchematic(HttpClient http, HttpRequest request, QString id, std::stop_token stop)
{
    const QString server = http.endpoint().host;
    CASTELLO_CO_TRY(response, http.send(std::move(request), kRegisterDeadline, std::move(stop)));
    if (response.status >= 400 && response.status < 500) {
        co_return failure(ErrorCode::InvalidInput,
            Factory::tr("The image factory %1 refuses the schematic; check the system extensions "
                        "and kernel arguments.")
                .arg(server),
            wordsOf(response));
    }
    const QString theirs = QJsonDocument::fromJson(response.body)["id"_L1].toString();
    if (!response.isSuccess() || theirs.isEmpty()) {
        co_return failure(ErrorCode::Unexpected,
            Factory::tr("The image factory %1 did not register the schematic; try again later.")
                .arg(server),
            wordsOf(response));
    }
    if (theirs != id) {
        co_return failure(ErrorCode::Conflict,
            Factory::tr("The image factory %1 makes another image of the schematic than was "
                        "planned; use a factory without a login.")
                .arg(server),
            u"%1 ≠ %2"_s.arg(theirs, id));
    }
    co_return {};
}

Async<void> askForImage(HttpClient http, HttpRequest request, std::stop_token stop)
{
    const QString server = http.endpoint().host;
    CASTELLO_CO_TRY(response, http.send(std::move(request), kBuildDeadline, std::move(stop)));
    if (response.status == 404) {
        co_return failure(ErrorCode::NotFound,
            Factory::tr("The image factory %1 knows no such image; check the Talos version.")
                .arg(server),
            wordsOf(response));
    }
    if (response.status >= 400) {
        co_return failure(ErrorCode::Unexpected,
            Factory::tr("The image factory %1 cannot make the image now; try again later.")
                .arg(server),
            wordsOf(response));
    }
    co_return {}; // a redirect to a cache means that the image is there
}

} // namespace

ImageFactory::ImageFactory(QUrl base, HttpClient http)
    : m_base(std::move(base))
    , m_http(std::move(http))
{ }

QUrl ImageFactory::defaultUrl()
{
    return QUrl(u"https://factory.talos.dev"_s);
}

Result<ImageFactory> ImageFactory::create(
    QUrl base, TlsTrust trust, std::shared_ptr<const AddressMap> addresses)
{
    auto endpoint = httpsEndpoint(base);
    if (!endpoint) {
        return std::unexpected(std::move(endpoint).error());
    }
    return ImageFactory(
        std::move(base), HttpClient(std::move(*endpoint), std::move(trust), std::move(addresses)));
}

Async<QStringList> ImageFactory::versions(std::stop_token stop) const
{
    return readVersions(m_http, std::move(stop));
}

Async<void> ImageFactory::registerSchematic(QByteArray yaml, QString id, std::stop_token stop) const
{
    HttpRequest request {"POST", "/schematics", {}, {}, std::move(yaml)};
    request.headers = {{"Content-Type", "application/yaml"}};
    return sendSchematic(m_http, std::move(request), std::move(id), std::move(stop));
}

QUrl ImageFactory::imageUrl(const QString &id, const QString &version) const
{
    QUrl url(m_base);
    url.setPath(u"/image/%1/%2/nocloud-amd64.qcow2"_s.arg(id, version));
    return url;
}

Async<void> ImageFactory::warmImage(QString id, QString version, std::stop_token stop) const
{
    HttpRequest request {
        "HEAD", imageUrl(id, version).path(QUrl::FullyEncoded).toLatin1(), {}, {}, {}};
    return askForImage(m_http, std::move(request), std::move(stop));
}

} // namespace castello
