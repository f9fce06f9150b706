// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/proxmoxerror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace castello {

namespace {

struct Proxmox
{
    Q_DECLARE_TR_FUNCTIONS(castello::Proxmox)
};

/// What the server said: its sentence, and what it holds against single parameters.
struct Words
{
    QString sentence;
    QMap<QString, QString> fields;

    [[nodiscard]] QString all() const
    {
        QStringList parts;
        if (fields.isEmpty() || sentence != QStringLiteral("Parameter verification failed.")) {
            parts << sentence;
        }
        for (const auto &[field, text] : fields.asKeyValueRange()) {
            parts << field + QStringLiteral(": ") + text;
        }
        return parts.join(QStringLiteral("; "));
    }
};

// The body has all lines of a message, the reason phrase the first one; old servers have only the
// latter.
Words wordsOf(const HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    Words words {body.value(QLatin1StringView("message")).toString().trimmed(), {}};
    if (words.sentence.isEmpty()) {
        words.sentence = response.reason;
    }
    const QJsonObject fields = body.value(QLatin1StringView("errors")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        words.fields.insert(field.key(), field.value().toString().trimmed());
    }
    return words;
}

Error explainForbidden(const QString &sentence)
{
    static const QRegularExpression place(QStringLiteral("\\((/[^,]*), ([^)]+)\\)"));
    const auto match = place.match(sentence);
    const QString message = match.hasMatch()
        ? Proxmox::tr(
              "The token lacks the right %2 on %1; grant it there to the user and to the token.")
              .arg(match.captured(1), match.captured(2))
        : Proxmox::tr("The token may not do this; give the user and the token the rights that "
                      "Castello needs.");
    return {ErrorCode::PermissionDenied, message, sentence, {}};
}

// By what stood in the sources and in the recordings; the texts have been the same for years.
Error explainSentence(const QString &sentence)
{
    static const QRegularExpression locked(QStringLiteral("VM is locked \\(([a-z-]+)\\)"));
    const auto has = [&sentence](QLatin1StringView words) { return sentence.contains(words); };
    const auto error = [&sentence](ErrorCode code, const QString &message) {
        return Error {code, message, sentence, {}};
    };
    if (const auto match = locked.match(sentence); match.hasMatch()) {
        return error(ErrorCode::Conflict,
            Proxmox::tr("The VM is locked (%1); wait until that has ended, or have an "
                        "administrator unlock the VM.")
                .arg(match.captured(1)));
    }
    if (has(QLatin1StringView("got timeout"))
        || has(QLatin1StringView("got lock request timeout"))) {
        return error(ErrorCode::Conflict,
            Proxmox::tr("Something else is at work on the VM or the storage; try again when it has "
                        "ended."));
    }
    if (has(QLatin1StringView("file change by other user"))) {
        return error(ErrorCode::Conflict,
            Proxmox::tr("The VM's configuration was changed meanwhile; look at it and try again."));
    }
    if (has(QLatin1StringView("already exists"))) {
        return error(ErrorCode::Conflict,
            Proxmox::tr("What was to be made exists already; look at whose it is."));
    }
    if (has(QLatin1StringView("is running - destroy failed"))
        || has(QLatin1StringView("protection mode enabled"))
        || has(QLatin1StringView("still in use"))) {
        return error(ErrorCode::Conflict,
            Proxmox::tr("It cannot be taken away while it runs, is protected or is in use."));
    }
    if (has(QLatin1StringView("hostname lookup"))) {
        return error(ErrorCode::NotFound,
            Proxmox::tr(
                "The Proxmox server knows no host of that name; correct it in the castle."));
    }
    if (has(QLatin1StringView("does not exist")) || has(QLatin1StringView("no such task"))) {
        return error(ErrorCode::NotFound,
            Proxmox::tr("What was asked for does not exist on the Proxmox server."));
    }
    if (has(QLatin1StringView("no quorum"))) {
        return error(ErrorCode::Unreachable,
            Proxmox::tr("The Proxmox cluster has no quorum and changes nothing now; bring enough "
                        "of its hosts back."));
    }
    return error(ErrorCode::Unexpected, Proxmox::tr("Proxmox could not do it: %1").arg(sentence));
}

Error explainRefusedValue(const Words &words)
{
    const Error byWords = explainSentence(words.all());
    if (byWords.code != ErrorCode::Unexpected) {
        return byWords;
    }
    return {ErrorCode::InvalidInput,
        Proxmox::tr("Proxmox refused a value: %1").arg(words.all()),
        words.all(),
        {}};
}

} // namespace

Error explainProxmoxAnswer(const HttpResponse &response, const QString &server, bool isRead)
{
    const Words words = wordsOf(response);
    if (response.status == 401) {
        return {ErrorCode::PermissionDenied,
            Proxmox::tr("The token was refused by %1; check that it is complete "
                        "(USER@REALM!ID=SECRET), exists and has not expired.")
                .arg(server),
            words.sentence,
            {}};
    }
    if (response.status == 403) {
        return explainForbidden(words.sentence);
    }
    if (response.status == 400) {
        return explainRefusedValue(words);
    }
    if (response.status == 595) {
        return {ErrorCode::Unreachable,
            Proxmox::tr("%1 cannot reach the host that this is about; check that the host is up.")
                .arg(server),
            words.sentence,
            {}};
    }
    if (response.status > 595) {
        return {isRead ? ErrorCode::Unreachable : ErrorCode::UnknownOutcome,
            Proxmox::tr("%1 passed the request on and got no answer; whether it was done has to be "
                        "looked up.")
                .arg(server),
            words.sentence,
            {}};
    }
    return explainSentence(words.all());
}

Error explainTaskFailure(const Upid &task, const QString &exitStatus, const QStringList &log)
{
    Error error = exitStatus.contains(QLatin1StringView("Permission check failed"))
        ? explainForbidden(exitStatus)
        : explainSentence(exitStatus);
    if (!log.isEmpty()) {
        error.detail = log.join(QStringLiteral("; "));
    }
    return std::move(error).within(Proxmox::tr("task %1 %2").arg(task.type, task.id));
}

} // namespace castello
