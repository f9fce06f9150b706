// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/codeview.h"
#include "qml/theme/theme.h"

#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

/// The colour of the first character of a line (from 0).
QColor colorOf(const CodeView &view, int line)
{
    const auto formats = view.document()->findBlockByNumber(line).layout()->formats();
    return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
}

} // namespace

class TestCodeView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { Theme::instance()->setScheme(Theme::Scheme::Light); }
    void coloursItsLanguage();
    void staysPlainInAnUnknownLanguage();
    void followsTheTheme();
    void movesMarksWithTheText();
    void keepsTheLayersApart();
    void showsALine();
};

void TestCodeView::coloursItsLanguage()
{
    CodeView view;
    view.setDefinition(u"YAML"_s);
    view.setPlainText(u"# a remark\nname: tazlab\n"_s);
    QCOMPARE(colorOf(view, 0), Palette::light().textMuted);
    QCOMPARE(colorOf(view, 1), Palette::light().accentText);
    CodeView byName;
    byName.setDefinitionFor(u"machines/worker-1.yaml"_s);
    byName.setPlainText(u"name: tazlab\n"_s);
    QCOMPARE(colorOf(byName, 0), Palette::light().accentText);
}

void TestCodeView::staysPlainInAnUnknownLanguage()
{
    CodeView view;
    view.setDefinition(u"No such language"_s);
    view.setPlainText(u"name: tazlab\n"_s);
    QCOMPARE(view.toPlainText(), u"name: tazlab\n"_s);
}

void TestCodeView::followsTheTheme()
{
    CodeView view;
    view.setDefinition(u"YAML"_s);
    view.setPlainText(u"# a remark\n"_s);
    Theme::instance()->setScheme(Theme::Scheme::Dark);
    QCOMPARE(colorOf(view, 0), Palette::dark().textMuted);
    QCOMPARE(view.palette().color(QPalette::Base), Palette::dark().surface);
}

void TestCodeView::movesMarksWithTheText()
{
    CodeView view;
    view.setPlainText(u"one\ntwo\n"_s);
    view.setMarks(CodeView::Layer::Problems, {{CodeMark::Kind::Error, 4, 7, u"wrong"_s}});
    QTextCursor(view.document()).insertText(u"zero\n"_s);
    QCOMPARE(view.marks(CodeView::Layer::Problems),
        QList<CodeMark>({{CodeMark::Kind::Error, 9, 12, u"wrong"_s}}));
}

void TestCodeView::keepsTheLayersApart()
{
    CodeView view;
    view.setPlainText(u"one\ntwo\nthree\n"_s);
    view.setMarks(CodeView::Layer::Difference, {{CodeMark::Kind::Added, 0, 7, {}}});
    view.setMarks(CodeView::Layer::Search, {{CodeMark::Kind::Found, 8, 13, {}}});
    QCOMPARE(view.extraSelections().size(), 3); // two lines and a hit
    view.setMarks(CodeView::Layer::Search, {});
    QCOMPARE(view.extraSelections().size(), 2);
}

void TestCodeView::showsALine()
{
    CodeView view;
    view.resize(300, 200);
    view.setPlainText(u"line\n"_s.repeated(500));
    view.show();
    view.showLine(400);
    const QRect viewport = view.viewport()->rect();
    QTextCursor cursor(view.document()->findBlockByNumber(400));
    QVERIFY(viewport.contains(view.cursorRect(cursor).center()));
    QCOMPARE(view.textCursor().position(), 0);
}

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
