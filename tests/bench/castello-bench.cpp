// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/machine.h"
#include "model/document/castledocument.h"
#include "model/plan/planner.h"
#include "model/yaml/yamlemitter.h"
#include "model/yaml/yamlreader.h"
#include "tests/bench/measurement.h"

#include <QCoreApplication>
#include <QFile>

using namespace castello;
using castello::bench::milliseconds;
using castello::bench::print;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleText()
{
    QFile file(QStringLiteral(CASTELLO_SOURCE_DIR "/resources/samples/tazlab.castle.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sample with its workers spread over several groups, and a network that holds them.
Castle castleWith(int workers)
{
    const CastleDocument document = CastleDocument::fromText(sampleText(), u"sample"_s);
    Castle castle = document.castle().value();
    Group &group = castle.groups.last();
    group.count = workers;
    group.addresses = {{u"lan"_s, *AddressRange::parse(u"10.0.0.1-10.0.255.250")}};
    group.vmids = {1000, 9999};
    return castle;
}

void benchPlan()
{
    const ObservedWorld empty;
    const Castle small = castleWith(50);
    const Castle large = castleWith(500);
    const double few = milliseconds([&] { (void)planDeploy(small, empty); });
    const double many = milliseconds([&] { (void)planDeploy(large, empty); });
    print(u"plan-50-workers"_s, few, u"ms"_s, {});
    print(u"plan-500-workers"_s, many, u"ms"_s, {});
    // Ten times the machines: quadratic would be 100.
    print(u"plan-growth"_s, many / few, u"ratio"_s, 40);
}

void benchDocument()
{
    const QByteArray text = sampleText();
    print(u"document-open"_s,
        milliseconds([&] { (void)CastleDocument::fromText(text, u"sample"_s); }),
        u"ms"_s,
        {});
    const double edit = milliseconds([&] {
        auto document = CastleDocument::fromText(text, u"sample"_s);
        (void)document.set(u"groups.worker.count"_s, u"4"_s);
    });
    const double open = milliseconds([&] { (void)CastleDocument::fromText(text, u"sample"_s); });
    print(u"document-edit"_s, edit, u"ms"_s, {});
    // An edit re-parses to prove itself: opening, editing and the proof.
    print(u"document-edit-against-open"_s, edit / open, u"ratio"_s, 6);
}

void benchYaml()
{
    const auto value = readYaml(sampleText());
    YamlValue list = YamlValue::sequence();
    for (int i = 0; i < 200; ++i) {
        list.append(*value);
    }
    QByteArray text;
    const double emit = milliseconds([&] { text = emitYaml(list); });
    const double read = milliseconds([&] { (void)readYaml(text); });
    print(u"yaml-text"_s, double(text.size()) / 1024, u"KiB"_s, {});
    print(u"yaml-emit-against-read"_s, emit / read, u"ratio"_s, 1);
}

struct Bench
{
    QString name;
    void (*run)();
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QList<Bench> benches {
        {u"plan"_s, benchPlan}, {u"document"_s, benchDocument}, {u"yaml"_s, benchYaml}};
    const QString wanted = application.arguments().value(1);
    bool wasFound = false;
    for (const Bench &bench : benches) {
        if (wanted.isEmpty() || wanted == bench.name) {
            bench.run();
            wasFound = true;
        }
    }
    if (!wasFound) {
        std::fputs("castello-bench: there are plan, document and yaml\n", stderr);
    }
    return wasFound ? 0 : 1;
}
