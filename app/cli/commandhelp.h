// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The table of commands and options: what is documented is what is accepted.

namespace castello::cli {

struct OptionHelp
{
    QString name; ///< long name, without dashes
    QString value; ///< what follows it: `FACTOR`; empty = it is a switch
    QString description; ///< translated
};

/// One command as it is documented and checked.
struct CommandHelp
{
    QString name; ///< `lab status` counts as one
    QString synopsis; ///< positional arguments, for example `FILE PATH VALUE`
    QString description; ///< translated, one line
    QStringList options; ///< long names that the command takes
    int leastPositional = 0;
    int mostPositional = 0;
};

[[nodiscard]] const QList<OptionHelp> &optionHelp();
/// Every command, in the order of the help text.
[[nodiscard]] const QList<CommandHelp> &commandHelp();
/// The command that these words begin with; null when there is none.
[[nodiscard]] const CommandHelp *findCommand(const QStringList &words);
/// `lab` → `lab status`, `lab reset` …; empty when the word is no group.
[[nodiscard]] QList<CommandHelp> commandsOfGroup(const QString &word);

/// One line: `castello plan FILE [--provider lab] …`.
[[nodiscard]] QString usageOf(const CommandHelp &command);
/// Everything about one command.
[[nodiscard]] QString commandText(const CommandHelp &command);
/// One line a command.
[[nodiscard]] QString commandList(const QList<CommandHelp> &commands);
/// The whole help.
[[nodiscard]] QString usageText();

} // namespace castello::cli
