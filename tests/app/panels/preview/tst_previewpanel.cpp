// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/preview/filepage.h"
#include "app/panels/preview/previewpanel.h"
#include "tests/support/sample.h"

#include <QClipboard>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

const QString kWorker2 = u"groups.worker.machines.worker-2"_s;
const QString kWorker2File = u"infrastructure/talos/machines/worker-2.yaml"_s;

} // namespace

class TestPreviewPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void showsTheCastleFirst();
    void opensTheConfigOfASelectedMachine();
    void walkingOverTheDrawingFillsOneTab();
    void selectsTheItemOfAPickedFile();
    void followsEdits();
    void marksTheSelectedLinesOfTheCastle();
    void filtersFiles();
    void saysThatTheCastleHasErrors();
    void copiesRedactedTextUnasked();
    void asksBeforeItReveals();
    void saysWhyItCannotReveal();
    void forgetsWhatItStillAsksFor();

private:
    [[nodiscard]] QString text() const { return m_page->code()->toPlainText(); }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_panel->findChild<Widget *>(name);
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PreviewPanel> m_panel;
    FilePage *m_page = nullptr;
};

void TestPreviewPanel::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_workspace->session.start(test::sampleCastleText());
    m_panel = std::make_unique<PreviewPanel>(m_workspace.get());
    m_page = m_panel->findChild<FilePage *>();
    m_panel->resize(760, 320);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_VERIFY(!m_page->file().isEmpty());
}

void TestPreviewPanel::cleanup()
{
    m_panel.reset();
    m_workspace.reset();
}

void TestPreviewPanel::showsTheCastleFirst()
{
    QCOMPARE(m_page->file(), u"infrastructure/tazlab.castle.yaml"_s);
    QCOMPARE(text().toUtf8(), test::sampleCastleText());
    QVERIFY(!find<QPushButton>(u"previewReveal"_s)->isVisible());
}

void TestPreviewPanel::opensTheConfigOfASelectedMachine()
{
    m_workspace->selection.select(kWorker2);
    QCOMPARE(m_page->file(), kWorker2File);
    QVERIFY(text().contains(u"hostname: worker-2"_s));
    QVERIFY(text().contains(u"\"<redacted: machine token>\""_s)
        || text().contains(u"<redacted: machine token>"_s));
    QVERIFY(find<QPushButton>(u"previewReveal"_s)->isVisible());
    QCOMPARE(m_workspace->selection.paths(), QStringList {kWorker2});
}

void TestPreviewPanel::walkingOverTheDrawingFillsOneTab()
{
    auto *tabs = m_panel->findChild<QTabBar *>();
    for (const QString &item :
        {u"groups.worker.machines.worker-1"_s, kWorker2, u"groups.worker.machines.worker-3"_s}) {
        m_workspace->selection.select(item);
        QCOMPARE(tabs->count(), 1);
    }
    QVERIFY(m_page->file().contains(u"worker-3"_s));
    m_page->openFile(m_page->file(), FilePage::OpenedBy::Person); // this one shall stay
    m_workspace->selection.select(kWorker2);
    QCOMPARE(tabs->count(), 2);
}

void TestPreviewPanel::selectsTheItemOfAPickedFile()
{
    auto *tree = find<QTreeView>(u"previewFiles"_s);
    tree->expandAll();
    const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0),
        Qt::DisplayRole,
        u"longhorn.yaml"_s,
        1,
        Qt::MatchRecursive | Qt::MatchExactly | Qt::MatchWrap);
    QCOMPARE(found.size(), 1);
    tree->setCurrentIndex(found.first());
    QCOMPARE(m_page->file(), u"workloads/infrastructure/controllers/longhorn/longhorn.yaml"_s);
    QCOMPARE(m_workspace->selection.paths(), QStringList {u"components.longhorn"_s});
}

void TestPreviewPanel::followsEdits()
{
    m_workspace->selection.select(kWorker2);
    QVERIFY(
        m_workspace->session.change({u"dns"_s, {{u"networks.lan.dns"_s, u"[192.168.1.77]"_s}}}));
    QTRY_VERIFY(text().contains(u"192.168.1.77"_s));
    QCOMPARE(m_page->file(), kWorker2File);
    // The file goes with its machine.
    QVERIFY(m_workspace->session.change({u"count"_s, {{u"groups.worker.count"_s, u"1"_s}}}));
    QTRY_VERIFY(m_page->file() != kWorker2File);
}

