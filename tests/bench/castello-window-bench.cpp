// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
// Start, memory and idling of the window, against an empty window in the same run.
#include "tests/bench/measurement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <limits>

using namespace castello::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStarts = 5;
constexpr int kIdleSeconds = 60;

QJsonObject probe(const QString &castle, int idleSeconds)
{
    const QTemporaryDir state;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, state.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, state.path());
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    environment.insert(
        u"CASTELLO_PROBE_START"_s, QString::number(now / std::chrono::nanoseconds(1)));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + "/castello-window-probe"_L1,
        {castle, QString::number(idleSeconds)});
    process.waitForFinished((idleSeconds + 60) * 1000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

struct Best
{
    double firstFrame = std::numeric_limits<double>::max();
    double complete = std::numeric_limits<double>::max(); ///< with every panel
    double resident = std::numeric_limits<double>::max();
    void take(const QJsonObject &measured)
    {
        firstFrame = std::min(firstFrame, measured.value("firstFrameMs"_L1).toDouble(firstFrame));
        complete = std::min(complete, measured.value("completeMs"_L1).toDouble(complete));
        resident = std::min(resident, measured.value("residentKiB"_L1).toDouble(resident));
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString sample
        = QStringLiteral(CASTELLO_SOURCE_DIR "/resources/samples/tazlab.castle.yaml");
    Best empty;
    Best castle;
    for (int start = 0; start < kStarts; ++start) {
        empty.take(probe(u"empty"_s, 0));
        castle.take(probe(sample, 0));
    }
    print(u"window-empty-first-frame"_s, empty.firstFrame, u"ms"_s, {});
    print(u"window-first-frame"_s, castle.firstFrame, u"ms"_s, {});
    print(
        u"window-first-frame-against-empty"_s, castle.firstFrame / empty.firstFrame, u"ratio"_s, 3);
    print(u"window-all-panels"_s, castle.complete, u"ms"_s, {});
    print(u"window-memory"_s, castle.resident / 1024, u"MiB"_s, {});
    print(u"window-memory-against-empty"_s, castle.resident / empty.resident, u"ratio"_s, 3);
    const double busy = probe(sample, kIdleSeconds).value("idleCpuMicroseconds"_L1).toDouble(-1);
    print(u"window-idle-cpu"_s, busy / 1e4 / kIdleSeconds, u"percent"_s, 0.5);
    return 0;
}
