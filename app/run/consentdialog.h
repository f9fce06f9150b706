// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/run/enginejobs.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace castello {

/// Asks a person whether a plan shall be carried out. What takes data away lists it and wants the
/// castle's name typed; Cancel is the default. Use open(); accepted() is the consent.
class ConsentDialog : public QDialog
{
    Q_OBJECT
public:
    /// `clockFactor`: see RunController. `where` says in words where the plan is carried out: see
    /// placeText.
    ConsentDialog(const Plan &plan,
        Place place,
        double clockFactor,
        const QString &where,
        QWidget *parent = nullptr);

private:
    void addHead(const QString &where, double clockFactor);
    void addLosses();
    void addNameField();
    void addButtons();
    [[nodiscard]] bool isDestroy() const { return m_plan.purpose == Plan::Purpose::Destroy; }
    [[nodiscard]] bool losesData() const { return m_plan.summary().destroy > 0; }
    void followName();

    Plan m_plan;
    Place m_place;
    QVBoxLayout *m_column;
    QLineEdit *m_name = nullptr;
    QPushButton *m_go = nullptr;
};

/// Translated: “the lab: a rehearsal on this computer”, “home (https://192.168.1.10:8006)”.
[[nodiscard]] QString placeText(const Castle &castle, Place place);

} // namespace castello
