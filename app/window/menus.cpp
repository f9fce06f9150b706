// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/menus.h"

#include "app/window/actionregistry.h"
#include "app/window/commands/canvascommands.h"
#include "app/window/commands/filecommands.h"
#include "app/window/commands/panelcommands.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Menus)
};

const QString kSeparator;

void fill(QMenu *menu, const ActionRegistry &actions, const QStringList &ids)
{
    menu->setToolTipsVisible(true);
    for (const QString &id : ids) {
        if (id == kSeparator) {
            menu->addSeparator();
        } else {
            menu->addAction(actions.action(id));
        }
    }
}

void fillRecent(QMenu *menu, const Settings &settings, FileCommands *files)
{
    menu->clear();
    int number = 0;
    for (const QString &path : settings.recentFiles()) {
        const QString name = QFileInfo(path).fileName().replace(u'&', u"&&"_s);
        ++number;
        QAction *action = menu->addAction(number < 10 ? u"&%1  %2"_s.arg(number).arg(name) : name,
            files,
            [files, path] { files->openAsking(path); });
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
    }
    menu->setToolTipsVisible(true);
}

} // namespace

void makeMenus(QMenuBar *bar,
    const ActionRegistry &actions,
    const Settings &settings,
    FileCommands *files,
    const PanelCommands &panels)
{
    QMenu *file = bar->addMenu(Text::tr("&File"));
    fill(file, actions, {u"file.new"_s, u"file.newFromSample"_s, u"file.open"_s});
    QMenu *recent = file->addMenu(Text::tr("Open r&ecent"));
    recent->setObjectName(u"recentMenu"_s);
    const auto refresh = [recent, &settings, files] { fillRecent(recent, settings, files); };
    QObject::connect(recent, &QMenu::aboutToShow, recent, refresh);
    QObject::connect(file, &QMenu::aboutToShow, recent, [recent, &settings] {
        recent->setEnabled(!settings.recentFiles().isEmpty());
    });
    fill(file,
        actions,
        {kSeparator,
            u"file.save"_s,
            u"file.saveAs"_s,
            kSeparator,
            u"file.settings"_s,
            kSeparator,
            u"file.close"_s,
            u"file.quit"_s});
    fill(bar->addMenu(Text::tr("&Edit")),
        actions,
        QStringList {u"edit.undo"_s, u"edit.redo"_s, kSeparator} + CanvasCommands::ids());
    QMenu *view = bar->addMenu(Text::tr("&View"));
    fill(view, actions, {u"view.commandPalette"_s});
    fill(view->addMenu(Text::tr("&Go to")), actions, panels.ids());
    fill(view,
        actions,
        {kSeparator,
            u"view.palette"_s,
            u"view.outline"_s,
            u"view.inspector"_s,
            u"view.problems"_s,
            u"view.plan"_s,
            u"view.run"_s,
            u"view.history"_s,
            u"view.preview"_s,
            u"view.text"_s,
            kSeparator,
            u"view.zoomIn"_s,
            u"view.zoomOut"_s,
            u"view.fit"_s,
            u"view.actualSize"_s,
            kSeparator,
            u"view.resetLayout"_s,
            u"view.fullScreen"_s});
    fill(bar->addMenu(Text::tr("&Castle")),
        actions,
        {u"castle.validate"_s,
            u"castle.nextProblem"_s,
            kSeparator,
            u"castle.arrange"_s,
            u"castle.alignLeft"_s,
            u"castle.alignTop"_s,
            u"castle.distribute"_s});
    fill(bar->addMenu(Text::tr("&Run", "menu")),
        actions,
        {u"run.plan"_s,
            u"run.deploy"_s,
            kSeparator,
            u"run.cancel"_s,
            u"run.resume"_s,
            u"run.refresh"_s,
            kSeparator,
            u"run.destroy"_s,
            u"run.resetLab"_s});
    fill(bar->addMenu(Text::tr("&Help")),
        actions,
        {u"help.welcome"_s, u"help.shortcuts"_s, kSeparator, u"help.about"_s});
}

} // namespace castello
