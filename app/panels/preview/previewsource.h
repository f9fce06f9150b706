// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/preview/previewstate.h"
#include "app/window/workspace.h"

#include <QFutureWatcher>
#include <QTimer>

namespace castello {

/// Keeps the preview in step with the castle: made in another thread, a moment after the last
/// change, one at a time, and only while somebody looks.
class PreviewSource : public QObject
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit PreviewSource(Workspace *workspace, QObject *parent = nullptr);

    [[nodiscard]] const PreviewState &state() const { return m_state; }
    /// What the state was made from.
    [[nodiscard]] const PreviewInput &input() const { return m_input; }
    void setWatched(bool isWatched);

Q_SIGNALS:
    void changed();

private:
    void ask();
    void make();
    void take();
    [[nodiscard]] PreviewInput inputNow() const;

    Workspace *m_workspace;
    PreviewInput m_input;
    PreviewState m_state;
    QTimer m_pause;
    PreviewInput m_making;
    QFutureWatcher<PreviewState> m_maker;
    bool m_isWatched = false;
    bool m_isOutdated = true;
};

} // namespace castello
