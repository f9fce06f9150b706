// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/run/journal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QUuid>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Journal)
};

QString stateName(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return u"waiting"_s;
    case StepState::Running:
        return u"running"_s;
    case StepState::Succeeded:
        return u"succeeded"_s;
    case StepState::Failed:
        return u"failed"_s;
    case StepState::Cancelled:
        return u"cancelled"_s;
    case StepState::Blocked:
        return u"blocked"_s;
    case StepState::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Journal::Journal(const QString &folder, const Clock *clock)
    : m_folder(folder)
    , m_clock(clock)
    , m_lock(QDir(folder).filePath(u"run.lock"_s))
{
    m_lock.setStaleLockTime(0); // a run may take hours; only a dead process gives its lock away
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, const Clock *clock)
{
    std::unique_ptr<Journal> journal(new Journal(folder, clock));
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::PermissionDenied,
            Text::tr("the folder %1 cannot be made; make its parent writable")
                .arg(QDir::toNativeSeparators(folder)));
    }
    if (!journal->m_lock.tryLock(0)) {
        if (journal->m_lock.error() != QLockFile::LockFailedError) {
            return failure(ErrorCode::PermissionDenied,
                Text::tr(
                    "nothing can be written in %1; make room there, or make the folder writable, "
                    "and run again")
                    .arg(QDir::toNativeSeparators(folder)));
        }
        qint64 process = 0;
        QString host;
        QString application;
        journal->m_lock.getLockInfo(&process, &host, &application);
        return failure(ErrorCode::Conflict,
            Text::tr(
                "another run of this castle is in progress (process %1); wait for it, or end it")
                .arg(process),
            journal->m_lock.fileName());
    }
    if (auto opened = journal->m_file.open(journal->currentPath()); !opened) {
        return std::unexpected(std::move(opened).error());
    }
    for (const QByteArray &line : journal->m_file.lines()) {
        journal->replay(QJsonDocument::fromJson(line).object());
    }
    return journal;
}

QList<JournalFact> Journal::readOpenFacts(const QString &folder)
{
    Journal journal(folder, nullptr);
    journal.replayFile();
    QList<JournalFact> facts;
    for (auto it = journal.m_facts.cbegin(); it != journal.m_facts.cend(); ++it) {
        facts.append({it.key().first, it.key().second, it.value()});
    }
    return facts;
}

std::optional<Plan::Purpose> Journal::unfinishedPurpose(const QString &folder)
{
    Journal journal(folder, nullptr);
    journal.replayFile();
    return journal.m_isUnfinished ? std::optional(journal.m_purpose) : std::nullopt;
}

void Journal::replayFile()
{
    QFile file(currentPath());
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            replay(QJsonDocument::fromJson(line).object());
        }
    }
}

void Journal::replay(const QJsonObject &line)
{
    const QString event = line.value("event"_L1).toString();
    const StepId step = line.value("step"_L1).toString();
    if (event == "run-begins"_L1) {
        m_isUnfinished = true;
        m_run = line.value("run"_L1).toString();
        m_purpose = line.value("purpose"_L1) == "destroy"_L1 ? Plan::Purpose::Destroy
                                                             : Plan::Purpose::Deploy;
    } else if (event == "fact"_L1) {
        m_facts.insert({step, line.value("key"_L1).toString()}, line.value("value"_L1).toString());
    } else if (event == "step-ends"_L1
        && line.value("state"_L1) == stateName(StepState::Succeeded)) {
        m_facts.removeIf([&step](const auto &fact) { return fact.key().first == step; });
    } else if (event == "run-ends"_L1 && line.value("complete"_L1).toBool()) {
        m_isUnfinished = false;
        m_facts.clear();
    }
}

Result<void> Journal::write(QJsonObject line)
{
    const auto now
        = std::chrono::floor<std::chrono::milliseconds>(m_clock->now()).time_since_epoch();
    line.insert(u"time"_s,
        QDateTime::fromMSecsSinceEpoch(now.count(), QTimeZone::UTC).toString(Qt::ISODateWithMs));
    auto written = m_file.append(QJsonDocument(line).toJson(QJsonDocument::Compact));
    if (written) {
        replay(line);
    }
    return written;
}

Result<void> Journal::beginRun(const Plan &plan)
{
    // A run that ended, and a crash before its file was moved.
    if (!m_isUnfinished && !m_run.isEmpty()) {
        if (auto archived = archive(); !archived) {
            return archived;
        }
    }
    return write({
        {u"event"_s, u"run-begins"_s},
        {u"run"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"castle"_s, plan.castle.toString(QUuid::WithoutBraces)},
        {u"castleName"_s, plan.castleName},
        {u"purpose"_s, plan.purpose == Plan::Purpose::Destroy ? u"destroy"_s : u"deploy"_s},
        {u"steps"_s, plan.steps.size()},
    });
}

Result<void> Journal::beginStep(const StepId &step)
{
    return write({{u"event"_s, u"step-begins"_s}, {u"step"_s, step}});
}

Result<void> Journal::recordFact(const StepId &step, const QString &key, const QString &value)
{
    return write(
        {{u"event"_s, u"fact"_s}, {u"step"_s, step}, {u"key"_s, key}, {u"value"_s, value}});
}

Result<void> Journal::endStep(const StepId &step, StepState state, const QString &message)
{
    return write({{u"event"_s, u"step-ends"_s},
        {u"step"_s, step},
        {u"state"_s, stateName(state)},
        {u"message"_s, message}});
}

Result<void> Journal::endRun(const RunOutcome &outcome)
{
    auto written = write({
        {u"event"_s, u"run-ends"_s},
        {u"complete"_s, outcome.isComplete()},
        {u"cancelled"_s, outcome.wasCancelled},
        {u"succeeded"_s, outcome.succeeded},
        {u"failed"_s, outcome.failed},
    });
    if (!written || !outcome.isComplete()) {
        return written;
    }
    return archive();
}

Result<void> Journal::archive()
{
    const QString name = QDir(m_folder).filePath(u"history/%1.jsonl"_s.arg(m_run));
    if (auto moved = m_file.moveTo(name); !moved) {
        return moved;
    }
    m_run.clear();
    return m_file.open(currentPath());
}

std::optional<QString> Journal::fact(const StepId &step, const QString &key) const
{
    const auto it = m_facts.constFind({step, key});
    return it == m_facts.cend() ? std::nullopt : std::optional(*it);
}

QString Journal::currentPath() const
{
    return QDir(m_folder).filePath(u"journal.jsonl"_s);
}

} // namespace castello
