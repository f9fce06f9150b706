// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace castello {

class EmptyPage;
class NoticeBar;
class PlanModel;

/// What a deploy or destroy would do, in Terraform's words: the sum first, then machine by machine.
class PlanPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit PlanPanel(Workspace *workspace, QWidget *parent = nullptr);
    ~PlanPanel() override;

private:
    QWidget *makeBar();
    QWidget *makeTree();
    void follow();
    void showPlan();
    void showEmpty();
    void planAgain();
    void carryOut();
    void revealMachine(const QModelIndex &index);

    Workspace *m_workspace;
    PlanModel *m_model;
    QStackedLayout *m_pages;
    QLabel *m_sum = nullptr;
    QLabel *m_time = nullptr;
    QPushButton *m_run = nullptr;
    NoticeBar *m_outdated = nullptr;
    QTreeView *m_tree = nullptr;
    EmptyPage *m_empty;
    QString m_failure; ///< why there is no plan
};

} // namespace castello
