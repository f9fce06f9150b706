// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/widgets/messagearea.h"
#include "app/window/actionregistry.h"
#include "app/window/settings/settings.h"
#include "app/window/workspace.h"

#include <QObject>

#include <functional>

namespace castello {

/// New, open, save and close as commands. Nothing unsaved is dropped without asking, and what
/// cannot be opened leaves what is open as it is.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    /// What it works on; all must outlive it.
    struct Context
    {
        Workspace *workspace;
        ActionRegistry *actions;
        Settings *settings;
        MessageArea *messages;
        QWidget *window; ///< dialogs belong to it
    };
    explicit FileCommands(const Context &context);

    /// Errors: as DocumentSession::open.
    [[nodiscard]] Result<void> open(const QString &path);
    /// The same for a person: asks about unsaved changes first, and says what went wrong.
    void openAsking(const QString &path);
    void openSample();
    /// Goes on at once when nothing is unsaved; else asks, and goes on unless it is cancelled.
    void whenSafe(const std::function<void()> &next);
    /// Saves, asking for a name when there is none; then goes on when it is saved.
    void save(const std::function<void()> &next = [] { });

Q_SIGNALS:
    void opened(); ///< a castle is shown now
    void sampleOpened(); ///< after opened(): it is the sample
    void closed(); ///< none is
    void saved();
    /// The file was changed by another program: saving would lose that.
    void conflict();

private:
    void addCommands();
    void startNew();
    void askForFile();
    void saveAs(const std::function<void()> &next);
    /// Asks before a text that is no castle takes the place of one that is.
    void saveTo(const QString &path, const std::function<void()> &next);
    void askToReplace(const QString &path, const std::function<void()> &next);
    void write(const QString &path, const std::function<void()> &next);
    void tell(const QString &what, const Error &error, const QList<MessageAction> &actions = {});

    Context m_context;
};

} // namespace castello
