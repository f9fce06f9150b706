// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/access.h"

namespace castello::lab {

void Access::addToken(const Identity &token, Secret secret)
{
    m_tokens[token.toString()] = std::move(secret);
}

void Access::grant(const Identity &who, const QString &path, const QStringList &privileges)
{
    m_grants[who.toString()][path].unite(Privileges(privileges.begin(), privileges.end()));
}

void Access::withhold(const QString &path, const QString &privilege)
{
    m_withheld[path].insert(privilege);
}

std::optional<Identity> Access::authenticate(const QString &token) const
{
    // Split at the last `=`, and the identity at its last `!`, as the server does.
    const auto equals = token.lastIndexOf(u'=');
    const QString name = token.left(equals);
    const auto known = m_tokens.constFind(name);
    if (equals < 0 || known == m_tokens.constEnd()
        || !(*known == Secret(token.mid(equals + 1).toUtf8()))) {
        return std::nullopt;
    }
    const auto mark = name.lastIndexOf(u'!');
    return Identity {name.left(mark), name.mid(mark + 1)};
}

Access::Privileges Access::granted(const QString &name, const QString &path) const
{
    const auto &grants = m_grants.value(name);
    for (QString at = path;; at = at.left(at.lastIndexOf(u'/'))) {
        const auto found = grants.constFind(at.isEmpty() ? QStringLiteral("/") : at);
        if (found != grants.constEnd()) {
            return *found;
        }
        if (at.isEmpty() || at == u"/") {
            return {};
        }
    }
}

Access::Privileges Access::at(const Identity &who, const QString &path) const
{
    Privileges privileges = granted(who.user, path);
    if (!who.tokenId.isEmpty()) {
        privileges.intersect(granted(who.toString(), path));
    }
    for (const auto &[place, withheld] : m_withheld.asKeyValueRange()) {
        if (path == place || path.startsWith(place + u'/')) {
            privileges.subtract(withheld);
        }
    }
    return privileges;
}

QStringList Access::paths() const
{
    QSet<QString> paths;
    for (const auto &grants : m_grants) {
        for (auto grant = grants.keyBegin(); grant != grants.keyEnd(); ++grant) {
            paths.insert(*grant);
        }
    }
    return paths.values();
}

} // namespace castello::lab
