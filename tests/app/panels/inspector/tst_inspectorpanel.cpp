// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/findingcard.h"
#include "app/panels/inspector/inspectorpanel.h"
#include "model/edit/gestures.h"
#include "model/edit/newcastle.h"
#include "qml/theme/theme.h"
#include "tests/support/sample.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace castello;
using namespace Qt::StringLiterals;

/// Drives the inspector by the keyboard and looks at the text of the castle.
class TestInspectorPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void writesANumberAsOneStep();
    void writesAnAmountWithItsUnit();
    void writesAChoice();
    void writesASwitch();
    void writesATextWhenTheFocusLeaves();
    void restoresOnEscape();
    void refusesWhatCannotBeRead();
    void undoesItsOwnFirst();
    void endsWhileAFieldIsEdited();
    void writesNothingUnchanged();
    void setsAndResetsAnOverride();
    void changesTheCountWithItsOverrides();
    void renamesAndKeepsTheSelection();
    void editsSeveralAtOnce();
    void showsAndFixesProblems();
    void aLongFixIsCutAtItsEnd();
    void removesAndDuplicates();
    void showsWhatFollows();
    void followsTheDocument();
    void keepsStillWhileTheTextIsUnreadable();
    void explainsTheFocusedField();
    void namesEverythingForScreenReaders();
    void fitsNarrowDocks();
    void noLongFixMakesTheFormWiderThanTheDock();
    void givesTheFormItsRoomInALowDock();
    void endsWhereItBeganAfterRandomEdits();

private:
    template <class T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *widget : m_panel->findChildren<T *>(name)) {
            if (widget->isVisibleTo(m_panel.get())) {
                return widget;
            }
        }
        return nullptr;
    }
    void type(const QString &field, const QString &text) const;
    [[nodiscard]] DocumentSession &session() const { return m_workspace->session; }
    [[nodiscard]] QString error(const QString &field) const;

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<InspectorPanel> m_panel;
};

void TestInspectorPanel::init()
{
    m_workspace = std::make_unique<Workspace>();
    session().start(test::sampleCastleText());
    m_panel = std::make_unique<InspectorPanel>(m_workspace.get());
    m_panel->resize(300, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestInspectorPanel::cleanup()
{
    m_panel.reset();
    m_workspace.reset();
}

/// Puts a text into a field and presses Enter.
void TestInspectorPanel::type(const QString &field, const QString &text) const
{
    auto *input = find(u"field."_s + field);
    QVERIFY2(input, qPrintable(field));
    input->setFocus();
    QTest::keySequence(input, QKeySequence::SelectAll);
    QTest::keyClick(input, Qt::Key_Delete);
    QTest::keyClicks(input, text);
    QTest::keyClick(input, Qt::Key_Return);
}

QString TestInspectorPanel::error(const QString &field) const
{
    const auto *label = find<QLabel>(u"error."_s + field);
    return label ? label->text() : QString();
}

void TestInspectorPanel::writesANumberAsOneStep()
{
    m_workspace->selection.select(groupPath(u"worker"_s));
    type(u"cores"_s, u"6"_s);
    QCOMPARE(session().text(), test::sampleCastleText().replace("cores: 4", "cores: 6"));
    QCOMPARE(session().undoStack()->count(), 1);
    QCOMPARE(session().undoStack()->undoText(), u"Set cores of worker to 6"_s);
    session().undoStack()->undo();
    QCOMPARE(session().text(), test::sampleCastleText());
    QCOMPARE(find<QAbstractSpinBox>(u"field.cores"_s)->text(), u"4"_s);
    // Three steps in a row are one step of undo.
    auto *box = find(u"field.cores"_s);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(box, Qt::Key_Up);
    }
    QTRY_COMPARE(session().castle().findGroup(u"worker")->cores, 7);
    QCOMPARE(session().undoStack()->count(), 1);
}

void TestInspectorPanel::writesAnAmountWithItsUnit()
{
    m_workspace->selection.select(groupPath(u"worker"_s));
    type(u"memory"_s, u"12"_s);
    QCOMPARE(session().text(), test::sampleCastleText().replace("memory: 8GiB", "memory: 12GiB"));
    auto *number = find(u"field.memory"_s);
    auto *unit = number->parentWidget()->findChild<QComboBox *>(u"unit"_s);
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Up);
    QCOMPARE(session().castle().findGroup(u"worker")->memory, Mebibytes {12});
    session().undoStack()->setIndex(0);
    QCOMPARE(unit->currentText(), u"GiB"_s);
    QTest::keyClick(number, Qt::Key_Up); // to the next usual amount
    QTRY_COMPARE(session().castle().findGroup(u"worker")->memory, Mebibytes::fromGibibytes(16));
}

