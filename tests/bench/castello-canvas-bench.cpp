// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
//
// The canvas at 20, 200, 1,000 and 5,000 machines. Every size is measured in a process of its own,
// in several rounds of all sizes; what is printed is the median of the rounds. Bars are ratios
// between sizes, and counts. The renderer is the one that the environment names (QT_QPA_PLATFORM,
// QT_QUICK_BACKEND).
#include "app/startup.h"
#include "qml/canvas/scene/scenemetrics.h"
#include "tests/bench/measurement.h"
#include "tests/support/canvasstage.h"
#include "tests/support/sample.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <sys/resource.h>

using namespace castello;
using namespace castello::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr int kFrames = 40;
constexpr int kSmallest = 20;
const QString kHost = u"providers.home.hosts.pve"_s;

/// Of all threads: waiting costs nothing, and other processes do not count.
double cpuMilliseconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

double residentMebibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

/// CPU time of a step, and of the frame that shows what it did, on the screen.
double frameCost(test::CanvasStage &stage, const std::function<void()> &step)
{
    bool isDrawn = false;
    QObject guard;
    QObject::connect(
        stage.widget.quickWindow(),
        &QQuickWindow::afterRendering,
        &guard,
        [&isDrawn] { isDrawn = true; },
        Qt::DirectConnection);
    const double before = cpuMilliseconds();
    step();
    while (!isDrawn) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents(); // the widget shows the frame
    return cpuMilliseconds() - before;
}

/// On average, going there and back again.
double meanFrameCost(test::CanvasStage &stage, const std::function<void(int)> &step)
{
    double cost = 0;
    for (int frame = 0; frame < kFrames; ++frame) {
        const int direction = frame < kFrames / 2 ? 1 : -1;
        cost += frameCost(stage, [&] { step(direction); });
    }
    return cost / kFrames;
}

void measureFrames(test::CanvasStage &stage, QJsonObject &result)
{
    CanvasViewport *viewport = stage.model.viewport();
    result.insert(u"pan"_s,
        meanFrameCost(stage, [&](int direction) { viewport->panBy(QPointF(-7, -3) * direction); }));
    double distance = 0;
    stage.model.beginDrag(kHost);
    result.insert(u"drag"_s, meanFrameCost(stage, [&](int direction) {
        distance += direction * kGrid;
        stage.model.dragBy({distance, 0});
    }));
    stage.model.cancelDrag();
}

void measureFarFrames(test::CanvasStage &stage, QJsonObject &result)
{
    CanvasViewport *viewport = stage.model.viewport();
    (void)frameCost(stage, [&] { viewport->zoomTo(0.2); });
    result.insert(u"panFar"_s,
        meanFrameCost(stage, [&](int direction) { viewport->panBy(QPointF(-3, -2) * direction); }));
    result.insert(u"comeNear"_s, frameCost(stage, [&] { viewport->zoomTo(0.5); }));
}

/// One size, in this process.
QJsonObject measure(int machines)
{
    QJsonObject result;
    test::CanvasStage stage;
    stage.open(test::castleWithWorkers(test::sampleCastleText(), machines - 3));
    // From the scene to the first frame: what QML makes of it, in the view that people get, which
    // is all of the castle.
    result.insert(u"firstFrame"_s, frameCost(stage, [&] {
        stage.present();
        stage.widget.show();
    }));
    CanvasViewport *viewport = stage.model.viewport();
    (void)frameCost(stage, [&] {
        viewport->zoomTo(1.01);
        viewport->zoomTo(1);
        viewport->centerOn(stage.model.items()->find(kHost)->area.center());
    });
    result.insert(u"items"_s, double(stage.itemCount()));
    result.insert(u"delegates"_s, double(stage.delegateCount()));
    result.insert(u"visible"_s, double(stage.visibleCount()));
    measureFrames(stage, result);
    result.insert(u"memory"_s, residentMebibytes());
    result.insert(u"rebuild"_s, milliseconds([&] { stage.model.update(); }));
    measureFarFrames(stage, result);
    result.insert(u"isSoftware"_s,
        stage.widget.quickWindow()->rendererInterface()->graphicsApi()
            == QSGRendererInterface::Software);
    return result;
}

QJsonObject measureApart(int machines)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QString::number(machines)});
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

/// The rounds of one size.
class Rounds
{
public:
    void add(const QJsonObject &round) { m_rounds.append(round); }

    [[nodiscard]] double median(const QString &key) const
    {
        QList<double> values;
        for (const QJsonObject &round : m_rounds) {
            values.append(round.value(key).toDouble());
        }
        std::ranges::sort(values);
        return values.at(values.size() / 2);
    }
    [[nodiscard]] bool isSoftware() const
    {
        return m_rounds.first().value("isSoftware"_L1).toBool();
    }

private:
    QList<QJsonObject> m_rounds;
};

void printSize(int machines, const Rounds &rounds, const Rounds &smallest)
{
    const QString renderer = rounds.isSoftware() ? u"software"_s : u"opengl"_s;
    const auto name = [&](const QString &what) {
        return u"canvas-%1-%2-%3"_s.arg(renderer, what).arg(machines);
    };
    const auto ratio
        = [&](const QString &key) { return rounds.median(key) / smallest.median(key); };
    for (const QString &key :
        {u"firstFrame"_s, u"pan"_s, u"drag"_s, u"panFar"_s, u"comeNear"_s, u"rebuild"_s}) {
        print(name(key), rounds.median(key), u"ms"_s, {});
    }
    print(name(u"items"_s), rounds.median(u"items"_s), u"items"_s, {});
    print(name(u"delegates"_s),
        rounds.median(u"delegates"_s),
        u"delegates"_s,
        2 * rounds.median(u"visible"_s) + 50);
    if (machines >= 1000) {
        const double opengl = machines == 1000 ? 2 : 2.5;
        print(name(u"pan-against-20"_s),
            ratio(u"pan"_s),
            u"ratio"_s,
            rounds.isSoftware() ? 4 : opengl);
    }
    if (machines == 5000) {
        print(name(u"first-frame-against-20"_s), ratio(u"firstFrame"_s), u"ratio"_s, 2.5);
        print(name(u"memory-growth"_s),
            rounds.median(u"memory"_s) - smallest.median(u"memory"_s),
            u"MiB"_s,
            20);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1) {
        returnFreedMemory();
        const QApplication application(argc, argv);
        const QJsonObject result = measure(application.arguments().at(1).toInt());
        std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    const QCoreApplication application(argc, argv);
    QMap<int, Rounds> sizes {{kSmallest, {}}, {200, {}}, {1000, {}}, {5000, {}}};
    for (int round = 0; round < kRounds; ++round) {
        for (auto size = sizes.begin(); size != sizes.end(); ++size) {
            size->add(measureApart(size.key()));
        }
    }
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size) {
        printSize(size.key(), *size, sizes.value(kSmallest));
    }
    return 0;
}
