// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/style/appstyle.h"
#include "app/window/files/autosave.h"
#include "app/window/files/savedcastle.h"
#include "tests/support/sample.h"
#include "tests/support/windowstage.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QTest>

#include <optional>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

/// As a process leaves it that ends without a word: written, and its lock let go.
void leaveWork(const QString &name, const QString &castleFile)
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    QVERIFY(test::writeFile(recoveryFolder() + name,
        QStringLiteral("{\"castleFile\": \"%1\", \"text\": \"# recovered\\n\"}")
            .arg(castleFile)
            .toUtf8()));
}

} // namespace

/// Opening, saving, other programs, what a crash left: no castle is lost, none takes another's
/// place.
class TestCastleFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qobject_cast<QApplication *>(QCoreApplication::instance())); }
    void init() { m_stage.emplace(); }
    void cleanup() { m_stage.reset(); }

    void aFileThatCannotBeOpenedLeavesWhatIsOpen();
    void aNewCastleGetsAnIdentityWhenItIsSaved();
    void aCopyGetsAnIdentityOfItsOwn();
    void aCastleWhoseFolderIsGoneKeepsItsIdentity();
    void unsavedChangesAreAskedAboutByKeyboard_data();
    void unsavedChangesAreAskedAboutByKeyboard();
    void changesByAnotherProgramAreNoticed();
    void keepingMineLetsTheNextSaveWin();
    void aTextThatIsNoCastleIsNotSavedUnasked();
    void whatCannotBeSavedCanBeSavedElsewhere();
    void workThatACrashLeftIsOffered();
    void anotherFilesWorkIsOfferedOnlyWithThatFile();

private:
    void edit();

    std::optional<test::WindowStage> m_stage;
};

void TestCastleFiles::edit()
{
    DocumentSession &session = m_stage->window->workspace()->session;
    session.replaceText(session.text() + "# edited\n");
}

void TestCastleFiles::aFileThatCannotBeOpenedLeavesWhatIsOpen()
{
    const QString path = m_stage->open(test::sampleCastleText());
    m_stage->window->begin(m_stage->home.filePath(u"missing.castle.yaml"_s));
    QCOMPARE(m_stage->window->workspace()->session.path(), path);
    QVERIFY(m_stage->window->findChild<QWidget *>(u"fileProblem"_s));
}

void TestCastleFiles::aNewCastleGetsAnIdentityWhenItIsSaved()
{
    m_stage->window->openSample();
    DocumentSession &session = m_stage->window->workspace()->session;
    QVERIFY(!session.castle().id);
    m_stage->window->actionRegistry()->action(u"file.save"_s)->trigger();
    auto *dialog = m_stage->window->findChild<QDialog *>(u"saveDialog"_s);
    QVERIFY(dialog);
    const QString path = m_stage->home.filePath(u"mine.castle.yaml"_s);
    QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
    dialog->close();
    QVERIFY(session.castle().id);
    QVERIFY(!session.isModified());
    QCOMPARE(test::contentOf(path), session.text());
}

void TestCastleFiles::aCopyGetsAnIdentityOfItsOwn()
{
    const QByteArray id = "0b9de0a8-6f0a-4b5e-9a53-0f6c3b1f7a11";
    const QString path = m_stage->open(
        test::sampleCastleText().replace("name: tazlab", "name: tazlab\n  id: " + id));
    DocumentSession &session = m_stage->window->workspace()->session;
    QCOMPARE(session.castle().id, QUuid::fromString(QString::fromLatin1(id)));
    m_stage->window->actionRegistry()->action(u"file.saveAs"_s)->trigger();
    auto *dialog = m_stage->window->findChild<QDialog *>(u"saveDialog"_s);
    QMetaObject::invokeMethod(
        dialog, "fileSelected", Q_ARG(QString, m_stage->home.filePath(u"copy.castle.yaml"_s)));
    dialog->close();
    QVERIFY(session.castle().id);
    QVERIFY(session.castle().id != QUuid::fromString(QString::fromLatin1(id)));
    QVERIFY(test::contentOf(path).contains(id));
    QVERIFY(m_stage->window->findChild<QWidget *>(u"copyMessage"_s));
}

