// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/actionregistry.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace castello {

class CommandModel;

/// Every command by a few letters of its name: type, arrows, Enter. Ones that cannot be used now
/// are there too, with the reason.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// `actions` must outlive it.
    CommandPalette(const ActionRegistry *actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void trigger(const QModelIndex &index);

    CommandModel *m_model;
    QLineEdit *m_input;
    QListView *m_list;
    QLabel *m_nothing; ///< in place of an empty list
};

} // namespace castello
