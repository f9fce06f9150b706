// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/latepanels.h"

#include <QDockWidget>
#include <QEvent>

#include <utility>

namespace castello {

LatePanels::LatePanels(QWidget *frame)
    : QObject(frame)
    , m_frame(frame)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &LatePanels::makeNext);
}

void LatePanels::add(QDockWidget *dock, Maker maker)
{
    m_missing.append({dock, std::move(maker)});
}

void LatePanels::followPicture()
{
    if (!isDone()) {
        m_frame->installEventFilter(this);
        m_frame->update();
    }
}

void LatePanels::makeAll()
{
    while (!isDone()) {
        makeNext();
    }
}

bool LatePanels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_frame->removeEventFilter(this);
        if (!isDone()) { // they may have been wanted before the picture
            m_turn.start();
        }
    }
    return QObject::eventFilter(watched, event);
}

void LatePanels::makeNext()
{
    const Missing next = m_missing.takeFirst();
    QWidget *panel = next.make(next.dock);
    next.dock->setWidget(panel);
    panel->show(); // in a dock that is on the screen it would stay hidden
    if (isDone()) {
        m_turn.stop();
        Q_EMIT done();
    }
}

} // namespace castello
