// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/preview/previewsource.h"

#include <QtConcurrentRun>

namespace castello {

using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 150ms; // after the last key

} // namespace

PreviewSource::PreviewSource(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PreviewSource::make);
    connect(&m_maker, &QFutureWatcherBase::finished, this, &PreviewSource::take);
    connect(&workspace->session, &DocumentSession::documentChanged, this, &PreviewSource::ask);
    connect(&workspace->session, &DocumentSession::pathChanged, this, &PreviewSource::ask);
    connect(&workspace->session, &DocumentSession::modifiedChanged, this, &PreviewSource::ask);
    connect(&workspace->run, &RunController::placeChanged, this, &PreviewSource::ask);
    connect(&workspace->run, &RunController::snapshotChanged, this, &PreviewSource::ask);
}

void PreviewSource::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isOutdated) {
        make();
    }
}

void PreviewSource::ask()
{
    m_isOutdated = true;
    if (m_isWatched) {
        m_pause.start();
    }
}

PreviewInput PreviewSource::inputNow() const
{
    const DocumentSession &session = m_workspace->session;
    return {session.castle(), session.text(), session.path(), m_workspace->run.journalFolder()};
}

void PreviewSource::make()
{
    if (m_maker.isRunning()) {
        return; // take() asks again
    }
    m_isOutdated = false;
    m_making = inputNow();
    m_maker.setFuture(QtConcurrent::run(&makePreviewState, m_making));
}

void PreviewSource::take()
{
    if (m_isOutdated && m_isWatched) {
        make(); // what was made is stale: nobody sees it
        return;
    }
    m_input = m_making;
    m_state = m_maker.result();
    Q_EMIT changed();
}

} // namespace castello