void TestPreviewPanel::marksTheSelectedLinesOfTheCastle()
{
    m_workspace->selection.select(u"networks.lan"_s);
    QCOMPARE(m_page->file(), u"infrastructure/tazlab.castle.yaml"_s);
    const QList<CodeMark> marks = m_page->code()->marks(CodeView::Layer::Selection);
    QCOMPARE(marks.size(), 1);
    QVERIFY(text()
            .mid(marks.first().start, marks.first().end - marks.first().start)
            .contains(u"cidr: 192.168.1.0/24"_s));
}

void TestPreviewPanel::filtersFiles()
{
    auto *tree = find<QTreeView>(u"previewFiles"_s);
    QCOMPARE(tree->model()->rowCount(), 2);
    QTest::keyClicks(find<QLineEdit>(u"previewFilter"_s), u"schematic"_s);
    QCOMPARE(tree->model()->rowCount(), 1);
    QCOMPARE(m_page->file(), u"infrastructure/tazlab.castle.yaml"_s); // only the list is filtered
}

void TestPreviewPanel::saysThatTheCastleHasErrors()
{
    auto *banner = find<QFrame>(u"previewBanner"_s);
    QVERIFY(!banner->isVisible());
    QVERIFY(m_workspace->session.change({u"addresses"_s, {{u"groups.worker.addresses"_s, {}}}}));
    QTRY_VERIFY(banner->isVisible());
    QSignalSpy asked(m_panel.get(), &PreviewPanel::problemsRequested);
    QTest::mouseClick(find<QPushButton>(u"previewProblems"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestPreviewPanel::copiesRedactedTextUnasked()
{
    m_workspace->selection.select(kWorker2);
    QTest::mouseClick(find<QToolButton>(u"previewCopy"_s), Qt::LeftButton);
    QVERIFY(!find<QMessageBox>(u"useSecretsQuestion"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), text());
}

void TestPreviewPanel::asksBeforeItReveals()
{
    m_workspace->selection.select(kWorker2);
    const QString redacted = text();
    QTest::mouseClick(find<QPushButton>(u"previewReveal"_s), Qt::LeftButton);
    auto *question = find<QMessageBox>(u"useSecretsQuestion"_s);
    QVERIFY(question);
    question->reject();
    QTRY_VERIFY(!find<QMessageBox>(u"useSecretsQuestion"_s));
    QCOMPARE(text(), redacted);
}

/// There is no lab here, so there are no secrets.
void TestPreviewPanel::saysWhyItCannotReveal()
{
    m_workspace->selection.select(kWorker2);
    const QString redacted = text();
    QTest::mouseClick(find<QPushButton>(u"previewReveal"_s), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(u"useSecrets"_s), Qt::LeftButton);
    auto *note = find<QLabel>(u"previewNote"_s);
    QTRY_VERIFY2(note->text().contains(u"deploy"_s), qPrintable(note->text()));
    QCOMPARE(text(), redacted);
    QVERIFY(find<QPushButton>(u"previewReveal"_s)->isEnabled());
}

void TestPreviewPanel::forgetsWhatItStillAsksFor()
{
    m_workspace->selection.select(kWorker2);
    const QString redacted = text();
    auto *reveal = find<QPushButton>(u"previewReveal"_s);
    auto *note = find<QLabel>(u"previewNote"_s);
    QTest::mouseClick(reveal, Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(u"useSecrets"_s), Qt::LeftButton);
    QVERIFY(!reveal->isEnabled() && note->text().contains("Opening"_L1));
    m_panel->hideSecrets();
    QVERIFY(reveal->isEnabled());
    QVERIFY2(!note->text().contains("Opening"_L1), qPrintable(note->text()));
    QCOMPARE(text(), redacted);
}

QTEST_MAIN(TestPreviewPanel)
#include "tst_previewpanel.moc"
