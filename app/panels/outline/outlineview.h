// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

#include <functional>

namespace castello {

/// The outline's tree. Its keys mean what they mean on the canvas; it says what a person wants and
/// leaves the doing to the panel.
class OutlineView : public QTreeView
{
    Q_OBJECT
public:
    explicit OutlineView(QWidget *parent = nullptr);

Q_SIGNALS:
    void revealAsked(); ///< Enter, double click
    void removeAsked(); ///< Delete
    void duplicateAsked(); ///< Ctrl+D
    void editAsked(); ///< F2
    void countAsked(int step); ///< + and -

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void drawRow(QPainter *painter,
        const QStyleOptionViewItem &options,
        const QModelIndex &index) const override;

private:
    /// The signal that a key stands for; nothing for keys that are the tree's own.
    [[nodiscard]] std::function<void()> meaningOf(const QKeyEvent &event);
};

} // namespace castello
