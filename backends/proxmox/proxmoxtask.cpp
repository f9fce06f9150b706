// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/proxmox/proxmoxtask.h"

#include "backends/proxmox/proxmoxerror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace castello {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Backoff kPause {500ms, 2000ms, 1.2};
constexpr int kPatienceWithTrouble = 5; ///< attempts in a row
constexpr int kLogPage = 500;
constexpr qsizetype kKeptLines = 8;
constexpr QLatin1StringView kEmptyLog("no content"); ///< the line that stands for none

struct Proxmox
{
    Q_DECLARE_TR_FUNCTIONS(castello::Proxmox)
};

QStringList taskPath(const Upid &task, const QString &what)
{
    return {u"nodes"_s, task.host, u"tasks"_s, task.text, what};
}

bool mayPass(const Error &error)
{
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout
        || error.code == ErrorCode::NotFound;
}

/// What is known of a task's log: the last lines and how many there were before.
struct TaskLog
{
    qint64 seen = 0;
    QStringList lines;
};

Async<TaskLog> readOn(ProxmoxWire wire, Upid task, TaskLog log, std::stop_token stop)
{
    const FormParameters page {
        {u"start"_s, QString::number(log.seen)}, {u"limit"_s, QString::number(kLogPage)}};
    CASTELLO_CO_TRY(data, wire.read(taskPath(task, u"log"_s), page, std::move(stop)));
    const QJsonArray lines = data.toArray();
    if (log.seen == 0 && lines.size() == 1 && lines.first()[u"t"].toString() == kEmptyLog) {
        co_return log; // its first line is still to come
    }
    for (const QJsonValue &line : lines) {
        ++log.seen;
        log.lines.append(line[u"t"].toString());
    }
    log.lines = log.lines.last(std::min(kKeptLines, log.lines.size()));
    co_return log;
}

// `OK`, `WARNINGS: 2`, or what it failed of.
Result<TaskOutcome> outcomeOf(const Upid &task, const QString &exitStatus, const QStringList &log)
{
    if (exitStatus == u"OK"_s) {
        return TaskOutcome {0, log};
    }
    if (exitStatus.startsWith(u"WARNINGS: "_s)) {
        return TaskOutcome {std::max(1, exitStatus.sliced(10).toInt()), log};
    }
    return std::unexpected(explainTaskFailure(task, exitStatus, log));
}

} // namespace

Async<TaskOutcome> awaitProxmoxTask(ProxmoxWire wire,
    Upid task,
    std::shared_ptr<const Clock> clock,
    std::chrono::seconds patience,
    TaskProgress onProgress,
    std::stop_token stop)
{
    const auto giveUp = clock->now() + patience;
    const QStringList statusPath = taskPath(task, u"status"_s);
    TaskLog log;
    int troubles = 0;
    for (int attempt = 0; clock->now() < giveUp; ++attempt) {
        const auto status = co_await wire.read(statusPath, {}, stop);
        if (!status && (!mayPass(status.error()) || ++troubles >= kPatienceWithTrouble)) {
            co_return std::unexpected(
                Error(status.error()).within(Proxmox::tr("task %1 %2").arg(task.type, task.id)));
        }
        const bool hasEnded = status && (*status)[u"status"].toString() == u"stopped"_s;
        if (status && (hasEnded || onProgress)) {
            troubles = 0;
            auto longer = co_await readOn(wire, task, log, stop);
            log = std::move(longer).value_or(
                std::move(log)); // only for people: its loss changes nothing
        }
        if (hasEnded) {
            co_return outcomeOf(task, (*status)[u"exitstatus"].toString(), log.lines);
        }
        if (onProgress && !log.lines.isEmpty()) {
            onProgress(log.lines.last());
        }
        CASTELLO_CO_CHECK(clock->sleepFor(kPause.after(attempt), stop));
    }
    co_return failure(ErrorCode::Timeout,
        Proxmox::tr(
            "The task %1 %2 has not ended yet; it goes on. Look at it on the Proxmox server.")
            .arg(task.type, task.id),
        task.text);
}

} // namespace castello
