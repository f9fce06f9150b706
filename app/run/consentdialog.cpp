// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/run/consentdialog.h"

#include "app/cli/showplan.h"
#include "app/widgets/duration.h"
#include "model/plan/plantime.h"
#include "qml/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 460;
constexpr int kMostRows = 8;

QLabel *addLabel(QVBoxLayout *column, const QString &text, const QString &role = {})
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (!role.isEmpty()) {
        label->setProperty("role", role);
    }
    column->addWidget(label);
    return label;
}

} // namespace

ConsentDialog::ConsentDialog(
    const Plan &plan, Place place, double clockFactor, const QString &where, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_place(place)
    , m_column(new QVBoxLayout(this))
{
    const Theme &theme = *Theme::instance();
    setObjectName(u"consentDialog"_s);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(kWidth);
    m_column->setContentsMargins(
        2 * theme.wideGap(), 2 * theme.wideGap(), 2 * theme.wideGap(), theme.wideGap());
    m_column->setSpacing(theme.wideGap());
    addHead(where, clockFactor);
    if (losesData()) {
        addLosses();
        addNameField();
    }
    addButtons();
}

void ConsentDialog::addHead(const QString &where, double clockFactor)
{
    const QString name = m_plan.castleName;
    setWindowTitle(isDestroy() ? tr("Destroy %1?").arg(name) : tr("Deploy %1?").arg(name));
    addLabel(m_column, cli::summaryText(m_plan), u"title"_s)->setObjectName(u"consentSum"_s);
    const QString time = expectedText(remainingTime(m_plan), clockFactor);
    addLabel(m_column,
        isDestroy() ? tr("In %1. It takes about %2.").arg(where, time)
                    : tr("In %1. It takes about %2, and can be cancelled and resumed at any time.")
                          .arg(where, time),
        u"muted"_s)
        ->setObjectName(u"consentPlace"_s);
    for (const QString &note : std::as_const(m_plan.notes)) {
        addLabel(m_column, note);
    }
}

void ConsentDialog::addLosses()
{
    auto *list = new QListWidget;
    list->setObjectName(u"consentLosses"_s);
    list->setAccessibleName(tr("What is lost"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setWordWrap(true);
    for (const MachineChange &change : std::as_const(m_plan.machines)) {
        if (change.action == Action::Delete || change.action == Action::Replace) {
            list->addItem(change.losses.isEmpty()
                    ? tr("%1: VM and disks", "what is lost").arg(change.name)
                    : tr("%1: %2", "machine: what is lost of it")
                          .arg(change.name, change.losses.join(u", "_s)));
        }
    }
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFixedWidth(kWidth - 4 * Theme::instance()->wideGap()); // decides where rows break
    list->resize(list->maximumWidth(), list->height());
    list->ensurePolished();
    list->doItemsLayout();
    const int shown = std::min(list->count(), kMostRows);
    const int rows = list->visualItemRect(list->item(shown - 1)).bottom() + 1;
    const int most = screen()->availableGeometry().height() / 3; // the buttons stay in sight
    list->setFixedHeight(std::min(rows + 2 * list->frameWidth(), most));
    addLabel(m_column,
        m_place == Place::Lab
            ? tr("These machines and everything on them go for good. They are simulated ones.")
            : tr("These machines and everything on them go for good. Nothing brings the data "
                 "back."));
    m_column->addWidget(list);
    if (isDestroy()) {
        addLabel(m_column,
            tr("The drawing, the secrets and what is in Git stay: the castle can rise again."),
            u"muted"_s);
    }
}

void ConsentDialog::addNameField()
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"consentName"_s);
    m_name->setPlaceholderText(m_plan.castleName);
    auto *label = addLabel(
        m_column, tr("Type the castle's &name, %1, to go ahead:").arg(m_plan.castleName));
    label->setTextFormat(Qt::AutoText); // for the mnemonic
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the castle"));
    m_column->addWidget(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &ConsentDialog::followName);
}

void ConsentDialog::addButtons()
{
    auto *box = new QDialogButtonBox;
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("&Cancel"));
    cancel->setObjectName(u"consentCancel"_s);
    cancel->setDefault(true);
    m_go = box->addButton(
        isDestroy() ? tr("&Destroy") : tr("&Deploy"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"consentGo"_s);
    m_go->setProperty("role", losesData() ? u"danger"_s : u"primary"_s);
    m_column->addStretch();
    m_column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    followName();
    (m_name == nullptr ? static_cast<QWidget *>(cancel) : m_name)->setFocus();
}

void ConsentDialog::followName()
{
    m_go->setEnabled(m_name == nullptr || m_name->text() == m_plan.castleName);
    m_go->setToolTip(
        m_go->isEnabled() ? QString() : tr("Type %1 above first").arg(m_plan.castleName));
}

QString placeText(const Castle &castle, Place place)
{
    if (place == Place::Lab) {
        return QCoreApplication::translate(
            "castello::ConsentDialog", "the lab: a rehearsal on this computer");
    }
    QStringList texts;
    for (const auto &[key, provider] : castle.providers.asKeyValueRange()) {
        texts.append(u"%1 (%2)"_s.arg(key, provider.url));
    }
    return texts.join(u", "_s);
}

} // namespace castello
