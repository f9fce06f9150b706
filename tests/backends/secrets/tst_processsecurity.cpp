// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/processsecurity.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace castello;

namespace {

/// Runs `body` in a child process and returns its wait status.
template <class Body>
int inChild(Body body)
{
    const pid_t child = fork();
    if (child == 0) {
        body();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

} // namespace

class TestProcessSecurity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void switchesDumpsOff();
    void abortLeavesNoCore();
};

void TestProcessSecurity::switchesDumpsOff()
{
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1); // the child begins with what it is to take away
    const int status = inChild([] {
        rlimit limit {};
        const bool isDone = hardenProcess().has_value() && getrlimit(RLIMIT_CORE, &limit) == 0
            && limit.rlim_cur == 0 && limit.rlim_max == 0 && prctl(PR_GET_DUMPABLE) == 0;
        _exit(isDone ? 42 : 1);
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 42);
}

void TestProcessSecurity::abortLeavesNoCore()
{
    const int status = inChild([] {
        std::signal(SIGABRT, SIG_DFL); // QtTest's own handler would report
        if (hardenProcess()) {
            std::abort();
        }
    });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGABRT);
    QVERIFY(!WCOREDUMP(status));
}

QTEST_GUILESS_MAIN(TestProcessSecurity)
#include "tst_processsecurity.moc"
