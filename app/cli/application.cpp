// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/application.h"

#include "app/cli/commandhelp.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/startup.h"
#include "backends/secrets/processsecurity.h"

#include <QCoreApplication>
#include <QTimer>

namespace castello::cli {

using namespace Qt::StringLiterals;

namespace {

using Command = Async<int> (*)(Arguments, const Console *, std::stop_token);

const QHash<QString, Command> &commands()
{
    static const QHash<QString, Command> table {
        {u"validate"_s, validate},
        {u"generate"_s, generate},
        {u"plan"_s, plan},
        {u"deploy"_s, deploy},
        {u"destroy"_s, destroy},
        {u"status"_s, status},
        {u"rehearse"_s, rehearse},
        {u"set"_s, setValue},
        {u"new"_s, newCastle},
        {u"identity new"_s, identityNew},
        {u"identity show"_s, identityShow},
        {u"secret set"_s, secretSet},
        {u"secret remove"_s, secretRemove},
        {u"lab status"_s, labStatus},
        {u"lab reset"_s, labReset},
        {u"lab stop"_s, labStop},
        {u"lab add-vm"_s, labAddVm},
        {u"lab clone-vm"_s, labCloneVm},
    };
    return table;
}

// By value: the frame owns what the command uses.
QCoro::Task<void> runCommand(
    Command command, Arguments arguments, const Console *console, std::stop_token stop)
{
    const Result<int> code = co_await command(arguments, console, stop);
    QCoreApplication::exit(code ? *code : console->fail(code.error()));
}

/// What to print when help is asked for, of everything or of one command; nothing when it is not.
std::optional<QString> helpFor(QStringList words)
{
    const bool isAsked = words.isEmpty() || words.first() == "help"_L1
        || words.contains("--help"_L1) || words.contains("-h"_L1);
    if (!isAsked) {
        return {};
    }
    words.removeIf([](const QString &word) { return word == "help"_L1 || word.startsWith(u'-'); });
    if (const CommandHelp *command = findCommand(words)) {
        return commandText(*command);
    }
    const QList<CommandHelp> group = commandsOfGroup(words.value(0));
    return group.isEmpty() ? usageText() : commandList(group);
}

} // namespace

int runApplication(int argc, char **argv)
{
    const auto hardened = hardenProcess();
    QCoreApplication application(argc, argv);
    prepareApplication(application);

    const QStringList words = QCoreApplication::arguments().sliced(1);
    if (const auto help = helpFor(words)) {
        Console(false).print(help->endsWith(u'\n') ? help->chopped(1) : *help);
        return 0;
    }
    if (words.contains("--version"_L1)) {
        Console(false).print(QStringLiteral(CASTELLO_VERSION));
        return 0;
    }
    const auto arguments = parseArguments(words);
    if (!arguments) {
        return Console(false).fail(arguments.error());
    }
    if (!hardened) {
        return Console(false).fail(hardened.error());
    }
    const Console console(arguments->isJson);
    const Interrupt interrupt;
    QTimer::singleShot(0, &application, [&] {
        runCommand(commands().value(arguments->command), *arguments, &console, interrupt.token());
    });
    return QCoreApplication::exec();
}

} // namespace castello::cli
