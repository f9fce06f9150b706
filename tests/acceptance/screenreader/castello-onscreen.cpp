// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
//
// What is on the screen and where, for tst_realwindow.py: every object on the accessibility bus
// that shows, as one line of JSON.
#include "tests/acceptance/screenreader/accessibilitybus.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace castello::test;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const AccessibilityBus bus;
    if (!bus.problem().isEmpty()) {
        std::fprintf(stderr, "no accessibility bus: %s\n", qPrintable(bus.problem()));
        return 1;
    }
    QJsonArray all;
    for (const BusObject &object : bus.everything()) {
        const QPoint middle = bus.area(object).center();
        all.append(QJsonObject {{u"name"_s, object.name},
            {u"role"_s, object.role},
            {u"description"_s, object.description},
            {u"way"_s, object.way},
            {u"isEnabled"_s, object.is(BusState::Enabled)},
            {u"x"_s, middle.x()},
            {u"y"_s, middle.y()}});
    }
    std::puts(QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}
