// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/diagnostic.h"

#include <QFrame>

namespace castello {

/// One diagnostic of the selected item: what is wrong, why, and a button that settles it.
class FindingCard : public QFrame
{
    Q_OBJECT
public:
    FindingCard(const Diagnostic &finding, QWidget *parent);

Q_SIGNALS:
    void fixRequested(const castello::DocumentChange &fix);
};

} // namespace castello
