// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"

#include <QWidget>

namespace castello {

/// The problems of the selected item, a card each; hidden when there are none.
class FindingBox : public QWidget
{
    Q_OBJECT
public:
    explicit FindingBox(QWidget *parent = nullptr);
    void setFindings(const QList<Diagnostic> &findings);

Q_SIGNALS:
    void fixRequested(const castello::DocumentChange &fix);

private:
    void makeCards();

    QList<Diagnostic> m_findings;
    QList<QWidget *> m_cards;
};

} // namespace castello
