// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/keychainkeystore.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <qt6keychain/keychain.h>

#include <chrono>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"castello"_s;
/// Long enough for a person to find and type the keychain's password.
constexpr std::chrono::minutes kPatience {2};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::KeychainKeyStore)
};

std::unexpected<Error> explain(QKeychain::Error error, const QString &words)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(ErrorCode::PermissionDenied,
            Text::tr("the system keychain refused; unlock it and allow Castello to use it"),
            words);
    default:
        return failure(ErrorCode::Unreachable,
            Text::tr(
                "the system keychain cannot be used; log in to a desktop with a running keychain "
                "(gnome-keyring, KWallet), or keep the secrets in a passphrase file"),
            words);
    }
}

/// Starts the job, which deletes itself, and waits for its end. Nothing = done; else why not.
QCoro::Task<std::optional<QKeychain::Error>> finish(QKeychain::Job *job, QString *words)
{
    job->setInsecureFallback(false);
    job->start();
    const auto finished = co_await qCoro(job, &QKeychain::Job::finished, kPatience);
    if (!finished) {
        co_return std::nullopt;
    }
    *words = job->errorString();
    co_return job->error();
}

std::unexpected<Error> timeout()
{
    return failure(ErrorCode::Timeout,
        Text::tr("the system keychain did not answer within %n minute(s); unlock it and try again",
            nullptr,
            int(kPatience.count())));
}

Async<std::optional<Secret>> readEntry(QString name)
{
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(name);
    QString words;
    const auto error = co_await finish(job, &words);
    if (!error) {
        co_return timeout();
    }
    if (*error == QKeychain::EntryNotFound) {
        co_return std::optional<Secret>();
    }
    if (*error != QKeychain::NoError) {
        co_return explain(*error, words);
    }
    co_return std::optional(Secret(job->binaryData()));
}

Async<void> change(QKeychain::Job *job)
{
    QString words;
    const auto error = co_await finish(job, &words);
    if (!error) {
        co_return timeout();
    }
    if (*error != QKeychain::NoError && *error != QKeychain::EntryNotFound) {
        co_return explain(*error, words);
    }
    co_return {};
}

} // namespace

Async<std::optional<Secret>> KeychainKeyStore::read(QString name)
{
    return readEntry(std::move(name));
}

Async<void> KeychainKeyStore::write(QString name, Secret value)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(name);
    job->setBinaryData(value.reveal().toByteArray());
    return change(job);
}

Async<void> KeychainKeyStore::remove(QString name)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(name);
    return change(job);
}

QString KeychainKeyStore::description() const
{
    return Text::tr("the system keychain");
}

} // namespace castello
