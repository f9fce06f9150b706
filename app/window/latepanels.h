// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QDockWidget;

namespace castello {

/// The panels that are still to be made. What a person sees first is the drawing: panels come
/// once it is on the screen, one in each turn of the event loop, or at once when one is wanted.
class LatePanels : public QObject
{
    Q_OBJECT
public:
    /// Makes a panel whose parent is its dock.
    using Maker = std::function<QWidget *(QDockWidget *dock)>;

    /// `frame` is what they stand in.
    explicit LatePanels(QWidget *frame);
    void add(QDockWidget *dock, Maker maker);
    [[nodiscard]] bool isDone() const { return m_missing.isEmpty(); }
    /// Makes them after the next picture of the frame.
    void followPicture();
    void makeAll();

Q_SIGNALS:
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Missing
    {
        QDockWidget *dock;
        Maker make;
    };
    void makeNext();

    QWidget *m_frame;
    QList<Missing> m_missing;
    QTimer m_turn;
};

} // namespace castello
