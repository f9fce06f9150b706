// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/widgets/codeview.h"

namespace castello {

/// Two texts in one: lines that went with `-`, lines that came with `+`, by sign and by colour.
class DifferenceView : public CodeView
{
    Q_OBJECT
public:
    explicit DifferenceView(QWidget *parent = nullptr);

    /// Begins at the first difference.
    void compare(const QByteArray &before, const QByteArray &after);
};

} // namespace castello
