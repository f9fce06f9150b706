// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace castello {

/// The table of problems. A click on a row's “Fix”, or Ctrl+period on the row, asks for its fix.
class ProblemsView : public QTreeView
{
    Q_OBJECT
public:
    explicit ProblemsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void fixAsked(const QModelIndex &index);
    void revealAsked(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool isFixAt(const QPoint &position) const;
};

} // namespace castello
