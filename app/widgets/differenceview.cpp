// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/differenceview.h"

#include "model/text/linediff.h"

namespace castello {

using namespace Qt::StringLiterals;

DifferenceView::DifferenceView(QWidget *parent)
    : CodeView(parent)
{
    setObjectName(u"differenceView"_s);
    setAccessibleName(tr("Differences, line by line"));
    setLineWrapMode(NoWrap);
}

void DifferenceView::compare(const QByteArray &before, const QByteArray &after)
{
    QString text;
    QList<CodeMark> marks;
    int firstDifference = -1;
    int number = 0;
    for (const DiffLine &line : diffLines(before, after)) {
        const int start = int(text.size());
        const bool isKept = line.kind == DiffLine::Kind::Kept;
        const bool isAdded = line.kind == DiffLine::Kind::Added;
        text += (isKept           ? u"  "_s
                        : isAdded ? u"+ "_s
                                  : u"- "_s)
            + QString::fromUtf8(line.text).chopped(line.text.endsWith('\n'));
        if (!isKept) {
            marks.append({isAdded ? CodeMark::Kind::Added : CodeMark::Kind::Removed,
                start,
                int(text.size()),
                {}});
            firstDifference = firstDifference < 0 ? number : firstDifference;
        }
        text += u'\n';
        ++number;
    }
    setPlainText(text);
    setMarks(Layer::Difference, marks);
    showLine(std::max(0, firstDifference));
}

} // namespace castello
