// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/core/access.h"
#include "backends/lab/core/work.h"

#include <QStringList>

#include <map>

namespace castello::lab {

/// A worker of Proxmox, running or ended.
struct Task
{
    QString upid;
    QString host;
    QString type; ///< `qmcreate`, `qmstart`, …
    QString subject; ///< the VMID or a file name; may be empty
    Identity owner;
    int pid = 0;
    qint64 processStart = 0;
    qint64 startTime = 0; ///< seconds since 1970
    qint64 endTime = 0;
    QString exitStatus; ///< empty while it runs
    QStringList log;
    int warningCount = 0;
    Workshop::Id work = 0;

    [[nodiscard]] bool isRunning() const { return exitStatus.isEmpty(); }
    void warn(const QString &text);
};

/// Starts workers and keeps what became of them.
/// Source: pve-common PVE::Tools (UPID), PVE::RESTEnvironment::fork_worker.
class TaskEngine
{
public:
    TaskEngine(Scheduler &scheduler, Workshop &workshop)
        : m_scheduler(scheduler)
        , m_workshop(workshop)
    { }
    TaskEngine(const TaskEngine &) = delete;
    TaskEngine &operator=(const TaskEngine &) = delete;

    /// A task whose Work is yet to be given to run(). The reference stays valid.
    [[nodiscard]] Task &create(
        const QString &host, const QString &type, const QString &subject, const Identity &owner);
    void run(Task &task, Work work);
    [[nodiscard]] const Task *find(const QString &upid) const;
    /// Interrupts it; nothing when it has ended.
    void stop(const QString &upid);
    /// Newest first.
    [[nodiscard]] QList<const Task *> all() const;

private:
    void end(Task &task, const QString &error);

    Scheduler &m_scheduler;
    Workshop &m_workshop;
    int m_nextPid = 1000;
    std::map<QString, Task> m_tasks;
    QStringList m_order; ///< UPIDs, oldest first
};

} // namespace castello::lab
