// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/preview/filecontent.h"
#include "app/panels/preview/filetreemodel.h"
#include "app/run/deployedsnapshot.h"
#include "tests/support/castlebuilder.h"
#include "tests/support/sample.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;
using castello::test::CastleBuilder;

namespace {

const QString kWorker1 = u"infrastructure/talos/machines/worker-1.yaml"_s;
const QString kWorker3 = u"infrastructure/talos/machines/worker-3.yaml"_s;
const QString kLonghornFile = u"workloads/infrastructure/controllers/longhorn/longhorn.yaml"_s;

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestPreviewState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void comparesWithTheDisk();
    void neverReadsEncryptedFiles();
    void comparesWithTheLastDeploy();
    void takesADamagedSnapshotForNone();
    void marksLinesThatTheDeployBrings();
    void saysWhyThereIsNothingToCompare();
    void keepsTheTreeThroughChanges();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    PreviewInput m_input;
};

void TestPreviewState::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_input = {CastleBuilder().castle(),
        test::sampleCastleText(),
        m_folder->filePath(u"tazlab.castle.yaml"_s),
        m_folder->filePath(u"state"_s)};
    write(m_input.castleFile, m_input.castleText);
}

void TestPreviewState::comparesWithTheDisk()
{
    PreviewState state = makePreviewState(m_input);
    const QString castle = castleFilePath(m_input.castle);
    QCOMPARE(state.changeOf(castle, Baseline::Disk), FileChange::None);
    QCOMPARE(state.changeOf(kLonghornFile, Baseline::Disk), FileChange::Added);

    write(m_folder->filePath(u"generated/"_s + kLonghornFile),
        state.preview.find(kLonghornFile)->content + "more: true\n");
    state = makePreviewState(m_input);
    QCOMPARE(state.changeOf(kLonghornFile, Baseline::Disk), FileChange::Modified);
    const FileContent content = contentOf(m_input, state, kLonghornFile, FileView::DiskDifference);
    QCOMPARE(content.language, u"Diff"_s);
    QVERIFY(content.text.contains(u"\n-more: true"_s));
    QCOMPARE(content.marks.size(), 1);
    QCOMPARE(content.marks.first().kind, CodeMark::Kind::Removed);
    QCOMPARE(content.text.mid(content.marks.first().start, 6), u"-more:"_s);
}

void TestPreviewState::neverReadsEncryptedFiles()
{
    const QString where
        = m_folder->filePath(u"generated/infrastructure/talos/machines/worker-1.sops.yaml"_s);
    write(where, "ciphertext\n");
    const PreviewState state = makePreviewState(m_input);
    QVERIFY(state.disk->value(kWorker1).isEncrypted);
    QVERIFY(state.disk->value(kWorker1).content.isEmpty());
    QCOMPARE(state.changeOf(kWorker1, Baseline::Disk), FileChange::None);
    QCOMPARE(state.changeOf(kWorker3, Baseline::Disk), FileChange::Added);
    const FileContent there = contentOf(m_input, state, kWorker1, FileView::DiskDifference);
    QVERIFY(there.text.isEmpty());
    QVERIFY(there.note.contains(where));
    const FileContent missing = contentOf(m_input, state, kWorker3, FileView::DiskDifference);
    QVERIFY(missing.note.contains(u"worker-3.sops.yaml"_s));
}

void TestPreviewState::comparesWithTheLastDeploy()
{
    QVERIFY(!makePreviewState(m_input).deployed);
    const Preview deployed = previewOf(CastleBuilder().workers(4).castle(), m_input.castleText);
    QVERIFY(writeDeployedSnapshot(m_input.stateFolder, deployed.files));
    const PreviewState state = makePreviewState(m_input);
    QVERIFY(state.deployed);
    const QString worker4 = u"infrastructure/talos/machines/worker-4.yaml"_s;
    QCOMPARE(state.changeOf(worker4, Baseline::Deploy), FileChange::Removed);
    QCOMPARE(state.changeOf(kWorker1, Baseline::Deploy), FileChange::None);
    QVERIFY(state.paths(Baseline::Deploy).contains(worker4));
    removeDeployedSnapshot(m_input.stateFolder);
    QVERIFY(!makePreviewState(m_input).deployed);
}

void TestPreviewState::takesADamagedSnapshotForNone()
{
    write(m_input.stateFolder + u"/deployed.json"_s, "{\"castelloDeployed\": 1, ");
    QVERIFY(!readDeployedSnapshot(m_input.stateFolder));
}

void TestPreviewState::marksLinesThatTheDeployBrings()
{
    QVERIFY(writeDeployedSnapshot(
        m_input.stateFolder, previewOf(m_input.castle, m_input.castleText).files));
    m_input.castle.components.longhorn->replicas = 2;
    const PreviewState state = makePreviewState(m_input);
    const FileContent whole = contentOf(m_input, state, kLonghornFile, FileView::Whole);
    QVERIFY(!whole.marks.isEmpty());
    for (const CodeMark &mark : whole.marks) {
        QCOMPARE(mark.kind, CodeMark::Kind::Added);
        const QString line = whole.text.mid(mark.start, mark.end - mark.start);
        QVERIFY2(line.contains(u": 2"_s), qPrintable(line));
    }
    QCOMPARE(whole.text.toUtf8(), state.preview.find(kLonghornFile)->content);
    QVERIFY(contentOf(m_input, state, kWorker1, FileView::Whole).marks.isEmpty());
}

void TestPreviewState::saysWhyThereIsNothingToCompare()
{
    m_input.castleFile.clear();
    const PreviewState state = makePreviewState(m_input);
    for (const FileView view : {FileView::DiskDifference, FileView::DeployDifference}) {
        const FileContent content = contentOf(m_input, state, kWorker1, view);
        QVERIFY(content.text.isEmpty());
        QVERIFY(!content.note.isEmpty());
    }
    QVERIFY(!contentOf(m_input, state, u"not/there"_s, FileView::Whole).note.isEmpty());
}

void TestPreviewState::keepsTheTreeThroughChanges()
{
    FileTreeModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(makePreviewState(m_input), Baseline::Disk);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"infrastructure"_s);
    QVERIFY(model.indexOf(kWorker1).data(FileTreeModel::SecretRole).toBool());
    const QPersistentModelIndex worker1 = model.indexOf(kWorker1);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    m_input.castle = CastleBuilder().workers(4).castle();
    model.setState(makePreviewState(m_input), Baseline::Disk);
    QCOMPARE(inserted.size(), 1);
    m_input.castle = CastleBuilder().workers(2).castle();
    model.setState(makePreviewState(m_input), Baseline::Disk);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(QModelIndex(worker1), model.indexOf(kWorker1));
}

QTEST_MAIN(TestPreviewState)
#include "tst_previewstate.moc"
