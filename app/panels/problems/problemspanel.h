// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

#include <QModelIndex>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace castello {

class ProblemsFilter;
class ProblemsModel;
class ProblemsView;

/// All diagnostics, with their quick fixes.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit ProblemsPanel(Workspace *workspace, QWidget *parent = nullptr);
    ~ProblemsPanel() override;

    [[nodiscard]] int errorCount() const;
    /// Warnings and hints.
    [[nodiscard]] int warningCount() const;

public Q_SLOTS:
    /// The one after the current one, and from the last the first; brings its item into view.
    void showNextProblem();
    void fixAll();

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeDetail();
    void refresh();
    void showDetail();
    void showCounts();
    void fix(const QModelIndex &shown);
    void reveal(const QModelIndex &shown);
    void openMenu(const QPoint &position);
    /// Of a row as it is shown; null when there is none.
    [[nodiscard]] const Diagnostic *at(const QModelIndex &shown) const;

    Workspace *m_workspace;
    ProblemsModel *m_model;
    ProblemsFilter *m_filter;
    ProblemsView *m_view;
    QToolButton *m_errors = nullptr;
    QToolButton *m_warnings = nullptr;
    QPushButton *m_fixAll = nullptr;
    QPushButton *m_fix = nullptr;
    QLabel *m_detail = nullptr;
    QStackedLayout *m_pages = nullptr;
};

} // namespace castello
