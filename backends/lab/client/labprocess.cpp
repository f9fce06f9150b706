// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/client/labprocess.h"

#include "backends/async/clock.h"
#include "backends/lab/client/labpaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>

namespace castello {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kAttempts = 40;
constexpr auto kPause = 250ms;

QString programPath(const LabProgram &program)
{
    return program.path.isEmpty() ? QCoreApplication::applicationDirPath() + u"/castello-lab"_s
                                  : program.path;
}

/// The lab lives on for hours: of our environment, which may hold secrets, it gets what it needs.
QProcessEnvironment labEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : own.keys()) {
        const bool isNeeded = name == "HOME"_L1 || name == "PATH"_L1 || name == "LANG"_L1
            || name.startsWith("LC_"_L1) || name.startsWith("XDG_"_L1)
            || name.endsWith("SAN_OPTIONS"_L1) || name == "SYSTEMROOT"_L1
            || name == "LD_LIBRARY_PATH"_L1;
        if (isNeeded) {
            environment.insert(name, own.value(name));
        }
    }
    return environment;
}

Result<void> launch(const QString &stateFolder, const LabProgram &program)
{
    QProcess process;
    process.setProgram(programPath(program));
    process.setArguments({u"--state"_s, stateFolder, u"--speed"_s, QString::number(program.speed)});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setWorkingDirectory(QDir::rootPath());
    process.setProcessEnvironment(labEnvironment());
    if (!process.startDetached()) {
        return failure(ErrorCode::Unexpected,
            QCoreApplication::translate("castello::Lab",
                "The lab %1 cannot be started; build or install it beside castello.")
                .arg(process.program()),
            process.errorString());
    }
    return {};
}

} // namespace

Async<LabClient> connectToLab(QString stateFolder, std::stop_token stop)
{
    const LabClient client(labSocketPath(stateFolder));
    CASTELLO_CO_TRY(status, client.status(stop));
    if (status.version != QStringLiteral(CASTELLO_VERSION)) {
        co_return failure(ErrorCode::Conflict,
            QCoreApplication::translate("castello::Lab",
                "The running lab is of version %1; stop it with \"castello lab stop\".")
                .arg(status.version));
    }
    co_return client;
}

Async<LabClient> startLab(QString stateFolder, LabProgram program, std::stop_token stop)
{
    auto running = co_await connectToLab(stateFolder, stop);
    if (running || running.error().code != ErrorCode::Unreachable) {
        co_return running;
    }
    if (const auto launched = launch(QDir(stateFolder).absolutePath(), program); !launched) {
        co_return std::unexpected(launched.error());
    }
    const SystemClock clock;
    for (int attempt = 0; attempt < kAttempts; attempt++) {
        CASTELLO_CO_CHECK(clock.sleepFor(kPause, stop));
        auto started = co_await connectToLab(stateFolder, stop);
        if (started || started.error().code != ErrorCode::Unreachable) {
            co_return started;
        }
    }
    co_return failure(ErrorCode::Unexpected,
        QCoreApplication::translate("castello::Lab", "The lab does not answer; its log is %1.")
            .arg(QDir(stateFolder).filePath(u"lab.log"_s)));
}

} // namespace castello
