// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/client/labprocess.h"

#include "backends/async/clock.h"
#include "backends/lab/client/labpaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

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

Result<void> launch(const QString &stateFolder, const LabProgram &program)
{
    QProcess process;
    process.setProgram(programPath(program));
    process.setArguments({u"--state"_s, stateFolder, u"--speed"_s, QString::number(program.speed)});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setWorkingDirectory(QDir::rootPath());
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
