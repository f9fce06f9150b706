// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandhelp.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::cli)
};

QList<OptionHelp> makeOptionHelp()
{
    return {
        {u"provider"_s, u"lab"_s, Text::tr("simulated machines instead of the castle's own")},
        {u"speed"_s, u"FACTOR"_s, Text::tr("how much faster than life the lab is: 1 to 1000")},
        {u"keys"_s, u"STORE"_s, Text::tr("where secrets are: keychain, environment or file:PATH")},
        {u"yes"_s, {}, Text::tr("do not ask")},
        {u"destroy"_s, {}, Text::tr("plan the destruction")},
        {u"out"_s, u"FOLDER"_s, Text::tr("where to write")},
        {u"from"_s, u"FILE"_s, Text::tr("the castle to start from, instead of the sample")},
        {u"json"_s, {}, Text::tr("print for programs")},
    };
}

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

QString optionUsage(const OptionHelp &option)
{
    return u"--%1 %2"_s.arg(option.name, option.value).trimmed();
}

QString column(const QString &text)
{
    return text.leftJustified(31);
}

} // namespace

const QList<OptionHelp> &optionHelp()
{
    static const QList<OptionHelp> options = makeOptionHelp();
    return options;
}

const QList<CommandHelp> &commandHelp()
{
    static const QList<CommandHelp> commands = makeCommandHelp();
    return commands;
}

const CommandHelp *findCommand(const QStringList &words)
{
    for (const int length : {2, 1}) {
        const QString name = words.mid(0, length).join(u' ');
        const auto it = std::ranges::find(commandHelp(), name, &CommandHelp::name);
        if (words.size() >= length && it != commandHelp().end()) {
            return &*it;
        }
    }
    return nullptr;
}

QList<CommandHelp> commandsOfGroup(const QString &word)
{
    QList<CommandHelp> commands;
    for (const CommandHelp &command : commandHelp()) {
        if (command.name.startsWith(word + u' ')) {
            commands.append(command);
        }
    }
    return commands;
}

QString usageOf(const CommandHelp &command)
{
    QString usage = u"castello %1 %2"_s.arg(command.name, command.synopsis).trimmed();
    for (const OptionHelp &option : optionHelp()) {
        if (command.options.contains(option.name)) {
            usage += u" [%1]"_s.arg(optionUsage(option));
        }
    }
    return usage;
}

QString commandText(const CommandHelp &command)
{
    QString text = u"%1\n\n%2\n"_s.arg(usageOf(command), command.description);
    for (const OptionHelp &option : optionHelp()) {
        if (command.options.contains(option.name)) {
            text += u"\n  %1 %2"_s.arg(column(optionUsage(option)), option.description);
        }
    }
    return text;
}

QString commandList(const QList<CommandHelp> &commands)
{
    QString text;
    for (const CommandHelp &command : commands) {
        const QString form = u"%1 %2"_s.arg(command.name, command.synopsis).trimmed();
        text += u"  %1 %2\n"_s.arg(column(form), command.description);
    }
    return text;
}

QString usageText()
{
    QString text
        = Text::tr("Castello %1: Talos Linux clusters on Proxmox VE, from one file and back."
                   "\n\nUsage: castello [FILE] opens the window, castello COMMAND works "
                   "without one:\n\n")
              .arg(QStringLiteral(CASTELLO_VERSION));
    text += commandList(commandHelp());
    text += Text::tr("\n“castello help COMMAND” tells its options.\n"
                     "Exit codes: 0 done or no change, 1 error, 2 the plan has changes.\n");
    return text;
}

} // namespace castello::cli
