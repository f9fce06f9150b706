// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::cli)
};

QList<CommandHelp> makeCommandHelp()
{
    const QStringList site {u"provider"_s, u"keys"_s, u"speed"_s, u"json"_s};
    const QStringList mutating = site + QStringList {u"yes"_s};
    const QStringList none;
    return {
        {u"rehearse"_s,
            u"[FILE]"_s,
            Text::tr("deploy a castle in the lab, from nothing, and show what came of it"),
            {u"speed"_s, u"json"_s},
            0,
            1},
        {u"validate"_s,
            u"FILE"_s,
            Text::tr("check a castle; nothing is contacted"),
            {u"json"_s},
            1,
            1},
        {u"generate"_s,
            u"FILE"_s,
            Text::tr("write every file that follows from a castle"),
            {u"out"_s, u"keys"_s, u"provider"_s, u"json"_s},
            1,
            1},
        {u"plan"_s,
            u"FILE"_s,
            Text::tr("show what a deploy would do; exit code 2 when that is something"),
            site + QStringList {u"destroy"_s},
            1,
            1},
        {u"deploy"_s, u"FILE"_s, Text::tr("make the world as the castle says"), mutating, 1, 1},
        {u"destroy"_s,
            u"FILE"_s,
            Text::tr("take away every machine of the castle"),
            mutating,
            1,
            1},
        {u"status"_s, u"FILE"_s, Text::tr("show what there is"), site, 1, 1},
        {u"set"_s,
            u"FILE PATH VALUE"_s,
            Text::tr("change one value in a castle file and nothing else in it"),
            none,
            3,
            3},
        {u"new"_s,
            u"FILE"_s,
            Text::tr("write a castle with an identity of its own, from the sample or from another "
                     "castle"),
            {u"from"_s},
            1,
            1},
        {u"identity new"_s,
            QString(),
            Text::tr("make the operator's age identity, keep it in the key store and print its "
                     "recipient"),
            {u"keys"_s},
            0,
            0},
        {u"identity show"_s,
            QString(),
            Text::tr("print the recipient of the operator's age identity"),
            {u"keys"_s},
            0,
            0},
        {u"secret set"_s,
            u"NAME"_s,
            Text::tr("store a secret, read from the terminal or standard input"),
            {u"keys"_s},
            1,
            1},
        {u"secret remove"_s,
            u"NAME"_s,
            Text::tr("remove a secret from the key store"),
            {u"keys"_s},
            1,
            1},
        {u"lab status"_s, QString(), Text::tr("show the lab and what is in it"), {u"json"_s}, 0, 0},
        {u"lab reset"_s, QString(), Text::tr("empty the lab"), none, 0, 0},
        {u"lab stop"_s, QString(), Text::tr("end the lab; its world is gone"), none, 0, 0},
        {u"lab add-vm"_s,
            u"VMID NAME [HOST]"_s,
            Text::tr("put a VM that is not ours into the lab"),
            none,
            2,
            3},
        {u"lab clone-vm"_s,
            u"VMID NEWID [NAME]"_s,
            Text::tr("clone a VM in the lab by hand, with its tags and description"),
            none,
            2,
            3},
    };
}

const CommandHelp *findCommand(const QStringList &words)
{
    const auto &commands = commandHelp();
    for (const int length : {2, 1}) {
        const QString name = words.mid(0, length).join(u' ');
        const auto it = std::ranges::find(commands, name, &CommandHelp::name);
        if (words.size() >= length && it != commands.end()) {
            return &*it;
        }
    }
    return nullptr;
}

QString usageOf(const CommandHelp &command)
{
    QString usage = u"castello %1 %2"_s.arg(command.name, command.synopsis).trimmed();
    for (const QString &option : command.options) {
        usage += u" [--%1]"_s.arg(option);
    }
    return usage;
}

void defineOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"provider"_s, {}, u"NAME"_s},
        {u"keys"_s, {}, u"STORE"_s},
        {u"out"_s, {}, u"FOLDER"_s},
        {u"from"_s, {}, u"FILE"_s},
        {u"speed"_s, {}, u"FACTOR"_s},
        {u"json"_s, {}},
        {u"yes"_s, {}},
        {u"destroy"_s, {}},
    });
}

std::unexpected<Error> wrongUsage(const QString &what, const CommandHelp &command)
{
    return failure(ErrorCode::InvalidInput, Text::tr("%1. Usage: %2").arg(what, usageOf(command)));
}

} // namespace

const QList<CommandHelp> &commandHelp()
{
    static const QList<CommandHelp> commands = makeCommandHelp();
    return commands;
}

QString usageText()
{
    QString text = Text::tr(
        "Castello %1: Talos Linux clusters on Proxmox VE, from one file and back.\n\nUsage: "
        "castello COMMAND\n\n")
                       .arg(QStringLiteral(CASTELLO_VERSION));
    for (const CommandHelp &command : commandHelp()) {
        text += u"  %1  %2\n"_s.arg(
            u"%1 %2"_s.arg(command.name, command.synopsis).trimmed().leftJustified(26),
            command.description);
    }
    text += Text::tr(
        "\nOptions: --provider lab (simulated machines instead of the castle's own), --speed "
        "FACTOR (of the lab),\n"
        "--keys keychain|environment|file:PATH (where secrets are), --json, --yes (do not ask), "
        "--out FOLDER,\n"
        "--from FILE, --destroy (plan the destruction).\n"
        "Exit codes: 0 done or no change, 1 error, 2 the plan has changes.\n");
    return text;
}

Result<Arguments> parseArguments(const QStringList &words)
{
    QCommandLineParser parser;
    defineOptions(parser);
    const bool isParsed = parser.parse(QStringList {u"castello"_s} + words);
    const CommandHelp *command = findCommand(parser.positionalArguments());
    if (!command) {
        const QString named = parser.positionalArguments().value(0);
        return failure(ErrorCode::InvalidInput,
            named.isEmpty()
                ? Text::tr("say what to do; “castello help” lists the commands")
                : Text::tr("“%1” is no command; “castello help” lists them").arg(named));
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
