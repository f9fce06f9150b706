// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/inspector/inspectorfacts.h"

#include <QWidget>

namespace castello {

/// What is known of the selected item and cannot be edited, as a table; hidden when that is
/// nothing.
class FactBox : public QWidget
{
    Q_OBJECT
public:
    explicit FactBox(QWidget *parent = nullptr);
    void setFacts(const QList<InspectorFact> &facts);

private:
    QList<InspectorFact> m_facts;
    QWidget *m_table = nullptr;
};

} // namespace castello
