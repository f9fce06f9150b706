// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/preview/filecontent.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTabBar;
class QToolButton;

namespace castello {

/// One file of the preview: tabs of the last few, how to look at it, and its text.
class FilePage : public QWidget
{
    Q_OBJECT
public:
    explicit FilePage(QWidget *parent = nullptr);

    [[nodiscard]] FileView view() const;
    [[nodiscard]] CodeView *code() { return m_code; }
    /// The file whose tab is in front; empty when there is none.
    [[nodiscard]] QString file() const;
    /// Brings a file's tab to the front. Files that are shown because their item was selected share
    /// one tab: walking over the drawing fills no row of tabs.
    enum class OpenedBy { Person, Selection };
    void openFile(const QString &path, OpenedBy openedBy);
    /// Closes tabs of files that are gone.
    void keepFiles(const QStringList &paths);
    /// Of the file in front. Long texts come in pieces, so that the window never waits.
    void setContent(const FileContent &content);
    /// Marks the lines of what is selected elsewhere, and shows the first of them.
    void markSelected(const QList<CodeMark> &marks);

    enum class Secrets { None, Hidden, Asking, Shown };
    /// What the file in front holds of them; decides about the button and the copying.
    void setSecrets(Secrets secrets);
    [[nodiscard]] Secrets secrets() const { return m_secrets; }
    void setNote(const QString &note);

Q_SIGNALS:
    void fileShown(const QString &path); ///< by its tab
    void viewChanged();
    void revealAsked();
    void hideAsked();
    void copyAsked();
    void saveAsked();

private:
    [[nodiscard]] QWidget *makeHeader();
    void dropPassingFile();
    void loadMore();

    QTabBar *m_tabs;
    QComboBox *m_view;
    QPushButton *m_reveal;
    QToolButton *m_copy;
    QToolButton *m_save;
    QLabel *m_note;
    CodeView *m_code;
    QString m_passingFile; ///< that has the shared tab; empty = none
    FileContent m_content;
    qsizetype m_loaded = 0; ///< characters of the content that are shown
    QList<CodeMark> m_selected;
    QTimer m_loader;
    Secrets m_secrets = Secrets::None;
};

} // namespace castello
