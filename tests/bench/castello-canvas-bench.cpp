// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
//
// The canvas at 20, 200, 1,000 and 5,000 machines. Every size is measured in a process of its own;
// bars are ratios between sizes, and counts. The renderer is the one that the environment names
// (QT_QPA_PLATFORM, QT_QUICK_BACKEND).
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

constexpr int kFrames = 40;
const QString kHost = u"providers.home.hosts.pve"_s;

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

/// CPU time of one frame after each step, on average.
double frameCost(test::CanvasStage &stage, const std::function<void(int)> &step)
{
    const double before = cpuMilliseconds();
    for (int frame = 0; frame < kFrames; ++frame) {
        step(frame);
        (void)stage.widget.grabFramebuffer();
        QCoreApplication::processEvents();
    }
    return (cpuMilliseconds() - before) / kFrames;
}

/// One size, in this process.
QJsonObject measure(int machines)
{
    const double start = cpuMilliseconds();
    test::CanvasStage stage(test::castleWithWorkers(test::sampleCastleText(), machines - 3));
    stage.widget.show();
    CanvasViewport *viewport = stage.model.viewport();
    viewport->zoomTo(1);
    viewport->centerOn(stage.model.items()->find(kHost)->area.center());
    (void)stage.widget.grabFramebuffer();
    QJsonObject result;
    result.insert(u"firstFrame"_s, cpuMilliseconds() - start);
    result.insert(u"items"_s, double(stage.itemCount()));
    result.insert(u"delegates"_s, double(stage.delegateCount()));
    result.insert(u"visible"_s, double(stage.visibleCount()));
    result.insert(u"pan"_s, frameCost(stage, [&](int) { viewport->panBy({-7, -3}); }));
    stage.model.beginDrag(kHost);
    result.insert(
        u"drag"_s, frameCost(stage, [&](int frame) { stage.model.dragBy({frame * 20.0, 0}); }));
    stage.model.cancelDrag();
    result.insert(u"rebuild"_s, milliseconds([&] { stage.model.update(); }));
    result.insert(u"memory"_s, residentMebibytes());
    viewport->zoomTo(0.2);
    result.insert(u"panFar"_s, frameCost(stage, [&](int) { viewport->panBy({-3, -2}); }));
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

void printSize(int machines, const QJsonObject &one, const QJsonObject &smallest)
{
    const auto name
        = [machines](const QString &what) { return u"canvas-%1-%2"_s.arg(what).arg(machines); };
    const auto ratio = [&](const QString &key) {
        return one.value(key).toDouble() / smallest.value(key).toDouble();
    };
    const bool isSoftware = one.value("isSoftware"_L1).toBool();
    const double delegates = one.value("delegates"_L1).toDouble();
    const double visible = one.value("visible"_L1).toDouble();
    for (const QString &key : {u"firstFrame"_s, u"pan"_s, u"drag"_s, u"panFar"_s, u"rebuild"_s}) {
        print(name(key), one.value(key).toDouble(), u"ms"_s, {});
    }
    print(name(u"items"_s), one.value("items"_L1).toDouble(), u"items"_s, {});
    print(name(u"delegates"_s), delegates, u"delegates"_s, 2 * visible + 50);
    if (machines >= 1000) {
        const double opengl = machines == 1000 ? 2 : 2.5;
        print(name(u"pan-against-20"_s), ratio(u"pan"_s), u"ratio"_s, isSoftware ? 4 : opengl);
    }
    if (machines == 5000) {
        print(name(u"first-frame-against-20"_s), ratio(u"firstFrame"_s), u"ratio"_s, 2.5);
        print(name(u"memory-growth"_s),
            one.value("memory"_L1).toDouble() - smallest.value("memory"_L1).toDouble(),
            u"MiB"_s,
            20);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (const int machines = application.arguments().value(1).toInt(); machines > 0) {
        std::puts(QJsonDocument(measure(machines)).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    const QJsonObject smallest = measureApart(20);
    printSize(20, smallest, smallest);
    for (const int machines : {200, 1000, 5000}) {
        printSize(machines, measureApart(machines), smallest);
    }
    return 0;
}
