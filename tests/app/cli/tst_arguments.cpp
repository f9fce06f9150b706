// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"
#include "app/cli/commandhelp.h"

#include <QTest>

using namespace castello;
using namespace castello::cli;
using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatIsDocumented();
    void refusesWithTheRemedy_data();
    void refusesWithTheRemedy();
    void everyCommandHasAHelpPage();
    void everyOptionBelongsToACommand();
};

void TestArguments::takesWhatIsDocumented()
{
    const auto arguments
        = parseArguments(u"deploy my.yaml --provider lab --speed 60 --yes"_s.split(u' '));
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->command, u"deploy"_s);
    QCOMPARE(arguments->positional, QStringList {u"my.yaml"_s});
    QVERIFY(arguments->isLab());
    QVERIFY(arguments->isConfirmed);
    QCOMPARE(arguments->speed, 60.0);
    QCOMPARE(parseArguments({u"lab"_s, u"status"_s})->command, u"lab status"_s);
}

void TestArguments::refusesWithTheRemedy_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("no command") << u"--json"_s << u"castello help"_s;
    QTest::newRow("no such command") << u"explode"_s << u"“explode” is no command"_s;
    QTest::newRow("a file of another kind")
        << QStringLiteral(CASTELLO_SOURCE_DIR "/README.md") << u".castle.yaml"_s;
    QTest::newRow("a group alone lists its commands") << u"lab"_s << u"lab reset"_s;
    QTest::newRow("a group with another word") << u"secret tell"_s << u"secret set NAME"_s;
    QTest::newRow("no file") << u"plan"_s << u"Usage: castello plan FILE"_s;
    QTest::newRow("too many files") << u"plan a b"_s << u"Usage: castello plan FILE"_s;
    QTest::newRow("an option of another command") << u"validate a --yes"_s << u"--yes"_s;
    QTest::newRow("an unknown option") << u"plan a --force"_s << u"force"_s;
    QTest::newRow("another provider") << u"plan a --provider aws"_s << u"lab"_s;
    QTest::newRow("a speed of nothing") << u"plan a --speed 0"_s << u"1 to 1000"_s;
}

void TestArguments::refusesWithTheRemedy()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const auto arguments = parseArguments(line.split(u' '));
    QVERIFY(!arguments.has_value());
    QCOMPARE(arguments.error().code, ErrorCode::InvalidInput);
    QVERIFY2(arguments.error().message.contains(words), qPrintable(arguments.error().message));
}

void TestArguments::everyCommandHasAHelpPage()
{
    for (const CommandHelp &command : commandHelp()) {
        QCOMPARE(findCommand(command.name.split(u' ')), &command);
        const QString text = commandText(command);
        QVERIFY(text.contains(command.description));
        for (const QString &option : command.options) {
            QVERIFY2(text.contains(u"  --"_s + option), qPrintable(text));
        }
        QVERIFY(usageText().contains(command.description));
    }
}

void TestArguments::everyOptionBelongsToACommand()
{
    for (const OptionHelp &option : optionHelp()) {
        const auto &commands = commandHelp();
        QVERIFY2(
            std::ranges::any_of(commands,
                [&](const CommandHelp &command) { return command.options.contains(option.name); }),
            qPrintable(option.name));
    }
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
