// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/inspectorpanel.h"

#include "app/panels/inspector/factbox.h"
#include "app/panels/inspector/fieldrow.h"
#include "app/panels/inspector/findingbox.h"
#include "app/panels/inspector/helpbox.h"
#include "app/panels/inspector/inspectoredits.h"
#include "app/panels/problems/quickfix.h"
#include "app/widgets/focus.h"
#include "app/widgets/style/icons.h"
#include "qml/theme/theme.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrow = 270; ///< below this width labels stand above their fields
constexpr int kLow = 380; ///< below this height the form gets the room of the help

CastleSchema shippedSchema()
{
    QFile file(u":/castle.schema.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QString language = QLocale().name().section(u'_', 0, 0);
    return CastleSchema::parse(file.readAll(), language).value_or(CastleSchema());
}

} // namespace

InspectorPanel::InspectorPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_schema(shippedSchema())
{
    makeFrame();
    connect(&workspace->session, &DocumentSession::documentChanged, this, &InspectorPanel::refresh);
    connect(&workspace->selection, &Selection::changed, this, &InspectorPanel::refresh);
    for (const auto signal : {&LiveState::worldChanged, &LiveState::planChanged}) {
        connect(&workspace->live, signal, this, &InspectorPanel::showFacts);
    }
    connect(&workspace->live, &LiveState::progressChanged, this, &InspectorPanel::showFacts);
    connect(Theme::instance(), &Theme::changed, this, &InspectorPanel::showHeader);
    refresh();
}

InspectorPanel::~InspectorPanel()
{
    // A field that loses the keyboard by its end tells what stands in it: to nobody any more.
    for (FieldRow *row : std::as_const(m_rows)) {
        row->disconnect(this);
    }
}

QSize InspectorPanel::sizeHint() const
{
    return {300, 480};
}

void InspectorPanel::editName()
{
    const auto row = std::ranges::find_if(m_rows,
        [](const FieldRow *candidate) { return candidate->field().use == FormField::Use::Name; });
    if (row == m_rows.cend()) {
        editFirst();
        return;
    }
    (*row)->input()->setFocus(Qt::ShortcutFocusReason);
    static_cast<QLineEdit *>((*row)->input())->selectAll();
}

void InspectorPanel::editFirst()
{
    if (m_rows.isEmpty()) {
        focusInto(this);
    } else {
        m_rows.first()->input()->setFocus(Qt::TabFocusReason);
    }
}

void InspectorPanel::makeFrame()
{
    setMinimumWidth(220);
    m_icon = new QLabel(this);
    m_title = new QLabel(this);
    m_title->setObjectName(u"inspectorTitle"_s);
    m_title->setProperty("role", u"title"_s);
    m_title->setWordWrap(true);
    m_kind = new QLabel(this);
    m_kind->setProperty("role", u"note"_s);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 4, 12, 8);
    header->setSpacing(Theme::instance()->gap());
    header->addWidget(m_icon);
    header->addWidget(m_title, 1);
    header->addWidget(m_kind);
    m_notice = new QLabel(this);
    m_notice->setObjectName(u"inspectorNotice"_s);
    m_notice->setProperty("role", u"muted"_s);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(12, 0, 12, 8);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 0, 12, 12);
    column->setSpacing(Theme::instance()->wideGap());
    m_findingBox = new FindingBox(content);
    m_formBox = new QWidget(content);
    auto *form = new QVBoxLayout(m_formBox);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Theme::instance()->gap());
    m_factBox = new FactBox(content);
    for (QWidget *box : std::initializer_list<QWidget *> {m_findingBox, m_formBox, m_factBox}) {
        column->addWidget(box);
    }
    m_duplicate = new QPushButton(tr("D&uplicate"), content);
    m_duplicate->setObjectName(u"duplicateItem"_s);
    m_remove = new QPushButton(tr("Re&move"), content);
    m_remove->setObjectName(u"removeItem"_s);
    m_remove->setProperty("role", u"danger"_s);
    for (QPushButton *button : {m_duplicate, m_remove}) {
        button->setMinimumWidth(64);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_duplicate);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        duplicateItem(m_workspace, selectedPaths().value(0));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        removeItems(m_workspace, selectedPaths());
    });
    connect(m_findingBox, &FindingBox::fixRequested, this, [this](const DocumentChange &fix) {
        applyQuickFix(m_workspace, fix, this);
    });

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_help = new HelpBox(this);
    auto *helpFrame = new QVBoxLayout;
    helpFrame->setContentsMargins(12, 4, 12, 12);
    helpFrame->addWidget(m_help);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(header);
    all->addWidget(m_notice);
    all->addWidget(m_scroll, 1);
    all->addLayout(helpFrame);
}

void InspectorPanel::refresh()
{
    const DocumentSession &session = m_workspace->session;
    InspectorForm form = formOf(session.castle(), m_schema, m_workspace->selection.paths());
    const bool isOther = form != m_form;
    m_form = std::move(form);
    if (isOther) {
        buildForm();
    }
    showHeader();
    m_notice->setVisible(!session.document().value());
    m_notice->setText(tr("The text of the castle cannot be read now. Correct it in the text view, "
                         "then edit here again."));
    for (FieldRow *row : std::as_const(m_rows)) {
        row->showValue(session.document().value());
    }
    showFindings();
    showFacts();
    showActions();
    orderTab();
}

