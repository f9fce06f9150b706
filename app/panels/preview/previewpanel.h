// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/workspace.h"

#include <QWidget>

#include <functional>

class QFrame;
class QLabel;

namespace castello {

class FilePage;
class FileTree;
class PreviewSource;

/// Every generated file, with its differences. Secrets are placeholders; the real ones are shown on
/// demand, for as long as a person looks at that one file.
class PreviewPanel : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive it.
    explicit PreviewPanel(Workspace *workspace, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Puts the placeholders back, also of what is still being asked for.
    void hideSecrets();

Q_SIGNALS:
    void problemsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBanner();
    void connectPage();
    void showState();
    void showBanner();
    void showFile();
    void showSelected();
    void followSelection();
    void chooseFile(const QString &path);
    [[nodiscard]] bool isSecret(const QString &path) const;

    void askToReveal();
    void reveal();
    void showRevealed(const QString &path, const Result<QList<GeneratedFile>> &files);
    void copy();
    void save();
    /// Asks before what is revealed leaves the panel; what is redacted goes unasked.
    void whenAllowed(const QString &question, const std::function<void()> &then);

    Workspace *m_workspace;
    PreviewSource *m_source;
    FileTree *m_tree;
    FilePage *m_page;
    QFrame *m_banner = nullptr;
    QLabel *m_bannerText = nullptr;
    bool m_isFollowing = false; ///< selection and file are being brought in step
    /// The item was selected before its file was generated.
    bool m_mustFollowAgain = false;
    int m_revealNumber = 0; ///< of the last question; an answer to an older one is dropped
    bool m_isRevealed = false;
};

} // namespace castello
