// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/observed.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

// The description can be written by anybody with rights at the provider, so what we take from it is
// checked as any other input: these names end up in messages and in calls to Kubernetes.
bool isDnsLabel(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\z"_s);
    return pattern.match(text).hasMatch();
}

bool isDigestOrEmpty(const QString &text)
{
    static const QRegularExpression pattern(u"\\A([0-9a-f]{64})?\\z"_s);
    return pattern.match(text).hasMatch();
}

QString canonical(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

/// Null unless the text is a UUID as we write it.
QUuid readUuid(const QJsonValue &value)
{
    const auto uuid = QUuid::fromString(value.toString());
    return canonical(uuid) == value.toString() ? uuid : QUuid();
}

/// Where the last line that is not blank starts.
qsizetype lastLineStart(QStringView description)
{
    qsizetype end = description.size();
    while (end > 0 && description.at(end - 1).isSpace()) {
        --end;
    }
    return description.left(end).lastIndexOf(u'\n') + 1;
}

} // namespace

QString ownershipTag(const QUuid &castle)
{
    return u"castello-"_s + canonical(castle).left(8);
}

QString writeOwnershipClaim(const OwnershipClaim &claim)
{
    const QJsonObject fields {
        {u"castle"_s, canonical(claim.castle)},
        {u"name"_s, claim.castleName},
        {u"machine"_s, canonical(claim.machine)},
        {u"machineName"_s, claim.machineName},
        {u"config"_s, claim.configDigest},
    };
    const QJsonObject line {{u"castello"_s, fields}};
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

QString withOwnershipClaim(const QString &description, const OwnershipClaim &claim)
{
    QString text = description;
    if (readOwnershipClaim(text)) {
        text.truncate(lastLineStart(text));
    } else if (!text.isEmpty() && !text.endsWith(u'\n')) {
        text += u'\n';
    }
    return text + writeOwnershipClaim(claim);
}

std::optional<OwnershipClaim> readOwnershipClaim(const QString &description)
{
    const auto line = QStringView(description).mid(lastLineStart(description)).trimmed().toUtf8();
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonObject fields = object.value("castello"_L1).toObject();
    static const QStringList keys {
        u"castle"_s, u"config"_s, u"machine"_s, u"machineName"_s, u"name"_s};
    if (object.size() != 1 || fields.keys() != keys) {
        return std::nullopt;
    }
    const OwnershipClaim claim {readUuid(fields.value("castle"_L1)),
        fields.value("name"_L1).toString(),
        readUuid(fields.value("machine"_L1)),
        fields.value("machineName"_L1).toString(),
        fields.value("config"_L1).toString(u"not text"_s)};
    if (claim.castle.isNull() || claim.machine.isNull() || !isDnsLabel(claim.castleName)
        || !isDnsLabel(claim.machineName) || !isDigestOrEmpty(claim.configDigest)) {
        return std::nullopt;
    }
    return claim;
}

std::optional<IpAddress> addressInIpConfig(const QString &ipConfig)
{
    for (const QString &part : ipConfig.split(u',')) {
        const QString key = part.section(u'=', 0, 0);
        if (key == "ip"_L1 || key == "ip6"_L1) {
            const auto address = IpAddress::parse(part.section(u'=', 1).section(u'/', 0, 0));
            if (address) {
                return *address;
            }
        }
    }
    return {};
}

} // namespace castello
