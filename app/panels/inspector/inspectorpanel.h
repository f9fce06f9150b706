// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/inspector/inspectorform.h"
#include "app/window/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace castello {

class FactBox;
class FieldRow;
class FindingBox;
class HelpBox;

/// The selected item as a form: its problems, its fields, what is known of it, what can be done.
class InspectorPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit InspectorPanel(Workspace *workspace, QWidget *parent = nullptr);
    ~InspectorPanel() override;

    [[nodiscard]] QSize sizeHint() const override;
    /// Gives the keyboard to the name of the item, to type over; to the first field when the item
    /// has none.
    void editName();
    /// Gives the keyboard to the first field.
    void editFirst();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFrame();
    void refresh();
    void buildForm();
    void addSection(const FormSection &section);
    void showHeader();
    void showFindings();
    void showFacts();
    void showActions();
    void shapeRows();
    void orderTab();
    void edit(FieldRow *row, const QString &text);
    void reset(FieldRow *row);
    /// The selected items that can be taken out.
    [[nodiscard]] QStringList selectedPaths() const;

    Workspace *m_workspace;
    CastleSchema m_schema;
    InspectorForm m_form;
    QList<FieldRow *> m_rows;

    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_kind = nullptr;
    QLabel *m_notice = nullptr;
    QScrollArea *m_scroll = nullptr;
    FindingBox *m_findingBox = nullptr;
    QWidget *m_formBox = nullptr;
    FactBox *m_factBox = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    HelpBox *m_help = nullptr;
};

} // namespace castello
