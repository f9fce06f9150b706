// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/environmentkeystore.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::EnvironmentKeyStore)
};

std::unexpected<Error> readOnly(const QString &name)
{
    return failure(ErrorCode::PermissionDenied,
        Text::tr("secrets of the environment cannot be changed from here; set %1 where Castello is "
                 "started")
            .arg(EnvironmentKeyStore::variableName(name)));
}

} // namespace

QString EnvironmentKeyStore::variableName(const QString &name)
{
    static const QRegularExpression other(u"[^A-Z0-9]"_s);
    return u"CASTELLO_SECRET_"_s + name.toUpper().replace(other, u"_"_s);
}

Async<std::optional<Secret>> EnvironmentKeyStore::read(QString name)
{
    QByteArray value = qgetenv(variableName(name).toLatin1().constData());
    if (value.isEmpty() && name == kOperatorIdentityName) {
        value = qgetenv("SOPS_AGE_KEY");
    }
    if (value.isEmpty()) {
        co_return std::optional<Secret>();
    }
    co_return std::optional(Secret(std::move(value)));
}

Async<void> EnvironmentKeyStore::write(QString name, Secret)
{
    co_return readOnly(name);
}

Async<void> EnvironmentKeyStore::remove(QString name)
{
    co_return readOnly(name);
}

QString EnvironmentKeyStore::remedy(const QString &name) const
{
    return QCoreApplication::translate(
        "castello::EnvironmentKeyStore", "set the environment variable %1")
        .arg(variableName(name));
}

QString EnvironmentKeyStore::description() const
{
    return Text::tr("the environment");
}

} // namespace castello
