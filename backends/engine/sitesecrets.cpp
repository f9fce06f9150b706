// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/sitesecrets.h"

#include "backends/secrets/bundlefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

using SitePointer = std::shared_ptr<Site>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::SiteSecrets)
};

/// From when our certificates hold: by the computer's clock, whatever the lab's speed, since TLS
/// asks that one; an hour ago, since a machine whose clock is behind refuses what is not valid yet.
QDateTime validityStart()
{
    return QDateTime::currentDateTimeUtc().addSecs(-3600);
}

/// The operator's identities; in the lab one is made when there is none. Empty = none here.
Async<QList<AgeIdentity>> identitiesOf(SitePointer site, std::stop_token)
{
    CASTELLO_CO_TRY(text, site->keys->read(kOperatorIdentityName));
    if (text) {
        co_return AgeIdentity::parseFile(*text);
    }
    if (!site->isLab) {
        co_return QList<AgeIdentity>();
    }
    const auto identity = AgeIdentity::create();
    if (!identity) {
        co_return std::unexpected(identity.error());
    }
    CASTELLO_CO_CHECK(site->keys->write(kOperatorIdentityName, identity->toText()));
    co_return QList<AgeIdentity> {*identity};
}

/// Whom the castle's files are encrypted to; a rehearsal encrypts to the lab's operator alone.
Result<QList<AgeRecipient>> recipientsOf(const Site &site, const QList<AgeIdentity> &identities)
{
    QList<AgeRecipient> recipients;
    if (site.isLab) {
        for (const AgeIdentity &identity : identities) {
            recipients.append(identity.recipient());
        }
        return recipients;
    }
    for (const QString &text : site.castle.secrets.operators) {
        const auto recipient = AgeRecipient::parse(text);
        if (!recipient) {
            return std::unexpected(Error(recipient.error()).within(u"secrets.operators"_s));
        }
        recipients.append(*recipient);
    }
    if (recipients.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
            Text::tr(
                "the castle names no operator who may read its secrets. “castello identity new” "
                "makes an age identity and "
                "prints its recipient; put that into secrets.operators"));
    }
    return recipients;
}

std::unexpected<Error> noIdentity(const Site &site)
{
    return failure(ErrorCode::NotFound,
        Text::tr("there is no operator's age identity in %1. “castello identity new” makes one, "
                 "“castello secret set %2” stores one that you have")
            .arg(site.keys->description(), kOperatorIdentityName));
}

Result<void> take(Site &site, SecretsBundle bundle)
{
    auto access = makeClusterAccess(std::move(bundle), validityStart());
    if (!access) {
        return std::unexpected(std::move(access).error());
    }
    site.access = *std::move(access);
    return {};
}

} // namespace

QString bundlePath(const Site &site)
{
    return QDir(site.filesFolder).absoluteFilePath(site.castle.secrets.bundle);
}

Async<bool> loadAccess(SitePointer site, std::stop_token stop)
{
    if (site->access) {
        co_return true;
    }
    if (!QFileInfo::exists(bundlePath(*site))) {
        co_return false;
    }
    CASTELLO_CO_TRY(identities, identitiesOf(site, stop));
    if (identities.isEmpty()) {
        co_return noIdentity(*site);
    }
    const auto bundle = readBundleFile(bundlePath(*site), identities);
    if (!bundle) {
        co_return std::unexpected(bundle.error());
    }
    if (const auto taken = take(*site, *bundle); !taken) {
        co_return std::unexpected(taken.error());
    }
    co_return true;
}

Async<bool> ensureAccess(SitePointer site, std::stop_token stop)
{
    if (site->access) {
        co_return false;
    }
    CASTELLO_CO_TRY(identities, identitiesOf(site, stop));
    if (identities.isEmpty()) {
        co_return noIdentity(*site);
    }
    const auto recipients = recipientsOf(*site, identities);
    if (!recipients) {
        co_return std::unexpected(recipients.error());
    }
    const auto ensured
        = ensureBundleFile(bundlePath(*site), identities, *recipients, validityStart());
    if (!ensured) {
        co_return std::unexpected(ensured.error());
    }
    if (const auto taken = take(*site, ensured->bundle); !taken) {
        co_return std::unexpected(taken.error());
    }
    co_return ensured->wasMade;
}

Async<FileEncryption> encryptionOf(SitePointer site, std::stop_token stop)
{
    CASTELLO_CO_TRY(identities, identitiesOf(site, stop));
    const auto recipients = recipientsOf(*site, identities);
    if (!recipients) {
        co_return std::unexpected(recipients.error());
    }
    co_return FileEncryption {*recipients, identities, QDateTime::currentDateTimeUtc()};
}

} // namespace castello
