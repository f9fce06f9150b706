// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace castello {

class RunModel;

/// The machines and steps of a run, a line each. What a machine waits for always has room: where
/// there is little, the boxes of its steps leave first, then the times.
class RunTree : public QTreeView
{
    Q_OBJECT
public:
    /// `model` must outlive it.
    explicit RunTree(RunModel *model, QWidget *parent = nullptr);
    /// Gives the columns the widths that the steps of another run need.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatFits();

    int m_boxesWidth = 0;
    int m_timeWidth = 0;
};

} // namespace castello
