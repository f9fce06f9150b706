// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/core/task.h"

namespace castello::lab {

using namespace Qt::StringLiterals;

namespace {

QString hexadecimal(qint64 number)
{
    return u"%1"_s.arg(number, 8, 16, QChar(u'0')).toUpper();
}

qint64 seconds(Scheduler::Time time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

} // namespace

void Task::warn(const QString &text)
{
    log << u"WARN: "_s + text;
    warningCount++;
}

Task &TaskEngine::create(
    const QString &host, const QString &type, const QString &subject, const Identity &owner)
{
    Task task;
    task.host = host;
    task.type = type;
    task.subject = subject;
    task.owner = owner;
    task.pid = m_nextPid++;
    task.startTime = seconds(m_scheduler.now());
    // In hundredths of a second since the host booted; any moment that grows will do.
    task.processStart = (m_scheduler.now().time_since_epoch().count() / 10) & 0x7fffffff;
    task.upid = u"UPID:%1:%2:%3:%4:%5:%6:%7:"_s.arg(host,
        hexadecimal(task.pid),
        hexadecimal(task.processStart),
        hexadecimal(task.startTime),
        type,
        subject,
        owner.toString());
    m_order << task.upid;
    const QString upid = task.upid;
    return m_tasks.emplace(upid, std::move(task)).first->second;
}

void TaskEngine::run(Task &task, Work work)
{
    task.work = m_workshop.start(
        std::move(work), [this, &task](const QString &error) { end(task, error); });
}

const Task *TaskEngine::find(const QString &upid) const
{
    const auto found = m_tasks.find(upid);
    return found == m_tasks.end() ? nullptr : &found->second;
}

void TaskEngine::stop(const QString &upid)
{
    const auto found = m_tasks.find(upid);
    if (found != m_tasks.end() && m_workshop.cutOff(found->second.work)) {
        end(found->second, u"received interrupt"_s);
    }
}

QList<const Task *> TaskEngine::all() const
{
    QList<const Task *> tasks;
    for (const QString &upid : m_order) {
        tasks.prepend(&m_tasks.at(upid));
    }
    return tasks;
}

void TaskEngine::end(Task &task, const QString &error)
{
    task.endTime = seconds(m_scheduler.now());
    if (!error.isEmpty()) {
        task.exitStatus = error;
        task.log << u"TASK ERROR: "_s + error;
    } else if (task.warningCount > 0) {
        task.exitStatus = u"WARNINGS: %1"_s.arg(task.warningCount);
        task.log << u"TASK WARNINGS: %1"_s.arg(task.warningCount);
    } else {
        task.exitStatus = u"OK"_s;
        task.log << u"TASK OK"_s;
    }
}

} // namespace castello::lab
