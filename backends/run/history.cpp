// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/run/history.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace castello {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

StepState stateNamed(const QString &name)
{
    constexpr std::array kNames {std::pair("succeeded"_L1, StepState::Succeeded),
        std::pair("failed"_L1, StepState::Failed),
        std::pair("cancelled"_L1, StepState::Cancelled)};
    const auto it = std::ranges::find(kNames, name, [](const auto &entry) { return entry.first; });
    return it == kNames.end() ? StepState::Running : it->second;
}

/// Reads the lines of one file, in which one run may follow the other.
class Reader
{
public:
    void read(const QJsonObject &line)
    {
        const QString event = line.value("event"_L1).toString();
        m_time = QDateTime::fromString(line.value("time"_L1).toString(), Qt::ISODateWithMs);
        if (event == "run-begins"_L1) {
            begin(line);
        } else if (m_runs.isEmpty() || !m_time.isValid()) {
            return; // of no run that we know
        } else if (event == "step-begins"_L1) {
            m_begun.insert(line.value("step"_L1).toString(), m_time);
            m_runs.last().steps.append({line.value("step"_L1).toString(), {}, {}, {}});
            m_runs.last().steps.last().state = StepState::Running;
        } else if (event == "step-ends"_L1) {
            endStep(line);
        } else if (event == "run-ends"_L1) {
            m_runs.last().outcome = line.value("complete"_L1).toBool()
                ? RunRecord::Outcome::Complete
                : line.value("cancelled"_L1).toBool() && line.value("failed"_L1).toInt() == 0
                ? RunRecord::Outcome::Cancelled
                : RunRecord::Outcome::Failed;
        }
        if (!m_runs.isEmpty() && m_time.isValid()) {
            m_runs.last().ended = m_time;
        }
    }

    [[nodiscard]] QList<RunRecord> runs() const { return m_runs; }

private:
    void begin(const QJsonObject &line)
    {
        if (!m_time.isValid()) {
            return;
        }
        RunRecord run;
        run.id = line.value("run"_L1).toString();
        run.purpose = line.value("purpose"_L1) == "destroy"_L1 ? Plan::Purpose::Destroy
                                                               : Plan::Purpose::Deploy;
        run.castleName = line.value("castleName"_L1).toString();
        run.began = m_time;
        run.plannedSteps = line.value("steps"_L1).toInt();
        m_runs.append(run);
        m_begun.clear();
    }

    void endStep(const QJsonObject &line)
    {
        const QString step = line.value("step"_L1).toString();
        auto &steps = m_runs.last().steps;
        const auto it = std::ranges::find(steps, step, &StepTrace::step);
        if (it != steps.end()) {
            it->state = stateNamed(line.value("state"_L1).toString());
            it->message = line.value("message"_L1).toString();
            it->duration = milliseconds(m_begun.value(step).msecsTo(m_time));
        }
    }

    QList<RunRecord> m_runs;
    QHash<StepId, QDateTime> m_begun;
    QDateTime m_time; ///< of the line that is read
};

QList<RunRecord> readFile(const QString &path)
{
    Reader reader;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            reader.read(QJsonDocument::fromJson(line).object());
        }
    }
    return reader.runs();
}

} // namespace

milliseconds RunRecord::duration() const
{
    return milliseconds(began.msecsTo(ended));
}

int RunRecord::succeeded() const
{
    return int(std::ranges::count(steps, StepState::Succeeded, &StepTrace::state));
}

QList<RunRecord> readHistory(const QString &folder)
{
    const QDir root(folder);
    QList<RunRecord> runs = readFile(root.filePath(u"journal.jsonl"_s));
    const QDir past(root.filePath(u"history"_s));
    for (const QString &name : past.entryList({u"*.jsonl"_s}, QDir::Files)) {
        runs += readFile(past.filePath(name));
    }
    std::ranges::stable_sort(runs, std::ranges::greater(), &RunRecord::began);
    return runs;
}

} // namespace castello