void TestCastleFiles::aCastleWhoseFolderIsGoneKeepsItsIdentity()
{
    DocumentSession &session = m_stage->window->workspace()->session;
    QVERIFY(!m_stage->open(test::sampleCastleText()).isEmpty());
    const QString folder = m_stage->home.filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(saveCastle(&session, folder + u"/test.castle.yaml"_s) == Identity::Given);
    const auto id = session.castle().id;
    QVERIFY(
        saveCastle(&session, m_stage->home.filePath(u"copy.castle.yaml"_s)) == Identity::Renewed);
    QVERIFY(session.castle().id != id);
    const auto renewed = session.castle().id;
    QVERIFY(QFile::remove(m_stage->home.filePath(u"copy.castle.yaml"_s)));
    QVERIFY(
        saveCastle(&session, m_stage->home.filePath(u"rescued.castle.yaml"_s)) == Identity::Kept);
    QVERIFY(session.castle().id == renewed);
}

void TestCastleFiles::unsavedChangesAreAskedAboutByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("answer");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("save") << Qt::Key_S << true << true;
    QTest::newRow("discard") << Qt::Key_D << true << false;
    QTest::newRow("cancel") << Qt::Key_Escape << false << false;
}

void TestCastleFiles::unsavedChangesAreAskedAboutByKeyboard()
{
    QFETCH(const Qt::Key, answer);
    QFETCH(const bool, isClosed);
    QFETCH(const bool, isSaved);
    const QString path = m_stage->open(test::sampleCastleText());
    edit();
    QVERIFY(m_stage->window->isWindowModified());
    m_stage->window->close();
    QVERIFY(m_stage->window->isVisible());
    auto *question = m_stage->window->findChild<QMessageBox *>(u"unsavedQuestion"_s);
    QVERIFY(question);
    QVERIFY(QTest::qWaitForWindowActive(question));
    // Without a release: the question may be gone by then.
    QTest::keyPress(question, answer, answer == Qt::Key_Escape ? Qt::NoModifier : Qt::AltModifier);
    QTRY_COMPARE(m_stage->window->isVisible(), !isClosed);
    QCOMPARE(test::contentOf(path).contains("# edited"), isSaved);
}

void TestCastleFiles::changesByAnotherProgramAreNoticed()
{
    const QString path = m_stage->open(test::sampleCastleText());
    QVERIFY(test::writeFile(path, test::sampleCastleText() + "# theirs\n"));
    QTRY_VERIFY(m_stage->window->findChild<QWidget *>(u"outsideChange"_s));
    auto *reload = m_stage->window->findChild<QAbstractButton *>(u"reloadButton"_s);
    QTest::mouseClick(reload, Qt::LeftButton);
    QVERIFY(m_stage->window->workspace()->session.text().endsWith("# theirs\n"));
    QVERIFY(!m_stage->window->findChild<QWidget *>(u"outsideChange"_s));
}

void TestCastleFiles::keepingMineLetsTheNextSaveWin()
{
    const QString path = m_stage->open(test::sampleCastleText());
    edit();
    QVERIFY(test::writeFile(path, test::sampleCastleText() + "# theirs\n"));
    QAction *save = m_stage->window->actionRegistry()->action(u"file.save"_s);
    save->trigger();
    QVERIFY(
        test::contentOf(path).endsWith("# theirs\n")); // a save never drops another's work unasked
    QTRY_VERIFY(m_stage->window->findChild<QWidget *>(u"outsideChange"_s));
    QTest::mouseClick(
        m_stage->window->findChild<QAbstractButton *>(u"keepButton"_s), Qt::LeftButton);
    save->trigger();
    QVERIFY(test::contentOf(path).endsWith("# edited\n"));
}

void TestCastleFiles::aTextThatIsNoCastleIsNotSavedUnasked()
{
    const QString path = m_stage->open(test::sampleCastleText());
    DocumentSession &session = m_stage->window->workspace()->session;
    session.replaceText("metadata: [name\n");
    QAction *save = m_stage->window->actionRegistry()->action(u"file.save"_s);
    save->trigger();
    QCOMPARE(test::contentOf(path), test::sampleCastleText());
    auto *question = m_stage->window->findChild<QMessageBox *>(u"saveAnywayQuestion"_s);
    QVERIFY(question);
    question->reject();
    QTRY_VERIFY(!m_stage->window->findChild<QMessageBox *>(u"saveAnywayQuestion"_s));
    QVERIFY(session.isModified());
    QCOMPARE(test::contentOf(path), test::sampleCastleText());

    save->trigger();
    QTest::mouseClick(
        m_stage->window->findChild<QAbstractButton *>(u"saveAnyway"_s), Qt::LeftButton);
    QTRY_COMPARE(test::contentOf(path), session.text());
    QTRY_VERIFY(!m_stage->window->findChild<QMessageBox *>(u"saveAnywayQuestion"_s));
    session.replaceText("metadata: [names\n"); // what is in the file is no castle either
    save->trigger();
    QVERIFY(!m_stage->window->findChild<QMessageBox *>(u"saveAnywayQuestion"_s));
    QCOMPARE(test::contentOf(path), session.text());
}

