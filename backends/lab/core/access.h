// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secret.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace castello::lab {

/// Who makes a call.
struct Identity
{
    QString user; ///< `castello@pve`
    QString tokenId; ///< `app`; empty = the user in person
    /// As UPIDs and rights name it: `castello@pve!app`.
    [[nodiscard]] QString toString() const
    {
        return tokenId.isEmpty() ? user : user + u'!' + tokenId;
    }
    /// Tokens of root are not root.
    [[nodiscard]] bool isRoot() const { return user == u"root@pam" && tokenId.isEmpty(); }
    friend bool operator==(const Identity &, const Identity &) = default;
};

/// Users, tokens and what they may do where.
/// Source: pve-access-control 9.1 PVE::AccessControl, PVE::RPCEnvironment.
class Access
{
public:
    using Privileges = QSet<QString>;

    void addToken(const Identity &token, Secret secret);
    void grant(const Identity &who, const QString &path, const QStringList &privileges);

    /// Nobody has the privilege at that path and below it, whatever is granted: what an
    /// administrator forgot.
    void withhold(const QString &path, const QString &privilege);

    /// The identity behind `USER@REALM!ID=SECRET`; nothing when it is not right.
    [[nodiscard]] std::optional<Identity> authenticate(const QString &token) const;
    /// The rights at a path: those of the nearest path above it that says something. A token has
    /// what both it and its user have.
    [[nodiscard]] Privileges at(const Identity &who, const QString &path) const;
    /// Every path that a right is given at.
    [[nodiscard]] QStringList paths() const;

private:
    [[nodiscard]] Privileges granted(const QString &name, const QString &path) const;

    QMap<QString, Secret> m_tokens;
    QMap<QString, QMap<QString, Privileges>> m_grants; ///< who → path → privileges
    QMap<QString, Privileges> m_withheld; ///< path → privileges
};

} // namespace castello::lab