void TestInspectorPanel::writesAChoice()
{
    auto *box = find<QComboBox>(u"field.cni"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(session().text(), test::sampleCastleText().replace("cni: flannel", "cni: none"));
}

void TestInspectorPanel::writesASwitch()
{
    auto *box = find<QCheckBox>(u"field.protected"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(session().castle().isProtected);
    QVERIFY(session().text().contains("  name: tazlab\n  protected: true\n"));
}

void TestInspectorPanel::writesATextWhenTheFocusLeaves()
{
    m_workspace->selection.select(networkPath(u"lan"_s));
    auto *input = find<QLineEdit>(u"field.dns"_s);
    input->setFocus();
    QTest::keyClick(input, Qt::Key_End);
    QTest::keyClicks(input, u", 9.9.9.9"_s);
    QCOMPARE(session().undoStack()->count(), 0);
    find(u"field.gateway"_s)->setFocus();
    QCOMPARE(session().text(),
        test::sampleCastleText().replace("dns: [192.168.1.1]", "dns: [192.168.1.1, 9.9.9.9]"));
    QCOMPARE(session().undoStack()->count(), 1);
}

void TestInspectorPanel::restoresOnEscape()
{
    m_workspace->selection.select(networkPath(u"lan"_s));
    auto *input = find<QLineEdit>(u"field.gateway"_s);
    input->setFocus();
    QTest::keyClicks(input, u"x"_s);
    QTest::keyClick(input, Qt::Key_Escape);
    QCOMPARE(input->text(), u"192.168.1.1"_s);
    find(u"field.cidr"_s)->setFocus();
    QCOMPARE(session().undoStack()->count(), 0);
}

void TestInspectorPanel::refusesWhatCannotBeRead()
{
    m_workspace->selection.select(networkPath(u"lan"_s));
    type(u"gateway"_s, u"192.168.1"_s);
    QCOMPARE(session().text(), test::sampleCastleText());
    QVERIFY(!error(u"gateway"_s).isEmpty());
    QCOMPARE(find<QLineEdit>(u"field.gateway"_s)->text(), u"192.168.1"_s);
    type(u"gateway"_s, u"192.168.1.254"_s);
    QVERIFY(error(u"gateway"_s).isEmpty());
    QVERIFY(session().text().contains("gateway: 192.168.1.254\n"));
}

/// Ctrl+Z is the field's while it holds something that is not in the castle, else the castle's.
void TestInspectorPanel::undoesItsOwnFirst()
{
    const auto takesUndo = [](QWidget *input) {
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        asked.ignore();
        QApplication::sendEvent(input, &asked);
        return asked.isAccepted();
    };
    m_workspace->selection.select(networkPath(u"lan"_s));
    auto *gateway = find<QLineEdit>(u"field.gateway"_s);
    gateway->setFocus();
    QTest::keyClick(gateway, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(gateway, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(gateway, Qt::Key_Return);
    QVERIFY(!takesUndo(gateway)); // looked at, and nothing more
    type(u"gateway"_s, u"nonsense"_s);
    QVERIFY(!error(u"gateway"_s).isEmpty());
    QVERIFY(takesUndo(gateway));
    QTest::keyClick(gateway, Qt::Key_Escape);
    QVERIFY(!takesUndo(gateway));
    m_workspace->selection.select(groupPath(u"worker"_s));
    auto *cores = find(u"field.cores"_s);
    cores->setFocus();
    QVERIFY(!takesUndo(cores));
    QTest::keyClick(cores, Qt::Key_Up);
    QVERIFY(takesUndo(cores)); // stepped, and not told yet
    const QByteArray before = session().text();
    QTest::keyClick(cores, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!takesUndo(cores));
    QCOMPARE(qobject_cast<QSpinBox *>(cores)->value(), 4);
    QTest::keyClick(cores, Qt::Key_Up);
    QTRY_VERIFY(!takesUndo(cores)); // told
    QVERIFY(session().text() != before);
}

void TestInspectorPanel::endsWhileAFieldIsEdited()
{
    m_workspace->selection.select(groupPath(u"worker"_s));
    auto *cores = find(u"field.cores"_s);
    cores->setFocus();
    QTest::keyClick(cores, Qt::Key_Up);
    const QByteArray before = session().text();
    m_panel.reset();
    QCOMPARE(session().text(), before);
}

void TestInspectorPanel::writesNothingUnchanged()
{
    m_workspace->selection.select(groupPath(u"worker"_s));
    for (QWidget *input : m_panel->findChildren<QWidget *>(QRegularExpression(u"^field\\."_s))) {
        input->setFocus();
        QTest::keyClick(input, Qt::Key_Return);
    }
    QCOMPARE(session().undoStack()->count(), 0);
}

void TestInspectorPanel::setsAndResetsAnOverride()
{
    m_workspace->selection.select(machinePath(u"worker"_s, u"worker-2"_s));
    QCOMPARE(find<QAbstractSpinBox>(u"field.memory"_s)->text(), u"8"_s);
    QVERIFY(!find<QToolButton>(u"reset.memory"_s));
    type(u"memory"_s, u"12"_s);
    QCOMPARE(session().castle().findGroup(u"worker")->overrides.value(2).memory,
        Mebibytes::fromGibibytes(12));
    QCOMPARE(session().castle().findGroup(u"worker")->memory, Mebibytes::fromGibibytes(8));
    auto *reset = find<QToolButton>(u"reset.memory"_s);
    QVERIFY(reset);
    QVERIFY(reset->toolTip().contains(u"8GiB"));
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(!session().castle().findGroup(u"worker")->overrides.value(2).memory);
    QCOMPARE(find<QAbstractSpinBox>(u"field.memory"_s)->text(), u"8"_s);
}

void TestInspectorPanel::changesTheCountWithItsOverrides()
{
    QVERIFY(session().change({u"Set"_s, {{u"groups.worker.machines.worker-3.cores"_s, u"8"_s}}}));
    m_workspace->selection.select(groupPath(u"worker"_s));
    type(u"count"_s, u"2"_s);
    QCOMPARE(session().castle().findGroup(u"worker")->count, 2);
    QVERIFY(session().castle().findGroup(u"worker")->overrides.isEmpty());
}

void TestInspectorPanel::renamesAndKeepsTheSelection()
{
    session().place(u"Move"_s, {{groupPath(u"worker"_s), QPointF(10, 20)}});
    m_workspace->selection.select(groupPath(u"worker"_s));
    type(u"name"_s, u"My workers"_s);
    QVERIFY(!error(u"name"_s).isEmpty());
    type(u"name"_s, u"pool"_s);
    QCOMPARE(m_workspace->selection.current(), groupPath(u"pool"_s));
    QCOMPARE(session().castle().findGroup(u"pool")->id, u"worker"_s);
    // A later item of the old name does not inherit its place.
    const QHash<QString, QPointF> moved {{groupPath(u"pool"_s), QPointF(10, 20)}};
    QCOMPARE(session().layout().positions, moved);
    QCOMPARE(find<QLineEdit>(u"field.name"_s)->text(), u"pool"_s);
    session().undoStack()->undo();
    QCOMPARE(session().text(), test::sampleCastleText());
}

void TestInspectorPanel::editsSeveralAtOnce()
{
    m_workspace->selection.set({groupPath(u"worker"_s), groupPath(u"controlplane"_s)});
    QVERIFY(!find(u"field.vmids"_s));
    QCOMPARE(find<QAbstractSpinBox>(u"field.cores"_s)->text(), QString());
    type(u"cores"_s, u"8"_s);
    QCOMPARE(session().undoStack()->count(), 1);
    QCOMPARE(session().text(),
        test::sampleCastleText().replace("cores: 4", "cores: 8").replace("cores: 2", "cores: 8"));
    m_workspace->selection.set({groupPath(u"worker"_s), networkPath(u"lan"_s)});
    QVERIFY(!find(u"field.cores"_s));
    QVERIFY(find(u"removeItem"_s));
}

void TestInspectorPanel::showsAndFixesProblems()
{
    QVERIFY(session().change({u"Set"_s, {{u"versions.kubernetes"_s, u"1.36.2"_s}}}));
    QVERIFY(hasErrors(session().diagnostics()));
    const auto it = std::ranges::find_if(
        session().diagnostics(), [](const Diagnostic &finding) { return finding.fix.has_value(); });
    QVERIFY(it != session().diagnostics().cend());
    const int before = session().undoStack()->count();
    auto *button = find<QPushButton>(u"fix."_s + it->rule);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!hasErrors(session().diagnostics()));
    QCOMPARE(session().undoStack()->count(), before + 1);
}

void TestInspectorPanel::aLongFixIsCutAtItsEnd()
{
    Diagnostic finding;
    finding.rule = u"rule"_s;
    finding.summary = u"Mancano repliche"_s;
    finding.fix = DocumentChange {u"Aggiungi al gruppo le repliche che mancano al volume"_s, {}};
    FindingCard card(finding, nullptr);
    auto *button = card.findChild<QPushButton *>(u"fix.rule"_s);
    card.setStyleSheet(u"QFrame[role=\"help\"] { padding: 8px; }"
                       "QPushButton { border: 1px solid black; padding: 5px 12px; }"_s);
    for (const int width : {320, 264}) {
        card.resize(width, 160);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QVERIFY(card.contentsRect().contains(button->geometry()));
        const QImage picture = button->grab().toImage();
        const QRgb ground = picture.pixel(4, 4);
        for (int y = 4; y < picture.height() - 4; y++) {
            QCOMPARE(picture.pixel(8, y), ground); // the text begins where it should
            QCOMPARE(picture.pixel(picture.width() - 8, y), ground);
        }
    }
}

void TestInspectorPanel::removesAndDuplicates()
{
    m_workspace->selection.select(groupPath(u"worker"_s));
    QTest::mouseClick(find<QPushButton>(u"duplicateItem"_s), Qt::LeftButton);
    QCOMPARE(session().castle().groups.size(), 3);
    QCOMPARE(m_workspace->selection.current(), groupPath(session().castle().groups.last().key));
    QTest::mouseClick(find<QPushButton>(u"removeItem"_s), Qt::LeftButton);
    QCOMPARE(session().castle().groups.size(), 2);
    QVERIFY(m_workspace->selection.paths().isEmpty());
    QVERIFY(!find(u"removeItem"_s)); // the castle itself cannot go
}

void TestInspectorPanel::showsWhatFollows()
{
    m_workspace->selection.select(machinePath(u"worker"_s, u"worker-2"_s));
    QStringList facts;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        facts.append(label->text());
    }
    QVERIFY(facts.contains(u"192.168.1.156"_s));
    QVERIFY(std::ranges::any_of(facts, [](const QString &text) { return text.contains(u"421"); }));
}

void TestInspectorPanel::followsTheDocument()
{
    m_workspace->selection.select(groupPath(u"worker"_s));
    QWidget *const box = find(u"field.cores"_s);
    QVERIFY(session().change({u"Set"_s, {{u"groups.worker.cores"_s, u"9"_s}}}));
    QCOMPARE(find(u"field.cores"_s), box); // not made anew
    QCOMPARE(find<QAbstractSpinBox>(u"field.cores"_s)->text(), u"9"_s);
    session().start("apiVersion: castello/v1\n"); // nothing that is selected is there any more
    QVERIFY(!find(u"field.cores"_s));
}

void TestInspectorPanel::keepsStillWhileTheTextIsUnreadable()
{
    m_workspace->selection.select(groupPath(u"worker"_s));
    session().replaceText(test::sampleCastleText().replace("groups:", "groups: ["));
    QVERIFY(find(u"inspectorNotice"_s));
    QVERIFY(!find(u"field.cores"_s)->isEnabled());
    session().undoStack()->undo();
    QVERIFY(!find(u"inspectorNotice"_s));
    QVERIFY(find(u"field.cores"_s)->isEnabled());
}

void TestInspectorPanel::explainsTheFocusedField()
{
    m_workspace->selection.select(groupPath(u"worker"_s));
    find(u"field.cores"_s)->setFocus();
    const QString help = find(u"inspectorHelp"_s)->findChild<QLabel *>()->text();
    QVERIFY2(help.contains(u"512") && help.contains(u"Cores"), qPrintable(help));
}

void TestInspectorPanel::namesEverythingForScreenReaders()
{
    for (const QString &path : {QString(),
             groupPath(u"worker"_s),
             machinePath(u"worker"_s, u"worker-1"_s),
             networkPath(u"lan"_s),
             hostPath({u"home"_s, u"pve"_s}),
             u"cluster.endpoint"_s,
             u"components.longhorn"_s,
             u"gitops.workloads"_s,
             u"versions.flux"_s}) {
        m_workspace->selection.select(path);
        const auto inputs = m_panel->findChildren<QWidget *>(QRegularExpression(u"^field\\."_s));
        QVERIFY2(!inputs.isEmpty(), qPrintable(path));
        for (const QWidget *input : inputs) {
            QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(input->objectName()));
            QVERIFY2(!input->accessibleDescription().isEmpty(), qPrintable(input->objectName()));
            QVERIFY(input->focusPolicy() & Qt::TabFocus);
        }
    }
}

void TestInspectorPanel::fitsNarrowDocks()
{
    for (const QString &path :
        {QString(), groupPath(u"worker"_s), machinePath(u"worker"_s, u"worker-1"_s)}) {
        m_workspace->selection.select(path);
        m_panel->resize(220, 500);
        const auto isInside = [this](const QWidget *input) {
            const int right = input->mapTo(m_panel.get(), input->rect().topRight()).x();
            return right < m_panel->width();
        };
        for (const QWidget *input :
            m_panel->findChildren<QWidget *>(QRegularExpression(u"^field\\."_s))) {
            QTRY_VERIFY2(isInside(input), qPrintable(input->objectName()));
        }
    }
}

void TestInspectorPanel::noLongFixMakesTheFormWiderThanTheDock()
{
    session().start(newCastleText(u"castle"_s));
    const auto added = addFromPalette(session().castle(), PaletteKind::Workers);
    QVERIFY(session().attempt(added));
    m_workspace->selection.select(added->path);
    QVERIFY(find<QPushButton>(u"fix.hosts-missing"_s));
    const auto *scroll = m_panel->findChild<QScrollArea *>();
    for (const int width : {296, 220}) {
        m_panel->resize(width, 500);
        QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
    }
}

void TestInspectorPanel::givesTheFormItsRoomInALowDock()
{
    m_panel->resize(296, 600);
    QTRY_VERIFY(find(u"inspectorHelp"_s));
    m_panel->resize(296, 300);
    QTRY_VERIFY(!find(u"inspectorHelp"_s));
    QVERIFY(!find(u"field.name"_s)->toolTip().isEmpty()); // where the same is said
}

void TestInspectorPanel::endsWhereItBeganAfterRandomEdits()
{
    QRandomGenerator random(20260722);
    const QStringList items {QString(),
        groupPath(u"worker"_s),
        groupPath(u"controlplane"_s),
        machinePath(u"worker"_s, u"worker-1"_s),
        networkPath(u"lan"_s),
        u"components.longhorn"_s,
        u"gitops.workloads"_s};
    const QStringList texts {u"7"_s, u"64"_s, u"192.168.1.7"_s, u"a: b"_s, u"yes"_s, u"#"_s, u""_s};
    for (int i = 0; i < 120; ++i) {
        m_workspace->selection.select(items.at(random.bounded(items.size())));
        QList<QWidget *> inputs;
        for (QWidget *input :
            m_panel->findChildren<QWidget *>(QRegularExpression(u"^field\\.(?!name)"_s))) {
            if (input->isVisibleTo(m_panel.get())) {
                inputs.append(input);
            }
        }
        const QString field = inputs.at(random.bounded(inputs.size()))->objectName().sliced(6);
        type(field, texts.at(random.bounded(texts.size())));
        QVERIFY2(session().isReadable(), session().text().constData());
    }
    const QByteArray end = session().text();
    QVERIFY(session().undoStack()->count() > 20);
    session().undoStack()->setIndex(0);
    QCOMPARE(session().text(), test::sampleCastleText());
    session().undoStack()->setIndex(session().undoStack()->count());
    QCOMPARE(session().text(), end);
}

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspectorpanel.moc"