void TestCastleFiles::whatCannotBeSavedCanBeSavedElsewhere()
{
    const QString folder = m_stage->home.filePath(u"gone"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(test::writeFile(folder + u"/test.castle.yaml"_s, test::sampleCastleText()));
    QVERIFY(m_stage->window->openFile(folder + u"/test.castle.yaml"_s));
    edit();
    const QByteArray text = m_stage->window->workspace()->session.text();
    QVERIFY(QDir(folder).removeRecursively());
    m_stage->window->actionRegistry()->action(u"file.save"_s)->trigger();
    QVERIFY(m_stage->window->findChild<QWidget *>(u"fileProblem"_s));
    QVERIFY(m_stage->window->workspace()->session.isModified());
    QCOMPARE(m_stage->window->workspace()->session.text(), text);
    auto *elsewhere = m_stage->window->findChild<QAbstractButton *>(u"saveElsewhere"_s);
    QTRY_VERIFY(elsewhere && elsewhere->isVisible());
    QTest::mouseClick(elsewhere, Qt::LeftButton);
    QVERIFY(m_stage->window->findChild<QDialog *>(u"saveDialog"_s));
}

void TestCastleFiles::workThatACrashLeftIsOffered()
{
    const QString path = m_stage->open(test::sampleCastleText());
    leaveWork(u"/left.json"_s, path);
    MainWindow second;
    second.show();
    second.begin(path);
    auto *recover = second.findChild<QAbstractButton *>(u"recoverButton"_s);
    QVERIFY(recover);
    QTest::mouseClick(recover, Qt::LeftButton);
    QCOMPARE(second.workspace()->session.text(), "# recovered\n");
    QVERIFY(second.workspace()->session.isModified());
    QCOMPARE(test::contentOf(path), test::sampleCastleText());
    second.workspace()->session.undoStack()->undo();
    QCOMPARE(second.workspace()->session.text(), test::sampleCastleText());
}

void TestCastleFiles::anotherFilesWorkIsOfferedOnlyWithThatFile()
{
    const QString mine = m_stage->open(test::sampleCastleText());
    const QString other = m_stage->home.path() + u"/other.castle.yaml"_s;
    QVERIFY(test::writeFile(other, test::sampleCastleText()));
    leaveWork(u"/other.json"_s, other);
    leaveWork(u"/unsaved.json"_s, {});
    const auto dialogOf
        = [](const MainWindow &window) { return window.findChild<QDialog *>(u"recoveryDialog"_s); };
    MainWindow window;
    window.show();
    window.begin(mine);
    QVERIFY(dialogOf(window) == nullptr);
    QVERIFY(window.openFile(other));
    QVERIFY(dialogOf(window) != nullptr);
    QTest::mouseClick(
        dialogOf(window)->findChild<QAbstractButton *>(u"recoverButton"_s), Qt::LeftButton);
    QCOMPARE(window.workspace()->session.path(), other);
    QVERIFY(!QFile::exists(recoveryFolder() + u"/other.json"_s));
    QTRY_VERIFY(dialogOf(window) == nullptr);

    leaveWork(u"/mine.json"_s, mine);
    MainWindow asked; // for nothing: every one is offered
    asked.show();
    asked.begin({});
    for (int left = 2; left > 0; left--) {
        QVERIFY(dialogOf(asked) != nullptr);
        QPointer<QDialog> dialog = dialogOf(asked);
        dialog->setObjectName({});
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"discardButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog == nullptr);
    }
    QVERIFY(dialogOf(asked) == nullptr);
    QVERIFY(!QFile::exists(recoveryFolder() + u"/unsaved.json"_s));
}

QTEST_MAIN(TestCastleFiles)
#include "tst_castlefiles.moc"
