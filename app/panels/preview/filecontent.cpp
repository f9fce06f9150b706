// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/preview/filecontent.h"

#include "app/panels/text/showntext.h"

#include <QCoreApplication>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Preview)
};

/// Larger files are not compared line by line while a person only reads them.
constexpr qsizetype kMostComparedBytes = 512 * 1024;

FileContent onlyNote(const QString &note)
{
    FileContent content;
    content.note = note;
    return content;
}

FileContent wholeFile(const PreviewState &state, const GeneratedFile &file)
{
    FileContent content;
    if (!state.deployed || file.content.size() > kMostComparedBytes) {
        content.text = shownText(file.content);
        return content;
    }
    for (const DiffLine &line : state.difference(file.path, Baseline::Deploy)) {
        if (line.kind == DiffLine::Kind::Removed) {
            continue;
        }
        const int start = int(content.text.size());
        content.text += shownText(line.text);
        if (line.kind == DiffLine::Kind::Added) {
            content.marks.append({CodeMark::Kind::Added,
                start,
                int(content.text.size()),
                Text::tr("The next deploy brings this line")});
        }
    }
    return content;
}

FileContent difference(const QList<DiffLine> &lines)
{
    FileContent content;
    content.language = u"Diff"_s;
    for (const QByteArray &line : unifiedDiff(lines).split('\n')) {
        const int start = int(content.text.size());
        content.text += shownText(line) + u'\n';
        if (line.startsWith('+') || line.startsWith('-')) {
            content.marks.append(
                {line.startsWith('+') ? CodeMark::Kind::Added : CodeMark::Kind::Removed,
                    start,
                    int(content.text.size()),
                    {}});
        }
    }
    content.text.chop(1);
    return content;
}

FileContent diskDifference(
    const PreviewInput &input, const PreviewState &state, const QString &path)
{
    if (!state.disk) {
        return onlyNote(Text::tr("The castle was never saved, so there is nothing on disk to "
                                 "compare with. Save it first."));
    }
    const GeneratedFile *file = state.preview.find(path);
    const BaselineFile disk = state.disk->value(path);
    const bool isThere = state.disk->contains(path);
    if (file != nullptr && file->sensitivity == Sensitivity::Secret) {
        return onlyNote(isThere
                ? Text::tr("%1 is encrypted, so it cannot be compared here.").arg(disk.where)
                : Text::tr("Not on disk yet. “castello generate” writes it, encrypted, to %1.")
                      .arg(diskPath(input, *file)));
    }
    if (state.changeOf(path, Baseline::Disk) == FileChange::None) {
        return onlyNote(Text::tr("No difference: %1 is as shown here.").arg(disk.where));
    }
    FileContent content = difference(state.difference(path, Baseline::Disk));
    content.note = isThere || file == nullptr
        ? disk.where
        : Text::tr("Not on disk yet. “castello generate” writes it to %1.")
              .arg(diskPath(input, *file));
    return content;
}

FileContent deployDifference(const PreviewState &state, const QString &path)
{
    if (!state.deployed) {
        return onlyNote(Text::tr("Nothing was deployed from here yet. After a deploy, this shows "
                                 "what has changed since."));
    }
    switch (state.changeOf(path, Baseline::Deploy)) {
    case FileChange::None:
        return onlyNote(Text::tr("No difference: this is what was deployed last."));
    case FileChange::Added:
    case FileChange::Modified:
    case FileChange::Removed:
        break;
    }
    return difference(state.difference(path, Baseline::Deploy));
}

} // namespace

FileContent contentOf(
    const PreviewInput &input, const PreviewState &state, const QString &path, FileView view)
{
    switch (view) {
    case FileView::DiskDifference:
        return diskDifference(input, state, path);
    case FileView::DeployDifference:
        return deployDifference(state, path);
    case FileView::Whole:
        break;
    }
    const GeneratedFile *file = state.preview.find(path);
    return file == nullptr ? onlyNote(Text::tr("The castle no longer gives this file."))
                           : wholeFile(state, *file);
}

} // namespace castello
