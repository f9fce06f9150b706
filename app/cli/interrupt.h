// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <stop_token>

class QSocketNotifier;

namespace castello::cli {

/// Turns Ctrl-C and SIGTERM into a stop request. A second one ends the process at once.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    void requestStop();
    std::stop_source m_source;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace castello::cli
