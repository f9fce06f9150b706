// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/settings/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFileStore = "file:"_L1;

/// Key presses are recorded instead of typed.
class ShortcutDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *editor = new QKeySequenceEdit(parent);
        editor->setMaximumSequenceLength(1);
        editor->setClearButtonEnabled(true);
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QKeySequenceEdit *>(editor)->setKeySequence(
            index.data(Qt::EditRole).value<QKeySequence>());
    }
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index,
            QVariant::fromValue(static_cast<QKeySequenceEdit *>(editor)->keySequence()),
            Qt::EditRole);
    }
};

QLabel *makeNote(const QString &text, QWidget *parent)
{
    auto *note = new QLabel(text, parent);
    note->setProperty("role", u"muted"_s);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    return note;
}

} // namespace

SettingsDialog::SettingsDialog(Settings *settings, ActionRegistry *actions, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_shortcuts(new ShortcutModel(actions, this))
    , m_pages(new QTabWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(600, 520);
    m_pages->setFocusPolicy(Qt::NoFocus); // the focus is its tabs', which say what they are
    m_pages->tabBar()->setFocusPolicy(Qt::TabFocus);
    m_pages->addTab(makeGeneralPage(), tr("&General"));
    m_pages->addTab(makeShortcutsPage(), tr("S&hortcuts"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accept = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"applySettings"_s);
    accept->setProperty("role", u"primary"_s);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
}

void SettingsDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
}

QWidget *SettingsDialog::makeGeneralPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(12, 12, 12, 12);
    form->setVerticalSpacing(12);
    addLanguage(form);
    addTheme(form);
    addKeyStore(form);
    addNumbers(form);
    return page;
}

void SettingsDialog::addLanguage(QFormLayout *form)
{
    m_language = new QComboBox(this);
    m_language->setObjectName(u"languageChoice"_s);
    m_language->addItem(tr("As the system", "language"), QString());
    m_language->addItem(u"English"_s, u"en"_s); // each by its own name
    m_language->addItem(u"Italiano"_s, u"it"_s);
    m_language->setCurrentIndex(m_language->findData(m_settings->preferences().language));
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), makeNote(tr("Another language takes effect at the next start."), this));
}

void SettingsDialog::addTheme(QFormLayout *form)
{
    m_theme = new QComboBox(this);
    m_theme->setObjectName(u"themeChoice"_s);
    m_theme->addItem(tr("As the system", "light or dark"), int(Theme::Scheme::System));
    m_theme->addItem(tr("Light", "theme"), int(Theme::Scheme::Light));
    m_theme->addItem(tr("Dark", "theme"), int(Theme::Scheme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_settings->preferences().scheme)));
    form->addRow(tr("&Theme"), m_theme);
}

void SettingsDialog::addKeyStore(QFormLayout *form)
{
    const QString current = m_settings->preferences().keyStore;
    const bool isFile = current.startsWith(kFileStore);
    m_keyStore = new QComboBox(this);
    m_keyStore->setObjectName(u"keyStoreChoice"_s);
    m_keyStore->addItem(tr("The system's keychain"), u"keychain"_s);
    m_keyStore->addItem(tr("Environment variables"), u"environment"_s);
    m_keyStore->addItem(tr("A file with a passphrase"), QString(kFileStore));
    m_keyStore->setCurrentIndex(m_keyStore->findData(isFile ? QString(kFileStore) : current));
    m_keyFile = new QLineEdit(isFile ? current.sliced(kFileStore.size()) : QString(), this);
    m_keyFile->setObjectName(u"keyFile"_s);
    m_keyFile->setPlaceholderText(u"~/castello-keys.age"_s);
    m_keyFile->setEnabled(isFile);
    form->addRow(tr("&Secrets are kept in"), m_keyStore);
    form->addRow(tr("Key &file"), m_keyFile);
    form->addRow(
        QString(), makeNote(tr("For the castle's own providers. The lab keeps its own."), this));
    connect(m_keyStore, &QComboBox::currentIndexChanged, this, [this] {
        m_keyFile->setEnabled(m_keyStore->currentData().toString() == kFileStore);
    });
}

void SettingsDialog::addNumbers(QFormLayout *form)
{
    m_labSpeed = new QDoubleSpinBox(this);
    m_labSpeed->setObjectName(u"labSpeed"_s);
    m_labSpeed->setRange(1, 1000);
    m_labSpeed->setDecimals(0);
    m_labSpeed->setSuffix(tr("× life", "speed of the lab"));
    m_labSpeed->setValue(m_settings->preferences().labSpeed);
    form->addRow(tr("Speed of the la&b"), m_labSpeed);
    m_autosave = new QSpinBox(this);
    m_autosave->setObjectName(u"autosaveInterval"_s);
    m_autosave->setRange(5, 30);
    m_autosave->setSuffix(tr(" s", "seconds"));
    m_autosave->setValue(m_settings->preferences().autosaveSeconds);
    form->addRow(tr("Put unsaved &work aside every"), m_autosave);
}

QWidget *SettingsDialog::makeShortcutsPage()
{
    auto *page = new QWidget(this);
    auto *table = new QTableView(page);
    table->setObjectName(u"shortcutTable"_s);
    table->setAccessibleName(tr("Shortcuts of every command"));
    table->setModel(m_shortcuts);
    table->setItemDelegateForColumn(ShortcutModel::ShortcutColumn, new ShortcutDelegate(table));
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::SelectedClicked);
    table->horizontalHeader()->setSectionResizeMode(
        ShortcutModel::CommandColumn, QHeaderView::Stretch);
    table->setColumnWidth(ShortcutModel::ShortcutColumn, 150);
    table->setColumnWidth(ShortcutModel::ConflictColumn, 170);
    m_conflict = makeNote({}, page);
    auto *reset = new QPushButton(tr("Back to &defaults"), page);
    reset->setObjectName(u"resetShortcuts"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_conflict, 1);
    row->addWidget(reset);
    auto *column = new QVBoxLayout(page);
    column->addWidget(table, 1);
    column->addLayout(row);
    const auto showHint = [this] {
        m_conflict->setText(m_shortcuts->hasConflicts()
                ? tr("Some commands share a shortcut; only one of them will hear it.")
                : tr("F2 on a command records its keys."));
    };
    connect(m_shortcuts, &ShortcutModel::dataChanged, this, showHint);
    connect(reset, &QPushButton::clicked, m_shortcuts, &ShortcutModel::resetToDefaults);
    showHint();
    return page;
}

Preferences SettingsDialog::chosen() const
{
    Preferences preferences;
    preferences.language = m_language->currentData().toString();
    preferences.scheme = Theme::Scheme(m_theme->currentData().toInt());
    preferences.keyStore = m_keyStore->currentData().toString();
    if (preferences.keyStore == kFileStore) {
        preferences.keyStore += m_keyFile->text().trimmed();
    }
    preferences.labSpeed = m_labSpeed->value();
    preferences.autosaveSeconds = m_autosave->value();
    return preferences;
}

void SettingsDialog::accept()
{
    m_settings->setPreferences(chosen());
    m_settings->setShortcuts(m_shortcuts->apply());
    QDialog::accept();
}

} // namespace castello