/// Findings and fields come and go, and whatever comes stands last in the order of the window.
void InspectorPanel::orderTab()
{
    QList<QWidget *> parts = m_findingBox->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (FieldRow *row : std::as_const(m_rows)) {
        parts.append(row);
    }
    chainTab(m_scroll, parts + QList<QWidget *> {m_duplicate, m_remove});
}

/// Rebuilds the rows and gives the focus back to the field of the same name.
void InspectorPanel::buildForm()
{
    const QWidget *focus = focusWidget();
    const QString focused = focus && m_formBox->isAncestorOf(focus) && focus->hasFocus()
        ? focus->objectName()
        : QString();
    for (QWidget *part : m_formBox->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        part->hide();
        part->deleteLater(); // it may be what asks: its value was typed
    }
    m_rows.clear();
    for (const FormSection &section : std::as_const(m_form.sections)) {
        addSection(section);
    }
    shapeRows();
    m_help->explain(m_form.kind, m_form.description);
    const auto again = std::ranges::find_if(m_rows, [&](const FieldRow *row) {
        return !focused.isEmpty() && row->input()->objectName() == focused;
    });
    if (again != m_rows.cend()) {
        (*again)->input()->setFocus();
    }
}

void InspectorPanel::addSection(const FormSection &section)
{
    auto *layout = static_cast<QVBoxLayout *>(m_formBox->layout());
    if (!section.title.isEmpty()) {
        auto *title = new QLabel(section.title, m_formBox);
        title->setProperty("role", u"section"_s);
        layout->addWidget(title);
    }
    for (const FormField &field : section.fields) {
        auto *row = new FieldRow(field, m_formBox);
        layout->addWidget(row);
        row->setVisible(true); // else a turn of the event loop later, without the focus
        m_rows.append(row);
        connect(
            row, &FieldRow::committed, this, [this, row](const QString &text) { edit(row, text); });
        connect(row, &FieldRow::resetRequested, this, [this, row] { reset(row); });
        connect(row, &FieldRow::focused, this, [this, row] {
            m_help->explain(row->field().target.field);
            m_scroll->ensureWidgetVisible(row, 0, Theme::instance()->gap());
        });
    }
}

void InspectorPanel::showHeader()
{
    m_icon->setPixmap(icon(m_form.icon, IconTint::Accent).pixmap(18));
    m_title->setText(m_form.title);
    m_kind->setText(m_form.kind == m_form.title ? QString() : m_form.kind);
}

/// Those of the item and of what is inside it that cannot be selected; the castle's own are those
/// of no other item.
void InspectorPanel::showFindings()
{
    const QStringList paths = m_workspace->selection.paths();
    QList<Diagnostic> findings;
    for (const Diagnostic &finding : m_workspace->session.diagnostics()) {
        const QString item = itemOf(finding.subject);
        if (paths.isEmpty() ? item.isEmpty() : paths.contains(item)) {
            findings.append(finding);
        }
    }
    m_findingBox->setFindings(findings);
}

void InspectorPanel::showFacts()
{
    const QStringList paths = m_workspace->selection.paths();
    m_factBox->setFacts(paths.size() > 1
            ? QList<InspectorFact>()
            : factsOf(m_workspace->session.castle(), m_workspace->live, paths.value(0)));
}

void InspectorPanel::showActions()
{
    const QStringList paths = selectedPaths();
    const bool canAct = m_workspace->session.isReadable();
    const auto kind = itemKindAt(paths.value(0)).value_or(ItemKind::Castle);
    const bool canBeMany
        = kind == ItemKind::Group || kind == ItemKind::Network || kind == ItemKind::Host;
    m_duplicate->setVisible(paths.size() == 1 && canBeMany);
    m_remove->setVisible(!paths.isEmpty());
    m_duplicate->setEnabled(canAct);
    m_remove->setEnabled(canAct);
    m_remove->setToolTip(tr("Takes %1 out of the castle; can be undone").arg(m_form.title));
    m_duplicate->setToolTip(tr("Adds another one like %1").arg(m_form.title));
}

QStringList InspectorPanel::selectedPaths() const
{
    QStringList paths = m_workspace->selection.paths();
    paths.removeAll(QString());
    return paths;
}

void InspectorPanel::edit(FieldRow *row, const QString &text)
{
    const auto changed = editField(m_workspace, row->field(), text);
    if (changed && !*changed) {
        row->restore();
        return;
    }
    row->showError(changed ? QString() : changed.error().message);
}

void InspectorPanel::reset(FieldRow *row)
{
    const auto changed = resetField(m_workspace, row->field());
    row->showError(changed ? QString() : changed.error().message);
}

void InspectorPanel::shapeRows()
{
    const auto shape = width() < kNarrow ? FieldRow::Shape::Narrow : FieldRow::Shape::Wide;
    for (FieldRow *row : std::as_const(m_rows)) {
        row->setShape(shape);
    }
}

void InspectorPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_help->setVisible(height() >= kLow);
    shapeRows();
}

} // namespace castello
