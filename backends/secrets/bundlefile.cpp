// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/bundlefile.h"

#include "backends/secrets/encryptedfile.h"
#include "backends/secrets/sops.h"
#include "backends/secrets/talosbundle.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace castello {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::BundleFile)
};

Error inFile(Error error, const QString &path)
{
    return std::move(error).within(path);
}

bool isOperator(const QList<AgeIdentity> &identities, const QList<AgeRecipient> &operators)
{
    return std::ranges::any_of(identities, [&operators](const AgeIdentity &identity) {
        return operators.contains(identity.recipient());
    });
}

} // namespace

Result<SecretsBundle> readBundleFile(const QString &path, const QList<AgeIdentity> &identities)
{
    const auto file = readEncryptedFile(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    if (!*file) {
        return failure(ErrorCode::NotFound,
            Text::tr(
                "there is no Talos secrets bundle at %1; deploy makes one, or take it from Git")
                .arg(path));
    }
    return decryptSops(**file, identities)
        .and_then(secretsFromYaml)
        .transform_error([&path](Error error) { return inFile(std::move(error), path); });
}

Result<void> createBundleFile(const QString &path,
    const SecretsBundle &bundle,
    const QList<AgeRecipient> &operators,
    const QDateTime &now)
{
    if (QFile::exists(path)) {
        return failure(ErrorCode::Conflict,
            Text::tr("%1 exists already and is not overwritten: a running cluster may depend on it")
                .arg(path));
    }
    const auto file = encryptSops(secretsToYaml(bundle), {.recipients = operators}, now);
    if (!file) {
        return std::unexpected(inFile(file.error(), path));
    }
    return writeEncryptedFile(path, *file);
}

Result<EnsuredBundle> ensureBundleFile(const QString &path,
    const QList<AgeIdentity> &identities,
    const QList<AgeRecipient> &operators,
    const QDateTime &now)
{
    auto existing = readBundleFile(path, identities);
    if (existing) {
        return EnsuredBundle {std::move(*existing), false};
    }
    if (existing.error().code != ErrorCode::NotFound) {
        return std::unexpected(std::move(existing).error());
    }
    if (!isOperator(identities, operators)) {
        return failure(ErrorCode::InvalidInput,
            Text::tr(
                "the secrets would be encrypted to operators of whom none is you; add your age "
                "recipient to secrets.operators of the castle"));
    }
    auto bundle = createSecretsBundle(now);
    if (!bundle) {
        return std::unexpected(std::move(bundle).error());
    }
    if (auto written = createBundleFile(path, *bundle, operators, now); !written) {
        return std::unexpected(std::move(written).error());
    }
    return EnsuredBundle {std::move(*bundle), true};
}

} // namespace castello
