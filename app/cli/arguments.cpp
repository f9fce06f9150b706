// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include "app/cli/commandhelp.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::cli)
};

void defineOptions(QCommandLineParser &parser)
{
    for (const OptionHelp &option : optionHelp()) {
        parser.addOption(QCommandLineOption(option.name, {}, option.value));
    }
}

std::unexpected<Error> wrongUsage(const QString &what, const CommandHelp &command)
{
    return failure(ErrorCode::InvalidInput, Text::tr("%1. Usage: %2").arg(what, usageOf(command)));
}

std::unexpected<Error> noCommand(const QString &word)
{
    if (word.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
            Text::tr("say what to do; “castello help” lists the commands"));
    }
    const QList<CommandHelp> group = commandsOfGroup(word);
    if (group.isEmpty() && QFileInfo(word).isFile()) {
        return failure(ErrorCode::InvalidInput,
            Text::tr("“%1” is a file, but none with the name of a castle; castles end in "
                     ".castle.yaml")
                .arg(word));
    }
    if (group.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
            Text::tr("“%1” is no command; “castello help” lists them").arg(word));
    }
    return failure(ErrorCode::InvalidInput,
        Text::tr("say what to do with “%1”:\n%2").arg(word, commandList(group).chopped(1)));
}

} // namespace

Result<Arguments> parseArguments(const QStringList &words)
{
    QCommandLineParser parser;
    defineOptions(parser);
    const bool isParsed = parser.parse(QStringList {u"castello"_s} + words);
    const CommandHelp *command = findCommand(parser.positionalArguments());
    if (!command) {
        return noCommand(parser.positionalArguments().value(0));
    }
    if (!isParsed) {
        return wrongUsage(
            parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0), *command);
    }
    for (const QString &option : parser.optionNames()) {
        if (!command->options.contains(option)) {
            return wrongUsage(
                Text::tr("--%1 does not belong to this command").arg(option), *command);
        }
    }
    Arguments arguments;
    arguments.command = command->name;
    arguments.positional = parser.positionalArguments().mid(command->name.count(u' ') + 1);
    if (arguments.positional.size() < command->leastPositional
        || arguments.positional.size() > command->mostPositional) {
        return wrongUsage(Text::tr("wrong number of arguments"), *command);
    }
    arguments.provider = parser.value(u"provider"_s);
    arguments.keys = parser.value(u"keys"_s);
    arguments.output = parser.value(u"out"_s);
    arguments.from = parser.value(u"from"_s);
    arguments.isJson = parser.isSet(u"json"_s);
    arguments.isConfirmed = parser.isSet(u"yes"_s);
    arguments.isDestroy = parser.isSet(u"destroy"_s);
    if (!arguments.provider.isEmpty() && !arguments.isLab()) {
        return wrongUsage(
            Text::tr(
                "the only other provider is “lab”; without --provider the castle's own are used"),
            *command);
    }
    if (parser.isSet(u"speed"_s)) {
        bool isNumber = false;
        const double speed = parser.value(u"speed"_s).toDouble(&isNumber);
        if (!isNumber || speed < 1 || speed > 1000) {
            return wrongUsage(Text::tr("--speed takes a number from 1 to 1000"), *command);
        }
        arguments.speed = speed;
    }
    return arguments;
}

} // namespace castello::cli
