// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/run/enginethread.h"

namespace castello {

using namespace Qt::StringLiterals;

EngineThread::EngineThread()
    : m_anchor(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"engine"_s);
    m_anchor->moveToThread(&m_thread);
    m_thread.start();
}

EngineThread::~EngineThread()
{
    post([load = m_load] {
        load->isClosing = true;
        load->quitWhenDone();
    });
    m_thread.wait();
}

void EngineThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_anchor.get(), std::move(work), Qt::QueuedConnection);
}

void EngineThread::tell(QObject *context, std::function<void()> work)
{
    QMetaObject::invokeMethod(context, std::move(work), Qt::QueuedConnection);
}

void EngineThread::Load::quitWhenDone() const
{
    if (isClosing && running == 0) {
        QThread::currentThread()->quit();
    }
}

} // namespace castello
