// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/run/consentdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

Plan planWith(Plan::Purpose purpose, Action action)
{
    Plan plan;
    plan.purpose = purpose;
    plan.castleName = u"tazlab"_s;
    plan.machines = {{u"worker-1"_s, {}, action, {}, {u"disk of 100GiB"_s}, {}}};
    plan.steps = {Step()};
    return plan;
}

} // namespace

class TestConsentDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deployIsAYesAway();
    void destroyWantsTheName();
    void everyLossCanBeRead();
    void manyLossesLeaveTheButtonsInSight();
    void replacingWantsTheNameToo();
    void worksByKeyboard();
    void cancelIsTheDefault();
    void enterPressesTheButtonThatHasTheKeyboard();
};

void TestConsentDialog::deployIsAYesAway()
{
    ConsentDialog dialog(
        planWith(Plan::Purpose::Deploy, Action::Create), Place::Lab, 20, u"the lab"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QVERIFY(dialog.findChild<QLineEdit *>(u"consentName"_s) == nullptr);
    const QString place = dialog.findChild<QLabel *>(u"consentPlace"_s)->text();
    QVERIFY(place.contains(u"the lab"_s));
    QVERIFY2(
        place.contains(u"real hardware"_s), qPrintable(place)); // how long here, how long there
    auto *go = dialog.findChild<QPushButton *>(u"consentGo"_s);
    QVERIFY(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
}

void TestConsentDialog::destroyWantsTheName()
{
    ConsentDialog dialog(
        planWith(Plan::Purpose::Destroy, Action::Delete), Place::Providers, 1, u"home"_s);
    dialog.open();
    auto *go = dialog.findChild<QPushButton *>(u"consentGo"_s);
    auto *name = dialog.findChild<QLineEdit *>(u"consentName"_s);
    auto *losses = dialog.findChild<QListWidget *>(u"consentLosses"_s);
    QCOMPARE(losses->count(), 1);
    QVERIFY(losses->item(0)->text().contains(u"disk of 100GiB"_s));
    QVERIFY(!go->isEnabled());
    for (const QString &wrong : {u"tazla"_s, u"Tazlab"_s, u"tazlab "_s}) {
        name->setText(wrong);
        QVERIFY(!go->isEnabled());
    }
    name->setText(u"tazlab"_s);
    QVERIFY(go->isEnabled());
}

void TestConsentDialog::everyLossCanBeRead()
{
    Plan plan = planWith(Plan::Purpose::Destroy, Action::Delete);
    plan.machines.first().losses
        = {u"disk of 100GiB"_s, u"data disk of 500GiB"_s, u"cloud-init volume"_s, u"pool member"_s};
    plan.machines.append(plan.machines.first());
    plan.machines.append(plan.machines.first());
    ConsentDialog dialog(plan, Place::Lab, 20, u"the lab"_s);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto *losses = dialog.findChild<QListWidget *>(u"consentLosses"_s);
    const QRect last = losses->visualItemRect(losses->item(losses->count() - 1));
    QVERIFY2(losses->viewport()->rect().contains(last),
        qPrintable(u"%1 of %2"_s.arg(last.bottom()).arg(losses->viewport()->height())));
}

void TestConsentDialog::manyLossesLeaveTheButtonsInSight()
{
    Plan plan = planWith(Plan::Purpose::Destroy, Action::Delete);
    plan.machines.first().losses = QList<QString>(12, u"data disk of 500GiB"_s);
    plan.machines = QList<MachineChange>(8, plan.machines.first());
    ConsentDialog dialog(plan, Place::Lab, 20, u"the lab"_s);
    QVERIFY(dialog.sizeHint().height() <= dialog.screen()->availableGeometry().height());
}

void TestConsentDialog::replacingWantsTheNameToo()
{
    ConsentDialog dialog(
        planWith(Plan::Purpose::Deploy, Action::Replace), Place::Providers, 1, u"home"_s);
    QVERIFY(dialog.findChild<QLineEdit *>(u"consentName"_s) != nullptr);
    QVERIFY(!dialog.findChild<QPushButton *>(u"consentGo"_s)->isEnabled());
}

void TestConsentDialog::worksByKeyboard()
{
    ConsentDialog dialog(
        planWith(Plan::Purpose::Destroy, Action::Delete), Place::Lab, 20, u"the lab"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *name = dialog.findChild<QLineEdit *>(u"consentName"_s);
    name->setFocus();
    QTest::keyClicks(name, u"tazlab"_s);
    dialog.findChild<QPushButton *>(u"consentGo"_s)->setFocus();
    QTest::keyClick(dialog.findChild<QPushButton *>(u"consentGo"_s), Qt::Key_Space);
    QCOMPARE(accepted.size(), 1);
}

void TestConsentDialog::cancelIsTheDefault()
{
    ConsentDialog dialog(
        planWith(Plan::Purpose::Destroy, Action::Delete), Place::Lab, 20, u"the lab"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    auto *name = dialog.findChild<QLineEdit *>(u"consentName"_s);
    name->setText(u"tazlab"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    QCOMPARE(rejected.size(), 1);
}

void TestConsentDialog::enterPressesTheButtonThatHasTheKeyboard()
{
    ConsentDialog dialog(
        planWith(Plan::Purpose::Deploy, Action::Create), Place::Lab, 20, u"the lab"_s);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *go = dialog.findChild<QPushButton *>(u"consentGo"_s);
    QVERIFY(!go->hasFocus());
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

QTEST_MAIN(TestConsentDialog)
#include "tst_consentdialog.moc"
