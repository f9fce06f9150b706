// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace castello {

class EmptyPage;
class NoticeBar;
class RunModel;
class RunTree;

/// The steps of the run, live: how far it is, what every machine waits for, what each step said;
/// and after the end what happened, what remains and what to do.
class RunPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit RunPanel(Workspace *workspace, QWidget *parent = nullptr);
    ~RunPanel() override;

private:
    QWidget *makeBar();
    QWidget *makeReport();
    QWidget *makeSteps();
    void begin(const Plan &plan);
    void handle(const StepId &step);
    void report(const RunReport &report);
    void follow();
    void showProgress();
    void showLog();
    void showEmpty();

    Workspace *m_workspace;
    RunModel *m_model;
    QStackedLayout *m_pages;
    EmptyPage *m_empty;
    QLabel *m_what = nullptr;
    QLabel *m_time = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    NoticeBar *m_report = nullptr;
    QPushButton *m_again = nullptr;
    RunTree *m_tree = nullptr;
    QPlainTextEdit *m_log = nullptr;
    bool m_hasRun = false; ///< there is a run to show
};

} // namespace castello
