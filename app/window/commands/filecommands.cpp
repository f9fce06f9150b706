// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/commands/filecommands.h"

#include "app/widgets/confirmation.h"
#include "app/window/files/savedcastle.h"
#include "model/edit/newcastle.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSample = ":/samples/tazlab.castle.yaml"_L1;

QString folderFor(const QString &path)
{
    return path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : QFileInfo(path).absolutePath();
}

bool isCastleFile(const QString &path)
{
    const auto document = CastleDocument::open(path);
    return document && document->castle();
}

} // namespace

FileCommands::FileCommands(const Context &context)
    : QObject(context.window)
    , m_context(context)
{
    addCommands();
}

void FileCommands::addCommands()
{
    const auto add = [this](const QString &id,
                         const QString &text,
                         const QString &purpose,
                         const QKeySequence &shortcut,
                         auto slot) {
        QAction *action = m_context.actions->add(id, text, shortcut);
        describe(action, purpose);
        connect(action, &QAction::triggered, this, slot);
    };
    add(u"file.new"_s, tr("&New castle"), tr("Starts an empty castle"), QKeySequence::New, [this] {
        whenSafe([this] { startNew(); });
    });
    add(u"file.newFromSample"_s,
        tr("New from the sa&mple"),
        tr("Opens a copy of the sample castle, ready to rehearse"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        [this] { whenSafe([this] { openSample(); }); });
    add(u"file.open"_s, tr("&Open…"), tr("Opens a castle file"), QKeySequence::Open, [this] {
        whenSafe([this] { askForFile(); });
    });
    add(u"file.save"_s, tr("&Save"), tr("Saves the castle"), QKeySequence::Save, [this] {
        save();
    });
    add(u"file.saveAs"_s,
        tr("Save &as…"),
        tr("Saves a copy with an identity of its own, so that it claims no machine of this one"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        [this] { saveAs([] { }); });
    add(u"file.close"_s,
        tr("&Close castle"),
        tr("Closes the castle and shows the welcome page"),
        QKeySequence::Close,
        [this] {
            whenSafe([this] {
                m_context.workspace->session.start(newCastleText(u"castle"_s));
                Q_EMIT closed();
            });
        });
}

Result<void> FileCommands::open(const QString &path)
{
    const auto opened = m_context.workspace->session.open(path);
    if (opened) {
        m_context.settings->addRecentFile(path);
        m_context.messages->dismiss(u"fileProblem"_s);
        Q_EMIT this->opened();
    }
    return opened;
}

void FileCommands::openAsking(const QString &path)
{
    whenSafe([this, path] {
        if (const auto opened = open(path); !opened) {
            tell(tr("The castle was not opened."), opened.error());
        }
    });
}

void FileCommands::openSample()
{
    QFile file(kSample);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    m_context.workspace->session.start(file.readAll());
    Q_EMIT opened();
    Q_EMIT sampleOpened();
}

void FileCommands::startNew()
{
    m_context.workspace->session.start(
        newCastleText(tr("castle", "name of a new castle: small letters, digits, dashes")));
    Q_EMIT opened();
}

void FileCommands::askForFile()
{
    auto *dialog = new QFileDialog(m_context.window, tr("Open a castle"));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(folderFor(m_context.workspace->session.path()));
    dialog->setNameFilters({tr("Castles (*.castle.yaml *.yaml *.yml)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto opened = open(path); !opened) {
            tell(tr("The castle was not opened."), opened.error());
        }
    });
    dialog->open();
}

void FileCommands::whenSafe(const std::function<void()> &next)
{
    if (!m_context.workspace->session.isModified()) {
        next();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question,
        tr("Unsaved changes"),
        tr("Save the changes to “%1”?").arg(m_context.workspace->session.title()),
        QMessageBox::NoButton,
        m_context.window);
    question->setObjectName(u"unsavedQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What is not saved is lost."));
    QPushButton *save = question->addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    question->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(save);
    connect(save, &QPushButton::clicked, this, [this, next] { this->save(next); });
    connect(discard, &QPushButton::clicked, this, next);
    question->open();
}

void FileCommands::save(const std::function<void()> &next)
{
    if (const QString path = m_context.workspace->session.path(); path.isEmpty()) {
        saveAs(next);
    } else {
        saveTo(path, next);
    }
}

void FileCommands::saveAs(const std::function<void()> &next)
{
    const DocumentSession &session = m_context.workspace->session;
    auto *dialog = new QFileDialog(m_context.window, tr("Save the castle"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"castle.yaml"_s);
    dialog->setNameFilters({tr("Castles (*.castle.yaml *.yaml *.yml)"), tr("All files (*)")});
    dialog->setDirectory(folderFor(session.path()));
    dialog->selectFile(session.title() + u".castle.yaml"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, next](const QString &path) {
        saveTo(path, next);
    });
    dialog->open();
}

void FileCommands::saveTo(const QString &path, const std::function<void()> &next)
{
    if (!m_context.workspace->session.isReadable() && isCastleFile(path)) {
        askToReplace(path, next);
    } else {
        write(path, next);
    }
}

void FileCommands::askToReplace(const QString &path, const std::function<void()> &next)
{
    confirm(m_context.window,
        {u"saveAnyway"_s,
            tr("Save a text that cannot be read as a castle?"),
            tr("“%1” holds a castle that can be read, and would be replaced. Nothing can be "
               "deployed from the text as it is; the problems say where it is wrong.")
                .arg(QFileInfo(path).fileName()),
            tr("&Save anyway")},
        [this, path, next] { write(path, next); });
}

void FileCommands::write(const QString &path, const std::function<void()> &next)
{
    const auto identity = saveCastle(&m_context.workspace->session, path);
    if (!identity) {
        if (identity.error().code == ErrorCode::Conflict) {
            Q_EMIT conflict();
        } else {
            tell(tr("The castle was not saved."),
                identity.error(),
                // What was to come after it may long be out of date when this is clicked.
                {{u"saveElsewhere"_s, tr("Save &as…"), [this] { saveAs([] { }); }}});
        }
        return;
    }
    m_context.messages->dismiss(u"fileProblem"_s);
    m_context.settings->addRecentFile(path);
    if (*identity == Identity::Renewed) {
        m_context.messages->post({u"copyMessage"_s,
            Message::Kind::Information,
            tr("This copy has an identity of its own: the machines of the original stay the "
               "original's, and deploying this one makes new ones."),
            {}});
    }
    Q_EMIT saved();
    next();
}

void FileCommands::tell(
    const QString &what, const Error &error, const QList<MessageAction> &actions)
{
    m_context.messages->post({u"fileProblem"_s,
        Message::Kind::Error,
        tr("%1 %2", "what failed; why").arg(what, error.toString()),
        actions});
}

} // namespace castello
