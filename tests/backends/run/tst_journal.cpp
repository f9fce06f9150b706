// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/run/journal.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersFactsOfARunThatDidNotEnd();
    void forgetsFactsOfAStepThatSucceeded();
    void movesACompleteRunToTheHistory();
    void keepsAnIncompleteRun();
    void losesNoWholeLineWhereverItWasCut();
    void secondRunIsRefused();
    void lockOfADeadProcessIsTakenOver();
    void saysWhichFolderIsFull();

private:
    std::unique_ptr<Journal> opened() const
    {
        auto journal = Journal::open(m_folder->path(), &m_clock);
        return journal ? std::move(*journal) : nullptr;
    }
    QString path(const QString &name) const { return QDir(m_folder->path()).filePath(name); }
    QByteArray content() const
    {
        QFile file(path(u"journal.jsonl"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        // In memory where that is possible: thousands of flushes take long on a real disk.
        const QString memory = u"/dev/shm"_s;
        const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
        m_folder = std::make_unique<QTemporaryDir>(base + u"/castello-journal-XXXXXX"_s);
    }
};

void TestJournal::remembersFactsOfARunThatDidNotEnd()
{
    {
        const auto journal = opened();
        QVERIFY(journal && !journal->hasUnfinishedRun());
        QVERIFY(journal->beginRun({}) && journal->beginStep(u"create-vm/a"_s)
            && journal->recordFact(u"create-vm/a"_s, u"upid"_s, u"UPID:1"_s)
            && journal->recordFact(u"create-vm/a"_s, u"upid"_s, u"UPID:2"_s));
    }
    const auto journal = opened();
    QVERIFY(journal && journal->hasUnfinishedRun());
    QCOMPARE(journal->fact(u"create-vm/a"_s, u"upid"_s), u"UPID:2"_s);
    QVERIFY(!journal->fact(u"create-vm/b"_s, u"upid"_s));
    QVERIFY(!journal->fact(u"create-vm/a"_s, u"vmid"_s));
}

void TestJournal::forgetsFactsOfAStepThatSucceeded()
{
    const auto journal = opened();
    QVERIFY(journal->beginRun({}));
    for (const StepId &step : {u"a"_s, u"b"_s}) {
        QVERIFY(journal->recordFact(step, u"upid"_s, u"1"_s));
    }
    QVERIFY(journal->endStep(u"a"_s, StepState::Succeeded, {}));
    QVERIFY(journal->endStep(u"b"_s, StepState::Failed, {}));
    QVERIFY(!journal->fact(u"a"_s, u"upid"_s));
    QVERIFY(journal->fact(u"b"_s, u"upid"_s));
}

void TestJournal::movesACompleteRunToTheHistory()
{
    const auto journal = opened();
    for (int run = 1; run <= 2; ++run) {
        QVERIFY(journal->beginRun({}));
        QVERIFY(journal->recordFact(u"a"_s, u"upid"_s, u"1"_s));
        QVERIFY(journal->endRun({}));
        QVERIFY(!journal->hasUnfinishedRun());
        QVERIFY(!journal->fact(u"a"_s, u"upid"_s));
        QVERIFY(content().isEmpty());
        QCOMPARE(QDir(path(u"history"_s)).entryList({u"*.jsonl"_s}).size(), run);
    }
}

void TestJournal::keepsAnIncompleteRun()
{
    {
        const auto journal = opened();
        RunOutcome outcome;
        outcome.failed = 1;
        QVERIFY(journal->beginRun({}) && journal->recordFact(u"a"_s, u"upid"_s, u"1"_s)
            && journal->endRun(outcome));
    }
    const auto journal = opened();
    QVERIFY(journal->hasUnfinishedRun());
    QCOMPARE(journal->fact(u"a"_s, u"upid"_s), u"1"_s);
}

void TestJournal::losesNoWholeLineWhereverItWasCut()
{
    {
        const auto journal = opened();
        QVERIFY(journal->beginRun({}));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(journal->recordFact(u"step-%1"_s.arg(i), u"upid"_s, u"ü%1"_s.arg(i)));
        }
    }
    const QByteArray whole = content();
    QVERIFY(whole.endsWith('\n'));
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        QFile file(path(u"journal.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole.left(length)) == length);
        file.close();
        const qsizetype lines = whole.left(length).count('\n');
        auto journal = opened();
        QVERIFY(journal);
        QCOMPARE(journal->hasUnfinishedRun(), lines > 0);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(journal->fact(u"step-%1"_s.arg(i), u"upid"_s).has_value(), i + 1 < lines);
        }
        // What comes next stands on a line of its own.
        QVERIFY(journal->recordFact(u"next"_s, u"upid"_s, u"n"_s));
        journal.reset();
        QCOMPARE(opened()->fact(u"next"_s, u"upid"_s), u"n"_s);
        QCOMPARE(content().count('\n'), lines + 1);
    }
}

void TestJournal::secondRunIsRefused()
{
    const auto journal = opened();
    const auto second = Journal::open(m_folder->path(), &m_clock);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestJournal::lockOfADeadProcessIsTakenOver()
{
    // Every lock file of a killed process looks like this; no process has this number.
    QFile lock(path(u"run.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194999\ntst_journal\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n\n\n");
    lock.close();
    QVERIFY(opened());
}

void TestJournal::saysWhichFolderIsFull()
{
    const auto journal = opened();
    QVERIFY(journal->beginRun({}));
    const QByteArray before = content();
    {
        const test::FileSizeLimit full(rlim_t(before.size() + 10));
        const auto written = journal->recordFact(u"a"_s, u"upid"_s, u"1"_s);
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(m_folder->path()));
        QVERIFY(!journal->fact(u"a"_s, u"upid"_s));
        QCOMPARE(content(), before); // the half of a line that found room is gone again
    }
    QVERIFY(journal->recordFact(u"a"_s, u"upid"_s, u"1"_s)); // room was made
    QVERIFY(content().startsWith(before));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
